/// Appends one content line of RFC 5545, folded so that no line has more than 75 octets before its line break.
///
/// A fold never comes between the bytes of a UTF-8 sequence, or of an escape.
struct ContentLine {
  private static let limit = 75
  private var length = 0

  /// Begins a line with a name and what belongs to it, as in `DTSTART;VALUE=DATE:`; ASCII, shorter than a line.
  init(_ name: StaticString, to output: inout [UInt8]) {
    name.withUTF8Buffer { output.append(contentsOf: $0) }
    length = name.utf8CodeUnitCount
  }

  /// Appends a whole line whose value is short ASCII.
  static func write(_ line: StaticString, _ value: String = "", to output: inout [UInt8]) {
    var content = ContentLine(line, to: &output)
    for byte in value.utf8 { content.append(byte, to: &output) }
    content.end(to: &output)
  }

  /// Makes room for so many bytes that must stay together, and appends none of them yet.
  private mutating func makeRoom(for count: Int, to output: inout [UInt8]) {
    if length + count > ContentLine.limit {
      output.append(contentsOf: "\r\n ".utf8)
      length = 1
    }
    length += count
  }

  /// Appends a byte that is a character by itself.
  mutating func append(_ byte: UInt8, to output: inout [UInt8]) {
    makeRoom(for: 1, to: &output)
    output.append(byte)
  }

  /// Appends a backslash and a byte.
  mutating func appendEscaped(_ byte: UInt8, to output: inout [UInt8]) {
    makeRoom(for: 2, to: &output)
    output.append(UInt8(ascii: "\\"))
    output.append(byte)
  }

  /// Appends bytes that must stay together; fewer than a line has.
  mutating func appendWhole(_ sequence: Slice<UnsafeBufferPointer<UInt8>>, to output: inout [UInt8]) {
    makeRoom(for: sequence.count, to: &output)
    output.append(contentsOf: sequence)
  }

  /// Appends UTF-8 that needs no escapes, in pieces as long as lines have room for.
  mutating func appendPlain(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
    var rest = text[...]
    while !rest.isEmpty {
      var end = min(rest.endIndex, rest.startIndex + max(0, ContentLine.limit - length))
      while end < rest.endIndex, end > rest.startIndex, rest[end] & 0xC0 == 0x80 { end -= 1 }
      output.append(contentsOf: UnsafeBufferPointer(rebasing: rest[..<end]))
      length += end - rest.startIndex
      rest = rest[end...]
      guard !rest.isEmpty else { return }
      output.append(contentsOf: "\r\n ".utf8)
      length = 1
    }
  }

  /// Ends the line.
  func end(to output: inout [UInt8]) {
    output.append(contentsOf: "\r\n".utf8)
  }
}
