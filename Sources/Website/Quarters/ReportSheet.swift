import Progress

/// A quarter's report in words and tables: what its page and its document are both made from, so that they cannot differ.
public struct ReportSheet: Sendable {
  /// Whose report it is.
  let owner: String
  /// What it is called.
  let title: String
  /// The quarter.
  let span: QuarterSpan
  /// It in a sentence.
  let summary: String
  /// Its sections, numbered in their order.
  let sections: [Section]

  /// A section under a heading.
  struct Section: Sendable {
    /// What names it in addresses.
    let code: String
    /// Its heading, with its number.
    let heading: String
    /// What is said before the tables.
    var paragraphs: [String] = []
    /// The tables.
    var tables: [Table] = []
  }

  /// A table with a caption.
  struct Table: Sendable {
    let caption: String
    let columns: [Column]
    let rows: [[Cell]]
    /// What is said below it: that there are more rows; empty where there are not.
    var note = ""
    /// Where the other rows are to be seen, from the site's root; empty where nowhere.
    var noteAddress = ""
    /// Whether it is so narrow that two stand side by side.
    var isNarrow = false
  }

  /// A column of a table.
  struct Column: Sendable {
    let title: String
    /// How much of the width it takes in proportion to the others.
    let share: Int
    var isNumber = false
  }

  /// What stands in a cell.
  struct Cell: Sendable {
    let text: String
    /// What stands below it in smaller letters.
    var detail = ""
    /// Where it leads, from the site's root.
    var address = ""
    /// The code of the state that it names.
    var state = ""
  }
}

extension ReportSheet.Cell: ExpressibleByStringLiteral {
  init(stringLiteral text: String) { self.init(text: text) }
}
