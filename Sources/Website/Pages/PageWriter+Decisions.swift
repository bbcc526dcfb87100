import Progress

extension PageWriter {
  /// Why a case needs a decision of a kind, in words.
  func reason(_ kind: DecisionKind, _ item: SiteModel.StandingCase) -> String {
    let thresholds = casebook.settings.thresholds
    func words(where fits: (RatingReason) -> Bool) -> [String] {
      item.standing.reasons.filter(fits).map(self.words.reason)
    }
    let reasons: [String] =
      switch kind {
      case .seriouslyBehind: words(where: \.isGap)
      case .longOverdue: words { $0.isLongOverdue(thresholds) } + words(where: \.isGap)
      case .noPlan: words(where: \.isLackOfPlan)
      case .severalExtensions:
        item.oftenExtended.map { task, standing in
          strings.filled(
            "ly-do-quyet-dinh.gia-han-nhieu-lan",
            ["nhiem-vu": task.code, "so-lan": self.words.number(standing.extensionCount)])
        }
      case .reportMissing: words(where: \.isMissingReport)
      case .readyToClose: [strings["ly-do-quyet-dinh.co-the-ket-thuc"]]
      }
    return reasons.joined(separator: "; ")
  }
}
