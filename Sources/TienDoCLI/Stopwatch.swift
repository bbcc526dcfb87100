/// The time that each phase of a run takes.
struct Stopwatch {
  private let clock = ContinuousClock()
  private var last = ContinuousClock.now
  private var laps: [(name: String, duration: Duration)] = []

  /// Ends a phase.
  mutating func lap(_ name: String) {
    let now = clock.now
    laps.append((name, last.duration(to: now)))
    last = now
  }

  /// Adds what workers spent on parts of the last phase, all of them together.
  mutating func add(parts: [(name: String, duration: Duration)]) {
    guard !laps.isEmpty else { return }
    laps[laps.count - 1].name += " (" + parts.map(Stopwatch.text).joined(separator: " + ") + ")"
  }

  /// The phases with their milliseconds; of parts in parentheses, the sum over all workers.
  var summary: String {
    laps.map(Stopwatch.text).joined(separator: ", ")
  }

  private static func text(_ lap: (name: String, duration: Duration)) -> String {
    let milliseconds = Int((lap.duration / .milliseconds(1)).rounded())
    // A phase's parts stand behind its time.
    let words = lap.name.split(separator: " ", maxSplits: 1)
    return "\(words[0]) \(milliseconds) ms" + (words.count > 1 ? " \(words[1])" : "")
  }
}
