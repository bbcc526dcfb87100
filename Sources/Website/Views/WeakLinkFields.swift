import Mustache

/// A weak link with its cause, what is done about it and how far it is overcome.
struct WeakLinkFields: RecordFields {
  let code, summary, sign, signName, cause, causeKind, confirmedBy, confirmedOn, ground, indicators: TextSlot
  let degree, degreeBefore: RecordSlot<StatusFields>
  let tasks: ListSlot<WeakLinkTaskFields>
  let hasTasks, hasVerdict, hasImproved, hasWorsened: FlagSlot

  static let shapeName = "khau-yeu"
  static let layout = RecordLayout<WeakLinkFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    summary = fields.text("mo-ta")
    sign = fields.text("bieu-hien")
    signName = fields.text("bieu-hien-ten")
    cause = fields.text("nguyen-nhan")
    causeKind = fields.text("loai")
    confirmedBy = fields.text("xac-nhan")
    confirmedOn = fields.text("ngay")
    ground = fields.text("can-cu")
    indicators = fields.text("chi-tieu")
    degree = fields.record("muc")
    degreeBefore = fields.record("muc-truoc")
    tasks = fields.list("nhiem-vu")
    hasTasks = fields.flag("co-nhiem-vu")
    hasVerdict = fields.flag("co-danh-gia")
    hasImproved = fields.flag("tien-len")
    hasWorsened = fields.flag("lui-lai")
  }
}

/// A task that is to overcome a weak link, with its deliverable.
struct WeakLinkTaskFields: RecordFields {
  let code, anchor, deliverable: TextSlot
  let state: RecordSlot<StatusFields>

  static let shapeName = "nhiem-vu-cua-khau-yeu"
  static let layout = RecordLayout<WeakLinkTaskFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    anchor = fields.text("neo")
    deliverable = fields.text("san-pham")
    state = fields.record("trang-thai")
  }
}
