/// Which way a table's column is aligned.
public enum MarkdownAlignment: UInt8, Sendable {
  /// As the page has it.
  case none
  /// `:--`.
  case left
  /// `:-:`.
  case center
  /// `--:`.
  case right
}
