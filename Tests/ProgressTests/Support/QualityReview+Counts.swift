@testable import Progress

extension QualityReview {
  /// How many findings of how many, by kind; kinds that nothing was looked at for are left out.
  var counts: [QualityKind: [Int]] {
    let pairs = QualityKind.allCases.map { kind in (kind, [findings.count { $0.kind == kind }, totals[kind]]) }
    return Dictionary(uniqueKeysWithValues: pairs.filter { $0.1[1] > 0 })
  }
}
