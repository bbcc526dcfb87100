/// Appends XML to bytes, element by element, each on a line of its own.
struct XMLWriter {
  private(set) var bytes: [UInt8]

  /// Begins a file with the declaration.
  init() {
    bytes = Array("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n".utf8)
  }

  typealias Attributes = KeyValuePairs<String, String>

  /// Writes an element with others inside.
  mutating func element(_ name: String, _ attributes: Attributes = [:], _ write: (inout XMLWriter) -> Void) {
    open(name, attributes, ">\n")
    write(&self)
    raw("</\(name)>\n")
  }

  /// Writes an element with a text inside.
  mutating func element(_ name: String, _ attributes: Attributes = [:], text: String) {
    open(name, attributes, ">")
    escaped(text)
    raw("</\(name)>\n")
  }

  /// Writes an element with nothing inside.
  mutating func emptyElement(_ name: String, _ attributes: Attributes) {
    open(name, attributes, "/>\n")
  }

  private mutating func open(_ name: String, _ attributes: Attributes, _ end: String) {
    raw("<\(name)")
    for (key, value) in attributes {
      raw(" \(key)=\"")
      escaped(value)
      raw("\"")
    }
    raw(end)
  }

  private mutating func raw(_ markup: String) {
    bytes.append(contentsOf: markup.utf8)
  }

  /// Appends a text, fit for an element and for an attribute between its quotes; characters that XML 1.0 cannot hold
  /// are left out.
  private mutating func escaped(_ text: String) {
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": raw("&amp;")
      case "<": raw("&lt;")
      case ">": raw("&gt;")
      case "\"": raw("&quot;")
      case "\t", "\n", "\r": raw("&#\(scalar.value);")
      case "\u{0}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": continue
      default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }
}
