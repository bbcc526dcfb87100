import Foundation
import TestSupport
import Testing

@Suite("The search index")
struct SearchIndexTests {
  private func files(of site: String, edition: Int) async throws -> [String: String] {
    let folder = try TemporaryFolder()
    try await SmallSite.build(site, to: folder.path + "/site", edition: edition, jobs: 2)
    return try folder.files(in: "site/tim-kiem/chi-muc").mapValues { String(decoding: $0, as: UTF8.self) }
  }

  @Test("Its files are small, hand their data to the page's script, and hold the words sorted")
  func parts() async throws {
    let folder = try TemporaryFolder()
    let files = try await files(of: LargerSite.make(in: folder, cases: 120), edition: 0)
    for (name, text) in files {
      #expect(text.hasPrefix("tiendoChiMuc(\"\(name.dropLast(3))\","), "\(name)")
      #expect(text.hasSuffix(");\n"), "\(name)")
      #expect(text.utf8.count <= 100 * 1024, "\(name)")
    }
    #expect(files.keys.count { $0.hasPrefix("muc-") } > 3)
    let lines = files.filter { $0.key.hasPrefix("tu-") }.flatMap { name, text in
      text.split(separator: "\"")[3].replacing("\\n", with: "\n").split(separator: "\n")
    }
    let words = lines.map { $0.prefix { $0 != " " } }
    #expect(words == words.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    for word in ["vi", "du", "them", "viec", "khau", "yeu", "to", "dan", "pho"] {
      #expect(words.contains(Substring(word)), "\(word)")
    }
  }

  @Test("Everything that it shows leads to a place on a page")
  func addresses() async throws {
    let folder = try TemporaryFolder()
    try await SmallSite.build(SampleSite.path, to: folder.path + "/site", edition: 1, jobs: 2)
    let pages = try BuiltSite(folder, "site").pages
    var kinds: Set<String> = []
    for (name, bytes) in try folder.files(in: "site/tim-kiem/chi-muc") where name.hasPrefix("muc-") {
      let text = String(decoding: bytes, as: UTF8.self)
      let start = try #require(text.firstIndex(of: "["))
      let rows = try JSONDecoder().decode([[String]].self, from: Data(text[start...].dropLast(3).utf8))
      var owner = ""
      for row in rows {
        guard row.count == 4 else {
          owner = row[1]
          continue
        }
        kinds.insert(row[0])
        let parts = ((row[3].hasPrefix("#") ? owner : "") + row[3]).split(separator: "#").map(String.init)
        let page = try #require(pages[parts[0]], "\(row)")
        #expect(parts.count == 1 || page.contains("id=\"\(parts[1])\""), "\(row)")
        #expect(!row[1].isEmpty, "\(row)")
      }
    }
    #expect(kinds.count == 14)
  }

  @Test("What an edition may not see is in no file of its index, by no word and in no form")
  func leaks() async throws {
    let wide = try await files(of: SmallSite.path, edition: 0).values.joined().lowercased()
    let narrow = try await files(of: SmallSite.path, edition: 1).values.joined().lowercased()
    for word in [
      "bimatkhau", "bimatmuc", "bimatviec", "bimatsanpham", "bimattrang", "bimatchang", "bimatdecuong", "bimatso",
      "bimatbaocao", "bimatmuctrachnhiem", "bimatdenghi", "bimatnhiemvu", "bimatchitieu", "bimatdinhky",
    ] {
      #expect(!wide.contains(word), "\(word) in the wider edition")
      #expect(narrow.contains(word), "\(word) not in the narrower edition")
    }
  }
}
