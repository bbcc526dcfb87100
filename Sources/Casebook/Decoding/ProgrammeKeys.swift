/// The keys of `chuong-trinh.md`.
enum ProgrammeKey: String, RecordKey {
  case title = "ten"
  case documentNumber = "so"
  case documentDay = "ngay"
  case start = "tu"
  case end = "den"
  case tasks = "nhiem-vu"
  case updates = "cap-nhat"
  case extensions = "gia-han"
  case cancellations = "dung"
  case indicators = "chi-tieu"
  case targets = "moc"
  case measurements = "ket-qua"
  case duties = "dinh-ky"
  case audience = "pham-vi"
  case secrecy = "do-mat"
}

/// The keys of `[[dinh-ky]]`.
enum DutyKey: String, RecordKey {
  case code = "ma"
  case work = "viec"
  case period = "moi"
  case start = "tu"
  case agencies = "co-quan"
  case audience = "pham-vi"
}
