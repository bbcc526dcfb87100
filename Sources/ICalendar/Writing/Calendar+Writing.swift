extension Calendar {
  /// Appends the calendar as a file of RFC 5545: UTF-8, lines ended by CR LF and folded at 75 octets.
  ///
  /// The same calendar gives the same bytes at any time. One without events holds a time zone instead, because the
  /// standard allows no calendar without a component and subscriptions want a file even when nothing is due.
  /// Throws before anything is appended.
  public func write(to output: inout [UInt8]) throws(CalendarError) {
    var file = try CalendarFile(self)
    file.end { output += $0 }
  }

  func writeHead(to output: inout [UInt8]) {
    ContentLine.write("BEGIN:VCALENDAR", to: &output)
    ContentLine.write("VERSION:2.0", to: &output)
    ContentLine.write("PRODID:", text: productID, to: &output)
    ContentLine.write("CALSCALE:GREGORIAN", to: &output)
    if !name.isEmpty {
      ContentLine.write("NAME:", text: name, to: &output)
      // What most readers knew before RFC 7986 gave a calendar its name.
      ContentLine.write("X-WR-CALNAME:", text: name, to: &output)
    }
  }

  static func writeUniversalTime(to output: inout [UInt8]) {
    for line: StaticString in [
      "BEGIN:VTIMEZONE", "TZID:Etc/UTC", "BEGIN:STANDARD", "DTSTART:19700101T000000", "TZOFFSETFROM:+0000",
      "TZOFFSETTO:+0000", "TZNAME:UTC", "END:STANDARD", "END:VTIMEZONE",
    ] {
      ContentLine.write(line, to: &output)
    }
  }
}
