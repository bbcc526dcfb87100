import Mustache

/// What changed since the last quarter's end, by day (`thay-doi`).
struct ChangesFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let summary, feed: TextSlot
  let kinds: ListSlot<CountFields>
  let days: ListSlot<ChangeDayFields>
  let parts: RecordSlot<PartsFields>
  let hasChanges, isFirstPart: FlagSlot

  static let shapeName = "thay-doi"
  static let layout = RecordLayout<ChangesFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    summary = fields.text("tom-tat")
    feed = fields.text("nguon-tin")
    kinds = fields.list("loai-thay-doi")
    days = fields.list("doan")
    parts = fields.record("phan-trang")
    hasChanges = fields.flag("co-thay-doi")
    isFirstPart = fields.flag("la-trang-dau")
  }
}

/// The changes of one day.
struct ChangeDayFields: RecordFields {
  let anchor, day, isoDay: TextSlot
  let rows: ListSlot<ChangeRowFields>

  static let shapeName = "doan-thay-doi"
  static let layout = RecordLayout<ChangeDayFields>()

  init(declaring fields: inout FieldDeclarations) {
    anchor = fields.text("neo")
    day = fields.text("ngay")
    isoDay = fields.text("ngay-may")
    rows = fields.list("dong")
  }
}

/// A change as a row.
struct ChangeRowFields: RecordFields {
  let day, isoDay, organisation, address, superior, what: TextSlot
  let details: TextsSlot
  let kind: RecordSlot<StatusFields>

  static let shapeName = "dong-thay-doi"
  static let layout = RecordLayout<ChangeRowFields>()

  init(declaring fields: inout FieldDeclarations) {
    day = fields.text("ngay")
    isoDay = fields.text("ngay-may")
    organisation = fields.text("to-chuc")
    address = fields.text("dia-chi")
    superior = fields.text("cap-tren")
    what = fields.text("noi-dung")
    details = fields.texts("chi-tiet")
    kind = fields.record("loai")
  }
}
