import Testing

/// Lists in one cell of a table file, and places within it.
@Suite("Lists in cells")
struct ListCellTests {
  private static let path = "ho-so/mau/nhiem-vu.csv"

  /// The valid site with its tasks in a table file; a list cell is put in for the weak links of the first.
  private func site(_ list: String, separator: String = ";") throws -> Site {
    let text = try #require(Site.valid.files[Site.plan])
    let start = try #require(text.range(of: "[[nhiem-vu]]"))
    let end = try #require(text.range(of: "[[cap-nhat]]"))
    let header = "Mã;Việc;Người;Thẩm quyền;Trách nhiệm;Thời gian;Sản phẩm;Khâu yếu\n".replacing(";", with: separator)
    let second = "NV2;Mở lớp;Phó;Chi ủy;Chi bộ;2026-12-19;Danh sách;KY2\n".replacing(";", with: separator)
    let first = "NV1;Sửa;Bí thư;Chi ủy;Cấp trên;2026-09-30;Quy chế;".replacing(";", with: separator)
    return Site.valid.with(Site.plan, text[..<start.lowerBound] + String(text[end.lowerBound...]))
      .with(Self.path, header + first + list + "\n" + second)
  }

  static let lists: [(list: String, separator: String)] = [
    ("KY1,KY2", ";"), (" KY1 , KY2 ", ";"), ("\"KY1;KY2\"", ";"), ("\"KY1; KY2,\"", ";"), ("KY1;KY2", "\t"),
    ("\"KY1,KY2\"", ","), ("KY1;KY2", ","), ("\" ;KY1;;KY2\"", ","),
  ]

  @Test("Items are separated by commas or semicolons", arguments: lists)
  func items(list: String, separator: String) async throws {
    let task = try #require(try await site(list, separator: separator).onlyPlan().tasks.first)
    #expect(task.weakLinks == ["KY1", "KY2"])
  }

  static let places: [(list: String, separator: String)] = [
    ("KY1,1️⃣KY92️⃣", ";"), ("KY1,  1️⃣KY92️⃣ ,KY2", ";"), ("\"1️⃣KY92️⃣;KY1\"", ";"), ("\"KY1;\u{00A0}1️⃣KĐ2️⃣\"", ";"),
    ("1️⃣\"KY1;\"\"KY9\"\"\"2️⃣", ";"), ("KY1;1️⃣KY92️⃣", "\t"),
  ]

  @Test("An item that is wrong is told at its place, where quotes do not hide it", arguments: places)
  func place(list: String, separator: String) async throws {
    try await site(list, separator: separator).expectOnly("content.unknown-code", in: Self.path, help: "KY1, KY2")
  }
}
