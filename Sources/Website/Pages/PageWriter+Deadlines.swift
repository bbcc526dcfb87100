import Casebook
import Mustache

extension PageWriter {
  /// Writes a part of all deadlines.
  func writeDeadlines(_ page: inout RecordWriter<DeadlinesFields>, _ planned: PlannedPage, _ part: Int) {
    let deadlines = model.allDeadlines
    let parts = ListParts(rowCount: deadlines.count)
    let periods = model.lists.deadlinePeriods
    let rows = Dictionary(grouping: deadlines[parts.rows(ofPart: part)]) {
      DeadlinePeriod(daysAhead: $0.day - model.day)
    }
    func count(_ wanted: DeadlinePeriod...) -> Int {
      wanted.reduce(0) { $0 + (periods[$1] ?? 0) }
    }
    page.record(\.frame) { writeFrame(&$0, planned, title: strings["trang.thoi-han"]) }
    page.summary = deadlineSummary(deadlines, overdue: count(.overdue), nextMonth: count(.week, .month))
    let counts = DeadlinePeriod.allCases.map {
      ($0.rawValue, strings["khoang.\($0.rawValue)"], periods[$0] ?? 0)
    }
    page.list(\.periods, shares(counts)) { write(&$0, $1) }
    // Only the first part shows them.
    if part == 1 {
      var months = model.lists.deadlineMonths.map {
        (String($0.month.iso.prefix(7)), words.month($0.month), $0.count)
      }
      let later = deadlines.count - months.reduce(0) { $0 + $1.2 }
      if later > 0 { months.append((DeadlinePeriod.later.rawValue, strings["thoi-han-khac.ve-sau"], later)) }
      page.list(\.months, shares(months, ofLargest: true)) { write(&$0, $1) }
      page.record(\.weeks) { write(&$0, model.lists.deadlineWeeks) }
    }
    page.list(\.rows, DeadlinePeriod.allCases.filter { rows[$0] != nil }) { group, period in
      group.code = period.rawValue
      group.name = strings["khoang.\(period.rawValue)"]
      group.list(\.rows, rows[period] ?? []) { write(&$0, $1) }
    }
    page.isFirstPart = part == 1
    page.calendar = PageAddress.wholeCalendar
    page.record(\.parts) { writeParts(&$0, parts, part, of: PageAddress.deadlines) }
  }

  private func write(_ fields: inout RecordWriter<WeeksFields>, _ columns: WeekColumns) {
    func name(_ week: WeekColumns.Week) -> String { "\(words.dayOfMonth(week.first)) – \(words.day(week.last))" }
    if let busiest = columns.busiest {
      fields.message = strings.filled(
        "tuan.nhieu-nhat", ["tuan": name(busiest), "so": words.number(busiest.count)])
    } else {
      fields.message = strings["tuan.khong-co"]
    }
    if columns.earlier + columns.later > 0 {
      fields.outside = strings.filled(
        "tuan.ngoai", ["truoc": words.number(columns.earlier), "sau": words.number(columns.later)])
    }
    fields.number(\.today, columns.today)
    fields.list(\.marks, columns.marks) { tick, mark in
      tick.number(\.x, columns.start(of: mark.place))
      tick.name = words.month(mark.month)
      tick.isMajor = mark.month.components.month == 1
    }
    fields.list(\.weeks, columns.weeks.indices) { row, place in
      let week = columns.weeks[place]
      row.name = name(week)
      row.count = words.number(week.count)
      row.number(\.x, columns.start(of: place))
      row.number(\.y, TimeAxis.units - columns.height(of: place))
      row.number(\.height, columns.height(of: place))
      row.isPast = week.last < model.day
      row.isEmpty = week.count == 0
    }
  }
}
