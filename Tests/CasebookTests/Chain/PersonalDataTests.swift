import Testing

/// Telephone numbers, identity-card numbers and e-mail addresses of the public.
@Suite("Personal data")
struct PersonalDataTests {
  static let found = [
    "0912345678", "0912 345 678", "0912.345.678", "024-3825-1234", "+84912345678", "+84 912 345 678", "001085012345",
    "012345678", "a.b_c+d@vi-du.com.vn", "x@y.z",
  ]

  @Test("They are warned of at their place, in keys, cells and bodies", arguments: found)
  func isFound(text: String) async throws {
    let marked = "1️⃣\(text)2️⃣"
    let code = "content.personal-data"
    try await Fault(code, .warning, in: Site.caseFile, ("mo-ta = \"Sinh hoạt thưa\"", "mo-ta = \"Ông Đỗ, \(marked).\""))
      .check()
    try await Fault(code, .warning, in: Site.register, ("Chi bộ tổ 2", "Chi bộ \(marked)")).check()
    try await Fault(code, .warning, in: Site.register, ("Chi bộ tổ 2", "\"Chi bộ; \(marked)\"")).check()
    try await Fault(code, .warning, in: Site.page, ("Trang này.", "Gọi (\(marked)) *ngay*.")).check()
  }

  @Test(
    "Other figures are none",
    arguments: [
      "2026-09-30", "30/9/2026", "05-ĐA/ĐU", "1.239.000", "12345678", "0123456789012", "0412345678", "123/0912345678",
      "NV0912345678", "a@b", "@vi-du.vn", "0912345678đ", "2.400.000.000", "+84", "71,4%",
    ])
  func isNotFound(text: String) async throws {
    _ = try await Site.valid.replacing("Trang này.", in: Site.page, with: "Số \(text) ấy.").casebook()
  }

  @Test("Where escapes hide the place, the whole text is pointed at")
  func escaped() async throws {
    try await Fault(
      "content.personal-data", .warning, in: Site.caseFile,
      ("mo-ta = \"Sinh hoạt thưa\"", "mo-ta = 1️⃣\"\\tSố 0912345678.\"2️⃣")
    ).check()
  }
}
