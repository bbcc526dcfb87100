import Casebook
import Progress

/// What is amiss with the parts that plans and programmes have alike, in words.
extension PageWriter {
  /// What is amiss with a task.
  ///
  /// - Parameters:
  ///   - key: The word's key.
  ///   - day: The day that it stands as of.
  func finding(_ key: String, _ task: PlannedTask, _ standing: TaskStanding, on day: CivilDay) -> String {
    let since = standing.lastUpdate ?? task.start
    return strings.filled(
      key,
      [
        "ma": task.code, "ten": task.work,
        "thieu": task.missingClears.map { strings["chat-luong-ro.\($0.rawValue)"] }.joined(separator: ", "),
        "ngay": words.day(since), "so-ngay": words.number(day - since),
      ])
  }

  /// What is amiss with an indicator.
  ///
  /// - Parameters:
  ///   - key: The word's key.
  ///   - day: The day that tells of it; the baseline's where not given.
  func finding(_ key: String, _ indicator: Indicator, _ day: CivilDay?) -> String {
    let day = day ?? indicator.baselineDay
    return strings.filled(
      key,
      [
        "ma": indicator.code, "ten": indicator.name,
        "ngay": day.map(words.day) ?? strings["chat-luong-y.khong-ngay"],
      ])
  }
}
