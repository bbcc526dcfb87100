import Diagnostics

/// Decodes `[[chi-tieu]]`, `[[moc]]` and `[[ket-qua]]` of a plan or a programme.
struct IndicatorDecoder {
  let document: Document
  /// The organisations that a value may belong to; `nil` in a plan, where none may.
  let organisations: CodeIndex?
  let findings: Findings
  /// Reads an indicator's weak links.
  let weakLinks: (RecordReader<IndicatorKey>, IndicatorKey) -> [String]

  /// The indicators, in the order of the document.
  func decode<Key: RecordKey>(
    _ key: Key, targets: Key, measurements: Key, within parent: Audience
  ) -> [Indicator] {
    var codes = CodeIndex(Wording(vi: "chỉ tiêu", en: "indicator"), isWhole: document.isWhole(key))
    var indicators: [Indicator] = []
    // The indicators that a target is given for, even where something is wrong with it.
    var aimed: Set<Int> = []
    for entry in document.readers(of: key, IndicatorKey.self) {
      guard let indicator = decode(entry, within: parent) else { continue }
      let code = Located(indicator.code, at: indicator.location)
      // Targets of a code that is there twice are those of the first.
      if !codes.insert(code, place: indicators.count, findings: findings) { aimed.insert(indicators.count) }
      indicators.append(indicator)
    }
    for entry in document.readers(of: targets, TargetKey.self) {
      let indicator = place(of: entry, .indicator, codes)
      if let indicator { aimed.insert(indicator) }
      decode(entry, of: indicator, into: &indicators)
    }
    if document.isWhole(targets) {
      for place in indicators.indices where !aimed.contains(place) {
        let indicator = indicators[place]
        findings.report(ChainProblem.indicatorWithoutTarget(indicator.code), at: indicator.location)
      }
    }
    for entry in document.readers(of: measurements, MeasurementKey.self) { decode(entry, into: &indicators, codes) }
    for place in indicators.indices {
      indicators[place].targets = indicators[place].targets.sortedByDay(\.deadline)
      indicators[place].measurements = indicators[place].measurements.sortedByDay(\.day)
    }
    return indicators
  }

  private func decode(_ entry: RecordReader<IndicatorKey>, within parent: Audience) -> Indicator? {
    let name = entry.requiredText(.name)
    let unit = entry.text(.unit)
    let kind = entry.choice(.kind, of: Indicator.Kind.self)
    entry.require(.direction)
    let direction = entry.choice(.direction, of: Indicator.Direction.self)
    let baseline = quantity(
      entry, value: .baseline, numerator: .baselineNumerator, denominator: .baselineDenominator, unit: unit)
    let baselineDay = entry.day(.baselineDay)
    let weakLinks = weakLinks(entry, .weakLinks)
    let audience = entry.audience(.audience, within: parent)
    guard let code = entry.requiredLocalCode(.code) else { return nil }
    return Indicator(
      code: code.value, name: name ?? "", unit: unit, kind: kind, direction: direction ?? .rise, baseline: baseline,
      baselineDay: baselineDay, weakLinks: weakLinks, targets: [], measurements: [], audience: audience,
      location: code.location)
  }

  private func decode(_ entry: RecordReader<TargetKey>, of indicator: Int?, into indicators: inout [Indicator]) {
    let deadline = entry.requiredDay(.deadline)
    let goal = goal(entry)
    let audience = entry.audience(.audience, within: indicator.map { indicators[$0].audience } ?? .everyone)
    guard let indicator, let deadline, let goal else { return }
    indicators[indicator].targets.append(IndicatorTarget(deadline: deadline, goal: goal, audience: audience))
  }

  private func goal(_ entry: RecordReader<TargetKey>) -> IndicatorTarget.Goal? {
    if entry.has(.value) {
      for key in [TargetKey.lower, .upper] where entry.has(key) {
        entry.report(ReadingProblem.onlyOneOf(["gia-tri", "tu, den"]), at: key)
        return nil
      }
      return entry.number(.value).map { .value($0) }
    }
    guard entry.has(.lower) || entry.has(.upper) else {
      document.context.reportGap(["gia-tri", "tu, den"], at: entry.record.location)
      return nil
    }
    let bounds = (entry.requiredNumber(.lower), entry.requiredNumber(.upper))
    guard let lower = bounds.0, let upper = bounds.1 else { return nil }
    guard lower <= upper else {
      let bounds = Wording(vi: "không nhỏ hơn \"tu\"", en: "no less than \"tu\"")
      entry.report(ReadingProblem.outOfRange(TargetKey.upper.rawValue, bounds: bounds), at: .upper)
      return nil
    }
    return .range(lower, upper)
  }

  private func decode(
    _ entry: RecordReader<MeasurementKey>, into indicators: inout [Indicator], _ codes: CodeIndex
  ) {
    let indicator = place(of: entry, .indicator, codes)
    let day = entry.requiredDay(.day)
    let unit = indicator.flatMap { indicators[$0].unit }
    if !entry.has(.value), !entry.has(.numerator), !entry.has(.denominator) {
      document.context.reportGap(["gia-tri", "tu-so, mau-so"], at: entry.record.location)
    }
    let value = quantity(entry, value: .value, numerator: .numerator, denominator: .denominator, unit: unit)
    var organisation: Int?
    if let organisations {
      organisation = entry.text(.organisation).flatMap {
        organisations.place(of: Located($0, at: entry.location(.organisation)), findings: findings)
      }
    } else if entry.has(.organisation) {
      let known = MeasurementKey.names.filter { $0 != MeasurementKey.organisation.rawValue }
      entry.report(
        ReadingProblem.unknownKey(MeasurementKey.organisation.rawValue, likely: nil, known: known), at: .organisation)
    }
    let audience = entry.audience(.audience, within: indicator.map { indicators[$0].audience } ?? .everyone)
    guard let indicator, let day, let value else { return }
    indicators[indicator].measurements.append(
      Measurement(day: day, value: value, organisation: organisation, audience: audience))
  }

  private func place<Key>(of entry: RecordReader<Key>, _ key: Key, _ codes: CodeIndex) -> Int? {
    entry.requiredText(key).flatMap { codes.place(of: Located($0, at: entry.location(key)), findings: findings) }
  }

  /// A number, or a ratio; a number given beside a ratio must be that ratio to its last digit.
  private func quantity<Key>(
    _ entry: RecordReader<Key>, value valueKey: Key, numerator numeratorKey: Key, denominator denominatorKey: Key,
    unit: String?
  ) -> Quantity? {
    let value = entry.number(valueKey)
    guard entry.has(numeratorKey) || entry.has(denominatorKey) else { return value.map { .number($0) } }
    entry.require(numeratorKey)
    entry.require(denominatorKey)
    let terms = (entry.number(numeratorKey), entry.number(denominatorKey))
    guard let numerator = terms.0, let denominator = terms.1 else { return nil }
    guard denominator > 0 else {
      let bounds = Wording(vi: "lớn hơn 0", en: "above 0")
      entry.report(ReadingProblem.outOfRange(denominatorKey.rawValue, bounds: bounds), at: denominatorKey)
      return nil
    }
    let factor = unit == "%" ? 100 : 1
    if let value, !value.isRounded(numerator, over: denominator, times: factor) {
      let exact = numerator.rounded(over: denominator, times: factor, decimals: Int(value.decimals))
      entry.report(StatisticProblem.ratioStated(value, computed: exact), at: valueKey)
    }
    return .ratio(numerator, denominator, factor: Int8(factor))
  }
}
