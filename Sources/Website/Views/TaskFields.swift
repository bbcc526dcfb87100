import Mustache

/// A task in the six clears, with its bar on the timeline.
struct TaskFields: RecordFields {
  let code, anchor, work, person, authority, responsibility, deliverable: TextSlot
  let originalDeadline, deadline, start, progress, slip, doneOn, weakLinks, directions, agencies, weight: TextSlot
  let state: RecordSlot<StatusFields>
  let bar: RecordSlot<BarFields>
  let isExtended, isStale, isLate, countsInPlan: FlagSlot

  static let shapeName = "nhiem-vu"
  static let layout = RecordLayout<TaskFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    anchor = fields.text("neo")
    work = fields.text("viec")
    person = fields.text("nguoi")
    authority = fields.text("tham-quyen")
    responsibility = fields.text("trach-nhiem")
    deliverable = fields.text("san-pham")
    originalDeadline = fields.text("thoi-gian")
    deadline = fields.text("han")
    start = fields.text("bat-dau")
    progress = fields.text("muc")
    slip = fields.text("tre")
    doneOn = fields.text("xong")
    weakLinks = fields.text("khau-yeu")
    directions = fields.text("huong")
    agencies = fields.text("co-quan")
    weight = fields.text("trong-so")
    state = fields.record("trang-thai")
    bar = fields.record("thanh")
    isExtended = fields.flag("da-gia-han")
    isStale = fields.flag("thieu-cap-nhat")
    isLate = fields.flag("co-tre")
    countsInPlan = fields.flag("duoc-tinh")
  }
}

/// A row of the ledger of extensions.
struct ExtensionFields: RecordFields {
  let task, anchor, day, from, to, days, reason, document: TextSlot

  static let shapeName = "gia-han"
  static let layout = RecordLayout<ExtensionFields>()

  init(declaring fields: inout FieldDeclarations) {
    task = fields.text("nhiem-vu")
    anchor = fields.text("neo")
    day = fields.text("ngay")
    from = fields.text("tu")
    to = fields.text("den")
    days = fields.text("so-ngay")
    reason = fields.text("ly-do")
    document = fields.text("van-ban")
  }
}
