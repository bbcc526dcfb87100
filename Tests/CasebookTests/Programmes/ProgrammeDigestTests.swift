import Testing

/// Whatever is changed of what is shown of a programme, the digest changes.
@Suite("The digest of a programme")
struct ProgrammeDigestTests {
  static let changes: [(old: String, new: String)] = [
    ("Chương trình mẫu", "Chương trình khác"), ("07-CTr/TU", "08-CTr/TU"), ("ngay = 2025-01-10", "ngay = 2025-01-11"),
    ("tu = 2025-01-01", "tu = 2025-01-02"), ("den = 2027-12-31", "den = 2027-12-30"),
    ("Ban hành tiêu chí", "Ban hành"), ("muc = 100", "muc = 99"), ("12-CV/TU", "13-CV/TU"), ("Trùng việc", "Trùng"),
    ("Xếp loại tốt", "Xếp loại"), ("goc-tu-so = 223", "goc-tu-so = 222"), ("gia-tri = 80", "gia-tri = 81"),
    ("tu-so = 280", "tu-so = 281"), ("gia-tri = 91", "gia-tri = 92"), ("\"to-1\"", "\"to-2\""),
    ("to-chuc = \"to-1\"\n", ""), ("viec = \"Báo cáo\"", "viec = \"Họp\""), ("ma = \"DK1\"", "ma = \"DK2\""),
    ("moi = \"quy\"", "moi = \"nam\""), ("tu = 2025-02-15", "tu = 2025-02-16"),
    ("tu = 2025-02-15\nco-quan = [\"ban-to-chuc\"]", "tu = 2025-02-15"), ("Mục tiêu,", "Mục đích,"),
  ]

  @Test("A change of anything that is seen changes it", arguments: changes)
  func change(old: String, new: String) async throws {
    let before = try await Site.withProgramme.casebook().cut(toEdition: 0).digest
    let after = try await Site.withProgramme.replacing(old, in: Site.programme, with: new).casebook()
    #expect(after.cut(toEdition: 0).digest != before)
  }
}
