import Foundation
import Markdown
import TestSupport
import Testing

@Suite(.enabled(if: Conformance.folder != nil, Comment(rawValue: Conformance.absence)))
struct GFMTests {
  private static let files = [
    "gfm/spec-extensions.json", "gfm/extensions-gfm0.json", "gfm/extensions-gfm13.json",
    "gfm/regression-extensions-gfm13.json", "gfm/footnotes-gfm13.json",
  ]

  @Test func everyExampleOfTheExtensions() throws {
    let folder = try #require(Conformance.folder)
    var results: [String: (passed: Int, total: Int)] = [:]
    for file in Self.files {
      for example in try PublishedExample.load(file, from: folder) {
        if let reason = Self.reasonToLeaveOut(example) {
          print("left out: \(example.name) (\(example.section)): \(reason)")
          continue
        }
        let found = html(example.markdown, .trusting, example.options)
        let isRight = example.html.map { Self.normalised($0) == Self.normalised(found) } ?? true
        #expect(isRight, "\(example.name): \(example.markdown)\nexpected \(example.html ?? "")\nfound \(found)")
        var result = results[Self.group(of: example)] ?? (0, 0)
        result = (result.passed + (isRight ? 1 : 0), result.total + 1)
        results[Self.group(of: example)] = result
      }
    }
    for (group, result) in results.sorted(by: { $0.key < $1.key }) {
      Conformance.report("GFM \(group)", passed: result.passed, total: result.total)
    }
  }

  private static func reasonToLeaveOut(_ example: PublishedExample) -> String? {
    if example.section.contains("HTML") && example.section.contains("filter")
      || example.section.contains("Disallowed")
    {
      return "the tag filter is not offered; the safe policy lets no raw HTML through at all"
    }
    if example.id == "gfm-ext-0.29.0.gfm.0-23" {
      return "numeric footnote ids, superseded by the label ids of 0.29.0.gfm.13"
    }
    return nil
  }

  /// The specification prints the attributes of task boxes in another order, and without the slash.
  private static func normalised(_ html: String) -> String {
    html
      .replacingOccurrences(
        of: "<input checked=\"\" disabled=\"\" type=\"checkbox\">",
        with: "<input type=\"checkbox\" checked=\"\" disabled=\"\" />"
      )
      .replacingOccurrences(
        of: "<input disabled=\"\" type=\"checkbox\">", with: "<input type=\"checkbox\" disabled=\"\" />")
  }

  private static func group(of example: PublishedExample) -> String {
    let section = example.section.lowercased()
    if section.contains("regression") { return "regressions" }
    if section.contains("footnote") { return "footnotes" }
    if section.contains("strike") { return "strikethrough" }
    if section.contains("task") { return "task lists" }
    if section.contains("autolink") { return "autolinks" }
    return "tables"
  }
}
