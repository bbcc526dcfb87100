extension Campaign {
  /// The campaign without what a reader may not see.
  ///
  /// - Parameter places: For each place in the register the one in the register that the reader sees, if any.
  func cut(for reader: Reader, places: [Int?]) -> Campaign {
    var cut = self
    cut.stages = reader.seen(stages, \.audience).map { $0.moved(to: places) }
    cut.outline = reader.seen(outline, \.audience)
    let stages = Set(cut.stages.map(\.code))
    let figures = Set(reader.seen(self.figures, \.audience).map(\.code))
    cut.figures = reader.seen(self.figures, \.audience).map { figure in
      var figure = figure
      // With a part of it hidden, a sum would seem not to add up and so tell of what is hidden.
      if !figure.addends.allSatisfy(figures.contains) { figure.addends = [] }
      return figure
    }
    cut.submissions = reader.seen(submissions, \.audience).compactMap { submission in
      guard stages.contains(submission.stage), let debtor = submission.debtor.moved(to: places) else { return nil }
      var submission = submission
      submission.debtor = debtor
      return submission
    }
    cut.figureRows = reader.seen(figureRows, \.audience).compactMap { row in
      guard let place = places[row.organisation] else { return nil }
      var row = row
      row.organisation = place
      row.values.removeAll { !figures.contains($0.figure) }
      return row
    }
    cut.reports = reader.seen(reports, \.audience).compactMap { report in
      guard stages.contains(report.stage), let place = places[report.organisation] else { return nil }
      var report = report
      report.organisation = place
      report.values.removeAll { !figures.contains($0.figure) }
      report.statistics = reader.seen(report.statistics, \.audience)
      report.proposals = reader.seen(report.proposals, \.audience)
      report.body = report.body?.cut(for: reader)
      return report
    }
    cut.body = body?.cut(for: reader)
    return cut
  }
}

extension CampaignStage {
  /// The stage with the places of organisations in another register.
  fileprivate func moved(to places: [Int?]) -> CampaignStage {
    guard case .organisations(let old) = debtors else { return self }
    var moved = self
    moved.debtors = .organisations(old.compactMap { places[$0] })
    return moved
  }
}

extension Submission.Debtor {
  /// The debtor in another register; `nil` where it is not there.
  fileprivate func moved(to places: [Int?]) -> Submission.Debtor? {
    switch self {
    case .organisation(let place): places[place].map { .organisation($0) }
    case .agency: self
    }
  }
}
