import Diagnostics
import TOML
import TestSupport

/// Reads text as a file that is TOML as a whole.
func read(_ text: String) -> TOMLDocument {
  TOMLDocument(parsing: SourceFile(path: "thu.toml", text: text))
}

extension TOMLDocument {
  /// The codes of the diagnostics, in order.
  var codes: [String] { diagnostics.map(\.code) }

  /// The bytes of a range as text.
  func text(_ range: ByteRange?) -> String? {
    range.map { String(decoding: source.bytes[$0.offsets], as: UTF8.self) }
  }

  /// Everything in the document on one line, to compare.
  var summary: String { describe(.table(root)) }
}

/// A value on one line: tables in braces, arrays in brackets.
func describe(_ content: TOMLContent) -> String {
  switch content {
  case .string(let string): "\"\(string)\""
  case .integer(let integer): "\(integer)"
  case .float(let float): "\(float)"
  case .boolean(let boolean): "\(boolean)"
  case .offsetDateTime(let moment): "\(moment)"
  case .localDateTime(let moment): "\(moment)"
  case .localDate(let date): "\(date)"
  case .localTime(let time): "\(time)"
  case .array(let array): "[" + array.map { describe($0.content) }.joined(separator: ", ") + "]"
  case .table(let table): "{" + table.map { "\($0.key)=\(describe($0.value.content))" }.joined(separator: ", ") + "}"
  }
}
