/// What is amiss with one record of the content on a day, and out of how much.
///
/// What the records are and what can be amiss with them is told where `Subject` is bound: cases, campaigns, programmes.
public struct QualityReview<Subject: Sendable>: Sendable {
  /// What is amiss, in the order in which it was looked at.
  public private(set) var findings: [Finding] = []
  /// How many there are that could have been amiss.
  public private(set) var totals = Tally<QualityKind>()

  /// Something amiss.
  public struct Finding: Sendable {
    /// What kind it is of.
    public let kind: QualityKind
    /// What it is about.
    public let subject: Subject
  }

  /// Begins with nothing looked at.
  init() {}

  /// Counts something looked at, and keeps what it is about where it is amiss.
  mutating func check(_ kind: QualityKind, _ subject: Subject, isAmiss: Bool) {
    check(kind, isAmiss ? subject : nil)
  }

  /// Counts something looked at, and keeps what is amiss with it, if anything is.
  mutating func check(_ kind: QualityKind, _ subject: Subject?) {
    totals.add(kind)
    if let subject { findings.append(Finding(kind: kind, subject: subject)) }
  }
}
