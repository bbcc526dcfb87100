import Casebook
import Progress

extension DataWriter {
  /// A table of a programme; its columns are those that the schema tells of.
  func table(_ name: ProgrammeTableName, of item: SiteModel.StandingProgramme) -> DataTable {
    let rows =
      switch name {
      case .indicators: indicatorRows(item)
      case .organisations: organisationRows(item)
      case .tasks: taskRows(item)
      case .duties: dutyRows(item)
      }
    return DataTable(name.schema, rows: rows)
  }

  /// A row for each indicator and target; an indicator without a target has one row.
  private func indicatorRows(_ item: SiteModel.StandingProgramme) -> [[DataValue]] {
    let indicators = item.file.indicators
    return indicators.indices.sortedByCode { indicators[$0].code }.flatMap { place -> [[DataValue]] in
      let indicator = indicators[place]
      let standing = item.standing.indicators[place]
      let head = values(of: indicator) + [.day(indicator.baselineDay)] + values(of: standing)
      let targets = indicator.lastTargets
      guard !targets.isEmpty else { return [head + values(of: nil, nil)] }
      return targets.map { head + values(of: $0, standing.outcome(of: indicator, against: $0)) }
    }
  }

  private func organisationRows(_ item: SiteModel.StandingProgramme) -> [[DataValue]] {
    let indicators = item.file.indicators
    return indicators.indices.sortedByCode { indicators[$0].code }.flatMap { place -> [[DataValue]] in
      let own = item.standing.organisationValues[place]
      let target = item.standing.indicators[place].target
      return own.indices.sortedByCode { register.organisations[own[$0].organisation].code }.map { row in
        let organisation = register.organisations[own[row].organisation]
        return [
          .text(indicators[place].code), .text(organisation.code), .text(organisation.name),
          .number(own[row].value.asData), .day(own[row].day), goal(target?.goal), .day(target?.deadline),
          .flag(own[row].isMet),
        ]
      }
    }
  }

  private func taskRows(_ item: SiteModel.StandingProgramme) -> [[DataValue]] {
    let tasks = item.file.tasks
    return tasks.indices.sortedByCode { tasks[$0].code }.map { place in
      let (task, standing) = (tasks[place], item.standing.tasks[place])
      return values(of: task, standing) + [values(ofAgencies: task.agencies)]
    }
  }

  /// The occurrences up to the end of next year, or to the end of the programme.
  private func dutyRows(_ item: SiteModel.StandingProgramme) -> [[DataValue]] {
    let duties = item.file.duties
    let year = model.day.components.year + 1
    let last = CivilDay(year: min(year, 9999), month: 12, day: 31) ?? model.day
    return duties.indices.sortedByCode { duties[$0].code }.flatMap { place -> [[DataValue]] in
      let duty = duties[place]
      guard duty.start <= last else { return [] }
      return item.file.schedule(of: duty).occurrences(in: duty.start...last).map { day in
        [
          .text(duty.code), .text(duty.work), .text(duty.period.rawValue), .day(day),
          values(ofAgencies: duty.agencies),
        ]
      }
    }
  }
}
