import Diagnostics
import Foundation
import Publishing
import TestSupport
import Testing

@Suite("Themes")
struct ThemeTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    _ = try folder.copy(SmallSite.path + "/themes", as: "themes")
  }

  private func load(_ name: String = "mau") -> (theme: Theme?, diagnostics: [Diagnostic]) {
    Theme.load(name, site: folder.path, language: .vi, askedFor: SourceLocation(path: "content/trang.toml"))
  }

  @Test("A misspelt name is told at its place, with the likely one")
  func misspeltName() throws {
    let marked = MarkedText("<h1>{{1️⃣tem2️⃣}}</h1>{{{noi-dung}}}")
    try folder.write(marked.text, to: "themes/mau/templates/trang.mustache")
    let (theme, diagnostics) = load()
    let finding = try #require(diagnostics.first)
    #expect(theme == nil)
    #expect(diagnostics.count == 1)
    #expect(finding.location.path == "themes/mau/templates/trang.mustache")
    #expect(finding.location.range == ByteRange(marked[1], marked[2]))
    #expect(finding.help?.en.contains("ten") == true)
  }

  @Test("A missing template, string or theme is told")
  func missing() throws {
    try FileManager.default.removeItem(atPath: folder.path + "/themes/mau/templates/thoi-han.mustache")
    let strings = try folder.read("themes/mau/strings/vi.toml")
    try folder.write(strings.replacing("sap-nhap = ", with: "sap-nhat = "), to: "themes/mau/strings/vi.toml")
    let codes = load().diagnostics.map(\.code)
    #expect(codes.sorted() == ["theme.missing-string", "theme.missing-template"])
    #expect(load("mao").diagnostics.map(\.code) == ["theme.missing"])
  }

  @Test("A theme takes over from its parent what it does not have itself")
  func parent() throws {
    try folder.write("ten = \"Con\"\ncha = \"mau\"\n", to: "themes/con/theme.toml")
    try folder.write("body { color: #fff; }\n", to: "themes/con/assets/kieu.css")
    try folder.write("[menu]\ntong-quan = \"Trang đầu\"\n", to: "themes/con/strings/vi.toml")
    let (theme, diagnostics) = load("con")
    #expect(diagnostics.isEmpty)
    #expect(theme?.strings["menu.tong-quan"] == "Trang đầu")
    #expect(theme?.strings["menu.nhom"] == "Nhóm")
    #expect(theme?.assets.map { String(decoding: $0.bytes, as: UTF8.self) } == ["body { color: #fff; }\n"])
  }

  @Test("Themes that are each other's parents are told")
  func cycle() throws {
    try folder.write("ten = \"Một\"\ncha = \"hai\"\n", to: "themes/mot/theme.toml")
    try folder.write("ten = \"Hai\"\ncha = \"mot\"\n", to: "themes/hai/theme.toml")
    #expect(load("mot").diagnostics.map(\.code).contains("theme.parent-cycle"))
  }

  @Test("An asset's address changes with its bytes")
  func fingerprints() throws {
    let before = load().theme?.assets.map(\.address)
    try folder.write("body { color: #111; }\n", to: "themes/mau/assets/kieu.css")
    let after = load().theme?.assets.map(\.address)
    #expect(before != after)
    #expect(after?.allSatisfy { $0.hasPrefix("giao-dien/kieu.") && $0.hasSuffix(".css") } == true)
  }
}
