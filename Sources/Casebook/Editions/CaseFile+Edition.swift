extension CaseFile {
  /// The case without what a reader may not see.
  func cut(for reader: Reader) -> CaseFile {
    var cut = self
    cut.weakLinks = reader.seen(weakLinks, \.audience)
    cut.reclassifications = reader.seen(reclassifications, \.audience)
    if let closure, !reader.sees(closure.audience) { cut.closure = nil }
    cut.statistics = reader.seen(statistics, \.audience)
    cut.assessment = assessment?.cut(for: reader)
    cut.reports = reader.seen(reports, \.audience).map { $0.cut(for: reader) }
    let weakLinks = Set(cut.weakLinks.map(\.code))
    cut.plan = plan.flatMap { reader.sees($0.audience) ? $0.cut(for: reader, weakLinks: weakLinks) : nil }
    return cut
  }
}

extension Plan {
  /// The plan without what a reader may not see.
  ///
  /// - Parameter weakLinks: The codes of the weak links that are seen.
  fileprivate func cut(for reader: Reader, weakLinks: Set<String>) -> Plan {
    var cut = self
    cut.steps = reader.seen(steps, \.audience)
    cut.verdicts = reader.seen(verdicts, \.audience).filter { weakLinks.contains($0.weakLink) }
    cut.body = body?.cut(for: reader)
    cut.tasks = reader.seen(tasks, \.audience).map { task in
      var task = task.cut(for: reader)
      task.weakLinks.removeAll { !weakLinks.contains($0) }
      return task
    }
    cut.indicators = reader.seen(indicators, \.audience).map { indicator in
      var indicator = indicator.cut(for: reader)
      indicator.weakLinks.removeAll { !weakLinks.contains($0) }
      return indicator
    }
    return cut
  }
}

extension PlannedTask {
  /// The task without the records about it that a reader may not see.
  func cut(for reader: Reader) -> PlannedTask {
    var cut = self
    cut.updates = reader.seen(updates, \.audience)
    cut.extensions = reader.seen(extensions, \.audience)
    cut.cancellations = reader.seen(cancellations, \.audience)
    return cut
  }
}

extension Indicator {
  /// The indicator without the targets and values that a reader may not see.
  func cut(for reader: Reader) -> Indicator {
    var cut = self
    cut.targets = reader.seen(targets, \.audience)
    cut.measurements = reader.seen(measurements, \.audience)
    return cut
  }
}

extension Report {
  /// The report without what a reader may not see.
  fileprivate func cut(for reader: Reader) -> Report {
    var cut = self
    cut.statistics = reader.seen(statistics, \.audience)
    cut.proposals = reader.seen(proposals, \.audience)
    cut.body = body?.cut(for: reader)
    return cut
  }
}
