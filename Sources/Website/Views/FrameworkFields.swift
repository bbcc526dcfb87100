import Mustache

/// The framework (`huong-dan`).
struct FrameworkFields: RecordFields {
  let frame: RecordSlot<FrameFields>
  let name, documentNumber, day: TextSlot
  let groups: ListSlot<FrameworkGroupFields>
  let classes, steps, agencies, ratings, states, thresholds: ListSlot<DefinitionFields>
  let downloads: ListSlot<LinkFields>

  static let shapeName = "huong-dan"
  static let layout = RecordLayout<FrameworkFields>()

  init(declaring fields: inout FieldDeclarations) {
    frame = fields.record("khung")
    name = fields.text("ten")
    documentNumber = fields.text("so-hieu")
    day = fields.text("ngay")
    groups = fields.list("nhom")
    classes = fields.list("phan-loai")
    steps = fields.list("buoc")
    agencies = fields.list("co-quan")
    ratings = fields.list("xep-hang")
    states = fields.list("trang-thai")
    thresholds = fields.list("nguong")
    downloads = fields.list("du-lieu")
  }
}

/// A group of the framework with its signs and directions.
struct FrameworkGroupFields: RecordFields {
  let name, address: TextSlot
  let signs, directions: ListSlot<DefinitionFields>

  static let shapeName = "nhom-trong-khung"
  static let layout = RecordLayout<FrameworkGroupFields>()

  init(declaring fields: inout FieldDeclarations) {
    name = fields.text("ten")
    address = fields.text("dia-chi")
    signs = fields.list("bieu-hien")
    directions = fields.list("huong")
  }
}

/// A code with its name and what it means.
struct DefinitionFields: RecordFields {
  let code, name, meaning, address: TextSlot

  static let shapeName = "dinh-nghia"
  static let layout = RecordLayout<DefinitionFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    name = fields.text("ten")
    meaning = fields.text("nghia")
    address = fields.text("dia-chi")
  }
}
