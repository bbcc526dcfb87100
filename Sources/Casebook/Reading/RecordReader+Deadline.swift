import Diagnostics

/// A deadline as it is written: inclusive, or "before" a day.
struct WrittenDeadline {
  /// The last day in time.
  let day: CivilDay
  /// Whether it was written as "before" the day after.
  let isExclusive: Bool
  let location: SourceLocation
}

extension RecordReader {
  /// The deadline under one of two keys, of which there must be one.
  func deadline(_ inclusive: Key, before exclusive: Key) -> WrittenDeadline? {
    let names = [inclusive.rawValue, exclusive.rawValue]
    if has(inclusive), has(exclusive) { report(ReadingProblem.onlyOneOf(names), at: exclusive) }
    if has(exclusive) {
      return day(exclusive).map { WrittenDeadline(day: $0 - 1, isExclusive: true, location: location(exclusive)) }
    }
    guard has(inclusive) else {
      context.reportGap(names, at: record.location)
      return nil
    }
    return day(inclusive).map { WrittenDeadline(day: $0, isExclusive: false, location: location(inclusive)) }
  }
}
