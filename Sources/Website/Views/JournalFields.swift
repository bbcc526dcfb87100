import Mustache

/// An entry of the journal.
struct JournalFields: RecordFields {
  let day, task, anchor, progress, note, evidence, evidenceAddress: TextSlot
  let hasEvidence, isExternal: FlagSlot

  static let shapeName = "nhat-ky"
  static let layout = RecordLayout<JournalFields>()

  init(declaring fields: inout FieldDeclarations) {
    day = fields.text("ngay")
    task = fields.text("nhiem-vu")
    anchor = fields.text("neo")
    progress = fields.text("muc")
    note = fields.text("noi-dung")
    evidence = fields.text("minh-chung")
    evidenceAddress = fields.text("minh-chung-dia-chi")
    hasEvidence = fields.flag("co-minh-chung")
    isExternal = fields.flag("ben-ngoai")
  }
}
