import Casebook
import Diagnostics
import TestSupport
import Testing

@testable import Progress

@Suite("Warnings of what is late or stale")
struct WarningTests {
  /// The warnings of a case on a day, each as its code, its file and the text that it points at.
  private func warnings(_ little: LittleCase, on iso: String) async throws -> [String] {
    let loaded = try await little.load()
    return loaded.file.warnings(on: day(iso), rules: loaded.rules).map { warning in
      let path = warning.location.path
      let bytes = Array((little.files[String(path.dropFirst("content/".count))] ?? "").utf8)
      let text = warning.location.range.map { String(decoding: bytes[$0.offsets], as: UTF8.self) }
      #expect(warning.severity == .warning)
      return "\(warning.code) \(path.split(separator: "/").dropFirst(3).joined(separator: "/")) \(text ?? "-")"
    }
  }

  @Test("A missing report points at the beginning of the case file")
  func missingReport() async throws {
    let little = LittleCase()
    #expect(try await warnings(little, on: "2026-06-19") == [])
    #expect(try await warnings(little, on: "2026-06-20") == ["progress.report-missing ho-so.md +++"])
  }

  @Test("A late report points at the day it was sent")
  func lateReport() async throws {
    let little = LittleCase(reports: ["2026-q2": "2026-06-20"])
    #expect(try await warnings(little, on: "2026-06-20") == ["progress.report-late bao-cao/2026-q2.md 2026-06-20"])
    #expect(try await warnings(LittleCase(reports: ["2026-q2": "2026-06-19"]), on: "2026-06-20") == [])
  }

  @Test("A step that is late points at it, done or not")
  func steps() async throws {
    let little = LittleCase(tables: [
      "buoc": "so,han,xong\n4,,\n3,2026-05-10,\n2,2026-04-20,2026-04-21\n1,2026-04-10,2026-04-10"
    ])
    #expect(try await warnings(little, on: "2026-04-20") == [])
    #expect(try await warnings(little, on: "2026-04-21") == ["progress.step-late buoc.csv 2"])
    #expect(try await warnings(little, on: "2026-05-10") == ["progress.step-late buoc.csv 2"])
    #expect(
      try await warnings(little, on: "2026-05-11") == [
        "progress.step-late buoc.csv 2", "progress.step-late buoc.csv 3",
      ])
  }

  @Test("A step done after the day is not done yet")
  func stepToCome() async throws {
    let little = LittleCase(tables: ["buoc": "so,han,xong\n1,2026-04-10,2026-04-12"])
    let loaded = try await little.load()
    func message(_ iso: String) -> [String] {
      loaded.file.warnings(on: day(iso), rules: loaded.rules).map(\.message.en)
    }
    #expect(message("2026-04-10") == [])
    #expect(message("2026-04-11") == ["step 1 is not done and was due on 2026-04-10"])
    #expect(message("2026-04-12") == ["step 1 was done on 2026-04-12, after it was due on 2026-04-10"])
  }

  @Test("A task without an update for too long points at its code")
  func staleTask() async throws {
    let little = LittleCase(tables: [
      "nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,2026-12-31\nNV2,Việc,2026-12-31",
      "cap-nhat": "ngay,nhiem-vu,muc\n2026-04-20,NV2,5",
    ])
    #expect(try await warnings(little, on: "2026-05-01") == [])
    #expect(try await warnings(little, on: "2026-05-02") == ["progress.no-recent-update nhiem-vu.csv NV1"])
    #expect(
      try await warnings(little, on: "2026-05-21")
        == ["progress.no-recent-update nhiem-vu.csv NV1", "progress.no-recent-update nhiem-vu.csv NV2"])
    let loaded = try await little.load()
    let messages = loaded.file.warnings(on: day("2026-05-21"), rules: loaded.rules).map(\.message.vi)
    #expect(messages.last == "nhiệm vụ NV2 không có cập nhật từ 20/4/2026 (31 ngày)")
  }

  @Test("The place is that of the code, byte by byte")
  func place() async throws {
    let table = MarkedText("ma;viec;thoi-gian\n1️⃣NV12️⃣;Việc;2026-12-31")
    let loaded = try await LittleCase(tables: ["nhiem-vu": table.text]).load()
    let warning = try #require(loaded.file.warnings(on: day("2026-05-02"), rules: loaded.rules).first)
    #expect(warning.location.path == "content/ho-so/thu/nhiem-vu.csv")
    #expect(warning.location.range == ByteRange(table[1], table[2]))
  }

  @Test("All tasks done while an indicator moves away from its target points at the indicator")
  func movesAway() async throws {
    let little = LittleCase(tables: [
      "nhiem-vu": "ma,viec,thoi-gian\nNV1,Việc,2026-05-31\nNV2,Việc,2026-05-31\nNV3,Việc,2026-05-31",
      "cap-nhat": "ngay,nhiem-vu,muc\n2026-04-10,NV1,100\n2026-04-20,NV2,100",
      "dung": "ngay,nhiem-vu\n2026-04-21,NV3",
      "chi-tieu": "ma,ten,chieu,goc\nCT1,Một,tang,40\nCT2,Hai,giam,40\nCT3,Ba,tang,",
      "ket-qua": "chi-tieu,ngay,gia-tri\nCT1,2026-04-15,39\nCT2,2026-04-15,39\nCT3,2026-04-15,39",
    ])
    // Until the 20th two tasks are left, until the 21st one.
    #expect(try await warnings(little, on: "2026-04-20") == [])
    #expect(try await warnings(little, on: "2026-04-21") == ["progress.indicator-moves-away chi-tieu.csv CT1"])
  }

  @Test("Without a task that counts nothing is done")
  func noTask() async throws {
    let little = LittleCase(tables: [
      "chi-tieu": "ma,ten,chieu,goc\nCT1,Một,tang,40",
      "ket-qua": "chi-tieu,ngay,gia-tri\nCT1,2026-04-15,39",
    ])
    #expect(try await warnings(little, on: "2026-04-21") == [])
  }

  @Test("There are none before a case is identified, and none once it is closed")
  func closed() async throws {
    let little = LittleCase(
      caseLines: "[ket-thuc]\nngay = 2026-06-30\nket-qua = \"da-cung-co\"",
      tables: ["buoc": "so,han\n1,2026-03-01"])
    #expect(try await warnings(little, on: "2026-03-31") == [])
    #expect(try await warnings(little, on: "2026-04-01") == ["progress.step-late buoc.csv 1"])
    #expect(try await warnings(little, on: "2026-06-29").count == 2)
    #expect(try await warnings(little, on: "2026-06-30") == [])
  }
}
