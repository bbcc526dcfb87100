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

  /// The phases with their milliseconds.
  var summary: String {
    laps.map { "\($0.name) \(Int(($0.duration / .milliseconds(1)).rounded())) ms" }.joined(separator: ", ")
  }
}
