import Casebook

/// How many days of a list fall in each week around a day, as columns beside each other on 1000 units.
struct WeekColumns {
  /// The weeks shown before the day's own, and after it.
  static let before = 8
  static let after = 26

  /// A week, from Monday to Sunday.
  struct Week {
    let first: CivilDay
    var count = 0
    var last: CivilDay { first + 6 }
  }

  let weeks: [Week]
  /// How many days lie before the first week, and after the last.
  let earlier, later: Int
  let day: CivilDay

  /// Counts days by week.
  ///
  /// - Parameter days: The days, in any order.
  init(_ days: some Sequence<CivilDay>, around day: CivilDay) {
    let first = WeekColumns.monday(of: day) + -7 * WeekColumns.before
    var weeks = (0...WeekColumns.before + WeekColumns.after).map { Week(first: first + 7 * $0) }
    var earlier = 0
    var later = 0
    for day in days {
      let place = day < first ? -1 : (day - first) / 7
      if place < 0 {
        earlier += 1
      } else if place < weeks.count {
        weeks[place].count += 1
      } else {
        later += 1
      }
    }
    self.weeks = weeks
    self.earlier = earlier
    self.later = later
    self.day = day
  }

  /// The Monday of a day's week; day 0 of the count of days was a Thursday.
  static func monday(of day: CivilDay) -> CivilDay {
    let sinceMonday = (Int(day.number) + 3) % 7
    return day + -(sinceMonday < 0 ? sinceMonday + 7 : sinceMonday)
  }

  /// Where a week's column begins.
  func start(of place: Int) -> Int {
    (place * TimeAxis.units + weeks.count / 2) / weeks.count
  }

  /// How high a week's column is; the highest takes all units.
  func height(of place: Int) -> Int {
    let most = max(1, weeks.map(\.count).max() ?? 1)
    return (weeks[place].count * TimeAxis.units + most / 2) / most
  }

  /// Where the day ends.
  var today: Int {
    ((day - weeks[0].first + 1) * TimeAxis.units + weeks.count * 7 / 2) / (weeks.count * 7)
  }

  /// The weeks in which a month begins: worth a mark where there is room for its name.
  var marks: [(place: Int, month: CivilDay)] {
    weeks.indices.dropLast(2).compactMap { place in
      let week = weeks[place]
      let isFirst = week.first.components.day == 1 || week.first.components.month != week.last.components.month
      return isFirst ? (place, week.last) : nil
    }
  }

  /// The week after the day with the most; the earliest of several. `nil` where there is none.
  var busiest: Week? {
    weeks.filter { $0.last >= day && $0.count > 0 }.max { ($0.count, $1.first) < ($1.count, $0.first) }
  }
}
