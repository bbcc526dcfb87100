import Mustache

/// Figures that must add up, and where they do not.
struct StatisticFields: RecordFields {
  let title, day: TextSlot
  let rows: ListSlot<StatisticRowFields>
  let mistakes: TextsSlot
  let isWrong, hasParts: FlagSlot

  static let shapeName = "thong-ke"
  static let layout = RecordLayout<StatisticFields>()

  init(declaring fields: inout FieldDeclarations) {
    title = fields.text("ten")
    day = fields.text("ngay")
    rows = fields.list("dong")
    mistakes = fields.texts("khong-khop")
    isWrong = fields.flag("co-khong-khop")
    hasParts = fields.flag("co-phan")
  }
}

/// A figure of a statistic, with its stretch of a bar of 1000 units where it is a part of a whole.
struct StatisticRowFields: RecordFields {
  let name, value, width: TextSlot
  let isPart, isSum, isWrong: FlagSlot

  static let shapeName = "dong-thong-ke"
  static let layout = RecordLayout<StatisticRowFields>()

  init(declaring fields: inout FieldDeclarations) {
    name = fields.text("ten")
    value = fields.text("so")
    width = fields.text("rong")
    isPart = fields.flag("la-phan")
    isSum = fields.flag("la-tong")
    isWrong = fields.flag("khong-khop")
  }
}
