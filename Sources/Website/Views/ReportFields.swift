import Mustache

/// A report, owed or ad hoc.
struct ReportFields: RecordFields {
  let name, deadline, sentOn: TextSlot
  let state: RecordSlot<StatusFields>
  let proposals: ListSlot<ProposalFields>
  let statistics: ListSlot<StatisticFields>
  let body: HTMLSlot
  let hasBody, hasProposals, hasStatistics, isOwed: FlagSlot

  static let shapeName = "bao-cao"
  static let layout = RecordLayout<ReportFields>()

  init(declaring fields: inout FieldDeclarations) {
    name = fields.text("ten")
    deadline = fields.text("han")
    sentOn = fields.text("ngay-gui")
    state = fields.record("trang-thai")
    proposals = fields.list("kien-nghi")
    statistics = fields.list("thong-ke")
    body = fields.html("noi-dung")
    hasBody = fields.flag("co-noi-dung")
    hasProposals = fields.flag("co-kien-nghi")
    hasStatistics = fields.flag("co-thong-ke")
    isOwed = fields.flag("bat-buoc")
  }
}

/// What a report asks for.
struct ProposalFields: RecordFields {
  let request, addressee, answer, answeredOn: TextSlot

  static let shapeName = "kien-nghi"
  static let layout = RecordLayout<ProposalFields>()

  init(declaring fields: inout FieldDeclarations) {
    request = fields.text("noi-dung")
    addressee = fields.text("gui")
    answer = fields.text("tra-loi")
    answeredOn = fields.text("ngay-tra-loi")
  }
}
