import Foundation
import TestSupport
import Testing

@Suite("What changed between two days, on the command line")
struct DiffTests {
  let folder: TemporaryFolder
  let site: String

  init() throws {
    folder = try TemporaryFolder()
    let small = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "PublishingTests/Sites/nho").path
    site = try folder.copy(small, as: "trang")
  }

  @Test("For people: by day, in the words of the site; nothing is written, and warnings are not told")
  func text() throws {
    let before = try folder.files(in: "trang")
    let outcome = try BuiltProgram.run(["diff", "2026-09-20", "2026-09-21", site])
    #expect(outcome.status == 0)
    #expect(outcome.messages.isEmpty)
    #expect(
      outcome.output == """
        Sau ngày 20/9/2026, đến hết ngày 21/9/2026: 1 thay đổi ở 1 hồ sơ.

        21/9/2026
          Chi bộ tổ 1 <thử & nghiệm>: Quá hạn – NV2 Kiểm tra, hạn 20/9/2026

        """)
    #expect(try folder.files(in: "trang") == before)
  }

  @Test("The first day is left out, the last is not; without a change there is the first line alone")
  func edges() throws {
    let none = try BuiltProgram.run(["diff", "2026-09-21", "2026-09-21", site])
    #expect(none.status == 0)
    #expect(none.output == "Sau ngày 21/9/2026, đến hết ngày 21/9/2026: 0 thay đổi ở 0 hồ sơ.\n")
    for (first, isTold) in [("2026-09-20", true), ("2026-09-21", false)] {
      let outcome = try BuiltProgram.run(["diff", first, "2026-09-30", site, "--format", "lines"])
      #expect(outcome.output.contains("2026-09-21") == isTold)
    }
  }

  @Test("A line each change, by TABs")
  func lines() throws {
    let outcome = try BuiltProgram.run(["diff", "2026-09-20", "2026-09-21", "--format=lines", site])
    #expect(outcome.output == "2026-09-21\tto-1-2026\tqua-han\tNV2 Kiểm tra, hạn 20/9/2026\n")
  }

  @Test("For programs: what the site's own table of data holds", arguments: ["noi-bo", "lanh-dao"])
  func json(edition: String) throws {
    #expect(try BuiltProgram.run(["build", site, "--edition", edition]).status == 0)
    let table = try rows(try folder.read("trang/site/du-lieu/thay-doi.json"))
    let words = ["diff", "2026-06-30", "2026-09-30", site, "--format", "json", "--edition", edition]
    let told = try rows(try BuiltProgram.run(words).output)
    #expect(told == table)
    #expect(told.count > 3)
  }

  private func rows(_ json: String) throws -> [NSDictionary] {
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    return try #require(object?["thay-doi"] as? [NSDictionary])
  }

  @Test("1: errors in the content are told, and no change is")
  func contentErrors() throws {
    let document = "trang/content/ho-so/to-1-2026/de-an.md"
    let text = try folder.read(document)
    try folder.write(text.replacing("khau-yeu = [\"KY1\"]", with: "khau-yeu = [\"KY9\"]"), to: document)
    let outcome = try BuiltProgram.run(["diff", "2026-06-30", "2026-09-30", site, "--format", "lines"])
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("content/ho-so/to-1-2026/de-an.md:31:13: error: "))
    #expect(outcome.output.isEmpty)
  }

  @Test("2: wrong usage, with what to write")
  func wrongUsage() throws {
    let reversed = try BuiltProgram.run(["diff", "2026-09-30", "2026-06-30", site])
    #expect(reversed.status == 2)
    #expect(reversed.messages.contains("ngày 2026-09-30 sau ngày 2026-06-30"))
    let malformed = try BuiltProgram.run(["diff", "30/6/2026", "2026-09-30", site])
    #expect(malformed.status == 2)
    #expect(malformed.messages.contains("viết như 2026-09-30"))
    #expect(try BuiltProgram.run(["diff", "2026-06-30", "2026-09-30", folder.path]).status == 2)
    #expect(try BuiltProgram.run(["diff", "2026-06-30", "2026-09-30", site, "--edition", "mat"]).status == 2)
  }
}
