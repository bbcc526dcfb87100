/// The keys of `de-an.md` and `ke-hoach.md`.
enum PlanKey: String, RecordKey {
  case documentNumber = "so"
  case documentDay = "ngay"
  case approvedOn = "phe-duyet"
  case approvedBy = "co-quan-phe-duyet"
  case start = "tu"
  case end = "den"
  case lead = "dau-moi"
  case steps = "buoc"
  case tasks = "nhiem-vu"
  case updates = "cap-nhat"
  case extensions = "gia-han"
  case cancellations = "dung"
  case verdicts = "danh-gia"
  case indicators = "chi-tieu"
  case targets = "moc"
  case measurements = "ket-qua"
  case audience = "pham-vi"
  case secrecy = "do-mat"
}

/// The keys of `[[buoc]]` in a plan.
enum PlanStepKey: String, RecordKey {
  case number = "so"
  case deadline = "han"
  case doneOn = "xong"
  case audience = "pham-vi"
}

/// The keys of `[[nhiem-vu]]`.
enum TaskKey: String, RecordKey {
  case code = "ma"
  case work = "viec"
  case person = "nguoi"
  case authority = "tham-quyen"
  case responsibility = "trach-nhiem"
  case deadline = "thoi-gian"
  case deadlineBefore = "truoc"
  case deliverable = "san-pham"
  case start = "bat-dau"
  case weakLinks = "khau-yeu"
  case directions = "huong"
  case agencies = "co-quan"
  case weight = "trong-so"
  case audience = "pham-vi"
}

/// The keys of `[[cap-nhat]]`.
enum UpdateKey: String, RecordKey {
  case day = "ngay"
  case task = "nhiem-vu"
  case progress = "muc"
  case note = "noi-dung"
  case evidence = "minh-chung"
  case audience = "pham-vi"
}

/// The keys of `[[gia-han]]`.
enum ExtensionKey: String, RecordKey {
  case day = "ngay"
  case task = "nhiem-vu"
  case deadline = "den"
  case reason = "ly-do"
  case document = "van-ban"
  case audience = "pham-vi"
}

/// The keys of `[[dung]]`.
enum CancellationKey: String, RecordKey {
  case day = "ngay"
  case task = "nhiem-vu"
  case reason = "ly-do"
  case audience = "pham-vi"
}

/// The keys of `[[danh-gia]]`.
enum VerdictKey: String, RecordKey {
  case day = "ngay"
  case weakLink = "khau-yeu"
  case degree = "muc"
  case ground = "can-cu"
  case agency = "co-quan"
  case audience = "pham-vi"
}

/// The keys of `[[chi-tieu]]`.
enum IndicatorKey: String, RecordKey {
  case code = "ma"
  case name = "ten"
  case unit = "don-vi"
  case kind = "loai"
  case direction = "chieu"
  case baseline = "goc"
  case baselineNumerator = "goc-tu-so"
  case baselineDenominator = "goc-mau-so"
  case baselineDay = "goc-ngay"
  case weakLinks = "khau-yeu"
  case audience = "pham-vi"
}

/// The keys of `[[moc]]`.
enum TargetKey: String, RecordKey {
  case indicator = "chi-tieu"
  case deadline = "han"
  case value = "gia-tri"
  case lower = "tu"
  case upper = "den"
  case audience = "pham-vi"
}

/// The keys of `[[ket-qua]]`.
enum MeasurementKey: String, RecordKey {
  case indicator = "chi-tieu"
  case day = "ngay"
  case value = "gia-tri"
  case numerator = "tu-so"
  case denominator = "mau-so"
  case organisation = "to-chuc"
  case audience = "pham-vi"
}
