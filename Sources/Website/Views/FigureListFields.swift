import Mustache

/// The rows behind the figures of one kind (`danh-sach`).
struct FigureListFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let title, scope, contentColumn, dayColumn: TextSlot
  let contents: ListSlot<CountFields>
  let sections: ListSlot<FigureSectionFields>
  let parts: RecordSlot<PartsFields>
  let others: ListSlot<LinkFields>
  let isFirstPart: FlagSlot

  static let shapeName = "danh-sach"
  static let layout = RecordLayout<FigureListFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    title = fields.text("ten")
    scope = fields.text("pham-vi")
    contentColumn = fields.text("cot-noi-dung")
    dayColumn = fields.text("cot-ngay")
    contents = fields.list("muc-luc")
    sections = fields.list("doan")
    parts = fields.record("phan-trang")
    others = fields.list("danh-sach-khac")
    isFirstPart = fields.flag("la-trang-dau")
  }
}

/// The rows of one state; figures lead to its code as an id. `mo` holds the ids around several sections that begin
/// here, `khep` those that end.
struct FigureSectionFields: RecordFields {
  let code, caption, next: TextSlot
  let isContinued: FlagSlot
  let opening, closing: TextsSlot
  let rows: ListSlot<FigureRowFields>

  static let shapeName = "doan-danh-sach"
  static let layout = RecordLayout<FigureSectionFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    caption = fields.text("ten")
    next = fields.text("con-tiep")
    isContinued = fields.flag("tiep-theo")
    opening = fields.texts("mo")
    closing = fields.texts("khep")
    rows = fields.list("dong")
  }
}

/// A row behind a figure.
struct FigureRowFields: RecordFields {
  let code, content, organisation, address, day: TextSlot

  static let shapeName = "dong-danh-sach"
  static let layout = RecordLayout<FigureRowFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    content = fields.text("noi-dung")
    organisation = fields.text("to-chuc")
    address = fields.text("dia-chi")
    day = fields.text("ngay")
  }
}
