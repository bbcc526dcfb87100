import Testing

/// Whatever is changed of what is shown, the digest changes.
@Suite("The digest of an edition")
struct DigestTests {
  static let changes: [(path: String, old: String, new: String)] = [
    (Site.framework, "Dấu hiệu 1.1", "Dấu hiệu 1.2"), (Site.framework, "cap = 1", "cap = 2"),
    (Site.framework, "ten = \"Ban Tổ chức\"", "ten = \"Ban Tổ chức\"\nvai-tro = \"Chủ trì\""),
    (Site.register, "to-2;Chi bộ tổ 2", "to-2;Chi bộ tổ hai"), (Site.register, "goc;28", "goc;29"),
    (Site.register, "goc;28", "to-1;28"), (Site.caseFile, "\"to-1\"", "\"to-2\""),
    (Site.caseFile, "2026-05-04", "2026-05-03"),
    (Site.caseFile, "Kết luận số 1", "Kết luận số 2"), (Site.caseFile, "Ủy viên", "Phó Bí thư"),
    (Site.caseFile, "co-quan = [\"ban-to-chuc\"]", "co-quan = []"), (Site.caseFile, "Quy chế cũ", "Quy chế"),
    (Site.caseFile, "Buông lỏng", "Nể nang"), (Site.caseFile, "chu-quan", "khach-quan"),
    (Site.caseFile, "Nhận xét", "Đánh giá"),
    (Site.plan, "05-ĐA/ĐU", "06-ĐA/ĐU"), (Site.plan, "phe-duyet = 2026-05-25", "phe-duyet = 2026-05-26"),
    (Site.plan, "phe-duyet = 2026-05-25", "phe-duyet = 2026-05-25\nngay = 2026-05-20"),
    (Site.plan, "phe-duyet = 2026-05-25", "phe-duyet = 2026-05-25\ndau-moi = \"A\""),
    (Site.plan, "phe-duyet = 2026-05-25", "phe-duyet = 2026-05-25\nco-quan-phe-duyet = \"A\""),
    (Site.plan, "tu = 2026-06-01", "tu = 2026-06-02"), (Site.plan, "den = 2027-05-31", "den = 2027-05-30"),
    (Site.plan, "han = 2026-05-10", "han = 2026-05-11"), (Site.plan, "han = 2026-05-10", "xong = 2026-05-10"),
    (Site.plan, "Sửa quy chế", "Sửa đổi quy chế"), (Site.plan, "nguoi = \"Bí thư\"", "nguoi = \"Chi ủy viên\""),
    (Site.plan, "thoi-gian = 2026-09-30", "truoc = 2026-10-01"),
    (Site.plan, "thoi-gian = 2026-09-30", "thoi-gian = 2026-09-29"),
    (Site.plan, "huong = [\"1.a\"]\n", ""), (Site.plan, "huong = [\"1.a\"]", "huong = [\"1.a\"]\ntrong-so = 2"),
    (Site.plan, "huong = [\"1.a\"]", "huong = [\"1.a\"]\nbat-dau = 2026-06-02"), (Site.plan, "muc = 60", "muc = 61"),
    (Site.plan, "muc = 60", "muc = 60\nnoi-dung = \"A\""), (Site.plan, "minh-chung = \"tep/bien-ban.txt\"\n", ""),
    (Site.plan, "den = 2026-10-31", "den = 2026-11-01"), (Site.plan, "12-CV/ĐU", "13-CV/ĐU"),
    (Site.plan, "Trùng việc", "Trùng"),
    (Site.plan, "mot-phan", "chua"), (Site.plan, "goc = 71.4", "goc = 71.40"),
    (Site.plan, "goc = 71.4", "goc-tu-so = 5\ngoc-mau-so = 7"),
    (Site.plan, "chieu = \"tang\"", "chieu = \"it-nhat\""),
    (Site.plan, "chieu = \"tang\"", "chieu = \"tang\"\nloai = \"hai-long\""),
    (Site.plan, "gia-tri = 90", "gia-tri = 91"), (Site.plan, "gia-tri = 90", "tu = 90\nden = 90"),
    (Site.plan, "gia-tri = 80", "gia-tri = 81"),
    (Site.plan, "đoàn kết", "đoàn kết hơn"), (Site.report, "2026-06-18", "2026-06-17"),
    (Site.report, "Báo cáo quý II", "Báo cáo"),
    (Site.report, "\"Nam\", so = 20 }, { ten = \"Nữ\", so = 11", "\"Nam\", so = 21 }, { ten = \"Nữ\", so = 10"),
    (Site.report, "Bổ sung cán bộ", "Bổ sung"),
    (Site.report, "gui = \"Ban Tổ chức\"", "gui = \"Ban Tổ chức\"\ntra-loi = \"Có\""),
    (Site.report, "gui = \"Ban Tổ chức\"", "gui = \"Ban Tổ chức\"\nngay-tra-loi = 2026-07-01"),
    (Site.report, "Đã làm.", "Đã làm xong."),
    (Site.page, "Giới thiệu", "Về trang này"), (Site.page, "thu-tu = 1", "thu-tu = 2"),
    (Site.page, "Trang này.", "Trang này"),
  ]

  @Test("A change of anything that is seen changes it", arguments: changes)
  func change(path: String, old: String, new: String) async throws {
    let before = try await Site.valid.casebook().cut(toEdition: 0).digest
    let after = try await Site.valid.replacing(old, in: path, with: new).casebook().cut(toEdition: 0).digest
    #expect(before != after)
  }

  @Test("Figures that say different things have different digests")
  func figures() async throws {
    let valid = "kieu = \"co-cau\"\ntong = 31\nphan = [{ ten = \"Nam\", so = 20 }, { ten = \"Nữ\", so = 11 }]"
    let all = [
      "kieu = \"bien-dong\"\ndau = 5\ntang = [3]\ncuoi = 8",
      "kieu = \"bien-dong\"\ndau = 5\ntang = [3]\ncuoi = 8\nchenh = 3",
      "kieu = \"bien-dong\"\ndau = 3\ntang = [3]\nchenh = 3", "kieu = \"bien-dong\"\ndau = 3\ntang = [3]\ncuoi = 6",
      "kieu = \"bien-dong\"\ntang = [3]\nchenh = 3", "kieu = \"bien-dong\"\ngiam = [3]\nchenh = -3", valid,
      "kieu = \"ty-so\"\ntu-so = 1\nmau-so = 2\nty-le = 50", "kieu = \"ty-le\"\nphan = [{ ten = \"A\", so = 100 }]",
    ]
    var digests: Set<String> = []
    for text in all {
      digests.insert(try await Site.valid.replacing(valid, in: Site.report, with: text).casebook().digest)
    }
    #expect(digests.count == all.count)
  }

  @Test("Places, comments and the order of keys change nothing")
  func forms() async throws {
    let site = try Site.valid.replacing(
      "so = \"05-ĐA/ĐU\"\nphe-duyet = 2026-05-25", in: Site.plan, with: "# x\nphe-duyet = 2026-05-25\n\nso = '05-ĐA/ĐU'"
    )
    #expect(try await site.casebook().digest == Site.valid.casebook().digest)
  }
}
