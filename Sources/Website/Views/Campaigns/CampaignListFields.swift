import Mustache

/// All reporting campaigns (`cac-dot-bao-cao`).
struct CampaignListFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let summary: TextSlot
  let rows: ListSlot<CampaignRowFields>
  let parts: RecordSlot<PartsFields>

  static let shapeName = "cac-dot-bao-cao"
  static let layout = RecordLayout<CampaignListFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    summary = fields.text("tom-tat")
    rows = fields.list("dong")
    parts = fields.record("phan-trang")
  }
}

/// A campaign as a row.
struct CampaignRowFields: RecordFields {
  let code, name, address, document, day, lastDeadline: TextSlot
  let state: RecordSlot<StatusFields>
  let counts: RecordSlot<SubmissionCountFields>

  static let shapeName = "dong-dot-bao-cao"
  static let layout = RecordLayout<CampaignRowFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    name = fields.text("ten")
    address = fields.text("dia-chi")
    document = fields.text("van-ban")
    day = fields.text("ngay")
    lastDeadline = fields.text("han-cuoi")
    state = fields.record("tinh-trang")
    counts = fields.record("so-nop")
  }
}

/// Obligations by state.
struct SubmissionCountFields: RecordFields {
  let owed, inTime, late, missing, notYetDue, sent, share: TextSlot
  let bars: ListSlot<CountFields>
  let isNothing: FlagSlot

  static let shapeName = "so-nop"
  static let layout = RecordLayout<SubmissionCountFields>()

  init(declaring fields: inout FieldDeclarations) {
    owed = fields.text("phai-nop")
    inTime = fields.text("dung-han")
    late = fields.text("cham")
    missing = fields.text("thieu")
    notYetDue = fields.text("chua-den-han")
    sent = fields.text("da-nop")
    share = fields.text("ty-le")
    bars = fields.list("phan")
    isNothing = fields.flag("khong-co")
  }
}
