import Casebook

/// The rows behind the figures of one kind about one scope, by section; it has at least one row.
struct FigureList: Sendable {
  let kind: FigureKind
  let scope: FigureScope
  /// Its first page.
  let address: String
  /// All rows, section by section: their places among those of the kind.
  let rows: ShelvedList<Int32>
  /// The sections that have rows, by their number in the kind's layout.
  let sections: [Section]

  /// A section and its stretch of the rows.
  struct Section: Sendable {
    let number: Int
    let rows: Range<Int>
  }

  /// Makes a list.
  ///
  /// - Parameters:
  ///   - rows: The places of its rows in `all`, in their order.
  ///   - all: The rows of the kind, in their order.
  init(_ kind: FigureKind, _ scope: FigureScope, address: String, rows: [Int32], of all: [FigureRow]) {
    self.kind = kind
    self.scope = scope
    self.address = address
    self.rows = ShelvedList(rows)
    var sections: [Section] = []
    var start = 0
    while start < rows.count {
      let number = all[Int(rows[start])].section
      var end = start + 1
      while end < rows.count, all[Int(rows[end])].section == number { end += 1 }
      sections.append(Section(number: Int(number), rows: start..<end))
      start = end
    }
    self.sections = sections
  }

  var parts: ListParts { ListParts(rowCount: rows.count) }

  /// The page on which a row stands.
  func address(ofRow row: Int) -> String {
    PageAddress.part(row / ListParts.partSize + 1, of: address)
  }
}

/// A row of a list: where it comes from, in few bytes, as there can be a million of them.
struct FigureRow: Sendable {
  /// The number of its section in the kind's layout.
  let section: Int32
  /// What rows of a section are sorted by first: the number of a day, or a rank.
  let order: Int32
  /// The place of its case in the model, or of its organisation in the register.
  let place: Int32
  /// Which task, weak link and so on of the case.
  let item: Int32

  init(section: Int, order: Int32 = 0, place: Int, item: Int = 0) {
    self.section = Int32(section)
    self.order = order
    self.place = Int32(place)
    self.item = Int32(item)
  }

  /// By section, then order, then place, then item.
  static func precedes(_ left: FigureRow, _ right: FigureRow) -> Bool {
    (left.section, left.order, left.place, left.item) < (right.section, right.order, right.place, right.item)
  }
}
