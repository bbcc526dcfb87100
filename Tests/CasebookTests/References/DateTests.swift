import Testing

/// Days that contradict each other.
@Suite("Dates")
struct DateTests {
  private static let closing = "\n[ket-thuc]\nngay = "

  static let faults: [Fault] = [
    Fault(
      "date.closed-before-identified", in: Site.caseFile,
      ("mo-ta = \"Sinh hoạt thưa\"", "mo-ta = \"Sinh\"\(closing)1️⃣2026-05-032️⃣\nket-qua = \"sap-nhap\""),
      elsewhere: [
        (
          Site.plan,
          "[[cap-nhat]]\nngay = 2026-08-10\nnhiem-vu = \"NV1\"\nmuc = 60\nminh-chung = \"tep/bien-ban.txt\"\n", ""
        )
      ]),
    Fault(
      "date.end-before-start", in: Site.plan, ("den = 2027-05-31", "den = 1️⃣2026-05-312️⃣"),
      elsewhere: [
        (Site.plan, "thoi-gian = 2026-09-30", "thoi-gian = 2026-06-01"),
        (Site.plan, "truoc = 2026-12-20", "truoc = 2026-06-02"),
      ]),
    Fault(
      "date.deadline-before-start", in: Site.plan,
      ("thoi-gian = 2026-09-30", "thoi-gian = 1️⃣2026-09-302️⃣\nbat-dau = 2026-10-01")),
    Fault(
      "date.deadline-before-start", in: Site.plan, ("truoc = 2026-12-20", "truoc = 1️⃣2026-12-202️⃣\nbat-dau = 2026-12-20")),
    Fault("date.extension-before-original", in: Site.plan, ("den = 2026-10-31", "den = 1️⃣2026-09-292️⃣")),
    Fault(
      "date.reclassified-before-identified", in: Site.caseFile,
      (
        "mo-ta = \"Sinh hoạt thưa\"",
        "mo-ta = \"Sinh\"\n[[phan-loai-lai]]\nngay = 1️⃣2026-05-032️⃣\nphan-loai = \"yeu-kem\""
      )),
    Fault(
      "date.reclassified-after-closed", in: Site.caseFile,
      (
        "mo-ta = \"Sinh hoạt thưa\"",
        "mo-ta = \"Sinh\"\(closing)2026-12-31\nket-qua = \"sap-nhap\"\n[[phan-loai-lai]]\nngay = 1️⃣2027-01-012️⃣\nphan-loai = \"yeu-kem\""
      )),
    Fault(
      "date.after-closing", .warning, in: Site.plan, ("ngay = 2026-08-10", "ngay = 1️⃣2026-08-102️⃣"),
      elsewhere: [
        (Site.caseFile, "mo-ta = \"Sinh hoạt thưa\"", "mo-ta = \"Sinh\"\(closing)2026-08-09\nket-qua = \"sap-nhap\"")
      ]),
    Fault(
      "date.approved-before-identified", .warning, in: Site.plan, ("phe-duyet = 2026-05-25", "phe-duyet = 1️⃣2026-05-032️⃣")
    ),
    Fault("date.extension-not-later", .warning, in: Site.plan, ("den = 2026-10-31", "den = 1️⃣2026-09-302️⃣")),
  ]

  @Test("Days that contradict are told at the later written", arguments: faults)
  func contradicts(fault: Fault) async throws {
    try await fault.check()
  }

  static let limits: [(path: String, old: String, new: String)] = [
    (Site.plan, "den = 2027-05-31", "den = 2026-12-19"),
    (Site.plan, "thoi-gian = 2026-09-30", "thoi-gian = 2026-09-30\nbat-dau = 2026-09-30"),
    (Site.plan, "truoc = 2026-12-20", "truoc = 2026-12-20\nbat-dau = 2026-12-19"),
    (Site.plan, "den = 2026-10-31", "den = 2026-10-01"),
    (Site.plan, "phe-duyet = 2026-05-25", "phe-duyet = 2026-05-04"),
    (
      Site.caseFile, "mo-ta = \"Sinh hoạt thưa\"",
      "mo-ta = \"Sinh\"\n[[phan-loai-lai]]\nngay = 2026-05-04\nphan-loai = \"yeu-kem\""
    ),
    (Site.caseFile, "mo-ta = \"Sinh hoạt thưa\"", "mo-ta = \"Sinh\"\(closing)2026-08-10\nket-qua = \"sap-nhap\""),
  ]

  @Test("On the very day is no contradiction", arguments: limits)
  func onTheDay(path: String, old: String, new: String) async throws {
    _ = try await Site.valid.replacing(old, in: path, with: new).casebook()
  }

  @Test("A deadline before a day is met on the day before it")
  func exclusiveDeadline() async throws {
    let tasks = try await Site.valid.onlyPlan().tasks
    #expect(tasks.map(\.originalDeadline.iso) == ["2026-09-30", "2026-12-19"])
    #expect(tasks.map(\.deadlineIsExclusive) == [false, true])
    #expect(tasks.map(\.start.iso) == ["2026-06-01", "2026-06-01"])
  }

  @Test("Records stand by day, those of one day as in the file")
  func order() async throws {
    let text = "ngay,nhiem-vu,muc\n2026-08-10,NV1,3\n2026-07-01,NV1,1\n2026-08-10,NV1,2\n2026-07-01,NV2,9\n"
    let site = try Site.valid.with("ho-so/mau/cap-nhat.csv", text).replacing(
      "[[cap-nhat]]\nngay = 2026-08-10\nnhiem-vu = \"NV1\"\nmuc = 60\nminh-chung = \"tep/bien-ban.txt\"\n",
      in: Site.plan, with: "")
    let tasks = try await site.onlyPlan().tasks
    #expect(tasks.first?.updates.map(\.progress) == [1, 3, 2])
    #expect(tasks.last?.updates.map(\.progress) == [9])
  }
}
