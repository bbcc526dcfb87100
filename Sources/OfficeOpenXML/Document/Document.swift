/// A file with text, as word processors open it: WordprocessingML of ECMA-376 (`.docx`).
///
/// It is laid out as documents of the Communist Party of Vietnam are: A4 with margins of 20 mm above and below, 30 mm
/// at the left and 15 mm at the right, Times New Roman 14, and page numbers from the second page on, centred at the top.
public struct Document: Sendable, Hashable {
  /// What it says about itself.
  public var properties: DocumentProperties
  /// What it consists of, from top to bottom.
  public var blocks: [Block]

  /// Makes a document.
  public init(properties: DocumentProperties, blocks: [Block] = []) {
    self.properties = properties
    self.blocks = blocks
  }

  /// A part of the text that goes over the page's width.
  public enum Block: Sendable, Hashable {
    /// A paragraph or a heading.
    case paragraph(Paragraph)
    /// A table with borders.
    case table(Table)
    /// Paragraphs side by side without borders: who issues the document beside the Party's name and the day at its
    /// beginning, the recipients beside the signature at its end.
    case columns(left: [Paragraph], right: [Paragraph])
  }
}
