import Casebook

/// A stretch of days laid on 1000 units.
struct TimeAxis {
  let first, last: CivilDay

  /// Makes an axis from the first of a month to the end of one, so that months begin at marks.
  init(covering days: ClosedRange<CivilDay>) {
    let (firstYear, firstMonth, _) = days.lowerBound.components
    let (lastYear, lastMonth, _) = days.upperBound.components
    first = CivilDay(year: firstYear, month: firstMonth, day: 1) ?? days.lowerBound
    let length = CivilDay.length(ofMonth: lastMonth, year: lastYear)
    last = CivilDay(year: lastYear, month: lastMonth, day: length) ?? days.upperBound
  }

  /// How many units the axis has.
  static let units = 1000

  /// Where a day begins.
  func start(of day: CivilDay) -> Int {
    position(day - first)
  }

  /// Where a day ends.
  func end(of day: CivilDay) -> Int {
    position(day - first + 1)
  }

  private func position(_ days: Int) -> Int {
    let total = last - first + 1
    return min(max(0, (days * TimeAxis.units + total / 2) / total), TimeAxis.units)
  }

  /// Where months begin that are worth a mark: every month of a short axis, quarters, half-years or years of longer ones.
  var marks: [(day: CivilDay, isYear: Bool)] {
    let months = (last - first) / 30 + 1
    let step = months <= 8 ? 1 : months <= 24 ? 3 : months <= 48 ? 6 : 12
    var marks: [(day: CivilDay, isYear: Bool)] = []
    var (year, month, _) = first.components
    while let day = CivilDay(year: year, month: month, day: 1), day <= last {
      if (month - 1) % step == 0 { marks.append((day, month == 1)) }
      (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1)
    }
    return marks
  }
}
