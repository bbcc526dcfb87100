import Diagnostics

/// Data of the public that has no place in a report: telephone numbers, identity-card numbers, e-mail addresses.
enum PersonalData {
  /// What was found.
  enum Kind {
    case telephone, identityCard, email
  }

  /// Finds what looks like personal data in text, at its byte ranges.
  static func findings(in bytes: UnsafeBufferPointer<UInt8>) -> [(kind: Kind, range: Range<Int>)] {
    mayHold(bytes) ? search(bytes) : []
  }

  /// Whether a text has an `@` or as many digits as the shortest number, without which there is nothing to find.
  private static func mayHold(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var digits = 0
    for byte in bytes {
      // Few bytes are between the first digit and `@`: all others take one comparison.
      guard (UInt8(ascii: "0")...at).contains(byte) else { continue }
      if byte == at { return true }
      if isDigit(byte) { digits += 1 }
    }
    return digits >= fewestDigits
  }

  /// The shortest number that means a person: an identity card's of old.
  private static let fewestDigits = 9

  private static func search(_ bytes: UnsafeBufferPointer<UInt8>) -> [(kind: Kind, range: Range<Int>)] {
    var findings: [(kind: Kind, range: Range<Int>)] = []
    var place = 0
    while place < bytes.count {
      if bytes[place] == at, let range = email(in: bytes, around: place) {
        findings.append((.email, range))
        place = range.upperBound
      } else if isDigit(bytes[place]) || bytes[place] == UInt8(ascii: "+") {
        let (kind, end) = number(in: bytes, from: place)
        if let kind { findings.append((kind, place..<end)) }
        place = max(end, place + 1)
      } else {
        place += 1
      }
    }
    return findings
  }

  private static let at = UInt8(ascii: "@")

  private static func isDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte)
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
  }

  /// The run of digits that begins at a place, with single points, hyphens and blanks between them, and what it is.
  private static func number(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> (Kind?, end: Int) {
    var digits: [UInt8] = []
    var separators = 0
    var place = start
    var end = start
    if bytes[place] == UInt8(ascii: "+") { place += 1 }
    while place < bytes.count {
      if isDigit(bytes[place]) {
        digits.append(bytes[place] - 0x30)
        place += 1
        end = place
      } else if !digits.isEmpty, [0x20, 0x2D, 0x2E].contains(bytes[place]), place + 1 < bytes.count,
        isDigit(bytes[place + 1])
      {
        separators += 1
        place += 1
      } else {
        break
      }
    }
    // A number within a word or a longer code, such as a document's, is none of a person.
    let standsAlone =
      (start == 0 || !isWordByte(bytes[start - 1]) && bytes[start - 1] != UInt8(ascii: "/"))
      && (end == bytes.count || !isWordByte(bytes[end]) && bytes[end] != UInt8(ascii: "/"))
    guard standsAlone else { return (nil, end) }
    let isInternational =
      bytes[start] == UInt8(ascii: "+") && digits.starts(with: [8, 4]) && (11...12).contains(digits.count)
    let isNational = digits.first == 0 && digits.dropFirst().first.map { [2, 3, 5, 7, 8, 9].contains($0) } == true
    if isInternational || isNational && (10...11).contains(digits.count) { return (.telephone, end) }
    if separators == 0, digits.count == 12 && digits.first == 0 || separators == 0 && digits.count == 9 {
      return (.identityCard, end)
    }
    return (nil, end)
  }

  /// The e-mail address around an `@`.
  private static func email(in bytes: UnsafeBufferPointer<UInt8>, around place: Int) -> Range<Int>? {
    func belongs(_ byte: UInt8) -> Bool {
      byte < 0x80 && (isWordByte(byte) || [0x2E, 0x2D, 0x5F, 0x2B].contains(byte))
    }
    var start = place
    while start > 0, place - start < 64, belongs(bytes[start - 1]) { start -= 1 }
    var end = place + 1
    while end < bytes.count, end - place < 255, belongs(bytes[end]) { end += 1 }
    while end > place + 1, bytes[end - 1] == UInt8(ascii: ".") { end -= 1 }
    let domain = bytes[place + 1..<max(end, place + 1)]
    guard start < place, domain.contains(UInt8(ascii: ".")) else { return nil }
    return start..<end
  }
}

extension Findings {
  /// Warns of what looks like personal data in a text.
  ///
  /// - Parameter location: Where the text is written, so that places in it are places in the file.
  func reportPersonalData(in text: String, at location: SourceLocation) {
    var text = text
    text.withUTF8 { reportPersonalData(in: $0, at: location) }
  }

  /// The same for a text as UTF-8.
  func reportPersonalData(in text: UnsafeBufferPointer<UInt8>, at location: SourceLocation) {
    for (kind, range) in PersonalData.findings(in: text) {
      var place = location
      if let whole = location.range, whole.count == text.count {
        let start = Int(whole.lowerBound)
        place = SourceLocation(
          path: location.path, range: ByteRange(start + range.lowerBound, start + range.upperBound))
      }
      report(PersonalDataProblem(kind: kind), at: place)
    }
  }
}

/// Personal data in text.
private struct PersonalDataProblem: ContentProblem {
  let kind: PersonalData.Kind

  var code: String { "content.personal-data" }
  var severity: Severity { .warning }

  var message: Wording {
    switch kind {
    case .telephone: Wording(vi: "có vẻ là số điện thoại", en: "this looks like a telephone number")
    case .identityCard: Wording(vi: "có vẻ là số căn cước", en: "this looks like an identity-card number")
    case .email: Wording(vi: "có vẻ là địa chỉ thư điện tử", en: "this looks like an e-mail address")
    }
  }

  var help: Wording? {
    Wording(vi: "bỏ dữ liệu cá nhân của người dân", en: "leave out personal data of the public")
  }
}
