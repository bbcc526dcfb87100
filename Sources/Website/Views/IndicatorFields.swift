import Mustache

/// An indicator against its next target.
struct IndicatorFields: RecordFields {
  let code, name, unit, kind, direction, baseline, value, valueDay, target, targetDay, attainment,
    attainmentWidth, baselineRatio, valueRatio: TextSlot
  let state: RecordSlot<StatusFields>
  let hasAttainment, movesAway, hasChart: FlagSlot
  let targets: ListSlot<DefinitionFields>
  let targetCells: ListSlot<ProgrammeValueFields>
  let chart: RecordSlot<ChartFields>

  static let shapeName = "chi-tieu"
  static let layout = RecordLayout<IndicatorFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    name = fields.text("ten")
    unit = fields.text("don-vi")
    kind = fields.text("loai")
    direction = fields.text("chieu")
    baseline = fields.text("goc")
    value = fields.text("gia-tri")
    valueDay = fields.text("ngay")
    target = fields.text("dich")
    targetDay = fields.text("han")
    attainment = fields.text("muc-dat")
    attainmentWidth = fields.text("muc-dat-rong")
    state = fields.record("trang-thai")
    hasAttainment = fields.flag("co-muc-dat")
    movesAway = fields.flag("di-nguoc")
    targets = fields.list("moc")
    baselineRatio = fields.text("goc-ty-so")
    valueRatio = fields.text("gia-tri-ty-so")
    hasChart = fields.flag("co-bieu-do")
    targetCells = fields.list("o-moc")
    chart = fields.record("bieu-do")
  }
}
