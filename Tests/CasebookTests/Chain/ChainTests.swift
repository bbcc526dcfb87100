import Testing

/// What a case should have and may lack: warnings.
@Suite("The chain from cause to output")
struct ChainTests {
  private static let consolidated = "\n[ket-thuc]\nngay = 1️⃣2027-01-102️⃣\nket-qua = \"da-cung-co\""
  private static let verdict =
    "[[danh-gia]]\nngay = 2026-12-01\nkhau-yeu = \"KY2\"\nmuc = \"da-khac-phuc\"\n\n[[chi-tieu]]"

  static let faults: [Fault] = [
    Fault(
      "chain.missing-clear", .warning, in: Site.plan, ("ma = \"NV1\"", "ma = 1️⃣\"NV1\"2️⃣"), ("nguoi = \"Bí thư\"\n", ""),
      help: "nguoi"),
    Fault(
      "chain.missing-clear", .warning, in: Site.plan, ("ma = \"NV1\"", "ma = 1️⃣\"NV1\"2️⃣"),
      ("trach-nhiem = \"Trước cấp trên\"\n", ""), help: "trach-nhiem"),
    Fault(
      "chain.missing-clear", .warning, in: Site.plan,
      (
        "ma = \"NV1\"\nviec = \"Sửa quy chế\"\nnguoi = \"Bí thư\"\ntham-quyen = \"Chi ủy\"",
        "ma = 1️⃣\"NV1\"2️⃣\nviec = \"Sửa quy chế\"\nnguoi = \"Bí thư\""
      ), help: "tham-quyen"),
    Fault(
      "chain.missing-clear", .warning, in: Site.plan, ("ma = \"NV2\"", "ma = 1️⃣\"NV2\"2️⃣"),
      ("san-pham = \"Danh sách\"", "san-pham = \" \""), help: "san-pham"),
    Fault(
      "chain.weak-link-without-task", .warning, in: Site.caseFile, ("ma = \"KY2\"", "ma = 1️⃣\"KY2\"2️⃣"),
      elsewhere: [
        (Site.plan, "san-pham = \"Danh sách\"\nkhau-yeu = [\"KY2\"]", "san-pham = \"Danh sách\"\nkhau-yeu = [\"KY1\"]")
      ], help: "KY2"),
    Fault(
      "chain.task-without-weak-link", .warning, in: Site.plan, ("ma = \"NV1\"", "ma = 1️⃣\"NV1\"2️⃣"),
      ("khau-yeu = [\"KY1\"]", "khau-yeu = []"),
      elsewhere: [
        (
          Site.plan, "san-pham = \"Danh sách\"\nkhau-yeu = [\"KY2\"]",
          "san-pham = \"Danh sách\"\nkhau-yeu = [\"KY1\", \"KY2\"]"
        )
      ]),
    Fault(
      "chain.indicator-without-target", .warning, in: Site.plan, ("ma = \"CT1\"", "ma = 1️⃣\"CT1\"2️⃣"),
      ("[[moc]]\nchi-tieu = \"CT1\"\nhan = 2026-12-31\ngia-tri = 90\n", ""), help: "[[moc]]"),
    Fault(
      "chain.task-outside-plan", .warning, in: Site.plan, ("thoi-gian = 2026-09-30", "thoi-gian = 1️⃣2027-06-012️⃣"),
      ("den = 2026-10-31", "den = 2027-06-30")),
    Fault(
      "chain.task-outside-plan", .warning, in: Site.plan,
      ("thoi-gian = 2026-09-30", "bat-dau = 2026-05-01\nthoi-gian = 1️⃣2026-05-312️⃣")),
    Fault(
      "chain.several-extensions", .warning, in: Site.plan,
      (
        "van-ban = \"12-CV/ĐU\"",
        "van-ban = \"12\"\n[[gia-han]]\nngay = 2026-10-30\nnhiem-vu = \"NV1\"\nden = 1️⃣2026-11-302️⃣\nvan-ban = \"13\""
      )),
    Fault(
      "chain.extension-without-document", .warning, in: Site.plan,
      ("den = 2026-10-31\nvan-ban = \"12-CV/ĐU\"", "den = 1️⃣2026-10-312️⃣"), help: "van-ban"),
    Fault(
      "chain.closed-with-weak-link", .warning, in: Site.caseFile,
      ("mo-ta = \"Sinh hoạt thưa\"", "mo-ta = \"Sinh\"" + consolidated),
      elsewhere: [(Site.plan, "[[chi-tieu]]", verdict)]),
    Fault(
      "chain.closed-with-weak-link", .warning, in: Site.caseFile,
      ("mo-ta = \"Sinh hoạt thưa\"", "mo-ta = \"Sinh\"" + consolidated),
      elsewhere: [(Site.plan, "muc = \"mot-phan\"", "muc = \"da-khac-phuc\"")]),
    Fault(
      "chain.wrong-document", .warning, in: Site.plan, ("phe-duyet = 2026-05-25", "phe-duyet = 1️⃣2026-05-252️⃣"),
      elsewhere: [(Site.caseFile, "\"yeu-kem\"", "\"can-quan-tam\"")], help: "ke-hoach.md"),
  ]

  @Test("Where the chain is broken is a warning at the record", arguments: faults)
  func broken(fault: Fault) async throws {
    try await fault.check()
  }

  @Test("The class on the day of approval decides on the document")
  func classOnApproval() async throws {
    func site(reclassifiedOn day: String) throws -> Site {
      try Site.valid.replacing(
        "mo-ta = \"Sinh hoạt thưa\"", in: Site.caseFile,
        with: "mo-ta = \"Sinh\"\n[[phan-loai-lai]]\nngay = \(day)\nphan-loai = \"can-quan-tam\"")
    }
    #expect(try await site(reclassifiedOn: "2026-05-25").load().diagnostics.map(\.code) == ["chain.wrong-document"])
    #expect(try await site(reclassifiedOn: "2026-05-26").load().diagnostics.isEmpty)
  }

  @Test("A draft, which nobody approved, may be either document")
  func draft() async throws {
    let site = try Site.valid.replacing("phe-duyet = 2026-05-25\n", in: Site.plan, with: "").replacing(
      "\"yeu-kem\"", in: Site.caseFile, with: "\"can-quan-tam\"")
    _ = try await site.casebook()
  }

  @Test("A plan's document for a case that asks for a scheme is as wrong as the reverse")
  func planForScheme() async throws {
    let path = "ho-so/mau/ke-hoach.md"
    let text = Site.valid.files[Site.plan]?.replacing("phe-duyet = 2026-05-25", with: "phe-duyet = 1️⃣2026-05-252️⃣")
    try await Site.valid.without(Site.plan).with(path, text ?? "").expectOnly(
      "chain.wrong-document", .warning, in: path, help: "de-an.md")
  }

  @Test("A case that is closed with all weak links overcome lacks nothing, nor does one that was merged")
  func closedWell() async throws {
    let closing = Self.consolidated.replacing("1️⃣", with: "").replacing("2️⃣", with: "")
    let overcome = try Site.valid.replacing(
      "mo-ta = \"Sinh hoạt thưa\"", in: Site.caseFile, with: "mo-ta = \"Sinh\"" + closing
    )
    .replacing("muc = \"mot-phan\"", in: Site.plan, with: "muc = \"da-khac-phuc\"")
    .replacing("[[chi-tieu]]", in: Site.plan, with: Self.verdict)
    _ = try await overcome.casebook()
    let merged = try Site.valid.replacing(
      "mo-ta = \"Sinh hoạt thưa\"", in: Site.caseFile,
      with: "mo-ta = \"Sinh\"" + closing.replacing("da-cung-co", with: "sap-nhap"))
    _ = try await merged.casebook()
  }

  @Test("The last verdict up to the closing counts, of one day the later in the file")
  func lastVerdict() async throws {
    let closing = Self.consolidated.replacing("1️⃣", with: "").replacing("2️⃣", with: "")
    func site(_ verdicts: String) throws -> Site {
      try Site.valid.replacing("mo-ta = \"Sinh hoạt thưa\"", in: Site.caseFile, with: "mo-ta = \"Sinh\"" + closing)
        .replacing("muc = \"mot-phan\"", in: Site.plan, with: "muc = \"da-khac-phuc\"")
        .with("ho-so/mau/danh-gia.csv", verdicts)
        .replacing(
          "[[danh-gia]]\nngay = 2026-09-02\nkhau-yeu = \"KY1\"\nmuc = \"da-khac-phuc\"\nco-quan = \"ban-to-chuc\"\n",
          in: Site.plan, with: "")
    }
    let header = "ngay,khau-yeu,muc\n2026-12-01,KY1,da-khac-phuc\n"
    let ends: [(String, [String])] = [
      ("2027-01-10,KY2,da-khac-phuc\n", []), ("2027-01-11,KY2,da-khac-phuc\n", ["chain.closed-with-weak-link"]),
      ("2026-12-01,KY2,chua\n2026-12-01,KY2,da-khac-phuc\n", []),
      ("2026-12-01,KY2,da-khac-phuc\n2026-12-01,KY2,chua\n", ["chain.closed-with-weak-link"]),
    ]
    for (verdicts, codes) in ends {
      #expect(try await site(header + verdicts).load().diagnostics.map(\.code) == codes, "\(verdicts)")
    }
  }
}
