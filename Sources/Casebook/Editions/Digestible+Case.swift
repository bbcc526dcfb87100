extension CaseFile: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add(code)
    digest.add([organisation, initialClass, Int(identifiedOn.number)])
    digest.add(parts.contents.$ground)
    digest.add(parts.contents.$memberInCharge)
    digest.add(agencies)
    digest.add(weakLinks)
    digest.add(reclassifications)
    digest.add(closure)
    digest.add(plan)
    digest.add(reports)
    digest.add(statistics)
    digest.add(assessment)
  }
}

extension WeakLink: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add([code, causeKind?.rawValue ?? ""])
    digest.add($summary)
    digest.add($cause)
    digest.add(sign)
  }
}

extension Reclassification: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add([Int(day.number), caseClass])
    digest.add($ground)
  }
}

extension Closure: Digestible {
  package func add(to digest: inout ContentDigest) {
    day.add(to: &digest)
    digest.add(outcome.rawValue)
    digest.add($ground)
  }
}

extension Plan: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add(kind.rawValue)
    digest.add(parts.contents.$documentNumber)
    digest.add(parts.contents.$approvedBy)
    digest.add(parts.contents.$lead)
    digest.add(documentDay)
    digest.add(approvedOn)
    digest.add([start, end])
    digest.add(steps)
    digest.add(tasks)
    digest.add(verdicts)
    digest.add(indicators)
    digest.add(body)
  }
}

extension PlanStep: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add(number)
    digest.add(deadline)
    digest.add(doneOn)
  }
}

extension PlannedTask: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add(code)
    digest.add(parts.contents.$work)
    digest.add(parts.contents.$person)
    digest.add(parts.contents.$authority)
    digest.add(parts.contents.$responsibility)
    digest.add(parts.contents.$deliverable)
    digest.add([originalDeadline, start])
    digest.add(deadlineIsExclusive ? 1 : 0)
    digest.add(weakLinks)
    digest.add(directions)
    digest.add(agencies)
    weight.add(to: &digest)
    digest.add(updates)
    digest.add(extensions)
    digest.add(cancellations)
  }
}

extension ProgressUpdate: Digestible {
  package func add(to digest: inout ContentDigest) {
    day.add(to: &digest)
    progress.add(to: &digest)
    digest.add($note)
    switch evidence {
    case nil: digest.add(0)
    case .address(let text), .attachment(let text): digest.add(text)
    }
  }
}

extension DeadlineExtension: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add([day, deadline])
    digest.add($reason)
    digest.add($document)
  }
}

extension Cancellation: Digestible {
  package func add(to digest: inout ContentDigest) {
    day.add(to: &digest)
    digest.add($reason)
  }
}

extension Verdict: Digestible {
  package func add(to digest: inout ContentDigest) {
    day.add(to: &digest)
    digest.add([weakLink, degree.rawValue])
    digest.add($ground)
    digest.add(agency ?? -1)
  }
}

extension Indicator: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add([code, unit ?? "", kind?.rawValue ?? "", direction.rawValue])
    digest.add($name)
    digest.add(baseline)
    digest.add(baselineDay)
    digest.add(weakLinks)
    digest.add(targets)
    digest.add(measurements)
  }
}

extension IndicatorTarget: Digestible {
  package func add(to digest: inout ContentDigest) {
    deadline.add(to: &digest)
    switch goal {
    case .value(let value): digest.add([value])
    case .range(let lower, let upper): digest.add([lower, upper])
    }
  }
}

extension Measurement: Digestible {
  package func add(to digest: inout ContentDigest) {
    day.add(to: &digest)
    value.add(to: &digest)
    digest.add(organisation ?? -1)
  }
}

extension Report: Digestible {
  package func add(to digest: inout ContentDigest) {
    switch kind {
    case .quarterly(let quarter): digest.add(quarter.code)
    case .adHoc(let day): day.add(to: &digest)
    }
    digest.add(sentOn)
    digest.add($title)
    digest.add(statistics)
    digest.add(proposals)
    digest.add(body)
  }
}

extension Proposal: Digestible {
  package func add(to digest: inout ContentDigest) {
    digest.add(code)
    digest.add($text)
    digest.add($addressee)
    digest.add($answer)
    digest.add(answeredOn)
  }
}
