import Diagnostics
import Testing

/// Mistakes in campaigns, each at its place.
@Suite("Mistakes in campaigns")
struct CampaignFaultTests {
  private static let document = Site.campaignDocument
  private static let report = Site.campaignReport
  private static let figures = Site.campaignFigures

  static let keys: [Fault] = [
    Fault("content.unknown-key", in: document, ("van-ban =", "1️⃣van-bann2️⃣ ="), help: "van-ban"),
    Fault("content.missing-key", in: document, ("+++\nten = \"Sơ kết nghị quyết\"", "1️⃣+++2️⃣"), help: "ten"),
    Fault("content.unknown-key", in: document, ("san-pham =", "1️⃣san-phamm2️⃣ ="), help: "san-pham"),
    Fault("content.unknown-key", in: document, ("gop = \"tong\"", "1️⃣gopp2️⃣ = \"tong\""), help: "gop"),
    Fault("content.not-one-of", in: document, ("gop = \"tong\"", "gop = 1️⃣\"cong\"2️⃣")),
    Fault(
      "content.needs-one-of", in: document,
      (
        "[[chang]]\nma = \"C2\"\nten = \"Đảng bộ tổng hợp\"\nloai = [\"dang-bo\"]",
        "1️⃣[[chang]]2️⃣\nma = \"C2\"\nten = \"Đảng bộ tổng hợp\""
      )),
    Fault(
      "content.needs-one-of", in: document, ("[[chang]]\nma = \"C2\"", "1️⃣[[chang]]2️⃣\nma = \"C2\""),
      ("thoi-gian = 2026-05-15\n", "")),
    Fault(
      "content.only-one-of", in: document, ("loai = [\"dang-bo\"]", "loai = [\"dang-bo\"]\nco-quan = 1️⃣\"ban-to-chuc\"2️⃣")
    ),
    Fault(
      "content.only-one-of", in: document, ("thoi-gian = 2026-05-15", "thoi-gian = 2026-05-15\ntruoc = 1️⃣2026-05-162️⃣")),
    Fault("content.empty-value", in: document, ("loai = [\"dang-bo\"]", "loai = 1️⃣[]2️⃣")),
    Fault("content.malformed-local-code", in: document, ("ma = \"II.1\"", "ma = 1️⃣\"II 1\"2️⃣")),
    Fault("content.doubled-code", in: document, ("ma = \"II.1\"", "ma = 1️⃣\"I\"2️⃣")),
    Fault("content.doubled-code", in: document, ("ma = \"C2\"", "ma = 1️⃣\"C1\"2️⃣")),
    Fault(
      "content.doubled-code", in: document, ("ma = \"TL\"", "ma = 1️⃣\"a-1\"2️⃣"),
      elsewhere: [(figures, ";Tl\n", "\n"), (figures, ";90,5\n", "\n"), (figures, "12;\n", "12\n")]),
    Fault(
      "campaign.reserved-figure", in: document, ("ma = \"TL\"", "ma = 1️⃣\"To-chuc\"2️⃣"),
      elsewhere: [(figures, ";Tl\n", "\n"), (figures, ";90,5\n", "\n"), (figures, "12;\n", "12\n")]),
    Fault("content.unknown-column", in: figures, (";Tl\n", ";1️⃣Tlx2️⃣\n"), help: "TL"),
    Fault("content.doubled-column", in: figures, (";Tl\n", ";1️⃣A2️⃣\n")),
    Fault("content.wrong-type", in: figures, ("90,5", "1️⃣chín mươi2️⃣")),
    Fault("content.unknown-key", in: report, ("A = 10", "1️⃣B2️⃣ = 10"), help: "A"),
    Fault("content.wrong-type", in: report, ("A = 10", "A = 1️⃣\"10\"2️⃣")),
    Fault("content.unknown-key", in: report, ("ngay-gui", "1️⃣ngay-gi2️⃣"), help: "ngay-gui"),
    Fault("content.missing-key", in: report, ("+++\nchang = \"C1\"", "1️⃣+++2️⃣"), help: "chang"),
    Fault("content.secret", in: report, ("ngay-gui", "do-mat = 1️⃣\"mat\"2️⃣\nngay-gui")),
    Fault("content.secret", in: document, ("van-ban =", "do-mat = 1️⃣\"toi-mat\"2️⃣\nvan-ban =")),
    Fault("content.unknown-edition", in: document, ("ma = \"C1\"", "ma = \"C1\"\npham-vi = 1️⃣\"x\"2️⃣")),
    Fault("content.unknown-edition", in: report, ("{de-cuong=I}", "{de-cuong=I pham-vi=1️⃣x2️⃣}")),
  ]

  @Test("Keys and values", arguments: keys)
  func key(fault: Fault) async throws {
    try await fault.check(in: .campaign)
  }

  static let references: [Fault] = [
    Fault("content.unknown-code", in: document, ("loai = [\"dang-bo\"]", "loai = [1️⃣\"dang-bộ\"2️⃣]")),
    Fault("content.unknown-code", in: document, ("[\"to-1\", \"to-2\"]", "[\"to-1\", 1️⃣\"to-9\"2️⃣, \"to-2\"]")),
    Fault(
      "content.unknown-code", in: document, ("co-quan = \"ban-to-chuc\"", "co-quan = 1️⃣\"ban\"2️⃣"),
      elsewhere: [(document, "[[nop]]\nngay = 2026-05-30\nchang = \"C3\"\n", "")]),
    Fault("content.unknown-code", in: document, ("to-chuc = \"to-1\"\nchang", "to-chuc = 1️⃣\"to-9\"2️⃣\nchang")),
    Fault("content.unknown-code", in: document, ("chang = \"C1\"\ntep", "chang = 1️⃣\"C9\"2️⃣\ntep"), help: "C1, C2, C3"),
    Fault("content.unknown-code", in: document, ("\"A.1\", \"A.2\"]", "\"A.1\", 1️⃣\"A.3\"2️⃣]")),
    Fault("content.unknown-code", in: document, ("[\"A.1\", \"A.2\"]", "[\"A.1\", \"A.2\", 1️⃣\"A\"2️⃣]")),
    Fault("content.unknown-code", in: figures, ("goc;1.012", "1️⃣gocc2️⃣;1.012")),
    Fault("content.doubled-code", in: figures, ("goc;1.012", "1️⃣to-12️⃣;1.012")),
    Fault("content.unknown-code", in: report, ("chang = \"C1\"", "chang = 1️⃣\"C9\"2️⃣")),
    Fault("content.unknown-code", in: report, ("{de-cuong=I}", "{de-cuong=1️⃣II.22️⃣}"), help: "I, II.1"),
    Fault("content.missing-attachment", in: document, ("\"tep/phieu.txt\"", "1️⃣\"tep/mat.txt\"2️⃣")),
    Fault("content.missing-attachment", in: report, ("(../tep/phieu.txt)", "(1️⃣../tep/mat.txt2️⃣)")),
    Fault("content.attachment-outside", in: document, ("\"tep/phieu.txt\"", "1️⃣\"../../ho-so/mau/tep/bien-ban.txt\"2️⃣")),
    Fault(
      "content.missing-key", in: document,
      ("[[nop]]\nngay = 2026-04-20\nto-chuc = \"to-1\"", "1️⃣[[nop]]2️⃣\nngay = 2026-04-20"), help: "to-chuc"),
  ]

  @Test("Codes that point at nothing", arguments: references)
  func reference(fault: Fault) async throws {
    try await fault.check(in: .campaign)
  }

  static let warnings: [Fault] = [
    Fault("campaign.not-obliged", .warning, in: document, ("to-chuc = \"to-1\"\nchang", "to-chuc = 1️⃣\"goc\"2️⃣\nchang")),
    Fault(
      "campaign.not-obliged", .warning, in: document, ("ngay = 2026-05-30", "ngay = 2026-05-30\nto-chuc = 1️⃣\"to-1\"2️⃣")),
    Fault("campaign.not-obliged", .warning, in: report, ("chang = \"C1\"", "chang = 1️⃣\"C3\"2️⃣")),
    Fault("campaign.stage-before-campaign", .warning, in: document, ("truoc = 2026-04-30", "truoc = 1️⃣2026-03-022️⃣")),
    Fault("campaign.total", .warning, in: figures, ("to-1;12;", "to-1;1️⃣132️⃣;")),
    Fault("campaign.total", .warning, in: report, ("A = 10", "A = 1️⃣102️⃣"), ("\"A.2\" = 4", "\"A.2\" = 5")),
    Fault(
      "campaign.figure-stated-twice", .warning, in: report, ("A = 10", "A = 1️⃣102️⃣"),
      elsewhere: [(figures, "goc;1.012;1.000;12;", "to-2;11;;;")]),
    Fault("statistic.total", .warning, in: report, ("tong = 28", "tong = 1️⃣292️⃣")),
    Fault("content.personal-data", .warning, in: report, ("Đã học", "Gọi 1️⃣09123456782️⃣")),
  ]

  @Test("What contradicts itself", arguments: warnings)
  func warning(fault: Fault) async throws {
    try await fault.check(in: .campaign)
  }

  @Test("Both figures and the difference are told")
  func wording() async throws {
    let site = try Site.campaign.replacing("to-1;12;", in: Site.campaignFigures, with: "to-1;13;")
    let found = try #require(await site.load().diagnostics.first)
    #expect(found.message.vi == "số liệu A ghi 13, mà các số phải cộng lại thành nó cho 12, lệch 1")
  }

  @Test("Both forms of a table are an error")
  func bothForms() async throws {
    try await Site.campaign.with("dot-bao-cao/dot/nop.csv", "Ngày;Tổ chức;Chặng\n").replacing(
      "[[nop]]\nngay = 2026-04-20", in: Self.document, with: "[[1️⃣nop2️⃣]]\nngay = 2026-04-20"
    ).expectOnly("content.both-forms", in: Self.document)
  }

  @Test("An organisation that is not in the register cannot report")
  func unknownReporter() async throws {
    let path = "dot-bao-cao/dot/bao-cao/to-9.md"
    try await Site.campaign.with(path, "+++\nchang = \"C1\"\n+++\n").expectOnly("content.unknown-code", in: path)
  }

  static let files: [(path: String, likely: String)] = [
    ("dot-bao-cao/dot/dot-baocao.md", "dot-bao-cao.md"), ("dot-bao-cao/dot/solieu.csv", "so-lieu.csv"),
    ("dot-bao-cao/dot/baocao/to-1.md", "bao-cao"), ("dot-bao-cao/dot/bao-cao/to-1.docx", ""), ("dot-bao-cao/x.md", ""),
  ]

  @Test("Files without a place", arguments: files)
  func unknownFile(path: String, likely: String) async throws {
    let help = likely.isEmpty ? "xóa" : "có phải \(likely)?"
    try await Site.campaign.with(path, "").expectOnly("content.unknown-file", .warning, in: path, help: help)
  }

  @Test("A folder without its document, or with a name that is no code")
  func folders() async throws {
    try await Site.valid.with("dot-bao-cao/dot/nop.csv", "").expectOnly(
      "content.folder-without-document", in: "dot-bao-cao/dot", help: "dot-bao-cao.md")
    try await Site.valid.with("dot-bao-cao/Dot_1/dot-bao-cao.md", "+++\nten = \"A\"\n+++\n").expectOnly(
      "content.folder-name", in: "dot-bao-cao/Dot_1")
  }
}
