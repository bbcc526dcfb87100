import Casebook
import Foundation
import Storage
import TestSupport
import Testing
import Website

@Suite("Two things at one address")
struct AddressCollisionTests {
  /// The collisions that a site has when two attachments of a case have these names and both are linked to.
  private func collisions(_ first: String, _ second: String) async throws -> [String] {
    let content = SmallSite.path + "/content"
    let folder = "ho-so/to-1-2026/tep/"
    let journal = "Ngày;Nhiệm vụ;Mức;Minh chứng\n1/8/2026;NV1;10;tep/\(first)\n2/8/2026;NV1;20;tep/\(second)\n"
    let files = ["ho-so/to-1-2026/cap-nhat.csv": journal, folder + first: "a", folder + second: "b"]
    let paths = Set(try Storage.walk(content)).union(files.keys)
    let tree = ContentTree(paths: Array(paths)) { path in
      if let text = files[path] { return Array(text.utf8) }
      return try Storage.read(content + "/" + path)
    }
    let casebook = try #require(await CasebookLoader(tree).load().casebook)
    let day = try #require(casebook.settings.cutOffDay)
    let model = await SiteModel.make(casebook, editionRank: 0, day: day, jobs: 1)
    return await SitePlan.make(model, strings: Strings([:])).diagnostics.map(\.message.en)
  }

  @Test("Names that differ only in letter case are one address to some systems")
  func folded() async throws {
    let byCase = try await collisions("Phu-luc.txt", "phu-luc.txt")
    #expect(byCase.count == 1)
    #expect(byCase.first?.contains("tep/to-1-2026/Phu-luc.txt") == true)
    #expect(byCase.first?.contains("tep/to-1-2026/phu-luc.txt") == true)
  }

  @Test("A name that a system stored decomposed is found as it is typed, and published composed")
  func decomposed() async throws {
    let folder = try TemporaryFolder()
    let site = try folder.copy(SmallSite.path, as: "trang")
    let typed = "Phụ lục.txt".precomposedStringWithCanonicalMapping
    let stored = typed.decomposedStringWithCanonicalMapping
    try folder.write("nội dung", to: "trang/content/ho-so/to-1-2026/tep/\(stored)")
    try folder.write(
      "Ngày;Nhiệm vụ;Mức;Minh chứng\n1/8/2026;NV1;10;tep/\(typed)\n", to: "trang/content/ho-so/to-1-2026/cap-nhat.csv")
    try await SmallSite.build(site, to: folder.path + "/site")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/site/tep/to-1-2026")
    #expect(names.contains { Array($0.utf8) == Array(typed.utf8) })
    #expect(try folder.read("site/tep/to-1-2026/\(typed)") == "nội dung")
  }

  @Test("Other names are not")
  func others() async throws {
    #expect(try await collisions("mot.txt", "hai.txt").isEmpty)
  }
}
