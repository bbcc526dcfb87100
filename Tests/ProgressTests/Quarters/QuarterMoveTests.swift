import Casebook
import Testing

@testable import Progress

@Suite("What moved in a quarter")
struct QuarterMoveTests {
  private func moves(_ little: LittleCase, _ from: String, _ to: String) async throws -> [QuarterMove] {
    let loaded = try await little.load()
    return loaded.file.moves(
      from: loaded.file.standing(on: day(from), rules: loaded.rules), to: try loaded.standing(on: to))
  }

  @Test("A case opened in it, and one closed")
  func ends() async throws {
    let little = LittleCase(caseLines: "[ket-thuc]\nngay = 2026-06-20\nket-qua = \"sap-nhap\"")
    let closing = QuarterMove.closed(day("2026-06-20"), .merged)
    #expect(try await moves(little, "2026-03-31", "2026-06-19") == [.opened(day("2026-04-01"))])
    #expect(try await moves(little, "2026-03-31", "2026-06-30") == [.opened(day("2026-04-01")), closing])
    #expect(try await moves(little, "2026-06-19", "2026-06-20") == [closing])
    #expect(try await moves(little, "2026-06-20", "2026-09-30").isEmpty)
  }

  @Test("An open case rated otherwise at the end; what came and went in between is no move")
  func rated() async throws {
    let little = LittleCase(
      tables: [
        "nhiem-vu": "ma,viec,thoi-gian,bat-dau\nNV1,Việc,2026-05-10,2026-05-01",
        "cap-nhat": "ngay,nhiem-vu,muc\n2026-05-20,NV1,100",
      ], reports: ["2026-q2": "2026-06-10"])
    #expect(try await moves(little, "2026-04-30", "2026-05-15") == [.rerated(from: .onSchedule, to: .seriouslyBehind)])
    #expect(try await moves(little, "2026-05-15", "2026-05-20") == [.rerated(from: .seriouslyBehind, to: .onSchedule)])
    #expect(try await moves(little, "2026-04-30", "2026-05-20").isEmpty)
  }

  @Test("Another class, also of a case opened in the quarter")
  func reclassified() async throws {
    let little = LittleCase(caseLines: "[[phan-loai-lai]]\nngay = 2026-05-01\nphan-loai = \"can-quan-tam\"")
    let move = QuarterMove.reclassified(from: 0, to: 1)
    #expect(try await moves(little, "2026-04-30", "2026-05-01") == [move])
    #expect(try await moves(little, "2026-03-31", "2026-05-01") == [.opened(day("2026-04-01")), move])
    #expect(try await moves(little, "2026-05-01", "2026-06-01").isEmpty)
  }

  @Test("Weak links whose verdict changed, to the better and to the worse")
  func weakLinks() async throws {
    let little = LittleCase(tables: [
      "khau-yeu": "ma,bieu-hien,mo-ta\nKY1,1.1,Một\nKY2,1.2,Hai\nKY3,2.1,Ba",
      "danh-gia": """
      ngay,khau-yeu,muc
      2026-04-10,KY2,da-khac-phuc
      2026-05-10,KY1,mot-phan
      2026-05-10,KY2,mot-phan
      """,
    ])
    let found = try await moves(little, "2026-04-30", "2026-05-31")
    #expect(found == [.weakLink(0, from: .not, to: .partly), .weakLink(1, from: .overcome, to: .partly)])
  }
}
