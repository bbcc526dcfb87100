import Diagnostics
import Foundation
import Publishing
import Testing
import Website

@Suite("The theme that comes with the program")
struct ShippedThemeTests {
  private func load(_ language: Language) throws -> Theme {
    let (theme, diagnostics) = Theme.load(
      "mac-dinh", site: SampleSite.path, language: language, askedFor: SourceLocation(path: "content/trang.toml"))
    #expect(diagnostics.isEmpty)
    return try #require(theme)
  }

  @Test("Both languages have the same words, with the same places to fill")
  func sameKeys() throws {
    let vietnamese = try load(.vi).strings
    let english = try load(.en).strings
    #expect(vietnamese.keys == english.keys)
    for key in vietnamese.keys {
      #expect(places(in: vietnamese[key]) == places(in: english[key]), "\(key)")
    }
  }

  @Test("Every word is used, by a template or by code")
  func allUsed() throws {
    let theme = try load(.vi)
    let used = Set(theme.usedConstants.filter { $0.hasPrefix("t.") }.map { String($0.dropFirst(2)) })
    let unused = Set(theme.strings.keys).subtracting(used).subtracting(Strings.requiredKeys)
    #expect(unused.isEmpty)
  }

  @Test("The stylesheet and the script stay within their bounds")
  func sizes() throws {
    let assets = try load(.vi).assets
    let sizes = Dictionary(
      assets.map { (URL(filePath: $0.address).pathExtension, $0.bytes.count) }, uniquingKeysWith: +)
    #expect(sizes["css"] ?? 0 <= 32 * 1024)
    #expect(sizes["js"] ?? 0 <= 16 * 1024)
  }

  private func places(in text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
      $0.split(separator: "}").first.map(String.init)
    }.sorted()
  }
}
