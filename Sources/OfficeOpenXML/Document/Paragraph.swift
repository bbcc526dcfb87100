extension Document {
  /// Text between two line ends.
  public struct Paragraph: Sendable, Hashable {
    /// Its text, piece by piece.
    public var runs: [Run]
    /// What it is, from which its look follows.
    public var style: Style
    /// On which side its lines are even; `nil` as its style has it.
    public var alignment: Alignment?

    /// Makes a paragraph of pieces.
    public init(_ runs: [Run], style: Style = .body, alignment: Alignment? = nil) {
      self.runs = runs
      self.style = style
      self.alignment = alignment
    }

    /// Makes a paragraph of one plain text.
    public init(_ text: String, style: Style = .body, alignment: Alignment? = nil) {
      self.init([Run(text)], style: style, alignment: alignment)
    }
  }

  /// A piece of a paragraph that looks the same from end to end.
  ///
  /// Line breaks and tabs in its text stay; characters that XML cannot hold are dropped.
  public struct Run: Sendable, Hashable {
    /// The text.
    public var text: String
    /// Whether it is bold.
    public var isBold: Bool
    /// Whether it is in italics.
    public var isItalic: Bool
    /// Whether it is underlined.
    public var isUnderlined: Bool

    /// Makes a piece of text.
    public init(_ text: String, isBold: Bool = false, isItalic: Bool = false, isUnderlined: Bool = false) {
      self.text = text
      self.isBold = isBold
      self.isItalic = isItalic
      self.isUnderlined = isUnderlined
    }
  }

  /// What a paragraph is; the value is the name by which the file knows the style.
  public enum Style: String, Sendable, Hashable, CaseIterable {
    /// Running text: even on both sides, its first line indented.
    case body = "BodyText"
    /// The document's kind, as in "BÁO CÁO": bold, large, centred.
    case title = "Title"
    /// What the document is about: bold, centred.
    case subtitle = "Subtitle"
    /// A heading of the first level: bold.
    case heading1 = "Heading1"
    /// A heading of the second level: bold.
    case heading2 = "Heading2"
    /// A heading of the third level: bold and in italics.
    case heading3 = "Heading3"
    /// A line of its own without indent or space around it, as those beside each other at a document's beginning.
    case line = "Line"
    /// The same in small letters, as the list of recipients.
    case smallLine = "SmallLine"
  }

  /// On which side lines are even; the value is what the file calls it.
  public enum Alignment: String, Sendable, Hashable, CaseIterable {
    /// At the left.
    case left
    /// Neither: lines stand in the middle.
    case center
    /// At the right.
    case right
    /// On both sides.
    case justified = "both"
  }
}
