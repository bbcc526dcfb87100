/// What the search finds. A new kind needs its case here, its subjects in `SiteModel.searchHead` or `searchSubjects`, what is shown of
/// it in `SiteModel.searchEntry`, and its word in the themes' strings.
enum SearchKind: String, CaseIterable, Sendable {
  case organisation = "to-chuc"
  case task = "nhiem-vu"
  case weakLink = "khau-yeu"
  case indicator = "chi-tieu"
  case report = "bao-cao"
  case document = "van-ban"
  case page = "trang"
  case programme = "chuong-trinh"
  case campaign = "dot-bao-cao"
  case group = "nhom"
  case sign = "bieu-hien"
  case direction = "huong"
  case caseClass = "phan-loai"
  case agency = "co-quan"
}

/// Something that can be found; numbers are places in the model, the framework, the register or the casebook.
enum SearchSubject: Sendable {
  case organisation(Int)
  case group(Int)
  case sign(Int)
  case direction(Int)
  case caseClass(Int)
  case agency(Int)
  case page(Int, section: Int)
  case programme(Int)
  case programmeTask(ofProgramme: Int, Int)
  case programmeIndicator(ofProgramme: Int, Int)
  case duty(ofProgramme: Int, Int)
  case programmeSection(ofProgramme: Int, Int)
  case campaign(Int, CampaignPart)
  case task(ofCase: Int, Int)
  case weakLink(ofCase: Int, Int)
  case indicator(ofCase: Int, Int)
  case report(ofCase: Int, Int)
}

/// What can be found of a campaign; numbers are places in it.
enum CampaignPart: Sendable {
  case whole
  case stage(Int)
  case outlineItem(Int)
  case formFigure(Int)
  case section(Int)
  case report(Int)
}

/// The texts of a case that are written in sections.
enum CaseDocument: Sendable, Hashable {
  case assessment
  case plan
  case report(Int)
}

/// What the search shows of something, which is also all that it is found by.
struct SearchEntry: Equatable {
  /// The longest that is shown of a text, in bytes: some 300 letters.
  static let longestNote = 400

  let kind: SearchKind
  let title: String
  let note: String
  /// The page from the site's root; for what stands on an organisation's page only the id there, with `#`.
  let address: String

  init(_ kind: SearchKind, _ title: String, note: String = "", _ address: String) {
    self.kind = kind
    self.title = title
    self.note = note
    self.address = address
  }
}
