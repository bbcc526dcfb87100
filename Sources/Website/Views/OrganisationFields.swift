import Mustache

/// An organisation (`to-chuc`).
struct OrganisationFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let code, name, kind, superior, superiorAddress, members, unitType, calendar: TextSlot
  let hasSuperior, hasCase, hasBelow, hasEarlierCases: FlagSlot
  let current: RecordSlot<CaseFields>
  let earlierCases: ListSlot<EarlierCaseFields>
  let below: RecordSlot<BelowFields>
  let hasCampaigns, hasCampaignsBelow: FlagSlot
  let campaigns: ListSlot<ObligationFields>
  let campaignsBelow: ListSlot<SuperiorCountFields>
  let programmeValues: ListSlot<ProgrammeValueFields>
  let hasProgrammeValues: FlagSlot
  let quarterReports: ListSlot<LinkFields>
  let hasQuarterReports: FlagSlot

  static let shapeName = "to-chuc"
  static let layout = RecordLayout<OrganisationFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    code = fields.text("ma")
    name = fields.text("ten")
    kind = fields.text("loai")
    superior = fields.text("cap-tren")
    superiorAddress = fields.text("cap-tren-dia-chi")
    members = fields.text("dang-vien")
    unitType = fields.text("loai-hinh")
    calendar = fields.text("lich")
    hasSuperior = fields.flag("co-cap-tren")
    hasCase = fields.flag("co-ho-so")
    hasBelow = fields.flag("co-cap-duoi")
    hasEarlierCases = fields.flag("co-ho-so-truoc")
    current = fields.record("ho-so")
    earlierCases = fields.list("ho-so-truoc")
    below = fields.record("cap-duoi")
    hasCampaigns = fields.flag("co-dot-bao-cao")
    hasCampaignsBelow = fields.flag("co-dot-bao-cao-cap-duoi")
    campaigns = fields.list("dot-bao-cao")
    campaignsBelow = fields.list("dot-bao-cao-cap-duoi")
    programmeValues = fields.list("gia-tri-chuong-trinh")
    hasProgrammeValues = fields.flag("co-gia-tri-chuong-trinh")
    quarterReports = fields.list("bao-cao-tong-hop")
    hasQuarterReports = fields.flag("co-bao-cao-tong-hop")
  }
}

/// A superior committee's roll-up and what is directly below it.
struct BelowFields: RecordFields {
  let summary, calendar: TextSlot
  let rollUp: RecordSlot<RollUpFields>
  let cases: ListSlot<CaseRowFields>
  let organisations: ListSlot<OrganisationRowFields>
  let parts, organisationParts: RecordSlot<PartsFields>
  let hasCases, hasOrganisations, isFirstPart: FlagSlot
  let linkedSummary: HTMLSlot

  static let shapeName = "cap-duoi"
  static let layout = RecordLayout<BelowFields>()

  init(declaring fields: inout FieldDeclarations) {
    summary = fields.text("tom-tat")
    calendar = fields.text("lich")
    rollUp = fields.record("tong-hop")
    cases = fields.list("ho-so")
    organisations = fields.list("to-chuc")
    hasCases = fields.flag("co-ho-so")
    parts = fields.record("phan-trang")
    organisationParts = fields.record("phan-trang-to-chuc")
    hasOrganisations = fields.flag("co-to-chuc")
    isFirstPart = fields.flag("la-trang-dau")
    linkedSummary = fields.html("tom-tat-so")
  }
}

/// A case of the organisation that came before the one shown.
struct EarlierCaseFields: RecordFields {
  let code, identifiedOn, closedOn, caseClass, outcome, ground: TextSlot
  let rating: RecordSlot<StatusFields>
  let weakLinks: ListSlot<WeakLinkFields>

  static let shapeName = "ho-so-truoc"
  static let layout = RecordLayout<EarlierCaseFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    identifiedOn = fields.text("nhan-dien")
    closedOn = fields.text("ket-thuc")
    caseClass = fields.text("phan-loai")
    outcome = fields.text("ket-qua")
    ground = fields.text("can-cu")
    rating = fields.record("xep-hang")
    weakLinks = fields.list("khau-yeu")
  }
}

/// Everything on one case.
struct CaseFields: RecordFields {
  let code, caseClass, identifiedOn, ground, memberInCharge, lead, agencies: TextSlot
  let closedOn, outcome, closingGround: TextSlot
  let planKind, planNumber, planDay, approvedOn, approvedBy, from, to: TextSlot
  let planned, actual, gap, slip, plannedWidth, actualWidth, forecast, forecastBasis: TextSlot
  let scorecardSummary, today, todayX: TextSlot
  let rating: RecordSlot<StatusFields>
  let reasons: TextsSlot
  let isClosed, hasPlan, isDraft, planCounts, hasProgress, hasForecast, isReadyToClose: FlagSlot
  let hasTasks, hasExtensions, hasIndicators, hasReports, hasJournal, hasAssessment, hasBody, hasSteps,
    hasWeakLinks: FlagSlot
  let groups: ListSlot<LinkFields>
  let steps: ListSlot<StepFields>
  let weakLinks: ListSlot<WeakLinkFields>
  let tasks: ListSlot<TaskFields>
  let axis: ListSlot<TickFields>
  let extensions: ListSlot<ExtensionFields>
  let indicators: ListSlot<IndicatorFields>
  let reports: ListSlot<ReportFields>
  let journal: ListSlot<JournalFields>
  let reclassifications: ListSlot<DefinitionFields>
  let statistics: ListSlot<StatisticFields>
  let hasStatistics, hasCharts: FlagSlot
  let assessment, body: HTMLSlot

  static let shapeName = "ho-so"
  static let layout = RecordLayout<CaseFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    caseClass = fields.text("phan-loai")
    identifiedOn = fields.text("nhan-dien")
    ground = fields.text("can-cu")
    memberInCharge = fields.text("phu-trach")
    lead = fields.text("dau-moi")
    agencies = fields.text("co-quan")
    closedOn = fields.text("ket-thuc")
    outcome = fields.text("ket-qua")
    closingGround = fields.text("ket-thuc-can-cu")
    planKind = fields.text("van-ban")
    planNumber = fields.text("so-van-ban")
    planDay = fields.text("ngay-van-ban")
    approvedOn = fields.text("phe-duyet")
    approvedBy = fields.text("co-quan-phe-duyet")
    from = fields.text("tu")
    to = fields.text("den")
    planned = fields.text("ke-hoach")
    actual = fields.text("thuc-te")
    gap = fields.text("lech")
    slip = fields.text("tre")
    plannedWidth = fields.text("ke-hoach-rong")
    actualWidth = fields.text("thuc-te-rong")
    forecast = fields.text("du-bao")
    forecastBasis = fields.text("du-bao-can-cu")
    scorecardSummary = fields.text("khac-phuc-tom-tat")
    today = fields.text("hom-nay")
    todayX = fields.text("hom-nay-x")
    rating = fields.record("xep-hang")
    reasons = fields.texts("ly-do")
    isClosed = fields.flag("da-ket-thuc")
    hasPlan = fields.flag("co-ke-hoach")
    isDraft = fields.flag("la-du-thao")
    planCounts = fields.flag("da-phe-duyet")
    hasProgress = fields.flag("co-tien-do")
    hasForecast = fields.flag("co-du-bao")
    isReadyToClose = fields.flag("co-the-ket-thuc")
    hasTasks = fields.flag("co-nhiem-vu")
    hasExtensions = fields.flag("co-gia-han")
    hasIndicators = fields.flag("co-chi-tieu")
    hasReports = fields.flag("co-bao-cao")
    hasJournal = fields.flag("co-nhat-ky")
    hasAssessment = fields.flag("co-danh-gia")
    hasBody = fields.flag("co-noi-dung")
    hasSteps = fields.flag("co-buoc")
    hasWeakLinks = fields.flag("co-khau-yeu")
    groups = fields.list("nhom")
    steps = fields.list("buoc")
    weakLinks = fields.list("khau-yeu")
    tasks = fields.list("nhiem-vu")
    axis = fields.list("truc")
    extensions = fields.list("gia-han")
    indicators = fields.list("chi-tieu")
    reports = fields.list("bao-cao")
    journal = fields.list("nhat-ky")
    reclassifications = fields.list("phan-loai-lai")
    statistics = fields.list("thong-ke")
    hasStatistics = fields.flag("co-thong-ke")
    hasCharts = fields.flag("co-cac-bieu-do")
    assessment = fields.html("danh-gia")
    body = fields.html("noi-dung")
  }
}
