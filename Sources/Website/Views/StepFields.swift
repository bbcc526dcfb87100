import Mustache

/// One of the six steps.
struct StepFields: RecordFields {
  let number, name, deadline, doneOn: TextSlot
  let state: RecordSlot<StatusFields>
  let isCurrent: FlagSlot

  static let shapeName = "buoc"
  static let layout = RecordLayout<StepFields>()

  init(declaring fields: inout FieldDeclarations) {
    number = fields.text("so")
    name = fields.text("ten")
    deadline = fields.text("han")
    doneOn = fields.text("xong")
    state = fields.record("trang-thai")
    isCurrent = fields.flag("hien-tai")
  }
}
