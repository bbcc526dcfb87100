import Diagnostics
import TestSupport
import Testing

/// Cases of one organisation follow each other in time.
@Suite("Overlapping cases")
struct CaseOverlapTests {
  private func caseFile(from day: String, to closing: String?) -> String {
    let closure = closing.map { "[ket-thuc]\nngay = \($0)\nket-qua = \"sap-nhap\"\n" } ?? ""
    return "+++\nto-chuc = \"to-2\"\nphan-loai = \"yeu-kem\"\nnhan-dien = 1️⃣\(day)2️⃣\n\(closure)+++\n"
  }

  private func overlaps(_ cases: [(from: String, to: String?)]) async -> [String] {
    var site = Site.valid
    for (place, entry) in cases.enumerated() {
      site.files["ho-so/k\(place)/ho-so.md"] = MarkedText(caseFile(from: entry.from, to: entry.to)).text
    }
    let found = await site.load().diagnostics
    return found.map { "\($0.code) \($0.location.path) \($0.notes.map(\.location.path))" }
  }

  private func overlap(_ later: Int, with earlier: Int) -> String {
    "date.overlapping-cases content/ho-so/k\(later)/ho-so.md [\"content/ho-so/k\(earlier)/ho-so.md\"]"
  }

  @Test("A case that begins before the earlier one is closed is an error at its day")
  func place() async throws {
    let site = Site.valid.with("ho-so/a/ho-so.md", MarkedText(caseFile(from: "2025-01-01", to: "2025-06-01")).text)
      .with("ho-so/b/ho-so.md", caseFile(from: "2025-05-31", to: nil))
    try await site.expectOnly("date.overlapping-cases", in: "ho-so/b/ho-so.md", help: "kết thúc")
  }

  @Test("Cases that follow each other, on the very day too, are fine")
  func follow() async {
    #expect(await overlaps([("2025-01-01", "2025-06-01"), ("2025-06-01", "2025-07-01"), ("2025-09-01", nil)]) == [])
  }

  @Test("An open case overlaps with all that follow, whatever the order of their names")
  func openCase() async {
    #expect(await overlaps([("2026-02-01", nil), ("2025-01-01", nil)]) == [overlap(0, with: 1)])
    #expect(
      await overlaps([("2025-01-01", nil), ("2025-02-01", "2025-03-01"), ("2025-04-01", "2025-05-01")])
        == [overlap(1, with: 0), overlap(2, with: 0)])
  }

  @Test("A long case overlaps with later ones beyond a short one")
  func longCase() async {
    #expect(
      await overlaps([("2025-01-01", "2025-12-31"), ("2025-02-01", "2025-03-01"), ("2025-11-01", nil)])
        == [overlap(1, with: 0), overlap(2, with: 0)])
  }

  @Test("Cases of different organisations have nothing to do with each other")
  func others() async throws {
    #expect(try await Site.other.casebook().cases.count == 2)
  }

  @Test("A closing day that cannot be read is told alone")
  func unreadableClosing() async throws {
    let site = Site.valid
      .with(
        "ho-so/a/ho-so.md",
        caseFile(from: "2025-01-01", to: "2025-06-01").replacing("1️⃣2025-01-012️⃣", with: "2025-01-01")
          .replacing("ngay = 2025-06-01", with: "ngay = 1️⃣\"hôm qua\"2️⃣")
      )
      .with("ho-so/b/ho-so.md", MarkedText(caseFile(from: "2025-07-01", to: nil)).text)
    try await site.expectOnly("content.wrong-type", in: "ho-so/a/ho-so.md")
  }
}
