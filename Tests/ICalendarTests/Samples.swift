import ICalendar

/// A day that a test knows to exist; the first day of all where it does not.
func day(_ year: Int, _ month: Int, _ day: Int) -> ICalendarDay {
  ICalendarDay(year: year, month: month, day: day) ?? ICalendarDay(daysSince1970: .min)
}

/// An event of one day.
func event(
  _ uid: String = "urn:x:1", on first: ICalendarDay = day(2026, 9, 30), summary: String = "Việc",
  _ change: (inout Event) -> Void = { _ in }
) -> Event {
  var event = Event(uid: uid, stamp: day(2026, 8, 9), firstDay: first, summary: summary)
  change(&event)
  return event
}

/// What a calendar with these events is written as.
func written(_ events: [Event], name: String = "") throws -> String {
  var output: [UInt8] = []
  try Calendar(productID: "-//Thử//Lịch//VI", name: name, events: events).write(to: &output)
  return String(decoding: output, as: UTF8.self)
}

/// The content lines of a calendar, unfolded.
func lines(_ events: [Event], name: String = "") throws -> [String] {
  try unfolded(written(events, name: name))
}

/// The content lines of a file, unfolded.
func unfolded(_ text: String) -> [String] {
  var lines: [[UInt8]] = []
  for line in split(text) {
    if line.first == UInt8(ascii: " "), let last = lines.indices.last {
      lines[last] += line.dropFirst()
    } else {
      lines.append(line)
    }
  }
  return lines.map { String(decoding: $0, as: UTF8.self) }
}

/// The bytes between CR LFs.
func split(_ text: String) -> [[UInt8]] {
  var lines: [[UInt8]] = [[]]
  var bytes = Array(text.utf8)[...]
  while let byte = bytes.popFirst() {
    if byte == UInt8(ascii: "\r"), bytes.first == UInt8(ascii: "\n") {
      bytes.removeFirst()
      lines.append([])
    } else {
      lines[lines.count - 1].append(byte)
    }
  }
  if lines.last == [] { lines.removeLast() }
  return lines
}
