import ICalendar
import Testing

@Suite struct CalendarTests {
  @Test func writesEveryPropertyInItsPlace() throws {
    let event = event("urn:x:to-1-2026:nv-1", summary: "Họp; chốt, báo cáo") { event in
      event.lastDay = day(2026, 10, 1)
      event.details = "Dòng 1\nDòng 2"
      event.url = "https://example.vn/to-1/#việc"
      event.categories = ["Hạn", "Chi bộ, tổ"]
      event.status = .confirmed
      event.alarmDaysBefore = 7
      event.recurrence = Recurrence(every: .quarter, on: .monthEnd, until: day(2027, 12, 31))
    }
    let text = try written([event], name: "Thời hạn")
    #expect(
      text
        == """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Thử//Lịch//VI
        CALSCALE:GREGORIAN
        NAME:Thời hạn
        X-WR-CALNAME:Thời hạn
        BEGIN:VEVENT
        UID:urn:x:to-1-2026:nv-1
        DTSTAMP:20260809T000000Z
        DTSTART;VALUE=DATE:20260930
        DTEND;VALUE=DATE:20261002
        RRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20271231
        SUMMARY:Họp\\; chốt\\, báo cáo
        DESCRIPTION:Dòng 1\\nDòng 2
        URL:https://example.vn/to-1/#vi%E1%BB%87c
        CATEGORIES:Hạn,Chi bộ\\, tổ
        STATUS:CONFIRMED
        TRANSP:TRANSPARENT
        BEGIN:VALARM
        ACTION:DISPLAY
        DESCRIPTION:Họp\\; chốt\\, báo cáo
        TRIGGER:-P7D
        END:VALARM
        END:VEVENT
        END:VCALENDAR

        """.replacing("\n", with: "\r\n"))
  }

  @Test func leavesOutWhatIsNotGiven() throws {
    #expect(
      try lines([event()]).dropFirst(4).dropLast() == [
        "BEGIN:VEVENT", "UID:urn:x:1", "DTSTAMP:20260809T000000Z", "DTSTART;VALUE=DATE:20260930",
        "DTEND;VALUE=DATE:20261001", "SUMMARY:Việc", "TRANSP:TRANSPARENT", "END:VEVENT",
      ])
  }

  @Test func isACalendarWithoutEventsToo() throws {
    let lines = try lines([])
    #expect(lines.contains("BEGIN:VTIMEZONE") && lines.contains("END:VTIMEZONE") && !lines.contains("BEGIN:VEVENT"))
  }

  @Test func appendsToWhatIsThere() throws {
    var output = Array("x".utf8)
    try Calendar(productID: "p").write(to: &output)
    #expect(output.starts(with: "xBEGIN:VCALENDAR\r\n".utf8))
  }

  @Test func refusesEventsThatReadersWouldTakeForOne() {
    #expect(throws: CalendarError.doubledUID(uid: "b", first: 1, second: 2)) {
      try written([event("a"), event("b"), event("b")])
    }
  }

  @Test(arguments: ["", " ", "\u{7}"])
  func refusesAnEventWithoutIdentity(uid: String) {
    var output: [UInt8] = []
    #expect(throws: CalendarError.missingUID(event: 1)) {
      try Calendar(productID: "p", events: [event("a"), event(uid)]).write(to: &output)
    }
    #expect(output.isEmpty)
  }

  @Test(arguments: [(nil, nil), (0, "TRIGGER:PT0S"), (-3, "TRIGGER:PT0S"), (30, "TRIGGER:-P30D")] as [(Int?, String?)])
  func remindsSoManyDaysBefore(days: Int?, trigger: String?) throws {
    let lines = try lines([event { $0.alarmDaysBefore = days }])
    #expect(lines.first { $0.hasPrefix("TRIGGER") } == trigger)
  }

  @Test(arguments: Event.Status.allCases, Event.Transparency.allCases)
  func saysWhetherItTakesPlaceAndTime(status: Event.Status, transparency: Event.Transparency) throws {
    let lines = try lines([
      event {
        $0.status = status
        $0.transparency = transparency
      }
    ])
    #expect(lines.contains("STATUS:\(status.rawValue)") && lines.contains("TRANSP:\(transparency.rawValue)"))
  }
}
