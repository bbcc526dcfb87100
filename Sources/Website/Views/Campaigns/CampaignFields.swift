import Mustache

/// A reporting campaign (`dot-bao-cao`).
struct CampaignFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let code, name, summary, document, day, today: TextSlot
  let state: RecordSlot<StatusFields>
  let isFirstPart, isTodayShown, hasStages, hasOutline, hasForm, hasSuperiors, hasUnsent, hasBody: FlagSlot
  let body: HTMLSlot
  let counts: RecordSlot<SubmissionCountFields>
  let axis: ListSlot<TickFields>
  let stages: ListSlot<StageFields>
  let superiors: ListSlot<SuperiorCountFields>
  let moreSuperiors: RecordSlot<LinkFields>
  let outline: ListSlot<OutlineItemFields>
  let figures: ListSlot<FormFigureFields>
  let unsent: ListSlot<ObligationFields>
  let links, data: ListSlot<LinkFields>
  let outlineSummary, figureSummary: TextSlot
  let parts: RecordSlot<PartsFields>

  static let shapeName = "dot-bao-cao"
  static let layout = RecordLayout<CampaignFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    code = fields.text("ma")
    name = fields.text("ten")
    summary = fields.text("tom-tat")
    document = fields.text("van-ban")
    day = fields.text("ngay")
    today = fields.text("hom-nay")
    state = fields.record("tinh-trang")
    isFirstPart = fields.flag("la-trang-dau")
    isTodayShown = fields.flag("co-hom-nay")
    hasStages = fields.flag("co-chang")
    hasOutline = fields.flag("co-de-cuong")
    hasForm = fields.flag("co-bieu-mau")
    hasSuperiors = fields.flag("co-cap-tren")
    hasUnsent = fields.flag("co-chua-nop")
    hasBody = fields.flag("co-noi-dung")
    body = fields.html("noi-dung")
    counts = fields.record("so-nop")
    axis = fields.list("truc")
    stages = fields.list("chang")
    superiors = fields.list("cap-tren")
    moreSuperiors = fields.record("con-nua")
    outline = fields.list("de-cuong")
    figures = fields.list("bieu-mau")
    unsent = fields.list("chua-nop")
    links = fields.list("xem-them")
    data = fields.list("du-lieu")
    outlineSummary = fields.text("de-cuong-tom-tat")
    figureSummary = fields.text("bieu-mau-tom-tat")
    parts = fields.record("phan-trang")
  }
}

/// A stage of a campaign.
struct StageFields: RecordFields {
  let code, name, debtors, deadline, isoDeadline, remaining, deliverable: TextSlot
  let bar: RecordSlot<BarFields>
  let counts: RecordSlot<SubmissionCountFields>

  static let shapeName = "chang"
  static let layout = RecordLayout<StageFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    name = fields.text("ten")
    debtors = fields.text("doi-tuong")
    deadline = fields.text("han")
    isoDeadline = fields.text("han-may")
    remaining = fields.text("con-lai")
    deliverable = fields.text("san-pham")
    bar = fields.record("thanh")
    counts = fields.record("so-nop")
  }
}

/// A superior body with what it and all below it owe.
struct SuperiorCountFields: RecordFields {
  let code, name, address: TextSlot
  let counts: RecordSlot<SubmissionCountFields>

  static let shapeName = "cap-tren-dot-bao-cao"
  static let layout = RecordLayout<SuperiorCountFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    name = fields.text("ten")
    address = fields.text("dia-chi")
    counts = fields.record("so-nop")
  }
}

/// An item of the outline: how many reports answer it, or whether one does.
struct OutlineItemFields: RecordFields {
  let code, name, count, share, width: TextSlot
  let state: RecordSlot<StatusFields>

  static let shapeName = "muc-de-cuong"
  static let layout = RecordLayout<OutlineItemFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    name = fields.text("ten")
    count = fields.text("so")
    share = fields.text("ty-le")
    width = fields.text("rong")
    state = fields.record("trang-thai")
  }
}
