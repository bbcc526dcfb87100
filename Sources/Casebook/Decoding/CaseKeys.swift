/// The keys of `ho-so.md`.
enum CaseKey: String, RecordKey {
  case organisation = "to-chuc"
  case caseClass = "phan-loai"
  case identifiedOn = "nhan-dien"
  case ground = "can-cu"
  case memberInCharge = "phu-trach"
  case agencies = "co-quan"
  case audience = "pham-vi"
  case secrecy = "do-mat"
  case weakLinks = "khau-yeu"
  case reclassifications = "phan-loai-lai"
  case closure = "ket-thuc"
  case statistics = "thong-ke"
}

/// The keys of `[[khau-yeu]]`.
enum WeakLinkKey: String, RecordKey {
  case code = "ma"
  case sign = "bieu-hien"
  case summary = "mo-ta"
  case cause = "nguyen-nhan"
  case causeKind = "loai"
  case audience = "pham-vi"
}

/// The keys of `[[phan-loai-lai]]`.
enum ReclassificationKey: String, RecordKey {
  case day = "ngay"
  case caseClass = "phan-loai"
  case ground = "can-cu"
  case audience = "pham-vi"
}

/// The keys of `[ket-thuc]`.
enum ClosureKey: String, RecordKey {
  case day = "ngay"
  case outcome = "ket-qua"
  case ground = "can-cu"
  case audience = "pham-vi"
}

/// The keys of `[[thong-ke]]`.
enum StatisticKey: String, RecordKey {
  case title = "ten"
  case day = "ngay"
  case kind = "kieu"
  case total = "tong"
  case parts = "phan"
  case opening = "dau"
  case gains = "tang"
  case losses = "giam"
  case closing = "cuoi"
  case change = "chenh"
  case numerator = "tu-so"
  case denominator = "mau-so"
  case percentage = "ty-le"
  case audience = "pham-vi"
}

/// The keys of a statistic's `phan`.
enum StatisticPartKey: String, RecordKey {
  case name = "ten"
  case value = "so"
}

/// The keys of a report.
enum ReportKey: String, RecordKey {
  case sentOn = "ngay-gui"
  case title = "ten"
  case statistics = "thong-ke"
  case proposals = "kien-nghi"
  case audience = "pham-vi"
  case secrecy = "do-mat"
}

/// The keys of `[[kien-nghi]]`.
enum ProposalKey: String, RecordKey {
  case code = "ma"
  case text = "noi-dung"
  case addressee = "gui"
  case answer = "tra-loi"
  case answeredOn = "ngay-tra-loi"
  case audience = "pham-vi"
}

/// The keys of a free page.
enum PageKey: String, RecordKey {
  case title = "ten"
  case order = "thu-tu"
  case audience = "pham-vi"
  case secrecy = "do-mat"
}
