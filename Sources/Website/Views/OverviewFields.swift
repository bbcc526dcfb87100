import Mustache

/// The overview (`tong-quan`).
struct OverviewFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let summary: TextSlot
  let total: RecordSlot<RollUpFields>
  let decisions: ListSlot<DecisionFields>
  let upcoming: ListSlot<DeadlineRowFields>
  let groups, superiors: ListSlot<RollUpRowFields>
  let trend: ListSlot<TrendFields>
  let hasDecisions, hasUpcoming: FlagSlot
  let decisionCount: RecordSlot<CountFields>
  let linkedSummary: HTMLSlot
  let changesSummary: TextSlot
  let changeKinds: ListSlot<CountFields>
  let changes: ListSlot<ChangeRowFields>
  let hasChanges, hasWeightyChanges: FlagSlot

  static let shapeName = "tong-quan"
  static let layout = RecordLayout<OverviewFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    summary = fields.text("tom-tat")
    total = fields.record("tong")
    decisions = fields.list("can-quyet-dinh")
    upcoming = fields.list("sap-den-han")
    groups = fields.list("nhom")
    superiors = fields.list("cap-tren")
    trend = fields.list("xu-huong")
    hasDecisions = fields.flag("co-can-quyet-dinh")
    hasUpcoming = fields.flag("co-sap-den-han")
    decisionCount = fields.record("dem-can-quyet-dinh")
    linkedSummary = fields.html("tom-tat-so")
    changesSummary = fields.text("thay-doi-tom-tat")
    changeKinds = fields.list("loai-thay-doi")
    changes = fields.list("thay-doi")
    hasChanges = fields.flag("co-thay-doi")
    hasWeightyChanges = fields.flag("co-thay-doi-dang-chu-y")
  }
}

/// A case that needs a decision, and why.
struct DecisionFields: RecordFields {
  let organisation, address, superior, reason: TextSlot
  let kind: RecordSlot<StatusFields>

  static let shapeName = "can-quyet-dinh"
  static let layout = RecordLayout<DecisionFields>()

  init(declaring fields: inout FieldDeclarations) {
    organisation = fields.text("to-chuc")
    address = fields.text("dia-chi")
    superior = fields.text("cap-tren")
    reason = fields.text("ly-do")
    kind = fields.record("loai")
  }
}

/// A quarter's end with its cases by rating.
struct TrendFields: RecordFields {
  let quarter, day, total: TextSlot
  let cases: RecordSlot<CountFields>
  let ratings: ListSlot<CountFields>

  static let shapeName = "xu-huong"
  static let layout = RecordLayout<TrendFields>()

  init(declaring fields: inout FieldDeclarations) {
    quarter = fields.text("quy")
    day = fields.text("ngay")
    total = fields.text("ho-so")
    cases = fields.record("dem-ho-so")
    ratings = fields.list("xep-hang")
  }
}
