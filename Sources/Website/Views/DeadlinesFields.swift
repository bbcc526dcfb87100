import Mustache

/// All deadlines (`thoi-han`).
struct DeadlinesFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let summary, calendar: TextSlot
  let periods: ListSlot<CountFields>
  let months: ListSlot<CountFields>
  let weeks: RecordSlot<WeeksFields>
  let rows: ListSlot<DeadlineGroupFields>
  let parts: RecordSlot<PartsFields>
  let isFirstPart: FlagSlot

  static let shapeName = "thoi-han"
  static let layout = RecordLayout<DeadlinesFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    summary = fields.text("tom-tat")
    calendar = fields.text("lich")
    periods = fields.list("khoang")
    months = fields.list("thang")
    weeks = fields.record("theo-tuan")
    rows = fields.list("doan")
    parts = fields.record("phan-trang")
    isFirstPart = fields.flag("la-trang-dau")
  }
}

/// The deadlines of one period: overdue, the next 7, 30, 90 days, later.
struct DeadlineGroupFields: RecordFields {
  let code, name: TextSlot
  let rows: ListSlot<DeadlineRowFields>

  static let shapeName = "doan-thoi-han"
  static let layout = RecordLayout<DeadlineGroupFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    name = fields.text("ten")
    rows = fields.list("dong")
  }
}
