/// Data of any shape, such as JSON, for programs that look names up while rendering.
public enum DynamicValue: Sendable, Hashable {
  /// Nothing.
  case null
  /// Yes or no.
  case flag(Bool)
  /// Text, or a number as it is to be written.
  case text(String)
  /// A list.
  case list([DynamicValue])
  /// Values by name.
  case record([String: DynamicValue])
}

extension DynamicValue: Decodable {
  /// Decodes JSON or the like; numbers become text.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Int.self) {
      self = .text(String(number))
    } else if let number = try? container.decode(Double.self) {
      self = .text(String(number))
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([DynamicValue].self) {
      self = .list(list)
    } else {
      self = .record(try container.decode([String: DynamicValue].self))
    }
  }
}
