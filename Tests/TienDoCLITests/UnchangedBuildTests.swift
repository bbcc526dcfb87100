import Foundation
import TestSupport
import Testing

@Suite("A build that has nothing to do")
struct UnchangedBuildTests {
  let folder: TemporaryFolder
  let site: String

  init() throws {
    folder = try TemporaryFolder()
    let smallSite = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "PublishingTests/Sites/nho").path
    site = try folder.copy(smallSite, as: "trang")
  }

  /// Builds with the records of a folder of this test's own, and tells whether the site was made or left as it was.
  private func build(_ words: [String] = [], in caches: String = "nho-dem") throws -> (isLeft: Bool, output: String) {
    let outcome = try BuiltProgram.run(
      ["build", site, "--verbose"] + words,
      environment: ["LC_ALL": "vi_VN.UTF-8", "XDG_CACHE_HOME": folder.path + "/" + caches])
    #expect(outcome.status == 0, "\(outcome.messages.prefix(250))")
    return (!outcome.output.contains("publish"), outcome.output)
  }

  /// What the site is, file by file, without making it again.
  private func published() throws -> [String: Data] {
    try folder.files(in: "trang/site")
  }

  @Test("The second of two builds leaves the site alone, and says what the first said")
  func twice() throws {
    let first = try build()
    #expect(!first.isLeft)
    let before = try published()
    let second = try build()
    #expect(second.isLeft)
    let count = before.count - 1
    #expect(second.output.contains("ghi 0 tệp, giữ nguyên \(count), bỏ 0"))
    #expect(first.output.contains("ghi \(count) tệp, giữ nguyên 0, bỏ 0"))
    let beginning = { (text: String) in text.split(separator: ";")[0] }
    #expect(beginning(first.output) == beginning(second.output))
    #expect(try published() == before)
  }

  @Test("Warnings are told all the same")
  func warnings() throws {
    let caches = ["LC_ALL": "vi_VN.UTF-8", "XDG_CACHE_HOME": folder.path + "/nho-dem"]
    let first = try BuiltProgram.run(["build", site], environment: caches)
    let second = try BuiltProgram.run(["build", site], environment: caches)
    #expect(first.messages.contains("cảnh báo"))
    #expect(first.messages == second.messages)
  }

  @Test(
    "Whatever changed among what the site is made from, it is made again",
    arguments: [
      "content/trang.toml", "content/ho-so/to-1-2026/cap-nhat.csv", "content/ho-so/to-1-2026/tep/bien-ban.txt",
      "themes/mau/strings/vi.toml",
    ])
  func changedInput(path: String) throws {
    _ = try build()
    #expect(try build().isLeft)
    let file = "trang/" + path
    try folder.write(try folder.read(file) + "\n", to: file)
    #expect(try !build().isLeft)
    #expect(try build().isLeft)
  }

  @Test("Another day or edition makes another site")
  func otherOptions() throws {
    _ = try build()
    #expect(try !build(["--as-of", "2026-06-30"]).isLeft)
    #expect(try build(["--as-of", "2026-06-30"]).isLeft)
    #expect(try !build(["--as-of", "2026-06-30", "--edition", "lanh-dao"]).isLeft)
    #expect(try !build().isLeft)
  }

  @Test("A site that somebody wrote to is mended")
  func touchedSite() throws {
    _ = try build()
    let before = try published()
    try folder.write("đã sửa tay", to: "trang/site/index.html")
    #expect(try !build().isLeft)
    #expect(try published() == before)
    try FileManager.default.removeItem(atPath: site + "/site/404.html")
    #expect(try !build().isLeft)
    #expect(try published() == before)
  }

  @Test("Others' files in the site are told as ever")
  func foreignFile() throws {
    _ = try build()
    try folder.write("ghi thêm", to: "trang/site/rieng.txt")
    let outcome = try BuiltProgram.run(
      ["build", site], environment: ["LC_ALL": "vi_VN.UTF-8", "XDG_CACHE_HOME": folder.path + "/nho-dem"])
    #expect(outcome.status == 3)
    #expect(outcome.messages.contains("rieng.txt"))
  }

  @Test("A record that is lost, spoilt or cannot be kept costs a full build and no more")
  func record() throws {
    _ = try build()
    #expect(try !build(in: "nho-khac").isLeft)
    let records = try folder.files(in: "nho-dem/tiendo")
    #expect(records.count == 1)
    let name = try #require(records.keys.first)
    try folder.write("tiendo 1\nsai\n", to: "nho-dem/tiendo/" + name)
    #expect(try !build().isLeft)
    try folder.write("một tệp", to: "khong-phai-thu-muc")
    let outcome = try BuiltProgram.run(
      ["build", site], environment: ["LC_ALL": "vi_VN.UTF-8", "XDG_CACHE_HOME": folder.path + "/khong-phai-thu-muc"])
    #expect(outcome.status == 0)
    #expect(outcome.messages.contains("lần sau sẽ dựng lại toàn bộ"))
  }

  @Test("Nothing of the record is in the site: its bytes are the same without one")
  func nothingInTheSite() throws {
    _ = try build()
    let files = try published()
    let records = try folder.files(in: "nho-dem/tiendo").values.map { String(decoding: $0, as: UTF8.self) }
    let inputs = try #require(records.first?.split(separator: "\n").dropFirst().first)
    #expect(!files.values.contains { String(decoding: $0, as: UTF8.self).contains(inputs) })
  }
}
