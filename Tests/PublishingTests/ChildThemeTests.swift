import Diagnostics
import Foundation
import Publishing
import TestSupport
import Testing

@Suite("A theme that changes one template and the colours of the one that comes with the program")
struct ChildThemeTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.copy(SmallSite.path + "/themes", as: "themes")
    _ = try folder.copy(SmallSite.path + "/content", as: "content")
    _ = try folder.copy(SampleSite.path + "/themes/mac-dinh", as: "themes/mac-dinh")
  }

  /// The small site's files by address, in a theme; the fingerprints of assets left out.
  private func site(in theme: String) async throws -> [String: String] {
    let settings = try folder.read("content/trang.toml")
    let asked = try #require(settings.firstMatch(of: /(?m)^giao-dien = ".*"$/))
    try folder.write(
      settings.replacing(asked.output, with: "giao-dien = \"\(theme)\""), to: "content/trang.toml")
    try await SmallSite.build(folder.path, to: folder.path + "/" + theme)
    let fingerprint = /\.[0-9a-f]{12}(?=\.)/
    var files: [String: String] = [:]
    for (path, bytes) in try folder.files(in: theme) where path.hasSuffix(".html") || path.hasPrefix("giao-dien/") {
      files[path.replacing(fingerprint, with: "")] = String(decoding: bytes, as: UTF8.self)
        .replacing(fingerprint, with: "")
    }
    return files
  }

  @Test("Only what it changes differs")
  func differences() async throws {
    let parent = try await site(in: "mac-dinh")
    let child = try await site(in: "sen")
    #expect(parent.keys == child.keys)
    for (path, text) in parent {
      switch path {
      case "giao-dien/kieu.css":
        // The colours are its own; all that uses them is the parent's.
        let colours = try folder.read("themes/mac-dinh/assets/kieu.css/2-mau.css")
        let own = try folder.read("themes/sen/assets/kieu.css/2-mau.css")
        #expect(colours != own && text.contains(colours))
        #expect(child[path] == text.replacing(colours, with: own))
      case let path where path.hasPrefix("giao-dien/"):
        #expect(child[path] == text)
      case let path where path.hasPrefix("trang/"):
        let article = "<article class=\"van sen\">"
        #expect(!text.contains(article) && child[path]?.contains(article) == true)
      default:
        // The first word of the menu is its own, too.
        #expect(child[path] == text.replacing("Tổng quan", with: "Trang đầu"), "\(path)")
      }
    }
  }

  @Test("A file in place of a folder of parts replaces them all")
  func wholeAsset() throws {
    try FileManager.default.removeItem(atPath: folder.path + "/themes/sen/assets/kieu.css")
    try folder.write("body { margin: 0; }\n", to: "themes/sen/assets/kieu.css")
    let (theme, diagnostics) = Theme.load(
      "sen", site: folder.path, language: .vi, askedFor: SourceLocation(path: "content/trang.toml"))
    #expect(diagnostics.isEmpty)
    let style = theme?.assets.first { $0.address.hasSuffix(".css") }
    #expect(style.map { String(decoding: $0.bytes, as: UTF8.self) } == "body { margin: 0; }\n")
  }
}
