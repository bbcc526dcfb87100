import Testing

/// Codes that point at nothing.
@Suite("References")
struct ReferenceTests {
  static let unknown: [Fault] = [
    Fault("content.unknown-code", in: Site.caseFile, ("\"to-1\"", "1️⃣\"to-9\"2️⃣"), help: "có: goc, to-1, to-2"),
    Fault(
      "content.unknown-code", in: Site.caseFile, ("\"yeu-kem\"", "1️⃣\"yeukem\"2️⃣"), help: "có: can-quan-tam, yeu-kem"),
    Fault("content.unknown-code", in: Site.caseFile, ("\"ban-to-chuc\"", "1️⃣\"ban\"2️⃣")),
    Fault(
      "content.unknown-code", in: Site.caseFile,
      ("bieu-hien = \"1.1\"\nmo-ta = \"Sinh", "bieu-hien = 1️⃣\"1.2\"2️⃣\nmo-ta = \"Sinh")),
    Fault("content.unknown-code", in: Site.plan, ("[\"1.a\"]", "[\"1.a\", 1️⃣\"1.b\"2️⃣]"), help: "có: 1.a"),
    Fault("content.unknown-code", in: Site.plan, ("co-quan = [\"ban-to-chuc\"]", "co-quan = [1️⃣\"ban\"2️⃣]")),
    Fault(
      "content.unknown-code", in: Site.plan, ("khau-yeu = [\"KY1\"]", "khau-yeu = [\"KY1\", 1️⃣\"KY9\"2️⃣]"),
      help: "có: KY1, KY2"),
    Fault(
      "content.unknown-code", in: Site.plan, ("nhiem-vu = \"NV1\"\nmuc", "nhiem-vu = 1️⃣\"NV9\"2️⃣\nmuc"),
      help: "có: NV1, NV2"),
    Fault("content.unknown-code", in: Site.plan, ("nhiem-vu = \"NV1\"\nden", "nhiem-vu = 1️⃣\"NV9\"2️⃣\nden")),
    Fault("content.unknown-code", in: Site.plan, ("nhiem-vu = \"NV2\"", "nhiem-vu = 1️⃣\"nv2\"2️⃣")),
    Fault("content.unknown-code", in: Site.plan, ("khau-yeu = \"KY1\"\nmuc", "khau-yeu = 1️⃣\"KY9\"2️⃣\nmuc")),
    Fault("content.unknown-code", in: Site.plan, ("co-quan = \"ban-to-chuc\"", "co-quan = 1️⃣\"ban\"2️⃣")),
    Fault(
      "content.unknown-code", in: Site.plan, ("goc = 71.4\nkhau-yeu = [\"KY2\"]", "goc = 71.4\nkhau-yeu = [1️⃣\"KY3\"2️⃣]")),
    Fault("content.unknown-code", in: Site.plan, ("chi-tieu = \"CT1\"\nngay", "chi-tieu = 1️⃣\"CT2\"2️⃣\nngay")),
  ]

  @Test("A code that points at nothing is an error at the code", arguments: unknown)
  func unknownCode(fault: Fault) async throws {
    try await fault.check()
  }

  static let attachments: [Fault] = [
    Fault(
      "content.missing-attachment", in: Site.plan, ("\"tep/bien-ban.txt\"", "1️⃣\"tep/bien-ban.pdf\"2️⃣"), help: "chép tệp"),
    Fault("content.attachment-outside", in: Site.plan, ("\"tep/bien-ban.txt\"", "1️⃣\"ho-so.md\"2️⃣"), help: "tep/"),
    Fault("content.attachment-outside", in: Site.plan, ("\"tep/bien-ban.txt\"", "1️⃣\"../khac/tep/a.pdf\"2️⃣")),
    Fault("content.attachment-outside", in: Site.plan, ("\"tep/bien-ban.txt\"", "1️⃣\"../../../../etc/passwd\"2️⃣")),
    Fault(
      "content.missing-attachment", in: Site.caseFile, ("[biên bản](tep/bien-ban.txt)", "[biên bản](1️⃣tep/mat.txt2️⃣)")),
    Fault("content.attachment-outside", in: Site.caseFile, ("[biên bản](tep/bien-ban.txt)", "[biên bản](1️⃣mat.txt2️⃣)")),
    Fault("content.missing-attachment", in: Site.report, ("Đã làm.", "![ảnh](1️⃣../tep/anh.png2️⃣)")),
    Fault("content.missing-attachment", in: Site.page, ("Trang này.", "[Thêm](1️⃣khong-co.md2️⃣)")),
  ]

  @Test("An attachment that is not there is an error at what names it", arguments: attachments)
  func missingAttachment(fault: Fault) async throws {
    try await fault.check()
  }

  @Test("Links lead to attachments, pages, cases and elsewhere")
  func links() async throws {
    let site = try Site.valid
      .replacing("Đã làm.", in: Site.report, with: "[a](../tep/bien-ban.txt) [b](tep/bien-ban.txt) [c](../ho-so.md)")
      .replacing(
        "Trang này.", in: Site.page, with: "[a](gioi-thieu.md#x) [b](https://vi-du.vn/a.pdf) [c](#x) [d](/goc)")
    let casebook = try await site.casebook()
    let attachment = Site.attachment
    #expect(
      casebook.cases.first?.reports.first?.body?.links == [
        "../tep/bien-ban.txt": .attachment(attachment), "tep/bien-ban.txt": .attachment(attachment),
        "../ho-so.md": .caseFile("mau"),
      ])
    #expect(casebook.pages.first?.body.links == ["gioi-thieu.md#x": .page("gioi-thieu")])
  }

  @Test("Evidence is an attachment or an address")
  func evidence() async throws {
    let address = try Site.valid.replacing("\"tep/bien-ban.txt\"", in: Site.plan, with: "\"https://vi-du.vn/a\"")
    #expect(try await Site.valid.onlyPlan().tasks.first?.updates.first?.evidence == .attachment(Site.attachment))
    #expect(try await address.onlyPlan().tasks.first?.updates.first?.evidence == .address("https://vi-du.vn/a"))
  }

  static let editions: [Fault] = [
    Fault(
      "content.unknown-edition", in: Site.caseFile, ("can-cu = \"Kết", "pham-vi = 1️⃣\"heep\"2️⃣\ncan-cu = \"Kết"),
      help: "có: rong, vua, hep"),
    Fault("content.unknown-edition", in: Site.caseFile, ("ma = \"KY2\"", "ma = \"KY2\"\npham-vi = 1️⃣\"x\"2️⃣")),
    Fault("content.unknown-edition", in: Site.plan, ("so = \"05-ĐA/ĐU\"", "so = \"05\"\npham-vi = 1️⃣\"x\"2️⃣")),
    Fault("content.unknown-edition", in: Site.plan, ("muc = 60", "muc = 60\npham-vi = 1️⃣\"x\"2️⃣")),
    Fault("content.unknown-edition", in: Site.report, ("ma = \"KN1\"", "ma = \"KN1\"\npham-vi = 1️⃣\"x\"2️⃣")),
    Fault("content.unknown-edition", in: Site.page, ("thu-tu = 1", "thu-tu = 1\npham-vi = 1️⃣\"x\"2️⃣")),
    Fault("content.unknown-edition", in: Site.caseFile, ("## Nhận xét", "## Nhận xét {pham-vi=1️⃣x2️⃣}")),
  ]

  @Test("An edition that there is not is an error at its code", arguments: editions)
  func unknownEdition(fault: Fault) async throws {
    try await fault.check()
  }
}
