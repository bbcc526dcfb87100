import Mustache

/// What is amiss with the content (`so-lieu`).
struct DataQualityFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let summary: TextSlot
  let aspects: ListSlot<QualityAspectFields>
  let groups: ListSlot<QualityGroupFields>
  let statistics: ListSlot<OwnedStatisticFields>
  let parts: RecordSlot<PartsFields>
  let isFirstPart, hasFindings, hasStatistics: FlagSlot

  static let shapeName = "so-lieu"
  static let layout = RecordLayout<DataQualityFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    summary = fields.text("tom-tat")
    aspects = fields.list("mat")
    groups = fields.list("doan")
    statistics = fields.list("thong-ke")
    parts = fields.record("phan-trang")
    isFirstPart = fields.flag("la-trang-dau")
    hasFindings = fields.flag("co-dong")
    hasStatistics = fields.flag("co-thong-ke")
  }
}

/// What does not add up, what is missing, or what is stale: kinds with their counts.
struct QualityAspectFields: RecordFields {
  let code, name: TextSlot
  let kinds: ListSlot<QualityKindFields>

  static let shapeName = "mat-so-lieu"
  static let layout = RecordLayout<QualityAspectFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    name = fields.text("ten")
    kinds = fields.list("loai")
  }
}

/// How many findings there are of a kind, out of how many things that could have been amiss.
struct QualityKindFields: RecordFields {
  let code, name, count, total, share, address: TextSlot
  let isZero: FlagSlot

  static let shapeName = "loai-so-lieu"
  static let layout = RecordLayout<QualityKindFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    name = fields.text("ten")
    count = fields.text("so")
    total = fields.text("tong")
    share = fields.text("ty-le")
    address = fields.text("dia-chi")
    isZero = fields.flag("khong-co")
  }
}

/// The findings of a kind on one page.
struct QualityGroupFields: RecordFields {
  let code, name: TextSlot
  let rows: ListSlot<QualityRowFields>

  static let shapeName = "doan-so-lieu"
  static let layout = RecordLayout<QualityGroupFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    name = fields.text("ten")
    rows = fields.list("dong")
  }
}

/// Something amiss: with what, and in which file it is mended.
struct QualityRowFields: RecordFields {
  let organisation, address, superior, finding, file, line: TextSlot

  static let shapeName = "dong-so-lieu"
  static let layout = RecordLayout<QualityRowFields>()

  init(declaring fields: inout FieldDeclarations) {
    organisation = fields.text("to-chuc")
    address = fields.text("dia-chi")
    superior = fields.text("cap-tren")
    finding = fields.text("noi-dung")
    file = fields.text("tep")
    line = fields.text("so-dong")
  }
}

/// A statistic with the organisation that it is about.
struct OwnedStatisticFields: RecordFields {
  let organisation, address: TextSlot
  let statistic: RecordSlot<StatisticFields>

  static let shapeName = "thong-ke-cua"
  static let layout = RecordLayout<OwnedStatisticFields>()

  init(declaring fields: inout FieldDeclarations) {
    organisation = fields.text("to-chuc")
    address = fields.text("dia-chi")
    statistic = fields.record("so-lieu")
  }
}
