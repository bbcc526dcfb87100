/// What a case needs a decision about; the most pressing first.
enum DecisionKind: String, CaseIterable {
  case seriouslyBehind = "cham-nghiem-trong"
  case longOverdue = "qua-han-lau"
  case noPlan = "chua-co-ke-hoach"
  case severalExtensions = "gia-han-nhieu-lan"
  case reportMissing = "thieu-bao-cao"
  case readyToClose = "co-the-ket-thuc"
}
