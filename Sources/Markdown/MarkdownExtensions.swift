/// What a document may hold beyond CommonMark 0.31.2.
public struct MarkdownExtensions: OptionSet, Sendable, Hashable {
  /// One bit for each extension.
  public let rawValue: UInt8

  /// Makes a set of the extensions whose bits are set.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// Tables of GitHub Flavored Markdown (GFM).
  public static let tables = MarkdownExtensions(rawValue: 1)
  /// `~~struck~~` text of GFM.
  public static let strikethrough = MarkdownExtensions(rawValue: 2)
  /// `- [x] done` of GFM.
  public static let taskLists = MarkdownExtensions(rawValue: 4)
  /// Addresses in plain text that become links, of GFM.
  public static let autolinks = MarkdownExtensions(rawValue: 8)
  /// `[^label]` and `[^label]: the note`.
  public static let footnotes = MarkdownExtensions(rawValue: 16)
  /// `## Heading {#id key=value}`.
  public static let headingAttributes = MarkdownExtensions(rawValue: 32)

  /// CommonMark alone.
  public static let commonMark: MarkdownExtensions = []
  /// CommonMark with every extension.
  public static let all: MarkdownExtensions = [
    .tables, .strikethrough, .taskLists, .autolinks, .footnotes, .headingAttributes,
  ]
}
