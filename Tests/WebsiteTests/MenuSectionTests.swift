import Casebook
import Testing

@testable import Website

@Suite("The entry of the menu that a page is in")
struct MenuSectionTests {
  private static let menu: [PageWriter.Crumb] = [
    ("a", "index.html"), ("b", "to-chuc/index.html"), ("c", "thoi-han/index.html"), ("d", "trang/x/index.html"),
  ]

  @Test(
    "Itself, else what leads to it, else what its folder is in",
    arguments: [
      ("to-chuc/index.html", [], 1), ("to-chuc/p/index.html", ["to-chuc/index.html"], 1),
      ("to-chuc/p/q/index.html", ["to-chuc/index.html", "to-chuc/p/index.html"], 1),
      ("bao-cao/x/index.html", ["thoi-han/index.html"], 2), ("thoi-han/trang-2.html", [], 2),
      ("trang/x/index.html", [], 3), ("trang/y/index.html", [], nil), ("tim-kiem/index.html", [], nil),
      ("404.html", [], nil), ("index.html", [], 0),
    ] as [(String, [String], Int?)])
  func section(address: String, crumbs: [String], expected: Int?) {
    let page = PlannedPage(address: address, template: .freePage, subject: .freePage(0))
    #expect(PageWriter.section(of: page, crumbs.map { ("", $0) }, in: Self.menu) == expected)
  }

  @Test("Lists behind the whole's figures are the overview's")
  func figures() {
    let page = PlannedPage(
      address: "danh-sach/ho-so/index.html", template: .figures, subject: .figures(list: 0, part: 1))
    #expect(PageWriter.section(of: page, [], in: Self.menu) == 0)
  }
}
