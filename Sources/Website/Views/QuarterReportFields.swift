import Mustache

/// A quarter's compiled report (`bao-cao-quy`).
struct QuarterReportFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let owner, title, summary, document: TextSlot
  let sections: ListSlot<SheetSectionFields>
  let units, downloads, otherQuarters: ListSlot<LinkFields>
  let moreUnits: RecordSlot<LinkFields>
  let isWhole: FlagSlot

  static let shapeName = "bao-cao-quy"
  static let layout = RecordLayout<QuarterReportFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    owner = fields.text("cua")
    title = fields.text("ten")
    summary = fields.text("tom-tat")
    document = fields.text("van-ban")
    sections = fields.list("muc")
    units = fields.list("don-vi")
    moreUnits = fields.record("con-nua")
    downloads = fields.list("du-lieu")
    otherQuarters = fields.list("quy-khac")
    isWhole = fields.flag("la-toan-bo")
  }
}

/// A section of a quarter's report.
struct SheetSectionFields: RecordFields {
  let code, heading: TextSlot
  let paragraphs: TextsSlot
  let tables: ListSlot<SheetTableFields>
  let isSideBySide: FlagSlot

  static let shapeName = "muc-bao-cao"
  static let layout = RecordLayout<SheetSectionFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    heading = fields.text("ten")
    paragraphs = fields.texts("doan")
    tables = fields.list("bang")
    isSideBySide = fields.flag("canh-nhau")
  }
}

/// A table of a quarter's report.
struct SheetTableFields: RecordFields {
  let caption, note, noteAddress: TextSlot
  let columns: ListSlot<SheetColumnFields>
  let rows: ListSlot<SheetRowFields>
  let isNarrow: FlagSlot

  static let shapeName = "bang-bao-cao"
  static let layout = RecordLayout<SheetTableFields>()

  init(declaring fields: inout FieldDeclarations) {
    caption = fields.text("ten")
    note = fields.text("ghi-chu")
    noteAddress = fields.text("dia-chi")
    columns = fields.list("cot")
    rows = fields.list("dong")
    isNarrow = fields.flag("hep")
  }
}

/// A column of such a table.
struct SheetColumnFields: RecordFields {
  let title: TextSlot
  let isNumber: FlagSlot

  static let shapeName = "cot-bao-cao"
  static let layout = RecordLayout<SheetColumnFields>()

  init(declaring fields: inout FieldDeclarations) {
    title = fields.text("ten")
    isNumber = fields.flag("la-so")
  }
}

/// A row of such a table.
struct SheetRowFields: RecordFields {
  let cells: ListSlot<SheetCellFields>

  static let shapeName = "dong-bao-cao"
  static let layout = RecordLayout<SheetRowFields>()

  init(declaring fields: inout FieldDeclarations) {
    cells = fields.list("o")
  }
}

/// A cell of such a row, with its column's title.
struct SheetCellFields: RecordFields {
  let label, content, detail, address, state: TextSlot
  let isFirst, isNumber: FlagSlot

  static let shapeName = "o-bao-cao"
  static let layout = RecordLayout<SheetCellFields>()

  init(declaring fields: inout FieldDeclarations) {
    label = fields.text("nhan")
    content = fields.text("chu")
    detail = fields.text("phu")
    address = fields.text("dia-chi")
    state = fields.text("ma")
    isFirst = fields.flag("la-dau")
    isNumber = fields.flag("la-so")
  }
}
