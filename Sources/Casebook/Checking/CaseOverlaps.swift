import Diagnostics

/// Cases of one organisation follow each other in time; they do not overlap.
struct CaseOverlaps {
  let cases: [CaseFile]
  let register: Register
  let findings: Findings

  /// Reports every case that begins before one before it is closed.
  func run() {
    for (organisation, cases) in Dictionary(grouping: cases, by: \.organisation) where cases.count > 1 {
      let inTime = cases.sorted { ($0.identifiedOn, $0.code) < ($1.identifiedOn, $1.code) }
      var longest = inTime[0]
      for later in inTime.dropFirst() {
        let earlier = longest
        if later.lastDay > earlier.lastDay { longest = later }
        guard earlier.lastDay > later.identifiedOn.number else { continue }
        let there = Diagnostic.Note(
          at: earlier.location, Wording(vi: "hồ sơ trước", en: "the earlier case"))
        findings.report(
          DateProblem.overlappingCases(
            organisation: register.organisations[organisation].name, other: earlier.code),
          at: later.identifiedLocation, notes: [there])
      }
    }
  }
}

extension CaseFile {
  /// The number of the day on which it is closed; beyond all days while it is open.
  fileprivate var lastDay: Int32 { closure?.day.number ?? .max }
}
