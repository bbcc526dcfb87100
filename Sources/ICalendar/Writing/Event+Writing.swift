extension Event {
  /// Appends the event's lines, as they stand in every calendar that has it.
  public func write(to output: inout [UInt8]) {
    ContentLine.write("BEGIN:VEVENT", to: &output)
    ContentLine.write("UID:", text: uid, to: &output)
    ContentLine.write("DTSTAMP:", day: stamp, then: "T000000Z", to: &output)
    ContentLine.write("DTSTART;VALUE=DATE:", day: firstDay, to: &output)
    ContentLine.write("DTEND;VALUE=DATE:", dayAfter: max(firstDay, lastDay), to: &output)
    recurrence?.write(from: firstDay, to: &output)
    ContentLine.write("SUMMARY:", text: summary, to: &output)
    if !details.isEmpty { ContentLine.write("DESCRIPTION:", text: details, to: &output) }
    if let url, !url.isEmpty { ContentLine.write("URL:", address: url, to: &output) }
    writeCategories(to: &output)
    if let status { ContentLine.write("STATUS:", status.rawValue, to: &output) }
    ContentLine.write("TRANSP:", transparency.rawValue, to: &output)
    writeAlarm(to: &output)
    ContentLine.write("END:VEVENT", to: &output)
  }

  private func writeCategories(to output: inout [UInt8]) {
    guard !categories.isEmpty else { return }
    var line = ContentLine("CATEGORIES:", to: &output)
    for (index, category) in categories.enumerated() {
      if index > 0 { line.append(UInt8(ascii: ","), to: &output) }
      line.append(text: category, to: &output)
    }
    line.end(to: &output)
  }

  private func writeAlarm(to output: inout [UInt8]) {
    guard let alarmDaysBefore else { return }
    ContentLine.write("BEGIN:VALARM", to: &output)
    ContentLine.write("ACTION:DISPLAY", to: &output)
    ContentLine.write("DESCRIPTION:", text: summary, to: &output)
    ContentLine.write("TRIGGER:", alarmDaysBefore > 0 ? "-P\(alarmDaysBefore)D" : "PT0S", to: &output)
    ContentLine.write("END:VALARM", to: &output)
  }
}
