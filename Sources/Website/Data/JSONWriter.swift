import Casebook

/// Appends JSON to bytes, value by value; commas and line ends come by themselves.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether the next value is the first of its object or array.
  private var isFirst = true

  /// Forgets what is written, which was taken away.
  mutating func removeWritten() {
    bytes.removeAll(keepingCapacity: true)
  }

  /// Begins an object, whose members follow.
  mutating func beginObject() {
    begin(UInt8(ascii: "{"))
  }

  /// Ends the object that was begun last.
  mutating func endObject() {
    end(UInt8(ascii: "}"))
  }

  /// Begins an array, whose items follow.
  mutating func beginArray() {
    begin(UInt8(ascii: "["))
  }

  /// Ends the array that was begun last.
  mutating func endArray() {
    end(UInt8(ascii: "]"))
  }

  /// Writes an object whose members `write` adds.
  mutating func object(_ write: (inout JSONWriter) -> Void) {
    beginObject()
    write(&self)
    endObject()
  }

  /// Writes an array, whose items `write` adds, each by `item`.
  mutating func array(_ write: (inout JSONWriter) -> Void) {
    beginArray()
    write(&self)
    endArray()
  }

  /// Writes an item of an array.
  mutating func item(_ write: (inout JSONWriter) -> Void) {
    separate()
    write(&self)
  }

  /// Writes an item of an array, given as JSON.
  mutating func item(written json: ArraySlice<UInt8>) {
    separate()
    bytes += json
  }

  /// Writes an array, one value for each item.
  mutating func array<Items: Sequence>(_ items: Items, _ write: (inout JSONWriter, Items.Element) -> Void) {
    array { json in
      for item in items {
        json.separate()
        write(&json, item)
      }
    }
  }

  /// Writes the name of an object's next member.
  mutating func key(_ name: String) {
    separate()
    string(name)
    bytes.append(UInt8(ascii: ":"))
  }

  /// Writes the name of an object's next member, given in quotes and with its colon.
  mutating func key(written name: [UInt8]) {
    separate()
    bytes += name
  }

  /// Writes a member that is text.
  mutating func member(_ name: String, _ text: String) {
    key(name)
    string(text)
  }

  /// Writes a member that is a whole number.
  mutating func member(_ name: String, _ number: Int) {
    key(name)
    bytes.append(decimal: Int64(number))
  }

  /// Writes a member that is a number, or `null`.
  mutating func member(_ name: String, _ value: DecimalNumber?) {
    key(name)
    if let value { number(value) } else { null() }
  }

  /// Writes a member that is an object of counts by code; codes with 0 are left out.
  mutating func member(_ name: String, _ counts: [(code: String, count: Int)]) {
    key(name)
    object { json in
      for (code, count) in counts where count > 0 { json.member(code, count) }
    }
  }

  /// Writes a number; zeros at the end of its decimals are left out.
  mutating func number(_ value: DecimalNumber) {
    let value = value.withoutTrailingZeros
    bytes.append(decimal: value.mantissa, decimals: Int(value.decimals))
  }

  /// Writes a day, as text.
  mutating func day(_ day: CivilDay) {
    bytes.append(UInt8(ascii: "\""))
    day.appendISO(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// Writes true or false.
  mutating func flag(_ value: Bool) {
    raw(value ? "true" : "false")
  }

  /// Writes `null`.
  mutating func null() {
    raw("null")
  }

  /// Begins a new line.
  mutating func newline() {
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Writes text in quotes.
  mutating func string(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { text in
      // What needs no escape is written in one piece.
      var written = 0
      for place in text.indices where JSONWriter.isEscaped(text[place]) {
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written..<place]))
        escape(text[place])
        written = place + 1
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[written...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): raw("\\\"")
    case UInt8(ascii: "\\"): raw("\\\\")
    case 0x0A: raw("\\n")
    case 0x0D: raw("\\r")
    case 0x09: raw("\\t")
    default:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: ("\\u00" + (digits.count == 1 ? "0" : "") + digits).utf8)
    }
  }

  private mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  private mutating func begin(_ bracket: UInt8) {
    bytes.append(bracket)
    isFirst = true
  }

  private mutating func end(_ bracket: UInt8) {
    bytes.append(bracket)
    isFirst = false
  }
}
