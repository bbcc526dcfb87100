import Casebook
import Testing

@testable import Progress

@Suite("What is amiss with a case's content")
struct CaseQualityTests {
  private func quality(_ little: LittleCase, on iso: String) async throws -> [QualityKind: [Int]] {
    let loaded = try await little.load()
    return CaseQuality(of: loaded.file, try loaded.standing(on: iso)).counts
  }

  private static let full = LittleCase(
    caseLines: """
      khau-yeu = [
        { ma = "KY1", bieu-hien = "1.1", mo-ta = "x" }, { ma = "KY2", bieu-hien = "1.2", mo-ta = "x" },
      ]
      thong-ke = [
        { ten = "a", kieu = "ty-so", tu-so = 1, mau-so = 2, ty-le = 50 },
        { ten = "b", kieu = "ty-so", tu-so = 1, mau-so = 2, ty-le = 49 },
        { ten = "c", ngay = 2027-01-01, kieu = "ty-so", tu-so = 1, mau-so = 2, ty-le = 49 },
      ]
      """,
    tables: [
      "nhiem-vu": """
      ma,viec,nguoi,tham-quyen,trach-nhiem,san-pham,thoi-gian,khau-yeu
      NV1,Một,a,b,c,d,2026-12-31,KY1
      NV2,Hai,a,,c,d,2026-12-31,KY1
      NV3,Ba,a,b,c,d,2026-12-31,KY1
      """,
      "cap-nhat": "ngay,nhiem-vu,muc\n2026-06-20,NV1,10\n2026-05-01,NV2,100",
      "chi-tieu": """
      ma,ten,chieu,goc,goc-ngay
      CT1,Một,tang,1,2026-04-01
      CT2,Hai,tang,,
      CT3,Ba,tang,1,
      """,
      "moc": "chi-tieu,han,gia-tri\nCT1,2026-12-31,5\nCT2,2026-12-31,5",
      "ket-qua": "chi-tieu,ngay,gia-tri\nCT1,2026-06-30,2",
    ], reports: ["2026-q2": "2026-06-10"])

  @Test("Each kind out of what could be amiss")
  func kinds() async throws {
    let found = try await quality(Self.full, on: "2026-06-30")
    #expect(found[.wrongStatistic] == [1, 2])
    #expect(found[.noPlan] == [0, 1])
    #expect(found[.missingReport] == [0, 1])
    #expect(found[.missingClear] == [1, 3])
    #expect(found[.weakLinkWithoutTask] == [1, 2])
    #expect(found[.indicatorWithoutTarget] == [1, 3])
    #expect(found[.indicatorWithoutValue] == [1, 3])
    // NV2 is done and needs no update; NV3 has had none since the plan began.
    #expect(found[.staleTask] == [1, 2])
    // CT3's baseline is of no day that is known.
    #expect(found[.staleIndicator] == [1, 2])
  }

  @Test("An indicator goes stale with the quarter, not before")
  func staleIndicator() async throws {
    #expect(try await quality(Self.full, on: "2026-06-29")[.staleIndicator] == [1, 2])
    #expect(try await quality(Self.full, on: "2026-07-01")[.staleIndicator] == [2, 2])
  }

  @Test("A plan is missing once the time to make one has passed", arguments: [("2026-05-01", 0), ("2026-05-02", 1)])
  func noPlan(iso: String, count: Int) async throws {
    #expect(try await quality(LittleCase(approved: nil), on: iso) == [.noPlan: [count, 1]])
  }

  @Test("Of a closed case only statistics are looked at")
  func closed() async throws {
    var little = Self.full
    little.caseLines += "\n[ket-thuc]\nngay = 2026-06-30\nket-qua = \"sap-nhap\""
    #expect(try await quality(little, on: "2026-06-30") == [.wrongStatistic: [1, 2]])
  }

  @Test("A report that is missing")
  func missingReport() async throws {
    var little = Self.full
    little.reports = [:]
    #expect(try await quality(little, on: "2026-06-19")[.missingReport] == [0, 1])
    #expect(try await quality(little, on: "2026-06-20")[.missingReport] == [1, 1])
  }
}
