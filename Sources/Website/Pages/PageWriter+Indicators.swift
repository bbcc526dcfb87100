import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes the indicators of a plan.
  func writeIndicators(_ fields: inout RecordWriter<CaseFields>, _ plan: Plan, _ standing: CaseStanding) {
    let day = planDay(standing)
    fields.hasIndicators = !plan.indicators.isEmpty
    fields.hasCharts = plan.indicators.contains { IndicatorChart(of: $0, start: plan.start, on: day) != nil }
    fields.list(\.indicators, Array(zip(plan.indicators, standing.indicators))) { row, pair in
      write(&row, pair.0, pair.1)
      writeChart(&row, pair.0, start: plan.start, on: day)
    }
  }

  /// Writes an indicator against its next target.
  func write(_ row: inout RecordWriter<IndicatorFields>, _ indicator: Indicator, _ standing: IndicatorStanding) {
    row.code = indicator.code
    row.name = indicator.name
    row.unit = indicator.unit ?? ""
    row.kind = indicator.kind.map { strings["loai-chi-tieu.\($0.rawValue)"] } ?? ""
    row.direction = strings["chieu.\(indicator.direction.rawValue)"]
    row.baseline = indicator.baseline.map(value) ?? ""
    row.baselineRatio = indicator.baseline.flatMap(ratio) ?? ""
    row.value = standing.value.map(value) ?? ""
    row.valueRatio = standing.value.flatMap(ratio) ?? ""
    row.valueDay = standing.valueDay.map(words.day) ?? ""
    row.target = standing.target.map { goal($0.goal) } ?? ""
    row.targetDay = standing.target.map { words.day($0.deadline) } ?? ""
    if let attainment = standing.outcome?.attainment {
      let percent = percent(attainment)
      row.hasAttainment = true
      row.attainment = words.percent(percent)
      row.number(\.attainmentWidth, Int(percent.mantissa))
    }
    row.movesAway = standing.movesAway
    row.record(\.state) { writeOutcome(&$0, standing.outcome?.isMet) }
    row.list(\.targets, indicator.targets) { entry, target in
      entry.code = words.day(target.deadline)
      entry.name = goal(target.goal)
      entry.meaning = strings.filled("moc", ["dich": goal(target.goal), "han": words.day(target.deadline)])
    }
  }

  /// Writes whether a target is met; without a word on it, that it is not looked at.
  func writeOutcome(_ status: inout RecordWriter<StatusFields>, _ isMet: Bool?) {
    let state = isMet.map { $0 ? "dat" : "chua-dat" } ?? "khong-xet"
    write(&status, state, strings["dat.\(state)"])
  }

  /// Writes an indicator's values over time and the path to its targets.
  ///
  /// - Parameter start: Where the baseline stands when it has no day.
  func writeChart(
    _ row: inout RecordWriter<IndicatorFields>, _ indicator: Indicator, start: CivilDay, on day: CivilDay
  ) {
    guard let chart = IndicatorChart(of: indicator, start: start, on: day) else { return }
    row.hasChart = true
    row.record(\.chart) { fields in
      write(&fields, chart, on: day)
      let history = indicator.history(start: start, on: day)
      let goals = indicator.lastTargets
      fields.description = description(of: indicator, history.last?.value, on: day)
      let rows =
        history.map {
          ($0.day, strings[$0.isBaseline ? "bieu-do-chi-tieu.goc" : "bieu-do-chi-tieu.do"], full($0.value))
        }
        + goals.map { ($0.deadline, strings["bieu-do-chi-tieu.moc"], goal($0.goal)) }
      fields.list(\.rows, rows) { entry, item in
        entry.code = words.day(item.0)
        entry.name = item.1
        entry.meaning = item.2
      }
    }
  }

  private func write(_ fields: inout RecordWriter<ChartFields>, _ chart: IndicatorChart, on day: CivilDay) {
    fields.number(\.today, chart.time.end(of: day))
    fields.list(\.levels, chart.values.marks) { tick, mark in
      tick.number(\.x, chart.values.position(of: mark))
      tick.name = words.number(mark)
    }
    fields.list(\.times, chart.time.fewMarks) { tick, mark in
      tick.number(\.x, chart.time.start(of: mark.day))
      tick.name = mark.isYear ? String(mark.day.components.year) : words.month(mark.day)
      tick.isMajor = mark.isYear
    }
    fields.list(\.path, chart.path) { write(&$0, $1) }
    fields.list(\.lines, chart.measuredLines) { write(&$0, $1) }
    fields.list(\.points, chart.measured) { point, place in
      point.number(\.x, place.x)
      point.number(\.y, place.y)
    }
    fields.list(\.targets, chart.targets) { point, target in
      point.number(\.x, target.x)
      point.number(\.y, target.top)
      point.number(\.lowerY, target.bottom)
      point.isRange = target.isRange
    }
  }

  private func write(_ fields: inout RecordWriter<ChartLineFields>, _ line: IndicatorChart.Line) {
    fields.number(\.x1, line.from.x)
    fields.number(\.y1, line.from.y)
    fields.number(\.x2, line.to.x)
    fields.number(\.y2, line.to.y)
  }

  /// What an indicator's chart shows, in words.
  private func description(of indicator: Indicator, _ last: Quantity?, on day: CivilDay) -> String {
    let name = "\(indicator.code) \(indicator.name)" + (indicator.unit.map { " (\($0))" } ?? "")
    let parts = [
      indicator.baseline.map { "\(strings["bieu-do-chi-tieu.goc"]) \(full($0))" },
      last.map { strings.filled("bieu-do-chi-tieu.nay", ["gia-tri": full($0), "ngay": words.day(day)]) },
    ]
    let targets = indicator.lastTargets.map {
      strings.filled("moc", ["dich": goal($0.goal), "han": words.day($0.deadline)])
    }
    return name + ": "
      + (parts.compactMap { $0 } + [strings["bieu-do-chi-tieu.moc"] + " " + targets.joined(separator: ", ")])
      .joined(separator: "; ")
  }

  /// A value as pages show it: a ratio with one decimal.
  func value(_ quantity: Quantity) -> String { words.value(quantity) }

  /// What a value was computed from: `223/329`; `nil` for a plain number.
  func ratio(_ quantity: Quantity) -> String? {
    switch quantity {
    case .number: nil
    case .ratio(let numerator, let denominator, _): "\(words.number(numerator))/\(words.number(denominator))"
    }
  }

  /// A value with what it was computed from.
  private func full(_ quantity: Quantity) -> String {
    value(quantity) + (ratio(quantity).map { " (\($0))" } ?? "")
  }

  /// A target as pages show it: `90`, `3–4`.
  func goal(_ goal: IndicatorTarget.Goal) -> String {
    switch goal {
    case .value(let value): words.number(value)
    case .range(let lower, let upper): "\(words.number(lower))–\(words.number(upper))"
    }
  }

  /// A share in per cent with one decimal.
  func percent(_ share: DecimalNumber) -> DecimalNumber {
    ExactRatio(FractionSum(share)).hundredfold.rounded(toDecimals: 1)
  }
}

extension TimeAxis {
  /// The marks that a small chart has room for.
  var fewMarks: [(day: CivilDay, isYear: Bool)] {
    let all = marks
    let step = (all.count + 4) / 5
    return all.enumerated().filter { $0.offset % max(1, step) == 0 }.map(\.element)
  }
}
