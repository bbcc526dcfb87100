import Diagnostics

/// Reads TOML statement by statement into an arena.
///
/// Its other files are named for what they read. A method that reads something begins at its first byte and leaves `at`
/// after its last.
struct Parser {
  /// The whole file.
  let bytes: UnsafeBufferPointer<UInt8>
  /// Where the TOML ends.
  let end: Int
  /// The next byte to read.
  var at: Int
  var arena: Arena
  /// What was found, at most one more than `TOMLDocument.problemLimit`.
  private(set) var findings: [Finding]
  /// Whether there was more to find than is noted.
  private var hasMore = false
  private let illFormed: [ByteRange]

  /// The table that the statements under the last header belong to, and how deep it stands.
  var table: NodeID = 0
  var tableDepth = 0
  /// How many arrays and inline tables are open.
  var nesting = 0
  /// The parts before the last of the key that was read last.
  var prefix: [Key] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>, after encodingFindings: [Finding]) {
    self.bytes = bytes
    at = range.lowerBound
    end = range.upperBound
    arena = Arena(root: range)
    findings = encodingFindings
    illFormed = encodingFindings.compactMap(\.range)
  }

  /// Why reading broke off, with the place to go on from; what is wrong has been reported already.
  struct Lost: Error {
    enum Resumption { case here, nextLine, nextStatement }
    let resumption: Resumption
  }

  /// What a line holds before its end.
  enum Statement { case header, value }

  /// Reads everything.
  mutating func run() {
    while at < end, findings.count < TOMLDocument.problemLimit {
      do throws(Lost) {
        try statement()
      } catch {
        resume(nesting > 0 && error.resumption == .nextLine ? .nextStatement : error.resumption)
        nesting = 0
      }
    }
    if at < end || hasMore {
      findings.append(Finding(.tooManyProblems(limit: TOMLDocument.problemLimit), ByteRange(at, at)))
    }
  }

  private mutating func statement() throws(Lost) {
    skipSpaces()
    switch current {
    case UInt8(ascii: "["): try header()
    case UInt8(ascii: "#"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): try endOfLine(after: .value)
    default:
      guard at < end else { return }
      try keyValue(in: table, depth: tableDepth)
      try endOfLine(after: .value)
    }
  }

  /// Notes a problem, unless it is only the echo of bytes that are not UTF-8, or too many are noted already.
  @inline(never)
  mutating func report(_ problem: Problem, _ range: Range<Int>, related: ByteRange? = nil) {
    let range = ByteRange(range)
    guard findings.count < TOMLDocument.problemLimit else {
      hasMore = true
      return
    }
    let isEcho = illFormed.contains { $0.lowerBound < range.upperBound && range.lowerBound < $0.upperBound }
    if isEcho { return }
    findings.append(Finding(problem, range, related: related))
  }

  /// Notes a problem after which the statement cannot be read on.
  @inline(never)
  mutating func lost(
    _ problem: Problem, _ range: Range<Int>, related: ByteRange? = nil, resume: Lost.Resumption = .nextLine
  ) -> Lost {
    report(problem, range, related: related)
    return Lost(resumption: resume)
  }
}

extension Parser {
  /// The next byte; 0, which no TOML has, at the end.
  @inline(__always) var current: UInt8 { at < end ? bytes[at] : 0 }

  /// The byte so far after the next one; 0 at the end.
  @inline(__always)
  func peek(_ distance: Int) -> UInt8 { at &+ distance < end ? bytes[at &+ distance] : 0 }

  /// Skips spaces and tabs, and spaces of other kinds, which it reports.
  @inline(__always)
  mutating func skipSpaces() {
    while at < end, bytes[at].isSpace { at &+= 1 }
    if at < end, bytes[at] >= 0x80 { skipUnusualSpaces() }
  }

  @inline(never)
  private mutating func skipUnusualSpaces() {
    while at < end {
      if bytes[at].isSpace {
        at += 1
      } else if let space = unusualSpace(at: at) {
        report(.unusualSpace(space.codePoint), at..<(at + space.length))
        at += space.length
      } else {
        return
      }
    }
  }

  /// Reads what may follow a statement on its line: spaces, a comment, the line's end.
  @inline(__always)
  mutating func endOfLine(after statement: Statement) throws(Lost) {
    skipSpaces()
    if current == UInt8(ascii: "#") { comment() }
    if current == UInt8(ascii: "\n") {
      at &+= 1
    } else if at < end, !carriageReturn() {
      throw textAfter(statement)
    }
  }

  /// Reads a line end that begins with CR; a CR by itself is reported. Tells whether there was one.
  mutating func carriageReturn() -> Bool {
    guard current == UInt8(ascii: "\r") else { return false }
    if peek(1) == UInt8(ascii: "\n") {
      at += 2
    } else {
      report(.bareCarriageReturn, at..<(at + 1))
      at += 1
    }
    return true
  }

  /// Reads a comment up to the end of its line.
  mutating func comment() {
    while at < end {
      at = firstStop(in: bytes, from: at, to: end, 0x7F, 0x7F)
      guard at < end, bytes[at] != UInt8(ascii: "\n"), !(bytes[at] == UInt8(ascii: "\r") && peek(1) == 0x0A) else {
        return
      }
      if bytes[at] != 0x09 { reportControlCharacter() }
      at += 1
    }
  }

  /// Reports the control character that comes next.
  mutating func reportControlCharacter() {
    report(
      current == UInt8(ascii: "\r") ? .bareCarriageReturn : .controlCharacter(current), at..<min(end, at + 1))
  }
}
