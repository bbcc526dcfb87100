import Mustache

/// An indicator's values over time and the path to its targets: geometry in thousandths, and the same as a table.
struct ChartFields: RecordFields {
  let description, today: TextSlot
  let levels, times: ListSlot<TickFields>
  let path, lines: ListSlot<ChartLineFields>
  let points: ListSlot<ChartPointFields>
  let targets: ListSlot<ChartPointFields>
  let rows: ListSlot<DefinitionFields>

  static let shapeName = "bieu-do"
  static let layout = RecordLayout<ChartFields>()

  init(declaring fields: inout FieldDeclarations) {
    description = fields.text("mo-ta")
    today = fields.text("hom-nay-x")
    levels = fields.list("muc")
    times = fields.list("truc")
    path = fields.list("duong")
    lines = fields.list("doan")
    points = fields.list("diem")
    targets = fields.list("moc")
    rows = fields.list("dong")
  }
}

/// A line of a chart.
struct ChartLineFields: RecordFields {
  let x1, y1, x2, y2: TextSlot

  static let shapeName = "doan"
  static let layout = RecordLayout<ChartLineFields>()

  init(declaring fields: inout FieldDeclarations) {
    x1 = fields.text("x1")
    y1 = fields.text("y1")
    x2 = fields.text("x2")
    y2 = fields.text("y2")
  }
}

/// A point of a chart; a range has a lower end as well.
struct ChartPointFields: RecordFields {
  let x, y, lowerY: TextSlot
  let isRange: FlagSlot

  static let shapeName = "diem"
  static let layout = RecordLayout<ChartPointFields>()

  init(declaring fields: inout FieldDeclarations) {
    x = fields.text("x")
    y = fields.text("y")
    lowerY = fields.text("y-duoi")
    isRange = fields.flag("la-khoang")
  }
}
