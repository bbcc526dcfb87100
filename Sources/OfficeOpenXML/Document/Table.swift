extension Document {
  /// A table with borders, whose header comes again on every page.
  public struct Table: Sendable, Hashable {
    /// The most columns that word processors take.
    public static let mostColumns = 63

    /// Its columns from left to right.
    public var columns: [Column]
    /// Its rows below the header, each a list of cells; cells that a row lacks at its end are empty.
    public var rows: [[Cell]]

    /// Makes a table.
    public init(columns: [Column], rows: [[Cell]] = []) {
      self.columns = columns
      self.rows = rows
    }

    /// What is in a cell: pieces of text.
    public typealias Cell = [Run]

    /// A column of a table.
    public struct Column: Sendable, Hashable {
      /// What stands in the header.
      public var title: String
      /// How much of the page's width it takes in proportion to the other columns; 1 to 1,000, the nearest where it
      /// lies beyond.
      public var share: Int
      /// On which side the cells' lines are even.
      public var alignment: Alignment

      /// Makes a column.
      public init(_ title: String, share: Int = 1, alignment: Alignment = .left) {
        self.title = title
        self.share = share
        self.alignment = alignment
      }
    }
  }
}
