import Casebook
import Diagnostics
import Testing

/// All problems of one run are reported together.
@Suite("Reporting")
struct ReportingTests {
  /// A site with a mistake in every file.
  private static func broken() throws -> Site {
    try Site.other
      .replacing("ten = \"Trang mẫu\"\n", in: Site.settings, with: "")
      .replacing("cap = 1", in: Site.framework, with: "cap = 0")
      .replacing("to-2;Chi bộ tổ 2;dang-bo;goc", in: Site.register, with: "to-2;Chi bộ tổ 2;dang-bo;")
      .replacing("\"chu-quan\"", in: Site.caseFile, with: "\"chu\"")
      .replacing("nguoi = \"Bí thư\"\n", in: Site.plan, with: "")
      .replacing("den = 2027-05-31", in: Site.plan, with: "den = 5")
      .replacing("ngay-gui = 2026-06-18", in: Site.report, with: "ngay = 2026-06-18")
      .replacing("ten = \"Giới thiệu\"", in: Site.page, with: "")
      .replacing("2026-01-05", in: "ho-so/khac/ho-so.md", with: "2026-13-05")
      .with("ho-so/mau/cap-nhap.csv", "").with("trang/LỖI.md", "")
  }

  @Test("Everything is found in one run, sorted by file and place")
  func together() async throws {
    let site = try Self.broken()
    let found = await site.load().diagnostics
    #expect(found == found.sorted())
    #expect(
      found.map { "\($0.code) \($0.location.path.dropFirst(8))" } == [
        "toml.no-such-date ho-so/khac/ho-so.md",
        "content.unknown-key ho-so/mau/bao-cao/2026-q2.md",
        "content.unknown-file ho-so/mau/cap-nhap.csv",
        "content.wrong-type ho-so/mau/de-an.md",
        "content.not-one-of ho-so/mau/ho-so.md",
        "content.out-of-range khung.toml",
        "content.several-roots to-chuc.csv",
        "content.missing-key trang.toml",
        "content.malformed-code trang/LỖI.md",
        "content.front-matter-missing trang/LỖI.md",
        "content.missing-key trang/gioi-thieu.md",
      ])
  }

  @Test("The same is found whatever the number of workers")
  func workers() async throws {
    let tree = ContentTree(try Self.broken().files)
    let one = await CasebookLoader(tree).load()
    for jobs in [0, 2, 7] {
      #expect(await CasebookLoader(tree, jobs: jobs).load().diagnostics == one.diagnostics)
    }
    let valid = ContentTree(Site.other.files)
    let casebooks = [await CasebookLoader(valid).load().casebook, await CasebookLoader(valid, jobs: 2).load().casebook]
    #expect(casebooks[0]?.digest == casebooks[1]?.digest)
    #expect(casebooks[0]?.cases.map(\.code) == ["khac", "mau"])
  }

  @Test("Several mistakes of one record are all told")
  func oneRecord() async throws {
    let site = try Site.valid.replacing(
      "[[cap-nhat]]\nngay = 2026-08-10\nnhiem-vu = \"NV1\"\nmuc = 60\nminh-chung = \"tep/bien-ban.txt\"", in: Site.plan,
      with: "[[cap-nhat]]\nngay = 5\nnhiem-vu = \"NV9\"\nmuc = 600\nminh-chung = \"tep/x\"\npham-vi = \"kin\"\nghi = 1")
    #expect(
      Set(await site.load().diagnostics.map(\.code)) == [
        "content.wrong-type", "content.unknown-code", "content.out-of-range", "content.missing-attachment",
        "content.unknown-edition", "content.unknown-key",
      ])
  }
}
