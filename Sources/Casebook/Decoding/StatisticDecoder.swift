import Diagnostics
import TOML

/// Decodes `[[thong-ke]]`.
struct StatisticDecoder {
  let document: Document

  /// The kinds of statistics (`kieu`).
  private enum Kind: String, CaseIterable {
    case composition = "co-cau"
    case shares = "ty-le"
    case movement = "bien-dong"
    case ratio = "ty-so"
  }

  /// The statistics under a key.
  func decode<Key: RecordKey>(_ key: Key, within parent: Audience) -> [Statistic] {
    let entries = document.readers(of: key, StatisticKey.self)
    if entries.isEmpty { return [] }
    let lines = LineIndex(document.file)
    return entries.compactMap { entry in
      let title = entry.requiredText(.title)
      let day = entry.day(.day)
      let audience = entry.audience(.audience, within: parent)
      entry.require(.kind)
      guard let kind = entry.choice(.kind, of: Kind.self), let figures = figures(entry, kind), let title else {
        return nil
      }
      let location = entry.location(.title)
      let statistic = Statistic(
        title: title, day: day, figures: figures, audience: audience, location: location,
        line: lines.line(at: Int(location.range?.lowerBound ?? 0)))
      for discrepancy in statistic.discrepancies {
        entry.report(StatisticProblem.discrepancy(discrepancy), at: discrepancy.subject.key)
      }
      return statistic
    }
  }

  /// The figures of a kind; `nil` where one of them could not be read, which was reported.

  private func figures(_ entry: RecordReader<StatisticKey>, _ kind: Kind) -> Statistic.Figures? {
    switch kind {
    case .composition:
      let parts = parts(entry)
      guard let total = entry.requiredNumber(.total), let parts else { return nil }
      return .composition(total: total, parts: parts)
    case .shares:
      return parts(entry).map { .shares($0) }
    case .movement:
      if !entry.has(.closing), !entry.has(.change) {
        document.context.reportGap(["cuoi", "chenh"], at: entry.record.location)
      }
      if entry.has(.closing) { entry.require(.opening) }
      let (gains, losses) = (numbers(entry, .gains), numbers(entry, .losses))
      guard let gains, let losses else { return nil }
      return .movement(
        opening: entry.number(.opening), gains: gains, losses: losses, closing: entry.number(.closing),
        change: entry.number(.change))
    case .ratio:
      let numbers = [StatisticKey.numerator, .denominator, .percentage].compactMap(entry.requiredNumber(_:))
      guard numbers.count == 3 else { return nil }
      let (numerator, denominator, percentage) = (numbers[0], numbers[1], numbers[2])
      guard !denominator.isZero else {
        let bounds = Wording(vi: "khác 0", en: "other than 0")
        entry.report(ReadingProblem.outOfRange("mau-so", bounds: bounds), at: .denominator)
        return nil
      }
      return .ratio(numerator: numerator, denominator: denominator, percentage: percentage)
    }
  }

  private func parts(_ entry: RecordReader<StatisticKey>) -> [Statistic.Part]? {
    entry.require(.parts)
    guard case .toml(let value) = entry.value(.parts) else {
      entry.reportWrongType(.parts, .tableList)
      return nil
    }
    let entries = document.entries(of: value, StatisticKey.parts.rawValue, StatisticPartKey.self)
    let parts = entries.compactMap { part -> Statistic.Part? in
      let name = part.requiredText(.name)
      guard let number = part.requiredNumber(.value), let name else { return nil }
      return Statistic.Part(name: name, value: number)
    }
    return parts.count == value.array?.count ? parts : nil
  }

  private func numbers(_ entry: RecordReader<StatisticKey>, _ key: StatisticKey) -> [DecimalNumber]? {
    guard entry.has(key) else { return [] }
    guard case .toml(let value) = entry.value(key), let array = value.array else {
      entry.reportWrongType(key, .numberList)
      return nil
    }
    let numbers = array.compactMap { item in
      let number = FieldValue.toml(item).number
      if number == nil {
        let place = SourceLocation(path: document.file.path, range: item.range)
        document.context.findings.report(
          ReadingProblem.wrongType(key.rawValue, expected: .numberList, found: FieldValue.toml(item).found), at: place)
      }
      return number
    }
    return numbers.count == array.count ? numbers : nil
  }
}

extension Statistic.Subject {
  /// The key under which the figure is stated.
  fileprivate var key: StatisticKey {
    switch self {
    case .total: .total
    case .wholeOfShares: .parts
    case .closing: .closing
    case .change: .change
    case .percentage: .percentage
    }
  }
}
