import Testing

@testable import Progress

@Suite("A case that is ready to close")
struct ReadyToCloseTests {
  private func isReady(
    verdicts: String, indicators: String = "", targets: String = "", values: String = "", caseLines: String = "",
    on iso: String = "2026-05-10"
  ) async throws -> Bool {
    try await LittleCase(
      caseLines: caseLines,
      tables: [
        "khau-yeu": "ma,bieu-hien,mo-ta\nKY1,1.1,Yếu\nKY2,2.1,Yếu",
        "nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,2026-04-05",
        "danh-gia": "ngay,khau-yeu,muc\n" + verdicts,
        "chi-tieu": "ma,ten,chieu,goc\n" + indicators,
        "moc": "chi-tieu,han,gia-tri\n" + targets,
        "ket-qua": "chi-tieu,ngay,gia-tri\n" + values,
      ]
    ).load().standing(on: iso).isReadyToClose
  }

  private static let overcome = "2026-05-10,KY1,da-khac-phuc\n2026-05-09,KY2,da-khac-phuc"

  @Test("Every weak link must be overcome by then; tasks, even overdue ones, are another matter")
  func weakLinks() async throws {
    #expect(try await isReady(verdicts: Self.overcome))
    #expect(try await isReady(verdicts: Self.overcome, on: "2026-05-09") == false)
    #expect(try await isReady(verdicts: "2026-05-10,KY1,da-khac-phuc") == false)
    #expect(try await isReady(verdicts: "2026-05-10,KY1,da-khac-phuc\n2026-05-10,KY2,mot-phan") == false)
    #expect(try await isReady(verdicts: Self.overcome + "\n2026-05-10,KY2,mot-phan") == false)
  }

  @Test("Every indicator must meet its last target, not only its next one")
  func indicators() async throws {
    let targets = "CT1,2026-05-20,50\nCT1,2026-06-30,80"
    func isReady(at value: Int) async throws -> Bool {
      try await self.isReady(
        verdicts: Self.overcome, indicators: "CT1,Tỷ lệ,tang,40", targets: targets, values: "CT1,2026-05-10,\(value)")
    }
    #expect(try await isReady(at: 79) == false)
    #expect(try await isReady(at: 80))
  }

  @Test("An indicator without a target is not counted, one without a value does not meet its target")
  func incomplete() async throws {
    #expect(try await isReady(verdicts: Self.overcome, indicators: "CT1,Tỷ lệ,tang,40"))
    #expect(
      try await isReady(verdicts: Self.overcome, indicators: "CT1,Tỷ lệ,it-nhat,", targets: "CT1,2026-05-20,50")
        == false)
  }

  @Test("A case that is closed already is not ready to be")
  func closed() async throws {
    let lines = "[ket-thuc]\nngay = 2026-05-11\nket-qua = \"da-cung-co\""
    #expect(try await isReady(verdicts: Self.overcome, caseLines: lines))
    #expect(try await isReady(verdicts: Self.overcome, caseLines: lines, on: "2026-05-11") == false)
  }
}
