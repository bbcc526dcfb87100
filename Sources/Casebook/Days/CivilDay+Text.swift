extension CivilDay {
  /// The day as machines write it: `2026-09-30`.
  public var iso: String {
    let (year, month, day) = components
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }

  /// The day as Vietnamese documents write it: `30/9/2026`.
  public var vietnamese: String {
    let (year, month, day) = components
    return "\(day)/\(month)/\(year)"
  }

  /// Reads `2026-09-30`, and nothing else.
  public init?(iso text: some StringProtocol) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      let year = digits(parts[0]), let month = digits(parts[1]), let day = digits(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Reads `2026-09-30` or `30/9/2026` (also `30/09/2026`), the two ways in which table files write days.
  public init?(tableText text: some StringProtocol) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3 else {
      self.init(iso: text)
      return
    }
    guard (1...2).contains(parts[0].utf8.count), (1...2).contains(parts[1].utf8.count), parts[2].utf8.count == 4,
      let day = digits(parts[0]), let month = digits(parts[1]), let year = digits(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

/// The number that a run of ASCII digits writes; `nil` for anything else.
private func digits(_ text: some StringProtocol) -> Int? {
  text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
}

private func padded(_ value: Int, _ width: Int) -> String {
  let text = String(value)
  return String(repeating: "0", count: max(0, width - text.count)) + text
}
