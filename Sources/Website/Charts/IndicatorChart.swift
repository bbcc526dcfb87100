import Casebook
import Progress

/// An indicator's values over time and the path to its targets, on 1000 units each way.
struct IndicatorChart {
  /// A place on the chart, from its left and from its top.
  struct Point: Hashable {
    let x, y: Int
  }

  /// A straight line.
  struct Line: Hashable {
    let from, to: Point
  }

  /// A target: one value, or a range of them.
  struct Target {
    let x, top, bottom: Int

    var isRange: Bool { bottom > top }
  }

  let time: TimeAxis
  let values: ValueAxis
  /// The baseline and the values measured, joined by lines.
  let measured: [Point]
  let measuredLines: [Line]
  let targets: [Target]
  /// The way that the targets ask for: from the baseline from one to the next; where a target is a bound to be kept,
  /// along it.
  let path: [Line]

  /// Draws an indicator of the whole; `nil` where there are not at least two things to compare.
  ///
  /// - Parameters:
  ///   - start: Where the baseline stands when it has no day.
  ///   - day: What is dated later has not happened yet; targets are there from the beginning.
  init?(of indicator: Indicator, start: CivilDay, on day: CivilDay) {
    let history = indicator.history(start: start, on: day)
    let goals = indicator.lastTargets
    let days = history.map(\.day) + goals.map(\.deadline)
    guard let first = days.min(), let last = days.max(), history.count + goals.count > 1 else { return nil }
    let bounds = goals.map { $0.goal.bounds }
    let time = TimeAxis(covering: min(first, day)...max(last, day))
    let values = ValueAxis(covering: history.map { $0.value.doubleValue } + bounds.flatMap { [$0.lower, $0.upper] })
    self.time = time
    self.values = values
    measured = history.map {
      Point(x: time.end(of: $0.day), y: values.position(of: $0.value.doubleValue))
    }
    measuredLines = IndicatorChart.lines(through: measured)
    targets = zip(goals, bounds).map { target, bounds in
      Target(
        x: time.end(of: target.deadline), top: values.position(of: bounds.upper),
        bottom: values.position(of: bounds.lower))
    }
    let origin = indicator.baseline == nil ? nil : measured.first
    path = IndicatorChart.path(to: targets, from: origin, keepsBound: indicator.direction.keepsBound)
  }

  private static func lines(through points: [Point]) -> [Line] {
    zip(points, points.dropFirst()).map { Line(from: $0, to: $1) }
  }

  private static func path(to targets: [Target], from origin: Point?, keepsBound: Bool) -> [Line] {
    var lines: [Line] = []
    for edge in [\Target.top, \Target.bottom] {
      if keepsBound {
        var left = origin?.x ?? 0
        for target in targets {
          lines.append(
            Line(from: Point(x: left, y: target[keyPath: edge]), to: Point(x: target.x, y: target[keyPath: edge])))
          left = target.x
        }
      } else {
        lines += self.lines(through: (origin.map { [$0] } ?? []) + targets.map { Point(x: $0.x, y: $0[keyPath: edge]) })
      }
    }
    // Where no target is a range, both edges are the same.
    var seen: Set<Line> = []
    return lines.filter { seen.insert($0).inserted }
  }
}

extension Indicator {
  /// The baseline and the whole's values up to a day, in order; of one day the last in the file.
  func history(start: CivilDay, on day: CivilDay) -> [(day: CivilDay, value: Quantity, isBaseline: Bool)] {
    var history: [(day: CivilDay, value: Quantity, isBaseline: Bool)] = []
    let measured = measurements.filter { $0.organisation == nil && $0.day <= day }
    if let baseline {
      let since = baselineDay ?? min(start, measured.first?.day ?? start)
      if since <= day { history.append((since, baseline, true)) }
    }
    for measurement in measured {
      if let last = history.last, !last.isBaseline, last.day == measurement.day { history.removeLast() }
      history.append((measurement.day, measurement.value, false))
    }
    return history
  }

  /// The targets by day; of one day the last in the file.
  var lastTargets: [IndicatorTarget] {
    targets.enumerated().filter { place, target in
      place + 1 == targets.count || targets[place + 1].deadline != target.deadline
    }.map(\.element)
  }
}

extension IndicatorTarget.Goal {
  /// The least and the greatest value that meets it, as places on a chart.
  fileprivate var bounds: (lower: Double, upper: Double) {
    switch self {
    case .value(let value): (value.doubleValue, value.doubleValue)
    case .range(let lower, let upper): (lower.doubleValue, upper.doubleValue)
    }
  }
}

extension Indicator.Direction {
  /// Whether a target is a bound to be kept rather than a value to be reached.
  fileprivate var keepsBound: Bool {
    switch self {
    case .rise, .fall: false
    case .atLeast, .atMost: true
    }
  }
}

extension Quantity {
  /// The nearest floating-point number, for places on a chart.
  fileprivate var doubleValue: Double {
    FractionSum(self).doubleValue
  }
}
