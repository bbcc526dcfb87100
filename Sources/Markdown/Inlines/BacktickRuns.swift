/// Finds where code spans end.
struct BacktickRuns {
  /// The start of the last run of each length in the block; nil until a search has failed.
  private var last: [Int: Int]?

  var isUnknown: Bool { last == nil }

  /// The start of the first run of `length` backticks from `start` on.
  ///
  /// What a search passes when it succeeds is part of the code span. When one fails, the runs in the rest of the block
  /// are noted, so that no later search fails again.
  mutating func closing(length: Int, from start: Int, in text: UnsafeBufferPointer<UInt8>, end: Int) -> Int? {
    if let last, (last[length] ?? -1) < start { return nil }
    var runs: [Int: Int] = [:]
    var place = start
    while let run = text.offset(of: .backtick, in: place..<end) {
      place = run
      while place < end, text[place] == .backtick { place += 1 }
      if place - run == length { return run }
      if last == nil { runs[place - run] = run }
    }
    last = runs
    return nil
  }
}
