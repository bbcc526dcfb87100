import Casebook
import Mustache

extension PageWriter {
  /// Writes a part of all deadlines.
  func writeDeadlines(_ page: inout RecordWriter<DeadlinesFields>, _ planned: PlannedPage, _ part: Int) {
    let deadlines = model.allDeadlines
    let parts = ListParts(rowCount: deadlines.count)
    let periods = Dictionary(grouping: deadlines) { DeadlinePeriod(daysAhead: $0.day - model.day) }
    let rows = Dictionary(grouping: deadlines[parts.rows(ofPart: part)]) {
      DeadlinePeriod(daysAhead: $0.day - model.day)
    }
    func count(_ periods: [DeadlinePeriod: [DeadlineEntry]], _ wanted: [DeadlinePeriod]) -> Int {
      wanted.reduce(0) { $0 + (periods[$1]?.count ?? 0) }
    }
    page.record(\.frame) { writeFrame(&$0, planned, title: strings["trang.thoi-han"]) }
    page.summary = strings.filled(
      "tom-tat.thoi-han",
      [
        "tong": words.number(deadlines.count), "qua-han": words.number(count(periods, [.overdue])),
        "30-ngay": words.number(count(periods, [.week, .month])),
      ])
    let counts = DeadlinePeriod.allCases.map {
      ($0.rawValue, strings["khoang.\($0.rawValue)"], periods[$0]?.count ?? 0)
    }
    page.list(\.periods, shares(counts)) { write(&$0, $1) }
    // Only the first part shows them, and counting them anew for each part would cost as much as all rows.
    if part == 1 {
      page.list(\.months, shares(months(of: deadlines), ofLargest: true)) { write(&$0, $1) }
      page.record(\.weeks) { write(&$0, WeekColumns(deadlines.map(\.day), around: model.day)) }
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

  /// How many deadlines each month has, months without any between them included.
  private func months(of deadlines: DeadlineSequence) -> [(code: String, name: String, count: Int)] {
    var months: [(code: String, name: String, count: Int)] = []
    guard var day = deadlines.first?.day, let last = deadlines.last?.day else { return [] }
    let counts = Dictionary(grouping: deadlines) { $0.day.iso.prefix(7) }.mapValues(\.count)
    while day.iso.prefix(7) <= last.iso.prefix(7), months.count < 36 {
      months.append((String(day.iso.prefix(7)), words.month(day), counts[day.iso.prefix(7)] ?? 0))
      let (year, month, dayOfMonth) = day.components
      day = day + (CivilDay.length(ofMonth: month, year: year) - dayOfMonth + 1)
    }
    return months
  }
}
