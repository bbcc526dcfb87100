import Casebook

/// Appends JSON to bytes, value by value; commas and line ends come by themselves.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// Whether the next value is the first of its object or array.
  private var isFirst = true

  /// Writes an object whose members `write` adds.
  mutating func object(_ write: (inout JSONWriter) -> Void) {
    nest("{", "}", write)
  }

  /// Writes an array, one value for each item.
  mutating func array<Items: Sequence>(_ items: Items, _ write: (inout JSONWriter, Items.Element) -> Void) {
    nest("[", "]") { json in
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

  /// Writes a member that is text.
  mutating func member(_ name: String, _ text: String) {
    key(name)
    string(text)
  }

  /// Writes a member that is a whole number.
  mutating func member(_ name: String, _ number: Int) {
    key(name)
    raw(String(number))
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
    raw(value.withoutTrailingZeros.plain)
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
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): raw("\\\"")
      case UInt8(ascii: "\\"): raw("\\\\")
      case 0x0A: raw("\\n")
      case 0x0D: raw("\\r")
      case 0x09: raw("\\t")
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        raw("\\u00" + (digits.count == 1 ? "0" : "") + digits)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func raw(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func separate() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    isFirst = false
  }

  private mutating func nest(_ open: Character, _ close: Character, _ write: (inout JSONWriter) -> Void) {
    raw(String(open))
    isFirst = true
    write(&self)
    isFirst = false
    raw(String(close))
  }
}
