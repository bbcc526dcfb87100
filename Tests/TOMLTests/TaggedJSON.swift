import Foundation
import TOML

/// The JSON in which toml-test tells what a document holds: every value is `{"type": …, "value": …}`.
enum TaggedJSON {
  /// Where and how a value differs from what is expected; `nil` where it does not.
  static func difference(_ content: TOMLContent, _ expected: Any, at path: String) -> String? {
    switch content {
    case .table(let table): return tableDifference(table, expected, at: path)
    case .array(let array):
      guard let elements = expected as? [Any] else { return "\(path): an array" }
      guard elements.count == array.count else { return "\(path): \(array.count) elements" }
      return zip(array, elements).enumerated().lazy
        .compactMap { difference($1.0.content, $1.1, at: "\(path)[\($0)]") }.first
    default:
      guard let tagged = expected as? [String: String], let type = tagged["type"], let value = tagged["value"] else {
        return "\(path): a scalar"
      }
      return matches(content, type, value) ? nil : "\(path): \(content) instead of \(type) \(value)"
    }
  }

  private static func tableDifference(_ table: TOMLTable, _ expected: Any, at path: String) -> String? {
    guard let entries = expected as? [String: Any] else { return "\(path): a table" }
    guard entries.count == table.count else { return "\(path): \(table.map(\.key))" }
    for entry in table {
      guard let value = entries[entry.key] else { return "\(path): has \(entry.key)" }
      guard table[entry.key]?.range == entry.value.range else { return "\(path): \(entry.key) is not found" }
      if let difference = difference(entry.value.content, value, at: "\(path).\(entry.key)") { return difference }
    }
    return nil
  }

  private static func matches(_ content: TOMLContent, _ type: String, _ value: String) -> Bool {
    switch content {
    case .string(let string): type == "string" && string == value
    case .integer(let integer): type == "integer" && integer == Int64(value)
    case .float(let float):
      type == "float" && Double(value).map { $0 == float || $0.isNaN && float.isNaN } ?? false
    case .boolean(let boolean): type == "bool" && "\(boolean)" == value
    case .offsetDateTime(let moment): type == "datetime" && "\(moment)" == canonical(value)
    case .localDateTime(let moment): type == "datetime-local" && "\(moment)" == canonical(value)
    case .localDate(let date): type == "date-local" && "\(date)" == value
    case .localTime(let time): type == "time-local" && "\(time)" == canonical(value)
    case .array, .table: false
    }
  }

  /// A date or time as `description` writes it: without zeros at the end of a fraction, and UTC as `Z`.
  private static func canonical(_ value: String) -> String {
    value.replacing(/(\.\d*?)0+(?!\d)/) { $0.1 == "." ? "" : String($0.1) }
      .replacing(/[+-]00:00$/, with: "Z")
  }
}
