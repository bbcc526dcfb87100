extension CivilDay {
  /// The day as machines write it: `2026-09-30`.
  public var iso: String {
    let (year, month, day) = components
    return String(unsafeUninitializedCapacity: 10) { text in
      func write(_ value: Int, at place: Int, _ length: Int) {
        var rest = value
        for offset in (place..<place + length).reversed() {
          text[offset] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
          rest /= 10
        }
      }
      write(year, at: 0, 4)
      text[4] = UInt8(ascii: "-")
      write(month, at: 5, 2)
      text[7] = UInt8(ascii: "-")
      write(day, at: 8, 2)
      return 10
    }
  }

  /// Appends the day as machines write it: `2026-09-30`.
  package func appendISO(to bytes: inout [UInt8]) {
    bytes.append(contentsOf: iso.utf8)
  }

  /// The day as Vietnamese documents write it: `30/9/2026`.
  public var vietnamese: String {
    let (year, month, day) = components
    return String(unsafeUninitializedCapacity: 10) { text in
      var count = 0
      func write(_ digit: Int) {
        text[count] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
        count += 1
      }
      for value in [day, month] {
        if value > 9 { write(value / 10) }
        write(value % 10)
        text[count] = UInt8(ascii: "/")
        count += 1
      }
      var unit = year > 999 ? 1000 : year > 99 ? 100 : year > 9 ? 10 : 1
      while unit > 0 {
        write(year / unit % 10)
        unit /= 10
      }
      return count
    }
  }

  /// Reads `2026-09-30`, and nothing else.
  public init?(iso text: some StringProtocol) {
    if let day = text.utf8.withContiguousStorageIfAvailable(CivilDay.init(isoBytes:)) {
      guard let day else { return nil }
      self = day
      return
    }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      let year = digits(parts[0]), let month = digits(parts[1]), let day = digits(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private init?(isoBytes text: UnsafeBufferPointer<UInt8>) {
    let mark = UInt8(ascii: "-")
    guard text.count == 10, text[4] == mark, text[7] == mark, let year = digits(text[..<4]),
      let month = digits(text[5..<7]), let day = digits(text[8...])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private init?(slashedBytes text: UnsafeBufferPointer<UInt8>) {
    let mark = UInt8(ascii: "/")
    guard let first = text.firstIndex(of: mark), let second = text[(first + 1)...].firstIndex(of: mark),
      (1...2).contains(first), (1...2).contains(second - first - 1), text.count - second - 1 == 4,
      let day = digits(text[..<first]), let month = digits(text[(first + 1)..<second]),
      let year = digits(text[(second + 1)...])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// Reads `2026-09-30` or `30/9/2026` (also `30/09/2026`), the two ways in which table files write days.
  public init?(tableText text: some StringProtocol) {
    let read = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.contains(UInt8(ascii: "/")) ? CivilDay(slashedBytes: bytes) : CivilDay(isoBytes: bytes)
    }
    if let read {
      guard let read else { return nil }
      self = read
      return
    }
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

/// The number that a run of at most four ASCII digits writes; `nil` for anything else.
private func digits(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
  var number = 0
  for byte in text {
    guard (0x30...0x39).contains(byte) else { return nil }
    number = number * 10 + Int(byte - 0x30)
  }
  return text.isEmpty ? nil : number
}

/// The number that a run of ASCII digits writes; `nil` for anything else.
private func digits(_ text: some StringProtocol) -> Int? {
  text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
}
