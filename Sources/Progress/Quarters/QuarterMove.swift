import Casebook

/// What moved in a case from one quarter's end to the next.
public enum QuarterMove: Sendable, Hashable {
  /// It was opened.
  case opened(CivilDay)
  /// It was closed.
  case closed(CivilDay, Closure.Outcome)
  /// It is rated otherwise and still open.
  case rerated(from: Rating, to: Rating)
  /// It is of another class; places in the framework.
  case reclassified(from: Int, to: Int)
  /// A weak link, by its place in the case, has another verdict.
  case weakLink(Int, from: Verdict.Degree, to: Verdict.Degree)
}

extension CaseFile {
  /// What moved between two days: the standings on both, `nil` where the case was not identified yet.
  ///
  /// Only where the case stands at the ends counts: what moved and came back in between did not move.
  public func moves(from before: CaseStanding?, to now: CaseStanding) -> [QuarterMove] {
    var moves: [QuarterMove] = []
    if before == nil { moves.append(.opened(identifiedOn)) }
    if before?.closure == nil, let closure = now.closure { moves.append(.closed(closure.day, closure.outcome)) }
    if let before, before.rating != now.rating, now.isOpen {
      moves.append(.rerated(from: before.rating, to: now.rating))
    }
    let classBefore = before?.caseClass ?? initialClass
    if classBefore != now.caseClass { moves.append(.reclassified(from: classBefore, to: now.caseClass)) }
    for (place, weakLink) in now.weakLinks.enumerated() {
      let degree = before?.weakLinks[place].degree ?? .not
      if degree != weakLink.degree { moves.append(.weakLink(place, from: degree, to: weakLink.degree)) }
    }
    return moves
  }
}
