/// What can be amiss with the content; in the order in which it is shown. The value is the code in addresses and words.
public enum QualityKind: String, Sendable, CaseIterable {
  /// A statistic does not add up.
  case wrongStatistic = "thong-ke"
  /// Figures of a campaign's form that must add up to another do not.
  case wrongFormTotal = "bang-tong"
  /// What a superior body sent in differs from what is compiled from the bodies directly below it.
  case wrongCompiledFigure = "gop-cap"
  /// The time to make a plan has passed without an approved one.
  case noPlan = "ke-hoach"
  /// A quarterly report is missing.
  case missingReport = "bao-cao"
  /// A task lacks one of the six clears.
  case missingClear = "sau-ro"
  /// A weak link has no task.
  case weakLinkWithoutTask = "khau-yeu"
  /// An indicator has no target.
  case indicatorWithoutTarget = "chi-tieu-moc"
  /// An indicator has neither a baseline nor a value measured.
  case indicatorWithoutValue = "chi-tieu-gia-tri"
  /// A programme's target was due, and no value tells whether it was met.
  case targetWithoutValue = "moc-gia-tri"
  /// A stage of a campaign was due, and nothing was sent in for it.
  case nothingSubmitted = "chang-trong"
  /// An organisation of the register has no number of members.
  case noMemberCount = "dang-vien"
  /// A task has had no update for too long.
  case staleTask = "cap-nhat"
  /// An indicator's last value is older than the quarter.
  case staleIndicator = "chi-tieu-cu"
  /// A programme's indicator has had no value for a year.
  case staleProgrammeIndicator = "chi-tieu-nam"

  /// What kinds have in common.
  public enum Aspect: String, Sendable, CaseIterable {
    /// What does not add up.
    case contradictory = "khong-khop"
    /// What is missing.
    case missing = "thieu"
    /// What is stale.
    case stale = "cu"
  }

  /// What the kind is an instance of.
  public var aspect: Aspect {
    switch self {
    case .wrongStatistic, .wrongFormTotal, .wrongCompiledFigure: .contradictory
    case .noPlan, .missingReport, .missingClear, .weakLinkWithoutTask, .indicatorWithoutTarget,
      .indicatorWithoutValue, .targetWithoutValue, .nothingSubmitted, .noMemberCount:
      .missing
    case .staleTask, .staleIndicator, .staleProgrammeIndicator: .stale
    }
  }
}
