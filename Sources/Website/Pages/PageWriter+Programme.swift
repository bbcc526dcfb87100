import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes a programme; its further parts hold only the rest of its organisations.
  func writeProgramme(
    _ page: inout RecordWriter<ProgrammeFields>, _ planned: PlannedPage, _ place: Int, _ part: Int
  ) {
    let item = model.programmes[place]
    let (file, standing) = (item.file, item.standing)
    page.record(\.frame) {
      writeFrame(
        &$0, planned, title: file.title, crumbs: [(strings["chuong-trinh.menu"], PageAddress.programmes)],
        digest: digest(of: item))
    }
    page.code = file.code
    page.name = file.title
    page.documentNumber = file.documentNumber ?? ""
    page.day = file.documentDay.map(words.day) ?? ""
    page.from = words.day(file.start)
    page.to = words.day(file.end)
    page.isFirstPart = part == 1
    page.summary = summary(of: item)
    writeProgrammeOrganisations(&page, item, part)
    guard part == 1 else { return }
    page.calendar = PageAddress.wholeCalendar
    if let progress = standing.progress {
      let planned = progress.planned.rounded(toDecimals: 1)
      let actual = progress.actual.rounded(toDecimals: 1)
      page.hasProgress = true
      page.planned = words.percent(planned)
      page.actual = words.percent(actual)
      page.number(\.plannedWidth, Int(planned.mantissa))
      page.number(\.actualWidth, Int(actual.mantissa))
    }
    writeTargets(&page, item)
    writeTasks(&page, item)
    writeAgencies(&page, item)
    let journal = journal(of: file.tasks, upTo: model.day)
    page.hasJournal = !journal.isEmpty
    page.list(\.journal, journal) { write(&$0, $1.task, $1.update) }
    page.list(\.downloads, PlannedTable.all(of: item).flatMap(words.files(of:))) { link, file in
      link.name = file.name
      link.address = file.address
    }
    if let body = file.body, !body.isEmpty {
      page.hasBody = true
      page.html(\.body) { write(body, on: planned, idPrefix: "ct-", topLevel: 3, into: &$0) }
    }
  }

  private func summary(of item: SiteModel.StandingProgramme) -> String {
    let met = item.standing.indicatorsMet
    let counted = item.standing.tasks.count { $0.state != .calledOff }
    return strings.filled(
      "chuong-trinh.tom-tat",
      [
        "dat": words.number(met.met), "chi-tieu": words.number(met.counted),
        "xong": words.number(item.standing.tasks.count { $0.doneOn != nil && $0.state != .calledOff }),
        "nhiem-vu": words.number(counted),
        "qua-han": words.number(item.standing.tasks.count { $0.state == .overdue }),
      ])
  }

  /// The fingerprint of what a programme's page is made from.
  private func digest(of item: SiteModel.StandingProgramme) -> ContentDigest {
    var digest = model.foundationDigest
    digest.add(item.digest.text)
    return digest
  }

  /// Writes the indicators, a column for every day that one of them has a target for.
  private func writeTargets(_ page: inout RecordWriter<ProgrammeFields>, _ item: SiteModel.StandingProgramme) {
    let (file, standing) = (item.file, item.standing)
    let days = Set(file.indicators.flatMap(\.targets).map(\.deadline)).sorted()
    page.hasIndicators = !file.indicators.isEmpty
    page.hasCharts = file.indicators.contains { IndicatorChart(of: $0, start: file.start, on: model.day) != nil }
    page.list(\.targetDays, days) { $0.name = words.day($1) }
    page.list(\.indicators, Array(zip(file.indicators, standing.indicators))) { row, pair in
      let (indicator, standing) = pair
      write(&row, indicator, standing)
      writeChart(&row, indicator, start: file.start, on: model.day)
      row.list(\.targetCells, days) { cell, day in
        cell.targetDay = words.day(day)
        guard let target = indicator.targets.last(where: { $0.deadline == day }) else { return }
        let outcome = standing.outcome(of: indicator, against: target)
        cell.hasValue = true
        cell.target = goal(target.goal)
        cell.isNext = standing.target?.deadline == day
        cell.record(\.state) { writeOutcome(&$0, outcome?.isMet) }
        guard let attainment = outcome?.attainment else { return }
        let percent = percent(attainment)
        cell.hasAttainment = true
        cell.attainment = words.percent(percent)
        cell.number(\.attainmentWidth, Int(percent.mantissa))
      }
    }
  }

  private func writeTasks(_ page: inout RecordWriter<ProgrammeFields>, _ item: SiteModel.StandingProgramme) {
    let (file, standing) = (item.file, item.standing)
    let axis = taskAxis(of: file.tasks, standing.tasks, in: file.start...max(file.start, file.end), model.day)
    let pairs = Array(zip(file.tasks, standing.tasks))
    page.hasTasks = !pairs.isEmpty
    page.hasDuties = !file.duties.isEmpty
    page.hasAxis = !pairs.isEmpty || !file.duties.isEmpty
    page.today = words.day(model.day)
    page.number(\.todayX, axis.end(of: model.day))
    page.list(\.axis, axis.marks) { writeMark(&$0, $1, on: axis) }
    page.list(\.tasks, pairs) { row, pair in
      write(&row, pair.0, pair.1)
      row.record(\.bar) { write(&$0, pair.0, pair.1, on: axis, model.day) }
    }
    page.list(\.duties, file.duties) { row, duty in
      write(&row, duty, of: item)
      writeMarks(&row, file.schedule(of: duty), on: axis)
    }
    let ledger = ledger(of: file.tasks, upTo: model.day)
    page.hasExtensions = !ledger.isEmpty
    page.list(\.extensions, ledger) { write(&$0, $1) }
  }

  /// Writes each body's tasks and duties; those that name no body come last, as no one's.
  private func writeAgencies(_ page: inout RecordWriter<ProgrammeFields>, _ item: SiteModel.StandingProgramme) {
    let file = item.file
    let named = framework.agencies.indices.filter { place in
      file.tasks.contains { $0.agencies.contains(place) } || file.duties.contains { $0.agencies.contains(place) }
    }.map(Optional.some)
    let hasOthers = file.tasks.contains { $0.agencies.isEmpty } || file.duties.contains { $0.agencies.isEmpty }
    let agencies = named + (hasOthers ? [nil] : [])
    page.hasAgencies = !named.isEmpty
    page.list(\.agencies, agencies) { row, agency in
      func isOne(_ agencies: [Int]) -> Bool { agency.map(agencies.contains) ?? agencies.isEmpty }
      let tasks = file.tasks.indices.filter { isOne(file.tasks[$0].agencies) }
      let duties = file.duties.filter { isOne($0.agencies) }
      row.name = agency.map { framework.agencies[$0].name } ?? strings["chuong-trinh.khong-co-quan"]
      row.address = agency.map { PageAddress.agency(framework.agencies[$0].code) } ?? ""
      row.hasTasks = !tasks.isEmpty
      row.list(\.tasks, tasks) { entry, task in
        let state = item.standing.tasks[task].state
        entry.code = file.tasks[task].code
        entry.anchor = anchor(file.tasks[task].code)
        entry.deliverable = file.tasks[task].deliverable ?? ""
        entry.record(\.state) { write(&$0, state.rawValue, words.state(state)) }
      }
      row.hasDuties = !duties.isEmpty
      row.list(\.duties, duties) { write(&$0, $1, of: item) }
    }
  }

  /// Writes the organisations with a value of their own, and a column for every indicator that has such values.
  private func writeProgrammeOrganisations(
    _ page: inout RecordWriter<ProgrammeFields>, _ item: SiteModel.StandingProgramme, _ part: Int
  ) {
    let (file, standing) = (item.file, item.standing)
    let columns = file.indicators.indices.filter { !standing.organisationValues[$0].isEmpty }
    let parts = ListParts(rowCount: item.organisations.count)
    page.hasOrganisations = !item.organisations.isEmpty
    page.list(\.columns, columns) { column, place in
      let indicator = file.indicators[place]
      column.code = indicator.code
      column.name = indicator.name + (indicator.unit.map { " (\($0))" } ?? "")
      column.meaning =
        standing.indicators[place].target.map {
          strings.filled("moc", ["dich": goal($0.goal), "han": words.day($0.deadline)])
        } ?? ""
    }
    page.list(\.organisations, item.organisations[parts.rows(ofPart: part)]) { row, own in
      let organisation = register.organisations[own.organisation]
      row.name = organisation.name
      row.address = PageAddress.organisation(organisation.code)
      if let superior = organisation.superior { row.superior = register.organisations[superior].name }
      row.missed = words.number(own.missed)
      row.counted = words.number(own.counted)
      row.list(\.values, columns) { cell, place in
        write(&cell, own.values[place], of: file.indicators[place], standing.indicators[place].target)
      }
    }
    page.record(\.parts) { writeParts(&$0, parts, part, of: PageAddress.programme(file.code)) }
  }

  /// Writes an organisation's value of an indicator.
  func write(
    _ cell: inout RecordWriter<ProgrammeValueFields>, _ own: OrganisationValue?, of indicator: Indicator,
    _ target: IndicatorTarget?
  ) {
    cell.code = indicator.code
    cell.name = indicator.name
    cell.unit = indicator.unit ?? ""
    cell.target = target.map { goal($0.goal) } ?? ""
    cell.targetDay = target.map { words.day($0.deadline) } ?? ""
    guard let own else { return }
    cell.hasValue = true
    cell.value = value(own.value)
    cell.ratio = ratio(own.value) ?? ""
    cell.day = words.day(own.day)
    cell.record(\.state) { writeOutcome(&$0, own.isMet) }
  }
}
