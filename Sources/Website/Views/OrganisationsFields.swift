import Mustache

/// The register as a tree (`danh-sach-to-chuc`).
struct OrganisationsFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let summary: TextSlot
  let rows: ListSlot<OrganisationRowFields>
  let parts: RecordSlot<PartsFields>

  static let shapeName = "danh-sach-to-chuc"
  static let layout = RecordLayout<OrganisationsFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    summary = fields.text("tom-tat")
    rows = fields.list("to-chuc")
    parts = fields.record("phan-trang")
  }
}

/// An organisation as a row of the tree.
struct OrganisationRowFields: RecordFields {
  let code, name, address, kind, level, superior, members, below, withCase: TextSlot
  let rating: RecordSlot<StatusFields>
  let hasCase, hasBelow: FlagSlot

  static let shapeName = "dong-to-chuc"
  static let layout = RecordLayout<OrganisationRowFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    name = fields.text("ten")
    address = fields.text("dia-chi")
    kind = fields.text("loai")
    level = fields.text("bac")
    superior = fields.text("cap-tren")
    members = fields.text("dang-vien")
    below = fields.text("cap-duoi")
    withCase = fields.text("co-ho-so-duoi")
    rating = fields.record("xep-hang")
    hasCase = fields.flag("co-ho-so")
    hasBelow = fields.flag("co-cap-duoi")
  }
}
