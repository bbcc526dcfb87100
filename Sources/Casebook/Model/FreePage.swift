import Diagnostics

/// A page that belongs to no case (`trang/<ma>.md`).
public struct FreePage: Sendable {
  /// The name of its file.
  public var code: String
  /// Its title (`ten`).
  public var title: String
  /// Its place in the menu, lower first (`thu-tu`).
  public var order: Int?
  /// What it says.
  public var body: Prose
  /// From which edition on it is seen.
  public var audience: Audience
  /// Its document.
  public var location: SourceLocation
}
