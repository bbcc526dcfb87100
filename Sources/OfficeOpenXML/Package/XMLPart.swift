/// The bytes of an XML file that is being written from its beginning to its end.
struct XMLPart: Sendable {
  private(set) var bytes: [UInt8]

  /// Begins a file, with the declaration and its root's opening tag.
  init(root: StaticString) {
    bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n".utf8)
    append(root)
  }

  /// Makes a piece of a file.
  init() {
    bytes = []
  }

  /// Removes everything, and keeps the room for more.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Appends markup.
  mutating func append(_ markup: StaticString) {
    markup.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Appends markup already written.
  mutating func append(_ piece: some Sequence<UInt8>) {
    bytes.append(contentsOf: piece)
  }

  /// Appends a text between markup, escaped; also fit for an attribute between its quotes.
  mutating func append(_ before: StaticString, text: String, _ after: StaticString) {
    append(before)
    append(text: text)
    append(after)
  }

  /// Appends a number between markup.
  mutating func append(_ before: StaticString, _ number: Int, _ after: StaticString) {
    append(before)
    append(number: Int64(number))
    append(after)
  }

  /// Appends the number `mantissa` · 10^−`decimals` with all its decimals.
  mutating func append(number mantissa: Int64, decimals: UInt8 = 0) {
    if mantissa < 0 { bytes.append(UInt8(ascii: "-")) }
    var first = bytes.count
    var rest = mantissa.magnitude
    var place: UInt16 = 0
    repeat {
      if place == UInt16(decimals), place > 0 { bytes.append(UInt8(ascii: ".")) }
      bytes.append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
      place += 1
    } while rest > 0 || place <= UInt16(decimals)
    var last = bytes.count - 1
    while first < last {
      bytes.swapAt(first, last)
      first += 1
      last -= 1
    }
  }
}
