import Casebook
import Testing

@testable import Progress

@Suite("What is amiss with a programme's content")
struct ProgrammeQualityTests {
  private static let programme = LittleProgramme(tables: [
    "nhiem-vu": """
    ma,viec,nguoi,tham-quyen,trach-nhiem,san-pham,thoi-gian
    NV1,Một,a,b,c,d,2026-12-31
    NV2,Hai,a,,c,d,2026-12-31
    NV3,Ba,a,b,c,d,2026-12-31
    """,
    "cap-nhat": "ngay,nhiem-vu,muc\n2026-06-20,NV1,10\n2026-05-01,NV2,100",
    "chi-tieu": "ma,ten,chieu,goc,goc-ngay\nCT1,Một,tang,1,2024-12-31\nCT2,Hai,tang,,\nCT3,Ba,tang,1,2024-12-31",
    "moc": """
    chi-tieu,han,gia-tri
    CT1,2025-12-31,3
    CT1,2027-12-31,5
    CT2,2026-06-30,5
    """,
    "ket-qua": "chi-tieu,ngay,gia-tri,to-chuc\nCT1,2025-10-01,2,\nCT1,2026-05-20,3,dang-bo\nCT3,2026-03-31,2,",
  ])

  private func quality(_ little: LittleProgramme = programme, on iso: String) async throws -> [QualityKind: [Int]] {
    let loaded = try await little.load()
    return ProgrammeQuality(of: loaded.file, try loaded.standing(on: iso)).counts
  }

  @Test("Each kind out of what could be amiss")
  func kinds() async throws {
    #expect(
      try await quality(on: "2026-06-30") == [
        .missingClear: [1, 3], .staleTask: [1, 2], .indicatorWithoutTarget: [1, 3], .indicatorWithoutValue: [1, 3],
        .targetWithoutValue: [0, 1], .staleProgrammeIndicator: [0, 2],
      ])
  }

  @Test(
    "A target is told of once it is past, unless the whole was measured in its quarter or since",
    arguments: [("2025-12-31", nil), ("2026-01-01", [0, 1]), ("2026-07-01", [1, 2])])
  func targets(iso: String, expected: [Int]?) async throws {
    #expect(try await quality(on: iso)[.targetWithoutValue] == expected)
    var earlier = Self.programme
    earlier.tables["ket-qua"] = "chi-tieu,ngay,gia-tri\nCT1,2025-09-30,2"
    #expect(try await quality(earlier, on: "2026-01-01")[.targetWithoutValue] == [1, 1])
  }

  @Test("A value goes stale with the quarter a year after its own", arguments: [("2026-12-31", 0), ("2027-01-01", 1)])
  func stale(iso: String, count: Int) async throws {
    #expect(try await quality(on: iso)[.staleProgrammeIndicator] == [count, 2])
  }

  @Test("After the programme only targets that were due are looked at")
  func ended() async throws {
    #expect(try await quality(on: "2028-01-01") == [.targetWithoutValue: [2, 3]])
  }
}
