import Mustache

/// How many deadlines fall in each week around the day.
struct WeeksFields: RecordFields {
  /// What the chart says, in a sentence.
  let message: TextSlot
  /// What lies outside the weeks shown; empty where nothing does.
  let outside: TextSlot
  let today: TextSlot
  let marks: ListSlot<TickFields>
  let weeks: ListSlot<WeekFields>

  static let shapeName = "cac-tuan"
  static let layout = RecordLayout<WeeksFields>()

  init(declaring fields: inout FieldDeclarations) {
    message = fields.text("mo-ta")
    outside = fields.text("ngoai")
    today = fields.text("hom-nay")
    marks = fields.list("truc")
    weeks = fields.list("tuan")
  }
}

/// A week: its days, how many deadlines, and its column on 1000 units.
struct WeekFields: RecordFields {
  let name, count, x, y, height: TextSlot
  let isPast, isEmpty: FlagSlot

  static let shapeName = "tuan"
  static let layout = RecordLayout<WeekFields>()

  init(declaring fields: inout FieldDeclarations) {
    name = fields.text("ten")
    count = fields.text("so")
    x = fields.text("x")
    y = fields.text("y")
    height = fields.text("cao")
    isPast = fields.flag("da-qua")
    isEmpty = fields.flag("khong-co")
  }
}
