import Mustache

/// All programmes (`danh-sach-chuong-trinh`).
struct ProgrammesFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let summary: TextSlot
  let rows: ListSlot<ProgrammeRowFields>

  static let shapeName = "danh-sach-chuong-trinh"
  static let layout = RecordLayout<ProgrammesFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    summary = fields.text("tom-tat")
    rows = fields.list("chuong-trinh")
  }
}

/// A programme as a row.
struct ProgrammeRowFields: RecordFields {
  let name, address, documentNumber, day, from, to: TextSlot
  let met, counted, tasks, done, overdue, nextDuty: TextSlot
  let isOver: FlagSlot

  static let shapeName = "dong-chuong-trinh"
  static let layout = RecordLayout<ProgrammeRowFields>()

  init(declaring fields: inout FieldDeclarations) {
    name = fields.text("ten")
    address = fields.text("dia-chi")
    documentNumber = fields.text("so")
    day = fields.text("ngay")
    from = fields.text("tu")
    to = fields.text("den")
    met = fields.text("dat")
    counted = fields.text("co-moc")
    tasks = fields.text("so-nhiem-vu")
    done = fields.text("so-xong")
    overdue = fields.text("so-qua-han")
    nextDuty = fields.text("ky-toi")
    isOver = fields.flag("da-het-ky")
  }
}

/// A programme (`chuong-trinh`).
struct ProgrammeFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let code, name, documentNumber, day, from, to, summary, calendar, today, todayX: TextSlot
  let planned, actual, plannedWidth, actualWidth: TextSlot
  let isFirstPart, hasProgress, hasIndicators, hasOrganisations, hasTasks, hasDuties, hasAxis, hasExtensions,
    hasJournal, hasBody, hasAgencies, hasCharts: FlagSlot
  let targetDays: ListSlot<DefinitionFields>
  let indicators: ListSlot<IndicatorFields>
  let columns: ListSlot<DefinitionFields>
  let organisations: ListSlot<ProgrammeOrganisationFields>
  let parts: RecordSlot<PartsFields>
  let tasks: ListSlot<TaskFields>
  let axis: ListSlot<TickFields>
  let duties: ListSlot<DutyFields>
  let agencies: ListSlot<ProgrammeAgencyFields>
  let extensions: ListSlot<ExtensionFields>
  let journal: ListSlot<JournalFields>
  let downloads: ListSlot<LinkFields>
  let body: HTMLSlot

  static let shapeName = "chuong-trinh"
  static let layout = RecordLayout<ProgrammeFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    code = fields.text("ma")
    name = fields.text("ten")
    documentNumber = fields.text("so")
    day = fields.text("ngay")
    from = fields.text("tu")
    to = fields.text("den")
    summary = fields.text("tom-tat")
    calendar = fields.text("lich")
    today = fields.text("hom-nay")
    todayX = fields.text("hom-nay-x")
    planned = fields.text("ke-hoach")
    actual = fields.text("thuc-te")
    plannedWidth = fields.text("ke-hoach-rong")
    actualWidth = fields.text("thuc-te-rong")
    isFirstPart = fields.flag("la-trang-dau")
    hasProgress = fields.flag("co-tien-do")
    hasIndicators = fields.flag("co-chi-tieu")
    hasOrganisations = fields.flag("co-to-chuc")
    hasTasks = fields.flag("co-nhiem-vu")
    hasDuties = fields.flag("co-dinh-ky")
    hasAxis = fields.flag("co-truc")
    hasExtensions = fields.flag("co-gia-han")
    hasJournal = fields.flag("co-nhat-ky")
    hasBody = fields.flag("co-noi-dung")
    hasAgencies = fields.flag("co-co-quan")
    hasCharts = fields.flag("co-cac-bieu-do")
    targetDays = fields.list("ngay-moc")
    indicators = fields.list("chi-tieu")
    columns = fields.list("cot")
    organisations = fields.list("to-chuc")
    parts = fields.record("phan-trang")
    tasks = fields.list("nhiem-vu")
    axis = fields.list("truc")
    duties = fields.list("dinh-ky")
    agencies = fields.list("co-quan")
    extensions = fields.list("gia-han")
    journal = fields.list("nhat-ky")
    downloads = fields.list("du-lieu")
    body = fields.html("noi-dung")
  }
}

/// An organisation's own values in a programme, a cell for each column.
struct ProgrammeOrganisationFields: RecordFields {
  let name, address, superior, missed, counted: TextSlot
  let values: ListSlot<ProgrammeValueFields>

  static let shapeName = "to-chuc-trong-chuong-trinh"
  static let layout = RecordLayout<ProgrammeOrganisationFields>()

  init(declaring fields: inout FieldDeclarations) {
    name = fields.text("ten")
    address = fields.text("dia-chi")
    superior = fields.text("cap-tren")
    missed = fields.text("so-chua-dat")
    counted = fields.text("so-co-moc")
    values = fields.list("gia-tri")
  }
}

/// A value of an organisation against the target of the whole, or of the whole against one of its targets.
struct ProgrammeValueFields: RecordFields {
  let code, name, unit, programme, address, value, ratio, day, target, targetDay, attainment, attainmentWidth: TextSlot
  let hasValue, isNext, hasAttainment: FlagSlot
  let state: RecordSlot<StatusFields>

  static let shapeName = "gia-tri-chuong-trinh"
  static let layout = RecordLayout<ProgrammeValueFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    name = fields.text("ten")
    unit = fields.text("don-vi")
    programme = fields.text("chuong-trinh")
    address = fields.text("dia-chi")
    value = fields.text("so")
    ratio = fields.text("ty-so")
    day = fields.text("ngay")
    target = fields.text("dich")
    targetDay = fields.text("han")
    attainment = fields.text("muc-dat")
    attainmentWidth = fields.text("muc-dat-rong")
    hasValue = fields.flag("co-so")
    isNext = fields.flag("la-moc-toi")
    hasAttainment = fields.flag("co-muc-dat")
    state = fields.record("trang-thai")
  }
}

/// A recurring duty with its next occurrences.
struct DutyFields: RecordFields {
  let code, anchor, work, period, from, agencies, next, isoNext, remaining, following, programme, address,
    description: TextSlot
  let hasNext: FlagSlot
  let marks: ListSlot<TickFields>

  static let shapeName = "dinh-ky"
  static let layout = RecordLayout<DutyFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    anchor = fields.text("neo")
    work = fields.text("viec")
    period = fields.text("moi")
    from = fields.text("tu")
    agencies = fields.text("co-quan")
    next = fields.text("ky-toi")
    isoNext = fields.text("ky-toi-may")
    remaining = fields.text("con-lai")
    following = fields.text("ky-sau")
    programme = fields.text("chuong-trinh")
    address = fields.text("dia-chi")
    description = fields.text("mo-ta")
    hasNext = fields.flag("con-ky")
    marks = fields.list("vach")
  }
}

/// What a body does in a programme.
struct ProgrammeAgencyFields: RecordFields {
  let name, address: TextSlot
  let tasks: ListSlot<WeakLinkTaskFields>
  let duties: ListSlot<DutyFields>
  let hasTasks, hasDuties: FlagSlot

  static let shapeName = "co-quan-trong-chuong-trinh"
  static let layout = RecordLayout<ProgrammeAgencyFields>()

  init(declaring fields: inout FieldDeclarations) {
    name = fields.text("ten")
    address = fields.text("dia-chi")
    tasks = fields.list("nhiem-vu")
    duties = fields.list("dinh-ky")
    hasTasks = fields.flag("co-nhiem-vu")
    hasDuties = fields.flag("co-dinh-ky")
  }
}
