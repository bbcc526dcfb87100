import Testing

@testable import Progress

@Suite("A plan counts from the day it was approved")
struct DraftPlanTests {
  private static let little = LittleCase(
    approved: "2026-04-20",
    tables: [
      "khau-yeu": "ma,bieu-hien,mo-ta\nKY1,1.1,Yếu",
      "nhiem-vu": "ma,viec,thoi-gian,khau-yeu\nNV1,Việc,2026-04-10,KY1\nNV2,Việc,2026-05-20,KY1",
      "cap-nhat": "ngay,nhiem-vu,muc\n2026-04-12,NV2,60",
      "gia-han": "ngay,nhiem-vu,den\n2026-04-05,NV1,2026-04-30",
      "danh-gia": "ngay,khau-yeu,muc\n2026-04-15,KY1,mot-phan",
      "chi-tieu": "ma,ten,chieu,goc\nCT1,Tỷ lệ,tang,40",
    ])

  @Test("Before that nothing of it is counted, not even what is overdue in it")
  func before() async throws {
    let standing = try await Self.little.load().standing(on: "2026-04-19")
    #expect(standing.planCounts == false)
    #expect(standing.tasks.isEmpty)
    #expect(standing.indicators.isEmpty)
    #expect(standing.progress == nil)
    #expect(standing.slip == nil)
    #expect(standing.extensionCount == 0)
    #expect(standing.weakLinks.map(\.degree) == [.not])
    #expect(standing.weakLinks.map(\.tasks) == [[]])
    #expect(standing.rating == .noPlanYet)
  }

  @Test("On that day it counts with all that was recorded before")
  func onTheDay() async throws {
    let standing = try await Self.little.load().standing(on: "2026-04-20")
    #expect(standing.planCounts)
    #expect(standing.tasks.map(\.progress) == [0, 60])
    #expect(standing.extensionCount == 1)
    #expect(standing.weakLinks.map(\.degree) == [.partly])
    #expect(standing.weakLinks.map(\.tasks) == [[0, 1]])
    #expect(standing.indicators.count == 1)
    #expect(standing.progress?.actual.shown == "30.0000")
  }

  @Test("A plan without such a day is a draft for ever")
  func neverApproved() async throws {
    var little = Self.little
    little.approved = nil
    let standing = try await little.load().standing(on: "2027-04-20")
    #expect(standing.planCounts == false)
    #expect(standing.rating == .seriouslyBehind)
    #expect(standing.reasons.last?.line == "chua-co-ke-hoach 384")
  }

  @Test("Approved too late for the 30 days, it is no longer a reason")
  func approvedLate() async throws {
    let loaded = try await LittleCase(approved: "2026-05-20").load()
    #expect(try loaded.standing(on: "2026-05-19").rating == .seriouslyBehind)
    #expect(try loaded.standing(on: "2026-05-20").rating == .onSchedule)
  }
}
