import Mustache

/// The quarters' reports (`cac-bao-cao`).
struct ReportsFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let summary: TextSlot
  let quarters: ListSlot<QuarterRowFields>
  let units: ListSlot<UnitRowFields>
  let moreUnits: RecordSlot<LinkFields>
  let hasQuarters: FlagSlot

  static let shapeName = "cac-bao-cao"
  static let layout = RecordLayout<ReportsFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    summary = fields.text("tom-tat")
    quarters = fields.list("quy")
    units = fields.list("don-vi")
    moreUnits = fields.record("con-nua")
    hasQuarters = fields.flag("co-quy")
  }
}

/// A quarter with its reports by state.
struct QuarterRowFields: RecordFields {
  let name, address, day, document, owed: TextSlot
  let states: ListSlot<CountFields>

  static let shapeName = "dong-quy"
  static let layout = RecordLayout<QuarterRowFields>()

  init(declaring fields: inout FieldDeclarations) {
    name = fields.text("ten")
    address = fields.text("dia-chi")
    day = fields.text("ngay")
    document = fields.text("van-ban")
    owed = fields.text("phai-gui")
    states = fields.list("trang-thai")
  }
}

/// A body directly below the root with its reports, quarter by quarter.
struct UnitRowFields: RecordFields {
  let name, address: TextSlot
  let quarters: ListSlot<UnitQuarterFields>

  static let shapeName = "dong-don-vi"
  static let layout = RecordLayout<UnitRowFields>()

  init(declaring fields: inout FieldDeclarations) {
    name = fields.text("ten")
    address = fields.text("dia-chi")
    quarters = fields.list("quy")
  }
}

/// The reports of a body in one quarter: sent of owed, and what was late or is missing.
struct UnitQuarterFields: RecordFields {
  let quarter, sent, late, missing: TextSlot
  let isOwed: FlagSlot

  static let shapeName = "o-quy"
  static let layout = RecordLayout<UnitQuarterFields>()

  init(declaring fields: inout FieldDeclarations) {
    quarter = fields.text("ten")
    sent = fields.text("da-gui")
    late = fields.text("cham")
    missing = fields.text("thieu")
    isOwed = fields.flag("phai-gui")
  }
}
