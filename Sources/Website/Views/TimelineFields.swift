import Mustache

/// One bar a case (`tien-trinh`).
struct TimelineFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let summary: TextSlot
  let axis: ListSlot<TickFields>
  let today: TextSlot
  let rows: ListSlot<TimelineRowFields>
  let parts: RecordSlot<PartsFields>
  let hasRows: FlagSlot

  static let shapeName = "tien-trinh"
  static let layout = RecordLayout<TimelineFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    summary = fields.text("tom-tat")
    axis = fields.list("truc")
    today = fields.text("hom-nay")
    rows = fields.list("dong")
    parts = fields.record("phan-trang")
    hasRows = fields.flag("co-dong")
  }
}

/// A case on the portfolio's timeline.
struct TimelineRowFields: RecordFields {
  let organisation, address, from, to, actual, slip, step: TextSlot
  let rating: RecordSlot<StatusFields>
  let bar: RecordSlot<BarFields>
  let steps: ListSlot<TickFields>
  let hasPlan: FlagSlot

  static let shapeName = "dong-tien-trinh"
  static let layout = RecordLayout<TimelineRowFields>()

  init(declaring fields: inout FieldDeclarations) {
    organisation = fields.text("to-chuc")
    address = fields.text("dia-chi")
    from = fields.text("tu")
    to = fields.text("den")
    actual = fields.text("thuc-te")
    slip = fields.text("tre")
    step = fields.text("buoc")
    rating = fields.record("xep-hang")
    bar = fields.record("thanh")
    steps = fields.list("cac-buoc")
    hasPlan = fields.flag("co-ke-hoach")
  }
}

/// A mark on an axis of 1000 units.
struct TickFields: RecordFields {
  let x, name: TextSlot
  let isMajor: FlagSlot

  static let shapeName = "vach"
  static let layout = RecordLayout<TickFields>()

  init(declaring fields: inout FieldDeclarations) {
    x = fields.text("x")
    name = fields.text("ten")
    isMajor = fields.flag("chinh")
  }
}

/// A bar of a timeline, on an axis of 1000 units.
struct BarFields: RecordFields {
  let x, width, doneWidth, tailX, tailWidth, lateX, lateWidth, originalX, description: TextSlot
  let hasTail, hasLate: FlagSlot
  let dots: ListSlot<TickFields>

  static let shapeName = "thanh"
  static let layout = RecordLayout<BarFields>()

  init(declaring fields: inout FieldDeclarations) {
    x = fields.text("x")
    width = fields.text("rong")
    doneWidth = fields.text("xong-rong")
    tailX = fields.text("duoi-x")
    tailWidth = fields.text("duoi-rong")
    lateX = fields.text("tre-x")
    lateWidth = fields.text("tre-rong")
    originalX = fields.text("han-dau-x")
    description = fields.text("mo-ta")
    hasTail = fields.flag("co-duoi")
    hasLate = fields.flag("co-tre")
    dots = fields.list("cham")
  }
}
