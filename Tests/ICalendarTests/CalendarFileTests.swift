import ICalendar
import Testing

@Suite("A calendar written event by event")
struct CalendarFileTests {
  private func pieces(_ calendar: Calendar, _ events: [Event]) throws -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    var file = try CalendarFile(calendar)
    for event in events { try file.add(event) { pieces.append($0) } }
    file.end { pieces.append($0) }
    return pieces
  }

  @Test("It is the file of the whole calendar, in pieces where it is long", arguments: [0, 1, 2000])
  func same(count: Int) throws {
    let events = (0..<count).map { event("việc-\($0)", summary: "Họp lần \($0)") }
    let whole = Calendar(productID: "p", name: "Lịch", events: events)
    var bytes: [UInt8] = []
    try whole.write(to: &bytes)
    let own = Calendar(productID: "p", name: "Lịch", events: Array(events.prefix(1)))
    let pieces = try pieces(own, Array(events.dropFirst()))
    #expect(pieces.flatMap { $0 } == bytes)
    #expect((pieces.count > 1) == (count == 2000))
  }

  @Test("An event that is written already is as any other", arguments: [0, 1, 2000])
  func written(count: Int) throws {
    let events = (0..<count).map { event("việc-\($0)", summary: "Họp lần \($0)") }
    let calendar = Calendar(productID: "p", name: "Lịch")
    var pieces: [[UInt8]] = []
    var file = try CalendarFile(calendar)
    for event in events {
      var lines: [UInt8] = []
      event.write(to: &lines)
      file.add(written: lines) { pieces.append($0) }
    }
    file.end { pieces.append($0) }
    #expect(pieces == (try self.pieces(calendar, events)))
  }

  @Test("Events that readers would take for one are refused, wherever they come from")
  func doubled() {
    #expect(throws: CalendarError.doubledUID(uid: "a", first: 0, second: 2)) {
      try pieces(Calendar(productID: "p", events: [event("a")]), [event("b"), event("a")])
    }
    #expect(throws: CalendarError.missingUID(event: 0)) { try pieces(Calendar(productID: "p"), [event(" ")]) }
  }
}
