import Casebook

/// A weak link on a day: a row of the exit scorecard.
public struct WeakLinkStanding: Sendable {
  /// The last verdict by then; `nil` where there is none, which counts as not overcome.
  public let verdict: Verdict?
  /// How far it was on the last day of the quarter before the day's.
  public let degreeBefore: Verdict.Degree
  /// The places in the plan of the tasks that are to overcome it.
  public let tasks: [Int]
  /// The places in the plan of the indicators that show it.
  public let indicators: [Int]

  /// How far it is overcome.
  public var degree: Verdict.Degree { verdict?.degree ?? .not }

  /// Looks at a weak link on a day; without a plan that counts, nothing was done about it yet.
  init(of weakLink: WeakLink, in plan: Plan?, on day: CivilDay) {
    let verdicts = plan?.verdicts ?? []
    let code = weakLink.code
    let before = Quarter(containing: day).firstDay - 1
    verdict = verdicts.last { $0.day <= day && $0.weakLink == code }
    let planCountedBefore = plan?.approvedOn.map { $0 <= before } ?? false
    degreeBefore = planCountedBefore ? verdicts.last { $0.day <= before && $0.weakLink == code }?.degree ?? .not : .not
    let (allTasks, allIndicators) = (plan?.tasks ?? [], plan?.indicators ?? [])
    tasks = allTasks.indices.filter { allTasks[$0].isToOvercome(code) }
    indicators = allIndicators.indices.filter { allIndicators[$0].shows(code) }
  }
}
