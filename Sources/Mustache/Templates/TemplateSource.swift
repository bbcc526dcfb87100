import Diagnostics

/// A template before it is read: the name that other templates call it by, and its file.
public struct TemplateSource: Sendable {
  /// The name in partial and parent tags.
  public let name: String
  /// The file.
  public let file: SourceFile

  /// Makes a source.
  public init(name: String, file: SourceFile) {
    self.name = name
    self.file = file
  }
}
