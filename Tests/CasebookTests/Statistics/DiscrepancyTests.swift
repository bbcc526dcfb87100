import Testing

/// Figures that do not add up.
@Suite("Discrepancies")
struct DiscrepancyTests {
  private static let valid =
    "kieu = \"co-cau\"\ntong = 31\nphan = [{ ten = \"Nam\", so = 20 }, { ten = \"Nữ\", so = 11 }]"

  /// The code, the figures, and what the message says.
  static let faults: [(code: String, figures: String, message: String)] = [
    (
      "statistic.total",
      "kieu = \"co-cau\"\ntong = 1️⃣322️⃣\nphan = [{ ten = \"Nam\", so = 20 }, { ten = \"Nữ\", so = 11 }]",
      "tổng ghi 32, mà các phần cộng lại là 31, lệch 1"
    ),
    ("statistic.total", "kieu = \"co-cau\"\ntong = 1️⃣12️⃣\nphan = []", "là 0, lệch 1"),
    (
      "statistic.total",
      "kieu = \"co-cau\"\ntong = 1️⃣0.32️⃣\nphan = [{ ten = \"A\", so = 0.1 }, { ten = \"B\", so = 0.201 }]",
      "là 0,301, lệch 0,001"
    ),
    (
      "statistic.shares", "kieu = \"ty-le\"\nphan = 1️⃣[{ ten = \"A\", so = 67.8 }, { ten = \"B\", so = 32.0 }]2️⃣",
      "cộng lại là 99,8, không phải 100, lệch 0,2"
    ),
    ("statistic.shares", "kieu = \"ty-le\"\nphan = 1️⃣[{ ten = \"A\", so = 50 }, { ten = \"B\", so = 52 }]2️⃣", "lệch 2"),
    ("statistic.shares", "kieu = \"ty-le\"\nphan = 1️⃣[]2️⃣", "lệch 100"),
    (
      "statistic.closing", "kieu = \"bien-dong\"\ndau = 31\ntang = [2, 3]\ngiam = [4]\ncuoi = 1️⃣312️⃣",
      "cuối kỳ ghi 31, mà đầu kỳ cộng tăng trừ giảm là 32, lệch 1"
    ),
    (
      "statistic.change", "kieu = \"bien-dong\"\ntang = [2]\ngiam = [4]\nchenh = 1️⃣22️⃣",
      "chênh lệch ghi 2, mà tăng trừ giảm là -2, lệch 4"
    ),
    (
      "statistic.percentage", "kieu = \"ty-so\"\ntu-so = 15\nmau-so = 21\nty-le = 1️⃣71.52️⃣",
      "tỷ lệ ghi 71,5 %, mà tử số trên mẫu số là 71,4 %, lệch 0,1"
    ),
    // What lies in the middle is rounded away from 0.
    ("statistic.percentage", "kieu = \"ty-so\"\ntu-so = 1\nmau-so = 8\nty-le = 1️⃣122️⃣", "là 13 %, lệch 1"),
    // Half a unit of the last digit for each share: 0.5 and 0.05 allow 0.55.
    (
      "statistic.shares", "kieu = \"ty-le\"\nphan = 1️⃣[{ ten = \"A\", so = 50 }, { ten = \"B\", so = 50.6 }]2️⃣",
      "cộng lại là 100,6, không phải 100, lệch 0,6"
    ),
    (
      "statistic.change",
      "kieu = \"bien-dong\"\ndau = 1222\ntang = [31, 48]\ngiam = [44, 5, 7]\nchenh = 1️⃣172️⃣",
      "chênh lệch ghi 17, mà tăng trừ giảm là 23, lệch 6"
    ),
    (
      "statistic.closing", "kieu = \"bien-dong\"\ndau = 0.1\ntang = [0.2]\ncuoi = 1️⃣0.312️⃣",
      "cuối kỳ ghi 0,31, mà đầu kỳ cộng tăng trừ giảm là 0,3, lệch 0,01"
    ),
  ]

  @Test("What does not add up is a warning at the figure, with both figures and the difference", arguments: faults)
  func discrepancy(code: String, figures: String, message: String) async throws {
    let site = try Site.valid.replacing(Self.valid, in: Site.report, with: figures)
    let found = try await site.expectOnly(code, .warning, in: Site.report, help: "đối chiếu")
    #expect(found.message.vi.hasSuffix(message), "\(found.message.vi)")
  }

  static let agreeing = [
    valid, "kieu = \"co-cau\"\ntong = 0.3\nphan = [{ ten = \"A\", so = 0.1 }, { ten = \"B\", so = 0.20 }]",
    "kieu = \"ty-le\"\nphan = [{ ten = \"A\", so = 33.3 }, { ten = \"B\", so = 33.3 }, { ten = \"C\", so = 33.3 }]",
    "kieu = \"ty-le\"\nphan = [{ ten = \"A\", so = 67.8 }, { ten = \"B\", so = 32.1 }]",
    "kieu = \"ty-le\"\nphan = [{ ten = \"A\", so = 51 }, { ten = \"B\", so = 50 }]",
    "kieu = \"bien-dong\"\ndau = 31\ntang = [2, 3]\ngiam = [4]\ncuoi = 32\nchenh = 1",
    "kieu = \"bien-dong\"\ndau = 31\ncuoi = 31", "kieu = \"bien-dong\"\ngiam = [4]\nchenh = -4",
    "kieu = \"ty-so\"\ntu-so = 15\nmau-so = 21\nty-le = 71.43",
    "kieu = \"ty-so\"\ntu-so = 1\nmau-so = 8\nty-le = 13",
    "kieu = \"ty-le\"\nphan = [{ ten = \"A\", so = 50 }, { ten = \"B\", so = 50.5 }]",
    "kieu = \"bien-dong\"\ndau = 0.1\ntang = [0.2]\ncuoi = 0.30", "kieu = \"ty-so\"\ntu-so = 0\nmau-so = -5\nty-le = 0",
  ]

  @Test("What adds up within the rounding of its last digits is fine", arguments: agreeing)
  func agreement(figures: String) async throws {
    _ = try await Site.valid.replacing(Self.valid, in: Site.report, with: figures).casebook()
  }

  @Test("Both the closing figure and the change may be wrong")
  func both() async throws {
    let figures = "kieu = \"bien-dong\"\ndau = 31\ntang = [2]\ncuoi = 34\nchenh = 3"
    let found = await (try Site.valid.replacing(Self.valid, in: Site.report, with: figures)).load().diagnostics
    #expect(found.map(\.code) == ["statistic.closing", "statistic.change"])
  }

  @Test("Figures at the bounds give a warning, never a trap")
  func bounds() async throws {
    let part = "{ ten = \"A\", so = 999999999999.999999 }"
    let parts = Array(repeating: part, count: 20).joined(separator: ", ")
    let site = try Site.valid.replacing(
      Self.valid, in: Site.report, with: "kieu = \"co-cau\"\ntong = -999999999999.999999\nphan = [\(parts)]")
    #expect(await site.load().diagnostics.map(\.code) == ["statistic.total"])
  }
}
