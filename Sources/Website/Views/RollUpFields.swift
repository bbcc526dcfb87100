import Mustache

/// The figures of several cases together.
struct RollUpFields: RecordFields {
  let caseCount, openCount, taskCount, planned, actual, plannedWidth, actualWidth: TextSlot
  let punctualOriginal, punctualPresent, extensions, indicatorsMet, indicatorCount: TextSlot
  let organisationsWithCase, organisationCount: TextSlot
  let hasCases, hasOpenCases, hasProgress: FlagSlot
  let ratings, tasks, headlines, reports, weakLinks, signs: ListSlot<CountFields>
  let cases, open, organisations, allOrganisations, met, indicators, granted: RecordSlot<CountFields>
  let inOriginalTime, dueOriginally, inPresentTime, dueAtPresent: RecordSlot<CountFields>

  static let shapeName = "tong-hop"
  static let layout = RecordLayout<RollUpFields>()

  init(declaring fields: inout FieldDeclarations) {
    caseCount = fields.text("ho-so")
    openCount = fields.text("dang-mo")
    taskCount = fields.text("so-nhiem-vu")
    planned = fields.text("ke-hoach")
    actual = fields.text("thuc-te")
    plannedWidth = fields.text("ke-hoach-rong")
    actualWidth = fields.text("thuc-te-rong")
    punctualOriginal = fields.text("dung-han-dau")
    punctualPresent = fields.text("dung-han-nay")
    extensions = fields.text("gia-han")
    indicatorsMet = fields.text("chi-tieu-dat")
    indicatorCount = fields.text("chi-tieu-tong")
    organisationsWithCase = fields.text("to-chuc-co-ho-so")
    organisationCount = fields.text("to-chuc-tong")
    hasCases = fields.flag("co-ho-so")
    hasOpenCases = fields.flag("co-dang-mo")
    hasProgress = fields.flag("co-tien-do")
    ratings = fields.list("xep-hang")
    tasks = fields.list("nhiem-vu")
    headlines = fields.list("nhiem-vu-chung")
    reports = fields.list("bao-cao")
    weakLinks = fields.list("khau-yeu")
    signs = fields.list("bieu-hien")
    cases = fields.record("dem-ho-so")
    open = fields.record("dem-dang-mo")
    organisations = fields.record("dem-to-chuc")
    allOrganisations = fields.record("dem-to-chuc-tong")
    met = fields.record("dem-dat")
    indicators = fields.record("dem-chi-tieu")
    granted = fields.record("dem-gia-han")
    inOriginalTime = fields.record("dem-han-dau")
    dueOriginally = fields.record("dem-han-dau-tong")
    inPresentTime = fields.record("dem-han-nay")
    dueAtPresent = fields.record("dem-han-nay-tong")
  }
}

/// A case as a row of a list.
struct CaseRowFields: RecordFields {
  let organisation, address, superior, superiorCode, caseClass, classCode, groups, identifiedOn, planned, actual, gap,
    slip: TextSlot
  let forecast, memberInCharge, isoIdentifiedOn: TextSlot
  let rating: RecordSlot<StatusFields>
  let reasons: TextsSlot
  let hasProgress, isOpen, isReadyToClose: FlagSlot

  static let shapeName = "dong-ho-so"
  static let layout = RecordLayout<CaseRowFields>()

  init(declaring fields: inout FieldDeclarations) {
    organisation = fields.text("to-chuc")
    address = fields.text("dia-chi")
    superior = fields.text("cap-tren")
    superiorCode = fields.text("cap-tren-ma")
    caseClass = fields.text("phan-loai")
    classCode = fields.text("phan-loai-ma")
    groups = fields.text("nhom")
    identifiedOn = fields.text("nhan-dien")
    isoIdentifiedOn = fields.text("nhan-dien-may")
    planned = fields.text("ke-hoach")
    actual = fields.text("thuc-te")
    gap = fields.text("lech")
    slip = fields.text("tre")
    forecast = fields.text("du-bao")
    memberInCharge = fields.text("phu-trach")
    rating = fields.record("xep-hang")
    reasons = fields.texts("ly-do")
    hasProgress = fields.flag("co-tien-do")
    isOpen = fields.flag("dang-mo")
    isReadyToClose = fields.flag("co-the-ket-thuc")
  }
}

/// A task as a row of a list of deadlines.
struct DeadlineRowFields: RecordFields {
  let code, work, organisation, address, superior, person, deadline, isoDeadline, originalDeadline, remaining, progress,
    agencies, groups, superiors: TextSlot
  let state: RecordSlot<StatusFields>
  let isExtended: FlagSlot

  static let shapeName = "dong-thoi-han"
  static let layout = RecordLayout<DeadlineRowFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    work = fields.text("viec")
    organisation = fields.text("to-chuc")
    address = fields.text("dia-chi")
    superior = fields.text("cap-tren")
    person = fields.text("nguoi")
    deadline = fields.text("han")
    isoDeadline = fields.text("han-may")
    originalDeadline = fields.text("han-dau")
    remaining = fields.text("con-lai")
    progress = fields.text("muc")
    agencies = fields.text("co-quan")
    groups = fields.text("nhom")
    superiors = fields.text("cac-cap-tren")
    state = fields.record("trang-thai")
    isExtended = fields.flag("da-gia-han")
  }
}
