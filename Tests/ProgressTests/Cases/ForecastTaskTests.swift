import Casebook
import Testing

@testable import Progress

@Suite("The tasks that a forecast is made of")
struct ForecastTaskTests {
  private static let little = LittleCase(tables: [
    "nhiem-vu": "ma,viec,thoi-gian,trong-so\nNV1,Việc,2026-12-31,3\nNV2,Việc,2026-12-31,1",
    "cap-nhat": "ngay,nhiem-vu,muc\n2026-04-05,NV1,20\n2026-04-11,NV2,40",
  ])

  @Test("They weigh by their weight")
  func weights() async throws {
    // (3 × 20 + 40) / 4 = 25 in ten days: 75 take 30.
    let forecast = try await Self.little.load().standing(on: "2026-04-11").forecast
    #expect(forecast?.day == day("2026-05-11"))
  }

  @Test("Two days of updates may be those of two tasks, but not of one that is called off")
  func calledOff() async throws {
    var little = Self.little
    little.tables["dung"] = "ngay,nhiem-vu\n2026-04-12,NV2"
    let loaded = try await little.load()
    #expect(try loaded.standing(on: "2026-04-11").forecast != nil)
    #expect(try loaded.standing(on: "2026-04-12").forecast == nil)
  }

  @Test("One that is called off plays no part in the pace, as if it had never been")
  func withoutCalledOff() async throws {
    var little = Self.little
    little.tables["cap-nhat", default: ""] += "\n2026-04-08,NV1,24"
    little.tables["dung"] = "ngay,nhiem-vu\n2026-04-12,NV2"
    // 13/4: NV1 alone, 24 in twelve days: 76 take 38.
    #expect(try await little.load().standing(on: "2026-04-13").forecast?.day == day("2026-05-21"))
  }
}
