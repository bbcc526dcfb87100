import Mustache

/// What every page offers to the frame around it (`khung`).
struct FrameFields: RecordFields {
  let title, siteTitle, publisher, root, day, isoDay, edition, digest, language, search: TextSlot
  let isIllustrative, isOverview: FlagSlot
  let menu, breadcrumbs: ListSlot<LinkFields>

  static let shapeName = "khung"
  static let layout = RecordLayout<FrameFields>()

  init(declaring fields: inout FieldDeclarations) {
    title = fields.text("tieu-de")
    siteTitle = fields.text("ten-trang")
    publisher = fields.text("co-quan")
    root = fields.text("goc")
    day = fields.text("ngay")
    isoDay = fields.text("ngay-may")
    edition = fields.text("an-ban")
    digest = fields.text("nguon")
    language = fields.text("ngon-ngu")
    search = fields.text("tim-kiem")
    isIllustrative = fields.flag("minh-hoa")
    isOverview = fields.flag("la-tong-quan")
    menu = fields.list("menu")
    breadcrumbs = fields.list("duong-dan")
  }
}

/// A link: a name, an address from the site's root, and whether it is where the reader is, or what that is a part of.
struct LinkFields: RecordFields {
  let name, address: TextSlot
  let isCurrent, isAbove: FlagSlot

  static let shapeName = "lien-ket"
  static let layout = RecordLayout<LinkFields>()

  init(declaring fields: inout FieldDeclarations) {
    name = fields.text("ten")
    address = fields.text("dia-chi")
    isCurrent = fields.flag("hien-tai")
    isAbove = fields.flag("trong-muc")
  }
}

/// A state: its code, for colours and shapes, and its word.
struct StatusFields: RecordFields {
  let code, name: TextSlot

  static let shapeName = "tinh-trang"
  static let layout = RecordLayout<StatusFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    name = fields.text("ten")
  }
}

/// How many there are of one kind, and where that share lies on a bar of 1000 units.
struct CountFields: RecordFields {
  let code, name, address, count, share, start, width: TextSlot
  let isZero: FlagSlot

  static let shapeName = "so-luong"
  static let layout = RecordLayout<CountFields>()

  init(declaring fields: inout FieldDeclarations) {
    code = fields.text("ma")
    name = fields.text("ten")
    address = fields.text("dia-chi")
    count = fields.text("so")
    share = fields.text("ty-le")
    start = fields.text("x")
    width = fields.text("rong")
    isZero = fields.flag("khong-co")
  }
}

/// The parts of a list that is split into pages.
struct PartsFields: RecordFields {
  let summary: TextSlot
  let parts: ListSlot<LinkFields>

  static let shapeName = "phan-trang"
  static let layout = RecordLayout<PartsFields>()

  init(declaring fields: inout FieldDeclarations) {
    summary = fields.text("tom-tat")
    parts = fields.list("trang")
  }
}
