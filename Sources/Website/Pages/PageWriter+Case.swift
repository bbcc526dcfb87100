import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes everything on one case.
  func write(_ fields: inout RecordWriter<CaseFields>, _ item: SiteModel.StandingCase, on page: PlannedPage) {
    let (file, standing) = (item.file, item.standing)
    fields.code = file.code
    fields.caseClass = framework.caseClasses[standing.caseClass].name
    fields.identifiedOn = words.day(file.identifiedOn)
    fields.ground = file.ground ?? ""
    fields.memberInCharge = file.memberInCharge ?? ""
    fields.agencies = file.agencies.map { framework.agencies[$0].name }.joined(separator: "; ")
    fields.today = words.day(planDay(standing))
    fields.record(\.rating) { write(&$0, standing.rating.rawValue, words.rating(standing.rating)) }
    fields.texts(\.reasons, standing.reasons.map(words.reason))
    fields.list(\.groups, item.groups) { link, place in
      link.name = framework.groups[place].name
      link.address = PageAddress.group(framework.groups[place].code)
    }
    fields.list(\.reclassifications, file.reclassifications.filter { $0.day <= model.day }) { entry, change in
      entry.code = words.day(change.day)
      entry.name = framework.caseClasses[change.caseClass].name
      entry.meaning = change.ground ?? ""
    }
    if let closure = standing.closure {
      fields.isClosed = true
      fields.closedOn = words.day(closure.day)
      fields.outcome = words.outcome(closure.outcome)
      fields.closingGround = closure.ground ?? ""
    }
    writeWeakLinks(&fields, item)
    writePlan(&fields, item, on: page)
    writeReports(&fields, item, on: page)
    let statistics = file.statistics.filter { $0.isKnown(on: model.day) }
    fields.hasStatistics = !statistics.isEmpty
    fields.list(\.statistics, statistics) { write(&$0, $1) }
    if let assessment = file.assessment, !assessment.isEmpty {
      fields.hasAssessment = true
      fields.html(\.assessment) { write(assessment, on: page, idPrefix: "dg-", topLevel: 3, into: &$0) }
    }
  }

  private func writeWeakLinks(_ fields: inout RecordWriter<CaseFields>, _ item: SiteModel.StandingCase) {
    let overcome = item.standing.weakLinks.count { $0.degree == .overcome }
    fields.hasWeakLinks = !item.file.weakLinks.isEmpty
    fields.isReadyToClose = item.standing.isReadyToClose
    fields.scorecardSummary = strings.filled(
      "tom-tat.khac-phuc",
      ["da": words.number(overcome), "tong": words.number(item.standing.weakLinks.count)])
    fields.list(\.weakLinks, item.file.weakLinks.indices) { writeWeakLink(&$0, item, $1) }
  }

  /// Writes a weak link with what is done about it.
  func writeWeakLink(_ fields: inout RecordWriter<WeakLinkFields>, _ item: SiteModel.StandingCase, _ place: Int) {
    let weakLink = item.file.weakLinks[place]
    let standing = item.standing.weakLinks[place]
    let sign = framework.signs[weakLink.sign]
    fields.code = weakLink.code
    fields.summary = weakLink.summary
    fields.sign = sign.code
    fields.signName = sign.name
    fields.cause = weakLink.cause ?? ""
    fields.causeKind = weakLink.causeKind.map(words.causeKind) ?? ""
    fields.record(\.degree) { write(&$0, standing.degree.rawValue, words.degree(standing.degree)) }
    fields.record(\.degreeBefore) { write(&$0, standing.degreeBefore.rawValue, words.degree(standing.degreeBefore)) }
    fields.hasImproved = standing.degree.rank > standing.degreeBefore.rank
    fields.hasWorsened = standing.degree.rank < standing.degreeBefore.rank
    if let verdict = standing.verdict {
      fields.hasVerdict = true
      fields.confirmedOn = words.day(verdict.day)
      fields.confirmedBy = verdict.agency.map { framework.agencies[$0].name } ?? ""
      fields.ground = verdict.ground ?? ""
    }
    guard let plan = item.file.plan else { return }
    fields.indicators = standing.indicators.map { plan.indicators[$0].code }.joined(separator: ", ")
    fields.hasTasks = !standing.tasks.isEmpty
    fields.list(\.tasks, standing.tasks) { row, task in
      let state = item.standing.tasks[task].state
      row.code = plan.tasks[task].code
      row.anchor = anchor(plan.tasks[task].code)
      row.deliverable = plan.tasks[task].deliverable ?? ""
      row.record(\.state) { write(&$0, state.rawValue, words.state(state)) }
    }
  }

  private func writePlan(
    _ fields: inout RecordWriter<CaseFields>, _ item: SiteModel.StandingCase, on page: PlannedPage
  ) {
    guard let plan = item.file.plan else { return }
    let standing = item.standing
    fields.hasPlan = true
    fields.isDraft = !standing.planCounts
    fields.planCounts = standing.planCounts
    fields.planKind = words.planKind(plan.kind)
    fields.planNumber = plan.documentNumber ?? ""
    fields.planDay = plan.documentDay.map(words.day) ?? ""
    fields.approvedBy = plan.approvedBy ?? ""
    fields.from = words.day(plan.start)
    fields.to = words.day(plan.end)
    fields.lead = plan.lead ?? ""
    writeSteps(&fields, plan, on: planDay(standing))
    if let body = plan.body, !body.isEmpty {
      fields.hasBody = true
      fields.html(\.body) { write(body, on: page, idPrefix: "kh-", topLevel: 3, into: &$0) }
    }
    guard standing.planCounts else { return }
    fields.approvedOn = plan.approvedOn.map(words.day) ?? ""
    if let progress = standing.progress {
      let planned = progress.planned.rounded(toDecimals: 1)
      let actual = progress.actual.rounded(toDecimals: 1)
      fields.hasProgress = true
      fields.planned = words.percent(planned)
      fields.actual = words.percent(actual)
      fields.gap = words.points(progress.gap.rounded(toDecimals: 1))
      fields.number(\.plannedWidth, Int(planned.mantissa))
      fields.number(\.actualWidth, Int(actual.mantissa))
      fields.slip = standing.slip.map(days) ?? ""
    }
    if let forecast = standing.forecast {
      fields.hasForecast = true
      fields.forecast = words.day(forecast.day)
      fields.forecastBasis = strings.filled(
        "du-bao.can-cu", ["tu": words.day(forecast.since), "den": words.day(model.day)])
    }
    writeTasks(&fields, plan, standing)
    writeIndicators(&fields, plan, standing)
    writeJournal(&fields, plan, standing, on: page)
  }

  private func writeSteps(_ fields: inout RecordWriter<CaseFields>, _ plan: Plan, on day: CivilDay) {
    let current = currentStep(of: plan, on: day)
    fields.hasSteps = !plan.steps.isEmpty
    fields.list(\.steps, plan.steps) { row, step in
      let state = StepState(step, on: day, isCurrent: step.number == current)
      row.number(\.number, step.number)
      row.name = framework.steps.first { $0.number == step.number }?.name ?? ""
      row.deadline = step.deadline.map(words.day) ?? ""
      row.doneOn = step.doneOn.flatMap { $0 <= day ? words.day($0) : nil } ?? ""
      row.isCurrent = step.number == current
      row.record(\.state) { write(&$0, state.rawValue, strings["buoc.\(state.rawValue)"]) }
    }
  }
}

extension Verdict.Degree {
  /// 0 for not overcome, higher for more.
  fileprivate var rank: Int {
    switch self {
    case .not: 0
    case .partly: 1
    case .overcome: 2
    }
  }
}
