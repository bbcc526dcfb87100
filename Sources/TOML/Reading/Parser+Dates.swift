extension Parser {
  /// Reads a date or a time: what begins with digits before `-` or `:`.
  mutating func dateOrTime() throws(Lost) -> NodeID {
    let start = at
    if hasShape("00:00:00", at: start) {
      let (stop, isWhole) = fractionEnd(from: start + 8)
      guard isWhole, !isWordByte(at: stop) else { return try dateMistake(.malformedTime) }
      return addDateOrTime(.localTime, start..<stop)
    }
    guard hasShape("0000-00-00", at: start) else { return try dateMistake(.malformedDate) }
    let dateEnd = start + 10
    guard isTimeAhead(at: dateEnd) else {
      guard !isWordByte(at: dateEnd) else { return try dateMistake(.malformedDate) }
      return addDateOrTime(.localDate, start..<dateEnd)
    }
    guard hasShape("00:00:00", at: dateEnd + 1) else { return try dateMistake(.malformedTime) }
    let (timeEnd, isWhole) = fractionEnd(from: dateEnd + 9)
    guard isWhole else { return try dateMistake(.malformedTime) }
    let offsetEnd = offsetEnd(from: timeEnd)
    guard !isWordByte(at: offsetEnd) else { return try dateMistake(.malformedTime) }
    return addDateOrTime(offsetEnd == timeEnd ? .localDateTime : .offsetDateTime, start..<offsetEnd)
  }

  /// Whether a time is joined to the date before `place`: by `T`, or by a space with digits after it.
  private func isTimeAhead(at place: Int) -> Bool {
    guard place < end else { return false }
    if bytes[place] == 0x20 { return hasShape("0", at: place + 1) }
    return bytes[place] | 0x20 == UInt8(ascii: "t")
  }

  /// Whether the bytes at `place` are those of `shape`, where `0` is any digit.
  private func hasShape(_ shape: StaticString, at place: Int) -> Bool {
    guard end - place >= shape.utf8CodeUnitCount else { return false }
    for offset in 0..<shape.utf8CodeUnitCount {
      let (byte, wanted) = (bytes[place + offset], shape.utf8Start[offset])
      guard wanted == UInt8(ascii: "0") ? byte.isDigit : byte == wanted else { return false }
    }
    return true
  }

  /// The place after `.` and digits, and whether there are digits after the `.`.
  private func fractionEnd(from start: Int) -> (Int, Bool) {
    guard start < end, bytes[start] == UInt8(ascii: ".") else { return (start, true) }
    var place = start + 1
    while place < end, bytes[place].isDigit { place += 1 }
    return (place, place > start + 1)
  }

  /// The place after `Z` or `±hh:mm`; `start` where there is neither.
  private func offsetEnd(from start: Int) -> Int {
    guard start < end else { return start }
    switch bytes[start] {
    case UInt8(ascii: "Z"), UInt8(ascii: "z"): return start + 1
    case UInt8(ascii: "+"), UInt8(ascii: "-"): return hasShape("00:00", at: start + 1) ? start + 6 : start
    default: return start
    }
  }

  private func isWordByte(at place: Int) -> Bool {
    place < end && bytes[place].isWordByte && unusualSpace(at: place) == nil
  }

  /// Adds a date or a time whose shape is right, and reports one that does not exist.
  private mutating func addDateOrTime(_ kind: NodeKind, _ range: Range<Int>) -> NodeID {
    at = range.upperBound
    let written = WrittenDate(bytes: UnsafeBufferPointer(rebasing: bytes[range]))
    var problem: Problem?
    if kind != .localTime, written.date() == nil {
      problem = .noSuchDate(days: written.daysOfMonth)
    } else if kind != .localDate, written.time(at: kind == .localTime ? 0 : 11) == nil {
      problem = .noSuchTime
    } else if kind == .offsetDateTime, written.offsetMinutes() == nil {
      problem = .noSuchOffset
    }
    guard let problem else { return arena.add(Node(kind, range)) }
    report(problem, range)
    return Node.none
  }
}
