import Foundation
import TestSupport
import Testing

@Suite("From a figure to its rows")
struct FigureWalkTests {
  /// The pages whose figures lead to lists.
  private func startingPages(_ site: BuiltSite) -> [String] {
    let scopes = site.pages.keys.compactMap { address -> String? in
      guard let match = address.wholeMatch(of: #/(.*?)(danh-sach\/)?[a-z-]+\/(index|trang-\d+)\.html/#) else {
        return nil
      }
      return String(match.1) + "index.html"
    }
    return Set(scopes + ["nhom/index.html"]).filter { site.pages[$0] != nil }.sorted()
  }

  private func walk(_ site: BuiltSite) {
    var walked = 0
    for address in startingPages(site) {
      for figure in site.figures(of: address) {
        walked += 1
        // Looked at before they are expected, as a finding would print the whole site.
        let (isThere, rows) = (site.leadsToItsSection(figure), site.rowCount(of: figure))
        #expect(isThere, "\(address): \(figure)")
        #expect(rows == figure.count, "\(address): \(figure)")
      }
    }
    #expect(walked > 300)
  }

  @Test("On the sample site each leads to as many rows, for every edition", arguments: [0, 1])
  func sample(edition: Int) async throws {
    let folder = try TemporaryFolder()
    try await SmallSite.build(SampleSite.path, to: folder.path + "/site", edition: edition, jobs: 2)
    let site = try BuiltSite(folder, "site")
    walk(site)
    for address in ["index.html", "nhom/index.html"] + site.pages.keys.filter({ $0.hasPrefix("nhom/nhom-") }) {
      #expect(site.figuresWithoutLink(on: address) == [], "\(address)")
    }
  }

  @Test("Where lists are split too, and a part says where it goes on")
  func split() async throws {
    let site = try await site(cases: 90)
    walk(site)
    let first = try #require(site.pages["danh-sach/nhiem-vu/index.html"])
    #expect(first.matches(of: #/<tr><th scope="row">/#).count == 200)
    #expect(first.contains("href=\"../../danh-sach/nhiem-vu/trang-2.html#"))
    let inLaterParts = site.figures(of: "index.html").filter { $0.target.contains("nhiem-vu/trang-") }
    #expect(!inLaterParts.isEmpty)
  }

  @Test("Of two lists that share their pages each tells its own rows")
  func twoLists() async throws {
    let site = try await site(cases: 120)
    func lines(_ address: String) -> [String] {
      (site.pages[address] ?? "").matches(of: #/Dòng (\d+–\d+ trong \d+)/#).map { String($0.1) }
    }
    let (root, superior) = ("to-chuc/minh-hoa/", "to-chuc/an-vi-du/")
    for (folder, lists) in [root: 2, superior: 2] {
      let first = lines(folder + "index.html")
      #expect(first.count == lists)
      #expect(Set(first).count == lists)
    }
    // The root has far more cases below it than bodies directly below it, which the second page has none of.
    #expect(lines(root + "trang-2.html").count == 1)
  }

  private func site(cases: Int) async throws -> BuiltSite {
    let folder = try TemporaryFolder()
    let path = try LargerSite.make(in: folder, cases: cases)
    try await SmallSite.build(path, to: folder.path + "/site", jobs: 2)
    return try BuiltSite(folder, "site")
  }
}
