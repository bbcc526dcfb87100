/// Texts that are known when templates are compiled, such as the strings of the interface in one language.
///
/// In templates they are named by the table's name, a dot and their key, `{{t.tasks.late}}`, and become part of the
/// program, escaped. The table's name hides a field of the data with the same name.
public struct ConstantTable: Sendable {
  /// The name before the first dot.
  public let name: String
  /// The texts by key; a key may contain dots.
  public let texts: [String: String]

  /// Makes a table.
  public init(name: String, texts: [String: String]) {
    self.name = name
    self.texts = texts
  }
}
