import Casebook
import Testing

@testable import Progress

@Suite("Changes of a campaign")
struct CampaignChangeTests {
  /// Each change on one line: its day, and who sent what, late ones with an exclamation mark.
  private func changes(
    _ little: LittleCampaign, after first: String = "2026-01-01", upTo last: String = "2026-12-31"
  ) async throws -> [String] {
    let loaded = try await little.load()
    return loaded.file.changes(after: day(first), upTo: day(last), register: loaded.register).map { change in
      guard case .submitted(let submissions) = change.event else { return "?" }
      let who = submissions.map { submission in
        let debtor =
          switch submission.debtor {
          case .organisation(let place): loaded.register.organisations[place].code
          case .agency(let place): "cq\(place)"
          }
        return "\(loaded.file.stages[submission.stage].code) \(debtor)\(submission.isLate ? "!" : "")"
      }
      return "\(change.day.iso) \(who.joined(separator: ", "))"
    }
  }

  private static let submissions = [
    "2026-04-10;x2;C1", "2026-04-10;x1;C1", "2026-04-20;x1;C1", "2026-05-10;y;C2", "2026-05-10;y1;C1",
  ]

  @Test("One a day, with each obligation on the day it was first fulfilled, by stage and place")
  func days() async throws {
    #expect(
      try await changes(LittleCampaign(submissions: Self.submissions)) == [
        "2026-04-10 C1 x1, C1 x2", "2026-05-10 C1 y1!, C2 y",
      ])
  }

  @Test("The first day is left out, the last is not")
  func edges() async throws {
    let campaign = LittleCampaign(submissions: Self.submissions)
    #expect(try await changes(campaign, after: "2026-04-10", upTo: "2026-05-09") == [])
    #expect(try await changes(campaign, after: "2026-04-09", upTo: "2026-04-10") == ["2026-04-10 C1 x1, C1 x2"])
  }

  @Test("A report counts as the submission; whoever owes nothing is not told of")
  func reports() async throws {
    let campaign = LittleCampaign(
      submissions: ["2026-04-12;x1;C1"], reports: ["x1": ("chang = \"C1\"\nngay-gui = 2026-04-11", "")])
    #expect(try await changes(campaign) == ["2026-04-11 C1 x1"])
  }

  @Test("What was sent before the campaign's own day is seen on that day, and nothing before")
  func begun() async throws {
    let campaign = LittleCampaign(lines: "ngay = 2026-04-15", submissions: Self.submissions)
    #expect(try await changes(campaign) == ["2026-04-15 C1 x1, C1 x2", "2026-05-10 C1 y1!, C2 y"])
    #expect(try await changes(campaign, upTo: "2026-04-14") == [])
  }

  @Test("Told day by day or at once, it is the same")
  func stable() async throws {
    let campaign = LittleCampaign(submissions: Self.submissions)
    var told: [String] = []
    var last = day("2026-04-01")
    while last < day("2026-05-31") {
      told += try await changes(campaign, after: last.iso, upTo: (last + 1).iso)
      last = last + 1
    }
    #expect(try await changes(campaign, after: "2026-04-01", upTo: "2026-05-31") == told)
    #expect(told.count == 2)
  }
}
