import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes a part of the portfolio's timeline: one bar for each open case.
  func writeTimeline(_ page: inout RecordWriter<TimelineFields>, _ planned: PlannedPage, _ part: Int) {
    let parts = ListParts(rowCount: model.timelineOrder.count)
    let rows = model.timelineOrder[parts.rows(ofPart: part)]
    let late = model.rollUps.total.ratings[.behind] + model.rollUps.total.ratings[.seriouslyBehind]
    page.record(\.frame) { writeFrame(&$0, planned, title: strings["trang.tien-trinh"]) }
    page.summary = strings.filled(
      "tom-tat.tien-trinh",
      ["ho-so": words.number(model.timelineOrder.count), "cham": words.number(late)])
    page.record(\.parts) { writeParts(&$0, parts, part, of: PageAddress.timeline) }
    page.hasRows = !rows.isEmpty
    guard let axis = model.lists.timelineAxis else { return }
    page.number(\.today, axis.end(of: model.day))
    page.list(\.axis, axis.marks) { writeMark(&$0, $1, on: axis) }
    page.list(\.rows, rows) { row, place in
      write(&row, model.cases[place], on: axis)
    }
  }

  /// Writes a mark of an axis.
  func writeMark(_ tick: inout RecordWriter<TickFields>, _ mark: (day: CivilDay, isYear: Bool), on axis: TimeAxis) {
    tick.number(\.x, axis.start(of: mark.day))
    tick.name = words.month(mark.day)
    tick.isMajor = mark.isYear
  }

  private func write(
    _ row: inout RecordWriter<TimelineRowFields>, _ item: SiteModel.StandingCase, on axis: TimeAxis
  ) {
    let organisation = register.organisations[item.file.organisation]
    row.organisation = organisation.name
    row.address = PageAddress.organisation(organisation.code)
    row.record(\.rating) { write(&$0, item.standing.rating.rawValue, words.rating(item.standing.rating)) }
    guard item.standing.planCounts, let plan = item.file.plan else {
      row.from = words.day(item.file.identifiedOn)
      return
    }
    row.hasPlan = true
    row.from = words.day(plan.start)
    row.to = words.day(plan.end)
    if let slip = item.standing.slip { row.slip = days(slip) }
    if let step = currentStep(of: plan, on: model.day) { row.step = stepName(step) }
    let actual = item.standing.progress?.actual.rounded(toDecimals: 1)
    if let actual { row.actual = words.percent(actual) }
    row.record(\.bar) { bar in
      let start = axis.start(of: plan.start)
      let end = axis.end(of: plan.end)
      bar.number(\.x, start)
      bar.number(\.width, max(1, end - start))
      bar.number(\.doneWidth, (end - start) * Int(actual?.mantissa ?? 0) / 1000)
      bar.number(\.originalX, end)
      let last = axis.end(of: item.standing.tasks.map(\.deadline).max() ?? plan.end)
      if last > end {
        bar.hasTail = true
        bar.number(\.tailX, end)
        bar.number(\.tailWidth, last - end)
      }
      bar.description = "\(words.day(plan.start)) – \(words.day(plan.end))"
    }
    let stepMarks: [PlanStep] = plan.steps.filter { $0.deadline != nil }
    row.list(\.steps, stepMarks) { tick, step in
      tick.number(\.x, axis.end(of: step.deadline ?? plan.start))
      tick.name = stepName(step.number)
      tick.isMajor = step.doneOn.map { $0 <= model.day } ?? false
    }
  }

  /// The number of the first step that is not done yet; `nil` where all are or none is told.
  func currentStep(of plan: Plan, on day: CivilDay) -> Int? {
    plan.steps.first { $0.doneOn.map { $0 > day } ?? true }?.number
  }

  /// A step's number and name.
  func stepName(_ number: Int) -> String {
    framework.steps.first { $0.number == number }.map { "\(number). \($0.name)" } ?? String(number)
  }
}
