import Casebook
import Progress

extension SiteModel {
  /// An open case that needs a decision.
  struct Decision: Sendable {
    /// The place of the case in `cases`.
    let standingCase: Int
    let kind: DecisionKind
  }

  /// Every open case that needs a decision, once for each kind, the most pressing kind first.
  var decisions: [Decision] {
    let open = worstFirst.filter { cases[$0].standing.isOpen }
    let found = open.map { ($0, cases[$0].decisionKinds(casebook.settings.thresholds)) }
    return DecisionKind.allCases.flatMap { kind in
      found.filter { $0.1.contains(kind) }.map { Decision(standingCase: $0.0, kind: kind) }
    }
  }
}

extension SiteModel.StandingCase {
  /// What the case needs a decision about.
  func decisionKinds(_ thresholds: Thresholds) -> [DecisionKind] {
    DecisionKind.allCases.filter { needsDecision($0, thresholds) }
  }

  private func needsDecision(_ kind: DecisionKind, _ thresholds: Thresholds) -> Bool {
    let isSerious = standing.rating == .seriouslyBehind
    return switch kind {
    case .seriouslyBehind:
      isSerious && standing.planCounts && !standing.reasons.contains { $0.isLongOverdue(thresholds) }
        && standing.reasons.contains(where: \.isGap)
    case .longOverdue:
      isSerious && standing.planCounts && standing.reasons.contains { $0.isLongOverdue(thresholds) }
    case .noPlan: isSerious && !standing.planCounts && standing.reasons.contains(where: \.isLackOfPlan)
    case .severalExtensions: !oftenExtended.isEmpty
    case .reportMissing: standing.reasons.contains(where: \.isMissingReport)
    case .readyToClose: standing.isReadyToClose
    }
  }

  /// The tasks still to be done whose deadline was moved twice or more.
  var oftenExtended: [(task: PlannedTask, standing: TaskStanding)] {
    zip(file.plan?.tasks ?? [], standing.tasks).filter {
      $1.extensionCount >= 2 && $1.doneOn == nil && $1.state != .calledOff
    }.map { (task: $0, standing: $1) }
  }
}

extension RatingReason {
  /// Whether it is a task that is overdue for longer than the threshold.
  func isLongOverdue(_ thresholds: Thresholds) -> Bool {
    if case .taskOverdue(_, let days) = self { days > thresholds.longOverdueDays } else { false }
  }

  /// Whether it is a gap between what is planned and what is done.
  var isGap: Bool {
    if case .gap = self { true } else { false }
  }

  /// Whether it is a report that is missing.
  var isMissingReport: Bool {
    if case .reportMissing = self { true } else { false }
  }

  /// Whether it is the lack of an approved plan.
  var isLackOfPlan: Bool {
    if case .noPlan = self { true } else { false }
  }
}
