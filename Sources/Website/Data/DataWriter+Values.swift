import Casebook
import Progress

/// Runs of values that tables of cases and tables of programmes have alike.
extension DataWriter {
  /// What a task is and how it stands, as the columns `DataColumn.task` have it.
  func values(of task: PlannedTask, _ standing: TaskStanding) -> [DataValue] {
    [
      .text(task.code), .text(task.work), .text(task.person), .text(task.authority), .text(task.responsibility),
      .text(task.deliverable), .day(task.start), .day(task.originalDeadline), .day(standing.deadline),
      .number(standing.progress), .text(standing.state.rawValue), .day(standing.doneOn), .number(standing.slip),
      .number(standing.extensionCount), .flag(standing.isStale),
    ]
  }

  /// The bodies at these places.
  func values(ofAgencies places: [Int]) -> DataValue {
    .texts(places.map { framework.agencies[$0].code })
  }

  /// What a target asks for.
  func goal(_ goal: IndicatorTarget.Goal?) -> DataValue {
    switch goal {
    case nil: .absent
    case .value(let value): .number(Quantity.number(value).asData)
    case .range(let lower, let upper): .range(Quantity.number(lower).asData, Quantity.number(upper).asData)
    }
  }

  /// What an indicator is, as the columns `DataColumn.indicator` have it.
  func values(of indicator: Indicator) -> [DataValue] {
    [
      .text(indicator.code), .text(indicator.name), .text(indicator.unit), .text(indicator.direction.rawValue),
      .number(indicator.baseline.map(\.asData)),
    ]
  }

  /// What an indicator stands at, as the columns `DataColumn.indicatorValue` have it.
  func values(of standing: IndicatorStanding) -> [DataValue] {
    [.number(standing.value.map(\.asData)), .day(standing.valueDay)]
  }

  /// A target and how it is met: what it asks for, then the columns `DataColumn.outcome`.
  func values(of target: IndicatorTarget?, _ outcome: IndicatorStanding.Outcome?) -> [DataValue] {
    [goal(target?.goal), .day(target?.deadline), .flag(outcome?.isMet), .number(outcome?.attainment)]
  }
}

extension Quantity {
  /// The value with at most 4 decimals, as all figures in data have.
  var asData: DecimalNumber { ExactRatio(FractionSum(self)).rounded(toDecimals: 4) }
}
