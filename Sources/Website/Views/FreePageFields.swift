import Mustache

/// A free page, and the page for an address that is not there (`trang`).
struct FreePageFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let title, address: TextSlot
  let body: HTMLSlot

  static let shapeName = "trang"
  static let layout = RecordLayout<FreePageFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    title = fields.text("ten")
    address = fields.text("dia-chi")
    body = fields.html("noi-dung")
  }
}
