import Casebook
import Foundation
import TestSupport
import Testing

/// Arrays of a document in files of their own.
@Suite("Table files")
struct TableFileTests {
  private static let updates =
    "[[cap-nhat]]\nngay = 2026-08-10\nnhiem-vu = \"NV1\"\nmuc = 60\nminh-chung = \"tep/bien-ban.txt\"\n\n"
  private static let path = "ho-so/mau/cap-nhat.csv"

  /// The valid site with its journal in a table file.
  private func site(_ journal: String) throws -> Site {
    try Site.valid.replacing(Self.updates, in: Site.plan, with: "").with(Self.path, journal)
  }

  static let journals = [
    "Ngày;Nhiệm vụ;Mức;Nội dung;Minh chứng\n10/8/2026;NV1;60,5;Xong, đã gửi;tep/bien-ban.txt\n",
    "ngay,nhiem-vu,muc,noi-dung,minh-chung\n2026-08-10,NV1,60.5,\"Xong, đã gửi\",tep/bien-ban.txt",
    "NGÀY\tNHIỆM VỤ\tMỨC\tNỘI DUNG\tMINH CHỨNG\r\n10/08/2026\tNV1\t60,50\tXong, đã gửi\ttep/bien-ban.txt\r\n",
    "\u{FEFF}Mức;Minh chứng;Ngày;Nội dung;Nhiệm vụ\r\n60,5;tep/bien-ban.txt; 10/8/2026 ;\"Xong, đã gửi\";NV1\r\n;;;;\r\n",
    "Ngày;Nhiệm vụ;Mức;Nội dung;Minh chứng\n10/8/2026;NV1;60,5;Xong, đã gửi;tep/bien-ban.txt\n"
      .decomposedStringWithCanonicalMapping.replacing(
        "Xong, đã gửi".decomposedStringWithCanonicalMapping, with: "Xong, đã gửi"),
  ]

  @Test("Separators, line ends, marks and ways of writing make no difference", arguments: journals)
  func forms(journal: String) async throws {
    let update = try #require(try await site(journal).onlyPlan().tasks.first?.updates.first)
    #expect(update.day.iso == "2026-08-10")
    #expect(update.progress == DecimalNumber(mantissa: 605, decimals: 1))
    #expect(update.note == "Xong, đã gửi")
    #expect(update.evidence == .attachment(Site.attachment))
  }

  @Test("A table file says the same as the array in the document")
  func sameAsDocument() async throws {
    let journal = "Ngày;Nhiệm vụ;Mức;Minh chứng\n10/8/2026;NV1;60;tep/bien-ban.txt\n"
    #expect(try await site(journal).casebook().digest == Site.valid.casebook().digest)
  }

  @Test("An empty cell is an absent key")
  func emptyCells() async throws {
    let update = try #require(
      try await site("Ngày;Nhiệm vụ;Mức;Nội dung;Minh chứng\n10/8/2026;NV1;60; ;\"\"\n")
        .onlyPlan().tasks.first?.updates.first)
    #expect(update.note == nil)
    #expect(update.evidence == nil)
  }

  static let faults: [(journal: String, code: String, help: String)] = [
    ("1️⃣Ngaỳ tháng2️⃣;Ngày;Nhiệm vụ;Mức\n;10/8/2026;NV1;60\n", "content.unknown-column", ""),
    ("Ngày;1️⃣Nhiệm vu cũ2️⃣;Nhiệm vụ;Mức\n10/8/2026;;NV1;60\n", "content.unknown-column", "\"nhiem-vu\""),
    ("Ngày;Nhiệm vụ;Mức;1️⃣Mức2️⃣\n10/8/2026;NV1;60;\n", "content.doubled-column", "một trong hai"),
    ("Ngày;Nhiệm vụ;Mức\n1️⃣10/8/2026;;602️⃣\n", "content.missing-key", "nhiem-vu"),
    ("Ngày;Nhiệm vụ;Mức\n1️⃣10/8/2026;NV12️⃣\n", "content.missing-key", "muc"),
    ("Ngày;Mức\n1️⃣10/8/2026;602️⃣\n", "content.missing-key", "nhiem-vu"),
    ("Ngày;Nhiệm vụ;Mức\n1️⃣31/9/20262️⃣;NV1;60\n", "content.wrong-type", "30/9/2026"),
    ("Ngày;Nhiệm vụ;Mức\n\"1️⃣10-8-20262️⃣\";NV1;60\n", "content.wrong-type", "30/9/2026"),
    ("Ngày;Nhiệm vụ;Mức\n10/8/2026;NV1;1️⃣60%2️⃣\n", "content.wrong-type", "71,4"),
    ("Ngày;Nhiệm vụ;Mức\n10/8/2026;NV1;1️⃣1.2392️⃣\n", "content.out-of-range", ""),
    ("Ngày;Nhiệm vụ;Mức\n10/8/2026;1️⃣NV92️⃣;60\n", "content.unknown-code", "có: NV1, NV2"),
    ("Ngày;Nhiệm vụ;Mức;Minh chứng\n10/8/2026;NV1;60;1️⃣tep/mat.pdf2️⃣\n", "content.missing-attachment", ""),
    ("Ngày;Nhiệm vụ;Mức\n10/8/2026;NV1;60;1️⃣thừa2️⃣\n", "csv.too-many-cells", ""),
  ]

  @Test("What is wrong in a table file is an error at the cell, the row or the column", arguments: faults)
  func fault(journal: String, code: String, help: String) async throws {
    // A cell in quotes is pointed at with its quotes.
    let marked = journal.replacing("\"1️⃣", with: "1️⃣\"").replacing("2️⃣\"", with: "\"2️⃣")
    try await site(marked).expectOnly(code, in: Self.path, help: help)
  }

  @Test("A table in a file of its own and in the document is an error")
  func bothForms() async throws {
    let site = try Site.valid.with(Self.path, "Ngày;Nhiệm vụ;Mức\n").replacing(
      "[[cap-nhat]]", in: Site.plan, with: "[[1️⃣cap-nhat2️⃣]]")
    try await site.expectOnly("content.both-forms", in: Site.plan, help: "cap-nhat.csv")
    let editions = Site.valid.with("an-ban.csv", "Mã;Tên\nrong;Rộng\nvua;Vừa\nhep;Hẹp\n")
    #expect(await editions.load().diagnostics.map(\.code) == ["content.both-forms"])
  }

  @Test("Every table of a plan may stand in a file of its own")
  func everyTable() async throws {
    let text = try #require(Site.valid.files[Site.plan])
    let front = try #require(text.range(of: "\n[[buoc]]"))
    let back = try #require(text.range(of: "+++\n\nMục tiêu"))
    var site = Site.valid.with(Site.plan, text[..<front.lowerBound] + "\n" + text[back.lowerBound...])
    let tables = [
      "buoc": "Số;Hạn\n1;10/5/2026\n",
      "nhiem-vu": """
      Mã;Việc;Người;Thẩm quyền;Trách nhiệm;Thời gian;Trước;Sản phẩm;Khâu yếu;Hướng;Cơ quan
      NV1;Sửa quy chế;Bí thư;Chi ủy;Trước cấp trên;30/9/2026;;Quy chế;KY1;1.a;ban-to-chuc
      NV2;Mở lớp;Phó Bí thư;Chi ủy;Trước chi bộ;;20/12/2026;Danh sách;KY2;;
      """,
      "cap-nhat": "Ngày;Nhiệm vụ;Mức;Minh chứng\n10/8/2026;NV1;60;tep/bien-ban.txt\n",
      "gia-han": "Ngày;Nhiệm vụ;Đến;Văn bản\n25/9/2026;NV1;31/10/2026;12-CV/ĐU\n",
      "dung": "Ngày;Nhiệm vụ;Lý do\n1/9/2026;NV2;Trùng việc\n",
      "danh-gia": "Ngày;Khâu yếu;Mức;Cơ quan\n2/9/2026;KY1;mot-phan;ban-to-chuc\n",
      "chi-tieu": "Mã;Tên;Đơn vị;Chiều;Gốc;Khâu yếu\nCT1;Tỷ lệ dự sinh hoạt;%;tang;71,4;KY2\n",
      "moc": "Chỉ tiêu;Hạn;Giá trị\nCT1;31/12/2026;90\n",
      "ket-qua": "Chỉ tiêu;Ngày;Giá trị\nCT1;15/9/2026;80\n",
    ]
    for (name, table) in tables { site.files["ho-so/mau/\(name).csv"] = table }
    #expect(try await site.casebook().digest == Site.valid.casebook().digest)
  }

  @Test("Tables of the settings, the framework and the case file may, too")
  func otherTables() async throws {
    var site = try Site.valid
      .replacing("[[an-ban]]\nma = \"rong\"\nten = \"Rộng\"\n\n", in: Site.settings, with: "")
      .replacing("[[an-ban]]\nma = \"vua\"\nten = \"Vừa\"\n\n", in: Site.settings, with: "")
      .replacing("[[an-ban]]\nma = \"hep\"\nten = \"Hẹp\"\n", in: Site.settings, with: "")
      .replacing("[[buoc]]\nso = 1\nten = \"Nhận diện\"\n", in: Site.framework, with: "")
      .replacing("[[loai-to-chuc]]\nma = \"dang-bo\"\nten = \"Đảng bộ\"\ncap = 1\n", in: Site.framework, with: "")
      .replacing("[[co-quan]]\nma = \"ban-to-chuc\"\nten = \"Ban Tổ chức\"\n", in: Site.framework, with: "")
      .replacing(
        "[[khau-yeu]]\nma = \"KY1\"\nbieu-hien = \"1.1\"\nmo-ta = \"Quy chế cũ\"\nnguyen-nhan = \"Buông lỏng\"\nloai = \"chu-quan\"\n",
        in: Site.caseFile, with: ""
      )
      .replacing(
        "[[khau-yeu]]\nma = \"KY2\"\nbieu-hien = \"1.1\"\nmo-ta = \"Sinh hoạt thưa\"\n", in: Site.caseFile, with: "")
    site.files["an-ban.csv"] = "Mã,Tên\nrong,Rộng\nvua,Vừa\nhep,Hẹp\n"
    site.files["buoc.csv"] = "Số,Tên\n1,Nhận diện\n"
    site.files["loai-to-chuc.csv"] = "Mã,Tên,Cấp\ndang-bo,Đảng bộ,1\n"
    site.files["co-quan.csv"] = "Mã,Tên\nban-to-chuc,Ban Tổ chức\n"
    site.files["ho-so/mau/khau-yeu.csv"] =
      "Mã,Biểu hiện,Mô tả,Nguyên nhân,Loại\nKY1,1.1,Quy chế cũ,Buông lỏng,chu-quan\nKY2,1.1,Sinh hoạt thưa,,\n"
    let casebook = try await site.casebook()
    #expect(casebook.digest == (try await Site.valid.casebook().digest))
    #expect(casebook.settings.editions.map(\.code) == ["rong", "vua", "hep"])
  }
}
