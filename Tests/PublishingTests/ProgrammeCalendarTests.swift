import Foundation
import TestSupport
import Testing

/// A programme's deadlines and duties in the calendars.
@Suite("The calendars of programmes")
struct ProgrammeCalendarTests {
  /// The events of a calendar of the small site, by UID.
  private func events(_ name: String, edition: Int) async throws -> [String: String] {
    let folder = try TemporaryFolder()
    try await SmallSite.build(SmallSite.path, to: folder.path + "/site", edition: edition)
    let text = try folder.read("site/lich/" + name).replacing("\r\n ", with: "")
    var events: [String: String] = [:]
    for part in text.split(separator: "BEGIN:VEVENT").dropFirst() {
      let uid = try #require(part.firstMatch(of: /UID:(.*)\r\n/)?.output.1)
      events[String(uid)] = String(part)
    }
    return events
  }

  private static let programme = "urn:tiendo:thanh-pho:chuong-trinh:ct-2030"

  @Test("A duty comes again on each period's last day until the programme ends")
  func duty() async throws {
    let event = try #require(try await events("tat-ca.ics", edition: 0)["\(Self.programme):dinh-ky:DK1"])
    #expect(event.contains("DTSTART;VALUE=DATE:20250331\r\n"))
    #expect(event.contains("RRULE:FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=-1;UNTIL=20271231\r\n"))
    #expect(event.contains("DTSTAMP:20250110T000000Z\r\n"))
  }

  @Test("Tasks still to be done are events on their last day, in the calendars of their bodies as well")
  func tasks() async throws {
    let all = try await events("tat-ca.ics", edition: 1)
    #expect(
      Set(all.keys.filter { $0.hasPrefix(Self.programme) }) == [
        "\(Self.programme):nhiem-vu:NV2", "\(Self.programme):nhiem-vu:NV9", "\(Self.programme):dinh-ky:DK1",
        "\(Self.programme):dinh-ky:DK2",
      ])
    #expect(all["\(Self.programme):nhiem-vu:NV2"]?.contains("DTSTART;VALUE=DATE:20260930\r\n") == true)
    let agency = try await events("co-quan/ban-to-chuc.ics", edition: 1)
    #expect(
      Set(agency.keys.filter { $0.hasPrefix(Self.programme) }) == [
        "\(Self.programme):nhiem-vu:NV9", "\(Self.programme):dinh-ky:DK1",
      ])
    let superior = try await events("cap-tren/thanh-pho.ics", edition: 1)
    #expect(!superior.keys.contains { $0.hasPrefix(Self.programme) })
  }
}
