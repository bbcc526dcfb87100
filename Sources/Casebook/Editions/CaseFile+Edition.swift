extension CaseFile {
  /// The case without what a reader may not see.
  func cut(for reader: Reader) -> CaseFile {
    guard !isWhole(for: reader) else { return self }
    let weakLinks = Set(reader.seen(self.weakLinks, \.audience).map(\.code))
    return changed { cut in
      cut.weakLinks = reader.seen(cut.weakLinks, \.audience)
      cut.reclassifications = reader.seen(cut.reclassifications, \.audience)
      if let closure = cut.closure, !reader.sees(closure.audience) { cut.closure = nil }
      cut.statistics = reader.seen(cut.statistics, \.audience)
      cut.assessment = cut.assessment?.cut(for: reader)
      cut.reports = reader.seen(cut.reports, \.audience).map { $0.cut(for: reader) }
      cut.plan = cut.plan.flatMap { reader.sees($0.audience) ? $0.cut(for: reader, weakLinks: weakLinks) : nil }
    }
  }

  /// Whether a reader sees all of the case, as of most cases all do: it is then handed on as it is.
  private func isWhole(for reader: Reader) -> Bool {
    reader.seesAll(weakLinks, \.audience) && reader.seesAll(reclassifications, \.audience)
      && (closure.map { reader.sees($0.audience) } ?? true) && reader.seesAll(statistics, \.audience)
      && (assessment?.isWhole(for: reader) ?? true)
      && reports.allSatisfy { reader.sees($0.audience) && $0.isWhole(for: reader) }
      && (plan.map { reader.sees($0.audience) && $0.isWhole(for: reader) } ?? true)
  }
}

extension Plan {
  /// The plan without what a reader may not see.
  ///
  /// - Parameter weakLinks: The codes of the weak links that are seen.
  fileprivate func cut(for reader: Reader, weakLinks: Set<String>) -> Plan {
    changed { cut in
      cut.steps = reader.seen(cut.steps, \.audience)
      cut.verdicts = reader.seen(cut.verdicts, \.audience).filter { weakLinks.contains($0.weakLink) }
      cut.body = cut.body?.cut(for: reader)
      cut.tasks = reader.seen(cut.tasks, \.audience).map { task in
        task.cut(for: reader).changed { $0.weakLinks.removeAll { !weakLinks.contains($0) } }
      }
      cut.indicators = reader.seen(cut.indicators, \.audience).map { indicator in
        var indicator = indicator.cut(for: reader)
        indicator.weakLinks.removeAll { !weakLinks.contains($0) }
        return indicator
      }
    }
  }

  /// Whether a reader sees all of the plan.
  fileprivate func isWhole(for reader: Reader) -> Bool {
    reader.seesAll(steps, \.audience) && reader.seesAll(verdicts, \.audience)
      && (body?.isWhole(for: reader) ?? true)
      && tasks.allSatisfy { task in
        reader.sees(task.audience) && reader.seesAll(task.updates, \.audience)
          && reader.seesAll(task.extensions, \.audience) && reader.seesAll(task.cancellations, \.audience)
      }
      && indicators.allSatisfy { indicator in
        reader.sees(indicator.audience) && reader.seesAll(indicator.targets, \.audience)
          && reader.seesAll(indicator.measurements, \.audience)
      }
  }
}

extension PlannedTask {
  /// The task without the records about it that a reader may not see.
  func cut(for reader: Reader) -> PlannedTask {
    changed { task in
      task.updates = reader.seen(task.updates, \.audience)
      task.extensions = reader.seen(task.extensions, \.audience)
      task.cancellations = reader.seen(task.cancellations, \.audience)
    }
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

  /// Whether a reader sees all of the report.
  fileprivate func isWhole(for reader: Reader) -> Bool {
    reader.seesAll(statistics, \.audience) && reader.seesAll(proposals, \.audience)
      && (body?.isWhole(for: reader) ?? true)
  }
}
