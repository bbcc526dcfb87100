import Diagnostics

/// How codes have to look, so that they can be addresses and file names anywhere.
enum Codes {
  /// The longest code of an organisation, a case and the like.
  static let longest = 64
  /// The longest code inside one document.
  static let longestLocal = 16

  /// Names that Windows keeps for devices.
  private static let reserved: Set<String> = Set(
    ["con", "prn", "aux", "nul"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })

  /// What is wrong with a code of an organisation, a case, an edition and the like, if anything.
  static func problem(with code: String) -> ReadingProblem? {
    let parts = code.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isWellFormed = parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    }
    guard isWellFormed, code.utf8.count <= longest else { return .malformedCode(code) }
    return reserved.contains(code) ? .reservedName(code) : nil
  }

  /// What is wrong with a code inside one document, such as `KY1`, if anything.
  static func localProblem(with code: String) -> ReadingProblem? {
    let isWellFormed = code.utf8.allSatisfy { byte in
      (0x61...0x7A).contains(byte) || (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
        || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
    return isWellFormed && (1...longestLocal).contains(code.utf8.count) ? nil : .malformedLocalCode(code)
  }
}

extension RecordReader {
  /// The code of an organisation, a case and the like under a key.
  func requiredCode(_ key: Key) -> Located<String>? {
    checked(requiredText(key), key, Codes.problem)
  }

  /// The code inside one document under a key.
  func requiredLocalCode(_ key: Key) -> Located<String>? {
    checked(requiredText(key), key, Codes.localProblem)
  }

  private func checked(_ code: String?, _ key: Key, _ problem: (String) -> ReadingProblem?) -> Located<String>? {
    guard let code else { return nil }
    if let problem = problem(code) {
      report(problem, at: key)
      return nil
    }
    return Located(code, at: location(key))
  }
}

/// Codes met so far in one place where each must be unique.
struct CodeIndex {
  /// What the codes are of, for the message.
  let subject: Wording
  /// Whether all entries could be read; if not, a code that is not there may have been swallowed with one of them.
  private(set) var isWhole: Bool
  private var places: [String: (place: Int, location: SourceLocation)] = [:]

  init(_ subject: Wording, isWhole: Bool = true) {
    self.subject = subject
    self.isWhole = isWhole
  }

  /// Takes a code in; one met before is reported with the place of the first.
  ///
  /// - Returns: Whether it was not met before.
  @discardableResult
  mutating func insert(_ code: Located<String>, place: Int, findings: Findings) -> Bool {
    if let first = places[code.value] {
      let there = Diagnostic.Note(
        at: first.location, Wording(vi: "mã này đã dùng ở đây", en: "the code is used here first"))
      findings.report(ReferenceProblem.doubledCode(code.value, subject), at: code.location, notes: [there])
      return false
    }
    places[code.value] = (place, code.location)
    return true
  }

  /// Takes note of an entry whose code could not be read, which was reported.
  mutating func insertUnreadable() {
    isWhole = false
  }

  /// All codes, sorted.
  var codes: [String] { places.keys.sorted() }

  /// The place of a code; one that is not there is reported.
  func place(of code: Located<String>, findings: Findings) -> Int? {
    if let found = places[code.value] { return found.place }
    if isWhole { findings.report(ReferenceProblem.unknownCode(code.value, subject, known: codes), at: code.location) }
    return nil
  }
}
