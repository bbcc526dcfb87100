import Mustache

/// What someone owes to a stage of a campaign.
struct ObligationFields: RecordFields {
  let organisation, address, superior, campaign, campaignAddress, stage: TextSlot
  let deadline, isoDeadline, remaining, sentOn, isoSentOn, report, covered, lacking: TextSlot
  let state: RecordSlot<StatusFields>
  let files: ListSlot<LinkFields>
  let hasReport: FlagSlot

  static let shapeName = "phai-nop"
  static let layout = RecordLayout<ObligationFields>()

  init(declaring fields: inout FieldDeclarations) {
    organisation = fields.text("to-chuc")
    address = fields.text("dia-chi")
    superior = fields.text("cap-tren")
    campaign = fields.text("dot")
    campaignAddress = fields.text("dot-dia-chi")
    stage = fields.text("chang")
    deadline = fields.text("han")
    isoDeadline = fields.text("han-may")
    remaining = fields.text("con-lai")
    sentOn = fields.text("ngay-nop")
    isoSentOn = fields.text("ngay-nop-may")
    report = fields.text("bao-cao")
    covered = fields.text("da-tra-loi")
    lacking = fields.text("chua-tra-loi")
    state = fields.record("trang-thai")
    files = fields.list("tep-nop")
    hasReport = fields.flag("co-bao-cao")
  }
}

/// What was sent in for a campaign (`da-nop`).
struct SentFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let name, summary: TextSlot
  let hasOutline, hasRows: FlagSlot
  let rows: ListSlot<ObligationFields>
  let parts: RecordSlot<PartsFields>

  static let shapeName = "da-nop"
  static let layout = RecordLayout<SentFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    name = fields.text("ten")
    summary = fields.text("tom-tat")
    hasOutline = fields.flag("co-de-cuong")
    hasRows = fields.flag("co-dong")
    rows = fields.list("dong")
    parts = fields.record("phan-trang")
  }
}

/// What the reports of a campaign ask for (`kien-nghi-dot`).
struct CampaignProposalsFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let name, summary: TextSlot
  let rows: ListSlot<CampaignProposalFields>
  let parts: RecordSlot<PartsFields>

  static let shapeName = "kien-nghi-dot"
  static let layout = RecordLayout<CampaignProposalsFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    name = fields.text("ten")
    summary = fields.text("tom-tat")
    rows = fields.list("dong")
    parts = fields.record("phan-trang")
  }
}

/// A proposal with who makes it.
struct CampaignProposalFields: RecordFields {
  let organisation, address: TextSlot
  let proposal: RecordSlot<ProposalFields>

  static let shapeName = "dong-kien-nghi"
  static let layout = RecordLayout<CampaignProposalFields>()

  init(declaring fields: inout FieldDeclarations) {
    organisation = fields.text("to-chuc")
    address = fields.text("dia-chi")
    proposal = fields.record("kien-nghi")
  }
}
