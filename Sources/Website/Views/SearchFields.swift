import Mustache

/// The search (`tim-kiem`).
struct SearchFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let kinds, version: TextSlot
  let lists: ListSlot<LinkFields>

  static let shapeName = "tim-kiem"
  static let layout = RecordLayout<SearchFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    kinds = fields.text("cac-loai")
    version = fields.text("phien-ban")
    lists = fields.list("danh-sach")
  }
}
