import Foundation
import TestSupport
import Testing

/// The small site that these tests start from.
private let smallSite = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "PublishingTests/Sites/nho").path

@Suite("The built program")
struct ExitStatusTests {
  let folder: TemporaryFolder
  let site: String

  init() throws {
    folder = try TemporaryFolder()
    site = try folder.copy(smallSite, as: "trang")
  }

  @Test("0: the site is published, and one line says what was done")
  func done() throws {
    let outcome = try BuiltProgram.run(["build", site])
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("tiendo: 2 hồ sơ"))
    #expect(outcome.output.split(separator: "\n").count == 1)
    #expect(try folder.files(in: "trang/site").keys.contains("to-chuc/to-1/index.html"))
    let again = try BuiltProgram.run(["build", site, "--quiet"])
    #expect(again.status == 0)
    #expect(again.output.isEmpty)
  }

  @Test("Checking writes nothing")
  func check() throws {
    let before = try folder.files(in: "trang")
    let outcome = try BuiltProgram.run(["check", site])
    #expect(outcome.status == 0)
    #expect(try folder.files(in: "trang") == before)
  }

  @Test("1: errors in the content are told at their places, and the published site stays as it was")
  func contentErrors() throws {
    #expect(try BuiltProgram.run(["build", site]).status == 0)
    let before = try folder.files(in: "trang/site")
    let document = "trang/content/ho-so/to-1-2026/de-an.md"
    let text = try folder.read(document)
    try folder.write(text.replacing("khau-yeu = [\"KY1\"]", with: "khau-yeu = [\"KY9\"]"), to: document)
    try folder.write(try folder.read("trang/content/trang.toml") + "\nsai = 1\n", to: "trang/content/trang.toml")
    let outcome = try BuiltProgram.run(["build", site, "--format", "lines"])
    #expect(outcome.status == 1)
    #expect(outcome.messages.contains("content/ho-so/to-1-2026/de-an.md:31:13: error: "))
    #expect(outcome.messages.contains("content/trang.toml:16:1: error: "))
    #expect(try folder.files(in: "trang/site") == before)
  }

  #if os(Linux)
    @Test("3: a result that cannot be written is not taken for one", arguments: [["help"], ["check"], ["--version"]])
    func fullOutput(words: [String]) throws {
      let outcome = try BuiltProgram.run(words == ["check"] ? ["check", site] : words, output: "/dev/full")
      #expect(outcome.status == 3)
      #expect(outcome.messages.contains("stdout"))
    }
  #endif

  @Test("2: wrong usage")
  func wrongUsage() throws {
    #expect(try BuiltProgram.run([]).status == 2)
    #expect(try BuiltProgram.run(["build", site, "--nhanh"]).status == 2)
    #expect(try BuiltProgram.run(["build", folder.path]).status == 2)
    let outcome = try BuiltProgram.run(["build", site, "--edition", "mat"])
    #expect(outcome.status == 2)
    #expect(outcome.messages.contains("noi-bo, lanh-dao"))
    #expect(try BuiltProgram.run(["build", site, "--output", site + "/content"]).status == 2)
    #expect(try BuiltProgram.run(["build", site, "--output", site]).status == 2)
  }

  @Test("3: the system refuses, or others' files stand where the site should")
  func refused() throws {
    try folder.write("của người khác", to: "ra/ghi-chu.txt")
    let outcome = try BuiltProgram.run(["build", site, "--output", folder.path + "/ra"])
    #expect(outcome.status == 3)
    #expect(outcome.messages.contains("ghi-chu.txt"))
    #expect(try folder.read("ra/ghi-chu.txt") == "của người khác")
    try folder.write("một tệp", to: "tep")
    #expect(try BuiltProgram.run(["build", site, "--output", folder.path + "/tep"]).status == 3)
    #expect(try BuiltProgram.run(["build", site, "--output", folder.path + "/tep/trong"]).status == 3)
  }

  @Test("A file put into the published site stops the next run before it starts")
  func foreignFile() throws {
    #expect(try BuiltProgram.run(["build", site]).status == 0)
    try folder.write("ghi thêm", to: "trang/site/to-chuc/rieng.txt")
    let before = try folder.files(in: "trang/site")
    #expect(try BuiltProgram.run(["build", site, "--as-of", "2026-06-30"]).status == 3)
    #expect(try folder.files(in: "trang/site") == before)
  }

  @Test("Findings as JSON have the standard output to themselves")
  func json() throws {
    let outcome = try BuiltProgram.run(["check", site, "--format", "json"])
    let findings = try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [[String: Any]])
    #expect(findings.contains { $0["code"] as? String == "progress.report-missing" })
  }

  @Test("Help and version, in the language of the environment")
  func help() throws {
    #expect(try BuiltProgram.run(["--version"]).output.hasPrefix("tiendo "))
    #expect(try BuiltProgram.run(["help"]).output.contains("xuất bản"))
    #expect(try BuiltProgram.run(["help", "build"], environment: ["LC_ALL": "en_GB.UTF-8"]).output.contains("--as-of"))
    #expect(try BuiltProgram.run(["--help"], environment: ["LC_ALL": "C"]).output.contains("publishes"))
  }
}
