import Mustache

/// The form of a campaign, compiled up the register (`bieu-mau`).
struct FormFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let name, summary: TextSlot
  let rows: ListSlot<FormFigureFields>
  let parts: RecordSlot<PartsFields>
  let hasRows: FlagSlot

  static let shapeName = "bieu-mau"
  static let layout = RecordLayout<FormFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    name = fields.text("ten")
    summary = fields.text("tom-tat")
    rows = fields.list("dong")
    parts = fields.record("phan-trang")
    hasRows = fields.flag("co-dong")
  }
}

/// A figure of an organisation: its own, the one compiled from below, and whether they agree.
struct FormFigureFields: RecordFields {
  let organisation, address, code, name, unit, compiling, own, compiled, difference, sources, mistake: TextSlot
  let isWrong, isDifferent: FlagSlot

  static let shapeName = "dong-bieu-mau"
  static let layout = RecordLayout<FormFigureFields>()

  init(declaring fields: inout FieldDeclarations) {
    organisation = fields.text("to-chuc")
    address = fields.text("dia-chi")
    code = fields.text("ma")
    name = fields.text("ten")
    unit = fields.text("don-vi")
    compiling = fields.text("gop")
    own = fields.text("tu-bao-cao")
    compiled = fields.text("tong-hop")
    difference = fields.text("chenh")
    sources = fields.text("tu-don-vi")
    mistake = fields.text("khong-khop")
    isWrong = fields.flag("co-khong-khop")
    isDifferent = fields.flag("co-chenh")
  }
}

/// A report sent in for a campaign (`bao-cao-dot`).
struct CampaignReportFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let name, organisation, address: TextSlot
  let obligation: RecordSlot<ObligationFields>
  let figures: ListSlot<FormFigureFields>
  let outline: ListSlot<OutlineItemFields>
  let statistics: ListSlot<StatisticFields>
  let proposals: ListSlot<ProposalFields>
  let body: HTMLSlot
  let isOwed, hasFigures, hasOutline, hasStatistics, hasProposals, hasBody: FlagSlot

  static let shapeName = "bao-cao-dot"
  static let layout = RecordLayout<CampaignReportFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    name = fields.text("ten")
    organisation = fields.text("to-chuc")
    address = fields.text("dia-chi")
    obligation = fields.record("phai-nop")
    figures = fields.list("so-lieu")
    outline = fields.list("de-cuong")
    statistics = fields.list("thong-ke")
    proposals = fields.list("kien-nghi")
    body = fields.html("noi-dung")
    isOwed = fields.flag("bat-buoc")
    hasFigures = fields.flag("co-so-lieu")
    hasOutline = fields.flag("co-de-cuong")
    hasStatistics = fields.flag("co-thong-ke")
    hasProposals = fields.flag("co-kien-nghi")
    hasBody = fields.flag("co-noi-dung")
  }
}
