extension Campaign: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add([code, name, document ?? ""])
    digest.add(day)
    digest.add(stages)
    digest.add(outline)
    digest.add(figures)
    digest.add(submissions)
    digest.add(figureRows)
    digest.add(reports)
    digest.add(body)
  }
}

extension CampaignStage: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add([code, name, deliverable ?? ""])
    deadline.add(to: &digest)
    digest.add(deadlineIsExclusive ? 1 : 0)
    switch debtors {
    case .kinds(let places): digest.add([0] + places)
    case .organisations(let places): digest.add([1] + places)
    case .agency(let place): digest.add([2, place])
    }
  }
}

extension OutlineItem: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add([code, name])
  }
}

extension FormFigure: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add([code, name, unit ?? "", compiling.rawValue])
    digest.add(addends)
  }
}

extension Submission: Digestible {
  package func add(to digest: inout ContentDigest) {
    switch debtor {
    case .organisation(let place): digest.add([0, place])
    case .agency(let place): digest.add([1, place])
    }
    digest.add(stage)
    day.add(to: &digest)
    switch file {
    case nil: digest.add(0)
    case .address(let text), .attachment(let text): digest.add(text)
    }
  }
}

extension FigureRow: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add(organisation)
    digest.add(values)
  }
}

extension FigureValue: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add(figure)
    value.add(to: &digest)
  }
}

extension CampaignReport: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add(organisation)
    digest.add(stage)
    digest.add(sentOn)
    digest.add(values)
    digest.add(statistics)
    digest.add(proposals)
    digest.add(body)
  }
}
