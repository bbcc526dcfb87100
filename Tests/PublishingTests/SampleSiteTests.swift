import Casebook
import Diagnostics
import Foundation
import Publishing
import Storage
import TestSupport
import Testing

@testable import Website

/// The content and the theme that come with the program.
enum SampleSite {
  static let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  /// The tree of the sample content, with some files replaced.
  static func tree(replacing files: [String: String] = [:]) throws -> ContentTree {
    let content = path + "/content"
    let paths = Set(try Storage.walk(content)).union(files.keys)
    return ContentTree(paths: Array(paths)) { path in
      if let text = files[path] { return Array(text.utf8) }
      return try Storage.read(content + "/" + path)
    }
  }

  /// The text of a file of the sample content.
  static func text(_ name: String) throws -> String {
    String(decoding: try Storage.read(path + "/content/" + name), as: UTF8.self)
  }
}

@Suite("The sample site")
struct SampleSiteTests {
  @Test("It is built whole, from the content and the theme that come with the program")
  func whole() async throws {
    let folder = try TemporaryFolder()
    let outcome = try await SmallSite.build(SampleSite.path, to: folder.path + "/site", jobs: 2)
    #expect(outcome.pages >= 120)
    #expect(outcome.written == (try folder.files(in: "site")).count - 1)
  }

  @Test("On three days its figures differ and add up", arguments: [0, 1])
  func figuresAddUp(edition: Int) async throws {
    let loaded = await CasebookLoader(try SampleSite.tree()).load()
    let casebook = try #require(loaded.casebook)
    var overviews: Set<Data> = []
    for day in [(2026, 6, 30), (2026, 9, 30), (2026, 12, 31)] {
      let day = try #require(CivilDay(year: day.0, month: day.1, day: day.2))
      let model = await SiteModel.make(casebook, editionRank: edition, day: day, jobs: 1)
      let data = DataWriter(model, strings: Strings([:]))
      let totals = Data(try data.bytes(of: .ofSite(.rollUps), .json))
      overviews.insert(totals)
      let json = try #require(try JSONSerialization.jsonObject(with: totals) as? [String: Any])
      let total = try #require(json["tong"] as? [String: Any])
      let cases = try rows("ho-so", try data.bytes(of: .ofSite(.cases), .json))
      let tasks = try rows("nhiem-vu", try data.bytes(of: .ofSite(.tasks), .json))
      let open = Set(cases.filter { $0["ket-thuc"] is NSNull }.compactMap { $0["ma"] as? String })
      #expect(total["ho-so"] as? Int == cases.count)
      #expect(sum(total["xep-hang"]) == cases.count)
      #expect(sum(total["nhiem-vu"]) == tasks.count { open.contains($0["ho-so"] as? String ?? "") })
      let groups = try #require(json["nhom"] as? [String: [String: Any]])
      for (code, rollUp) in groups {
        let count = cases.count { ($0["nhom"] as? [String])?.contains(code) == true }
        #expect(rollUp["ho-so"] as? Int == count)
        #expect(sum(rollUp["xep-hang"]) == count)
      }
      let superiors = try #require(json["to-chuc"] as? [String: [String: Any]])
      #expect(superiors[casebook.settings.rootOrganisation]?["ho-so"] as? Int == cases.count)
    }
    #expect(overviews.count == 3)
  }

  @Test("The data of its campaigns is what the schema says", arguments: CampaignTableName.allCases)
  func campaignData(table name: CampaignTableName) async throws {
    let casebook = try #require(await CasebookLoader(try SampleSite.tree()).load().casebook)
    let day = try #require(casebook.settings.cutOffDay)
    let model = await SiteModel.make(casebook, editionRank: 0, day: day, jobs: 1)
    #expect(model.campaigns.count == 2)
    for campaign in model.campaigns {
      let table = DataWriter(model, strings: Strings([:])).table(name, of: campaign)
      let rows = try table.rows
      #expect(!rows.isEmpty)
      for row in rows {
        #expect(row.count == table.columns.count)
        for (column, value) in zip(name.schema, row) { #expect(column.admits(value), "\(column.key): \(value)") }
      }
    }
  }

  @Test("Its data is what the schema says", arguments: DataTableName.allCases.filter { $0 != .rollUps })
  func data(table name: DataTableName) async throws {
    let casebook = try #require(await CasebookLoader(try SampleSite.tree()).load().casebook)
    let day = try #require(casebook.settings.cutOffDay)
    let model = await SiteModel.make(casebook, editionRank: 0, day: day, jobs: 1)
    let table = try #require(DataWriter(model, strings: Strings([:])).table(name))
    let rows = try table.rows
    #expect(!rows.isEmpty)
    for row in rows {
      #expect(row.count == table.columns.count)
      for (column, value) in zip(name.schema, row) { #expect(column.admits(value), "\(column.key): \(value)") }
    }
  }

  @Test("The data of its programmes is what the schema says", arguments: ProgrammeTableName.allCases)
  func programmeData(table name: ProgrammeTableName) async throws {
    let casebook = try #require(await CasebookLoader(try SampleSite.tree()).load().casebook)
    let day = try #require(casebook.settings.cutOffDay)
    let model = await SiteModel.make(casebook, editionRank: 0, day: day, jobs: 1)
    #expect(model.programmes.count == 2)
    for item in model.programmes {
      let table = DataWriter(model, strings: Strings([:])).table(name, of: item)
      for row in try table.rows {
        #expect(row.count == table.columns.count)
        for (column, value) in zip(name.schema, row) { #expect(column.admits(value), "\(column.key): \(value)") }
      }
    }
  }

  private func rows(_ name: String, _ bytes: [UInt8]) throws -> [[String: Any]] {
    let json = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    return try #require(json[name] as? [[String: Any]])
  }

  private func sum(_ counts: Any?) -> Int {
    (counts as? [String: Int])?.values.reduce(0, +) ?? -1
  }
}

/// One thing broken in the sample: where, what, and at which piece of the text the finding must be.
struct Breakage: Sendable, CustomTestStringConvertible {
  let file: String
  let old: String
  /// The new text, with the marks 1️⃣ and 2️⃣ around what the finding must point at.
  let new: String

  var testDescription: String { "\(file): \(new)" }
}

@Suite("Breaking the sample in one place")
struct SampleBreakageTests {
  static let breakages = [
    Breakage(file: "trang.toml", old: "ngay-chot = 2026-09-30", new: "ngay-chot = 1️⃣\"2026-09-30\"2️⃣"),
    Breakage(file: "trang.toml", old: "ngay-chot = ", new: "1️⃣ngay-chott2️⃣ = "),
    Breakage(file: "khung.toml", old: "van-ban = \"de-an\"", new: "van-ban = 1️⃣\"de-ann\"2️⃣"),
    Breakage(file: "khung.toml", old: "[[phan-loai]]", new: "[[1️⃣phan-loaii2️⃣]]\nma = \"x\"\n[[phan-loai]]"),
    Breakage(file: "to-chuc.csv", old: "an-du-htx;", new: "1️⃣an_du_htx2️⃣;"),
    Breakage(file: "to-chuc.csv", old: ";chi-bo-co-so;an-du;15;", new: ";chi-bo-co-so;1️⃣an-dung2️⃣;15;"),
    Breakage(file: "ho-so/an-du-2026/ho-so.md", old: "to-chuc = \"an-du\"", new: "to-chuc = 1️⃣\"an-dung\"2️⃣"),
    Breakage(file: "ho-so/an-du-2026/ho-so.md", old: "bieu-hien = \"1.3\"", new: "bieu-hien = 1️⃣\"1.9\"2️⃣"),
    Breakage(
      file: "ho-so/an-du-2026/ho-so.md", old: "loai = \"khach-quan\"", new: "loai = 1️⃣\"khach quan\"2️⃣"),
    Breakage(file: "ho-so/an-du-2026/ho-so.md", old: "nhan-dien = ", new: "do-mat = 1️⃣\"mat\"2️⃣\nnhan-dien = "),
    Breakage(
      file: "ho-so/an-du-2026/de-an.md", old: "[[danh-gia]]\nngay = 2026-06-29\nkhau-yeu = \"KY1\"",
      new: "[[danh-gia]]\nngay = 2026-06-29\nkhau-yeu = 1️⃣\"KY9\"2️⃣"),
    Breakage(
      file: "ho-so/an-du-2026/de-an.md", old: "han = 2026-06-30\ngia-tri = 40",
      new: "han = 1️⃣2026-06-312️⃣\ngia-tri = 40"),
    Breakage(file: "ho-so/an-du-2026/bao-cao/2026-q2.md", old: "ngay-gui", new: "1️⃣ngay-gi2️⃣"),
    Breakage(
      file: "ho-so/kcq-chinh-quyen-ban-qlda-2025/gia-han.csv", old: "29/5/2026,NV2,31/7/2026",
      new: "29/5/2026,1️⃣NV202️⃣,31/7/2026"),
    Breakage(
      file: "ho-so/kcq-chinh-quyen-ban-qlda-2025/gia-han.csv", old: "29/5/2026,NV2,31/7/2026",
      new: "29/5/2026,NV2,1️⃣31/7/20162️⃣"),
    Breakage(file: "ho-so/hu-cau-2025/ket-qua.csv", old: "CT1;31/12/2025;91,2", new: "CT1;1️⃣31/13/20252️⃣;91,2"),
    Breakage(
      file: "ho-so/hu-cau-2025/cap-nhat.csv", old: "tep/bien-ban-ban-giao.txt", new: "1️⃣tep/bien-ban.txt2️⃣"),
    Breakage(
      file: "ho-so/phac-thao-thon-net-chi-2026/nhiem-vu.csv", old: ";3.a, 3.d;", new: ";3.a, 1️⃣3.z2️⃣;"),
    Breakage(
      file: "ho-so/phac-thao-thon-net-chi-2026/nhiem-vu.csv", old: "Mã;Việc;Người;", new: "Mã;Việc;1️⃣Ngừi2️⃣;"),
    Breakage(file: "ho-so/tap-mau-htx-2026/khau-yeu.csv", old: "KY1\t3.1\t", new: "KY1\t1️⃣3.92️⃣\t"),
  ]

  @Test("Exactly that place is told, and nothing else", arguments: breakages)
  func place(_ breakage: Breakage) async throws {
    let text = try SampleSite.text(breakage.file)
    let range = try #require(text.range(of: breakage.old))
    let marked = MarkedText(text.replacingCharacters(in: range, with: breakage.new))
    let loaded = await CasebookLoader(try SampleSite.tree(replacing: [breakage.file: marked.text])).load()
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    let path = "content/" + breakage.file
    let place = SourceLocation(path: path, range: ByteRange(marked[1], marked[2]))
    #expect(errors.map(\.location) == [place])
  }
}
