import Casebook

extension Report {
  /// Whether the report was sent by a day.
  public func isSent(by day: CivilDay) -> Bool {
    sentOn.map { $0 <= day } ?? false
  }
}

extension Proposal {
  /// Whether it was answered by a day. An answer without a day counts as always there.
  public func isAnswered(on day: CivilDay) -> Bool {
    answeredOn.map { $0 <= day } ?? (answer != nil)
  }
}

extension CaseFile {
  /// The places of the reports that a quarter's compiled report takes in.
  ///
  /// Each report is taken in once: by the quarter in which it was sent, and where it was sent ahead of its own quarter,
  /// by that.
  public func reports(in span: QuarterSpan) -> [Int] {
    reports.indices.filter { place in
      guard let sentOn = reports[place].sentOn else { return false }
      return switch reports[place].kind {
      case .quarterly(let quarter): sentOn <= span.day && span.contains(max(sentOn, quarter.firstDay))
      case .adHoc: span.contains(sentOn)
      }
    }
  }
}

extension Statistic {
  /// Whether the figures were there by a day.
  public func isKnown(on day: CivilDay) -> Bool {
    self.day.map { $0 <= day } ?? true
  }
}
