/// The keys of `dot-bao-cao.md`.
enum CampaignKey: String, RecordKey {
  case name = "ten"
  case document = "van-ban"
  case day = "ngay"
  case audience = "pham-vi"
  case secrecy = "do-mat"
  case stages = "chang"
  case outline = "de-cuong"
  case form = "bieu-mau"
  case submissions = "nop"
  case figures = "so-lieu"

  /// The arrays that may stand in table files beside the document.
  static let tables: [CampaignKey] = [.stages, .outline, .form, .submissions, .figures]
}

/// The keys of `[[chang]]`.
enum StageKey: String, RecordKey {
  case code = "ma"
  case name = "ten"
  case kinds = "loai"
  case organisations = "to-chuc"
  case agency = "co-quan"
  case deadline = "thoi-gian"
  case deadlineBefore = "truoc"
  case deliverable = "san-pham"
  case audience = "pham-vi"
}

/// The keys of `[[de-cuong]]`.
enum OutlineKey: String, RecordKey {
  case code = "ma"
  case name = "ten"
  case audience = "pham-vi"
}

/// The keys of `[[bieu-mau]]`.
enum FigureKey: String, RecordKey {
  case code = "ma"
  case name = "ten"
  case unit = "don-vi"
  case compiling = "gop"
  case addends = "bang-tong"
  case audience = "pham-vi"
}

/// The keys of `[[nop]]`.
enum SubmissionKey: String, RecordKey {
  case organisation = "to-chuc"
  case stage = "chang"
  case day = "ngay"
  case file = "tep"
  case audience = "pham-vi"
}

/// The keys of `[[so-lieu]]` besides the form's figures.
enum FigureRowKey: String, RecordKey {
  case organisation = "to-chuc"
  case audience = "pham-vi"
}

/// The keys of a report sent in for a campaign.
enum CampaignReportKey: String, RecordKey {
  case stage = "chang"
  case sentOn = "ngay-gui"
  case figures = "so-lieu"
  case statistics = "thong-ke"
  case proposals = "kien-nghi"
  case audience = "pham-vi"
  case secrecy = "do-mat"
}
