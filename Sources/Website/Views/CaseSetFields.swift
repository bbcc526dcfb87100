import Mustache

/// A page about some of the cases: a group, a class, a body (`tap-ho-so`).
struct CaseSetFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let kind, name, summary, role, calendar: TextSlot
  let total: RecordSlot<RollUpFields>
  let cases: ListSlot<CaseRowFields>
  let parts: RecordSlot<PartsFields>
  let directions: ListSlot<CountFields>
  let deadlines: ListSlot<DeadlineRowFields>
  let isGroup, isClass, isAgency, hasCases, hasDeadlines, isFirstPart: FlagSlot
  let duties: ListSlot<DutyFields>
  let hasDuties: FlagSlot
  let linkedSummary: HTMLSlot
  let campaigns: ListSlot<ObligationFields>
  let hasCampaigns: FlagSlot
  let deadlineParts: RecordSlot<PartsFields>

  static let shapeName = "tap-ho-so"
  static let layout = RecordLayout<CaseSetFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    kind = fields.text("loai")
    name = fields.text("ten")
    summary = fields.text("tom-tat")
    role = fields.text("vai-tro")
    calendar = fields.text("lich")
    total = fields.record("tong")
    cases = fields.list("ho-so")
    parts = fields.record("phan-trang")
    directions = fields.list("huong")
    deadlines = fields.list("thoi-han")
    isGroup = fields.flag("la-nhom")
    isClass = fields.flag("la-phan-loai")
    isAgency = fields.flag("la-co-quan")
    hasCases = fields.flag("co-ho-so")
    hasDeadlines = fields.flag("co-thoi-han")
    isFirstPart = fields.flag("la-trang-dau")
    duties = fields.list("dinh-ky")
    hasDuties = fields.flag("co-dinh-ky")
    linkedSummary = fields.html("tom-tat-so")
    campaigns = fields.list("dot-bao-cao")
    hasCampaigns = fields.flag("co-dot-bao-cao")
    deadlineParts = fields.record("phan-trang-thoi-han")
  }
}

/// The groups side by side (`cac-nhom`).
struct GroupsFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let groups: ListSlot<RollUpRowFields>
  let classes: ListSlot<RollUpRowFields>

  static let shapeName = "cac-nhom"
  static let layout = RecordLayout<GroupsFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    groups = fields.list("nhom")
    classes = fields.list("phan-loai")
  }
}

/// A roll-up as a row, or a column, beside others of its kind.
struct RollUpRowFields: RecordFields {
  let code, name, address: TextSlot
  let rollUp: RecordSlot<RollUpFields>

  static let shapeName = "dong-tong-hop"
  static let layout = RecordLayout<RollUpRowFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    name = fields.text("ten")
    address = fields.text("dia-chi")
    rollUp = fields.record("tong-hop")
  }
}
