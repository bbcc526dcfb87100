import Casebook
import Storage
import Testing

@testable import Website

/// A programme over more organisations than a page lists.
@Suite("A programme of many organisations")
struct ProgrammePartsTests {
  /// The small site with so many organisations more, each with a value of its own.
  private func model(organisations count: Int) async throws -> SiteModel {
    let content = SmallSite.path + "/content"
    let register = String(decoding: try Storage.read(content + "/to-chuc.csv"), as: UTF8.self)
    let folder = "chuong-trinh/ct-2030/"
    let results = String(decoding: try Storage.read(content + "/\(folder)ket-qua.csv"), as: UTF8.self)
    let files = [
      "to-chuc.csv": register + (1...count).map { "them-\($0);Chi bộ \($0);chi-bo;phuong-b;3\n" }.joined(),
      folder + "ket-qua.csv": results + (1...count).map { "CT1;30/6/2026;\($0 % 101);;;them-\($0);\n" }.joined(),
    ]
    let tree = ContentTree(paths: try Storage.walk(content)) { path in
      if let text = files[path] { return Array(text.utf8) }
      return try Storage.read(content + "/" + path)
    }
    let loaded = await CasebookLoader(tree).load()
    #expect(!loaded.diagnostics.contains { $0.severity == .error })
    let casebook = try #require(loaded.casebook)
    let day = try #require(casebook.settings.cutOffDay)
    return await SiteModel.make(casebook, editionRank: 0, day: day, jobs: 1)
  }

  @Test(
    "Its list is split after every 200 rows",
    arguments: [(198, ["index.html"]), (199, ["index.html", "trang-2.html"])])
  func parts(count: Int, expected: [String]) async throws {
    let plan = await SitePlan.make(try await model(organisations: count), strings: Strings([:])).plan
    let folder = "chuong-trinh/ct-2030/"
    let names = plan.pages.map(\.address).filter { $0.hasPrefix(folder) }.map { String($0.dropFirst(folder.count)) }
    #expect(names == expected)
  }

  @Test("Those that miss most targets stand first, then those with the worse value")
  func order() async throws {
    let model = try await model(organisations: 120)
    let rows = model.programmes[0].organisations
    let codes = rows.map { model.casebook.register.organisations[$0.organisation].code }
    // The first misses two targets. Values go from 1 to 100 and then from 0 on again.
    #expect(codes.prefix(4) == ["phuong-a", "them-101", "them-1", "them-102"])
    #expect(codes.suffix(3) == ["them-99", "phuong-b", "them-100"])
    #expect(zip(rows, rows.dropFirst()).allSatisfy { $0.missed >= $1.missed })
    #expect(rows.count == 122)
  }
}
