import CSV
import Diagnostics
import TOML

extension RecordReader {
  /// The text under a key; `nil` where there is none or only blanks.
  func text(_ key: Key) -> String? {
    switch value(key) {
    case nil: return nil
    case .cell(let cell):
      let text = cell.trimmedText
      checkPersonalData(text, in: cell.contentRange)
      return text
    case .toml(let value):
      guard let text = value.string else {
        reportWrongType(key, .text)
        return nil
      }
      checkPersonalData(text, in: value.contentRange ?? value.range)
      let trimmed = text.withoutBlanksAround
      return trimmed.isEmpty ? nil : trimmed
    }
  }

  /// Warns of telephone numbers and the like in a text.
  private func checkPersonalData(_ text: String, in range: ByteRange) {
    context.findings.reportPersonalData(in: text, at: SourceLocation(path: record.location.path, range: range))
  }

  /// The text under a key that must not be missing or blank.
  func requiredText(_ key: Key) -> String? {
    if let text = text(key) { return text }
    require(key)
    if case .toml(let value) = value(key), value.kind == .string {
      report(ReadingProblem.emptyValue(key.rawValue), at: key)
    }
    return nil
  }

  /// The day under a key.
  func day(_ key: Key) -> CivilDay? {
    let day: CivilDay? =
      switch value(key) {
      case nil: nil
      case .cell(let cell): CivilDay(tableText: cell.trimmedText)
      case .toml(let value):
        value.localDate.flatMap { CivilDay(year: $0.year, month: $0.month, day: $0.day) }
      }
    if day == nil { reportWrongType(key, .day) }
    return day
  }

  /// The day under a key that must not be missing.
  func requiredDay(_ key: Key) -> CivilDay? {
    if let day = day(key) { return day }
    require(key)
    return nil
  }

  /// The first and the last day of a period, neither of which must be missing; an end before the start is reported.
  func period(from startKey: Key, to endKey: Key) -> (start: CivilDay?, end: CivilDay?) {
    let start = requiredDay(startKey)
    let end = requiredDay(endKey)
    if let start, let end, end < start { report(DateProblem.endBeforeStart(end, start: start), at: endKey) }
    return (start, end)
  }

  /// The number under a key, exactly as written.
  func number(_ key: Key) -> DecimalNumber? {
    let number = value(key).flatMap(\.number)
    if number == nil { reportWrongType(key, .number) }
    return number
  }

  /// The number under a key that must not be missing.
  func requiredNumber(_ key: Key) -> DecimalNumber? {
    if let number = number(key) { return number }
    require(key)
    return nil
  }

  /// The number under a key, within bounds that are told where it is not.
  func number(_ key: Key, in range: ClosedRange<DecimalNumber>, bounds: Wording) -> DecimalNumber? {
    guard let number = number(key) else { return nil }
    guard range.contains(number) else {
      report(ReadingProblem.outOfRange(key.rawValue, bounds: bounds), at: key)
      return nil
    }
    return number
  }

  /// The whole number under a key, within bounds.
  func integer(_ key: Key, in range: ClosedRange<Int>) -> Int? {
    guard has(key) else { return nil }
    guard let number = value(key).flatMap(\.number), number.mantissa % number.scale == 0 else {
      reportWrongType(key, .integer)
      return nil
    }
    let integer = Int(number.mantissa / number.scale)
    guard range.contains(integer) else {
      let bounds = Wording(
        vi: "từ \(range.lowerBound) đến \(range.upperBound)", en: "from \(range.lowerBound) to \(range.upperBound)")
      report(ReadingProblem.outOfRange(key.rawValue, bounds: bounds), at: key)
      return nil
    }
    return integer
  }

  /// The truth value under a key.
  func flag(_ key: Key) -> Bool? {
    guard case .toml(let value) = value(key), let flag = value.boolean else {
      reportWrongType(key, .flag)
      return nil
    }
    return flag
  }

  /// The value under a key that is one of an enumeration's.
  func choice<Choice: RawRepresentable<String> & CaseIterable>(_ key: Key, of: Choice.Type) -> Choice? {
    guard let text = text(key) else { return nil }
    guard let choice = Choice(rawValue: text) else {
      let problem = ReadingProblem.notOneOf(key.rawValue, value: text, choices: Choice.allCases.map(\.rawValue))
      report(problem, at: key)
      return nil
    }
    return choice
  }

  /// The texts of a list: of a TOML array, or of a cell that separates them with `,` or `;`.
  func list(_ key: Key) -> [Located<String>] {
    let path = record.location.path
    switch value(key) {
    case nil: return []
    case .cell(let cell): return cell.items(path: path)
    case .toml(let value):
      guard let array = value.array else {
        reportWrongType(key, .textList)
        return []
      }
      return array.compactMap { item in
        let location = SourceLocation(path: path, range: item.range)
        guard let text = item.string?.withoutBlanksAround, !text.isEmpty else {
          let found = FieldValue.toml(item).found
          context.findings.report(
            ReadingProblem.wrongType(key.rawValue, expected: .textList, found: found), at: location)
          return nil
        }
        return Located(text, at: location)
      }
    }
  }

  /// From which edition on the record is seen: the narrower of its parent's audience and its own `pham-vi`.
  func audience(_ key: Key, within parent: Audience) -> Audience {
    guard let code = text(key) else { return parent }
    guard let rank = context.editions.firstIndex(where: { $0.code == code }) else {
      report(ReferenceProblem.unknownEdition(code, known: context.editions.map(\.code)), at: key)
      return parent
    }
    return max(parent, Audience(rank: rank))
  }
}

extension FieldValue {
  /// The number, however it is written.
  var number: DecimalNumber? {
    switch self {
    case .cell(let cell): DecimalNumber(tableText: cell.trimmedText)
    case .toml(let value):
      switch value.kind {
      case .integer: DecimalNumber(whole: value.integer ?? 0)
      case .float: DecimalNumber(tomlText: String(decoding: value.lexeme, as: UTF8.self))
      default: nil
      }
    }
  }
}

extension DecimalNumber {
  /// A whole number below the bound.
  fileprivate init?(whole: Int64) {
    guard whole.magnitude < DecimalNumber.limit.magnitude else { return nil }
    self.init(mantissa: whole)
  }
}

extension CSVCell {
  /// The items of a list in one cell, each at its place.
  fileprivate func items(path: String) -> [Located<String>] {
    let text = text
    // Where quotes are doubled inside, places within the cell are not those of its text.
    let isVerbatim = text.utf8.count == contentRange.count
    return text.split(whereSeparator: { $0 == "," || $0 == ";" }).compactMap { piece in
      let trimmed = piece.withoutBlanksAround
      guard !trimmed.isEmpty else { return nil }
      let blanks = piece.prefix { $0.isWhitespace }.utf8.count
      let start =
        Int(contentRange.lowerBound) + text.utf8.distance(from: text.startIndex, to: piece.startIndex) + blanks
      let place = isVerbatim ? ByteRange(start, start + trimmed.utf8.count) : range
      return Located(trimmed, at: SourceLocation(path: path, range: place))
    }
  }
}
