/// The words that the renderer adds of its own.
public struct MarkdownLabels: Sendable {
  /// Names the section of footnotes.
  public var footnotes: String
  /// Names the way back from a footnote; its number follows.
  public var backReference: String
  /// Names the region that a table may be scrolled in.
  public var table: String
  /// Names the box of a task that is done.
  public var taskDone: String
  /// Names the box of a task that is not done.
  public var taskOpen: String

  /// Makes a set of labels.
  public init(footnotes: String, backReference: String, table: String, taskDone: String, taskOpen: String) {
    self.footnotes = footnotes
    self.backReference = backReference
    self.table = table
    self.taskDone = taskDone
    self.taskOpen = taskOpen
  }

  /// In Vietnamese.
  public static let vietnamese = MarkdownLabels(
    footnotes: "Chú thích", backReference: "Về chỗ dẫn chú thích", table: "Bảng, có thể cuộn ngang",
    taskDone: "Đã xong", taskOpen: "Chưa xong")

  /// In English, as GitHub has them.
  public static let english = MarkdownLabels(
    footnotes: "Footnotes", backReference: "Back to reference", table: "Table, scrolls sideways",
    taskDone: "Done", taskOpen: "Not done")
}
