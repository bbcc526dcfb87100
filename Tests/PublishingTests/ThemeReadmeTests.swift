import Foundation
import Mustache
import Testing
import Website

@Suite("The theme's description of what pages offer")
struct ThemeReadmeTests {
  private static let path = SampleSite.path + "/themes/mac-dinh/README.md"
  private static let heading = "## What pages offer\n"

  /// Set `TIENDO_WRITE_GOLDEN` to write the tables anew.
  @Test("It is what the pages declare")
  func tables() throws {
    let text = try String(contentsOfFile: Self.path, encoding: .utf8)
    let start = try #require(text.range(of: Self.heading)).upperBound
    let tables = "\n" + Self.tables
    if ProcessInfo.processInfo.environment["TIENDO_WRITE_GOLDEN"] != nil {
      try (text[..<start] + tables).write(toFile: Self.path, atomically: true, encoding: .utf8)
    }
    let written = try String(contentsOfFile: Self.path, encoding: .utf8)
    #expect(String(written[start...]) == tables)
  }

  @Test("Every kind of page is in the list of templates", arguments: PageTemplate.allCases)
  func templates(template: PageTemplate) throws {
    let text = try String(contentsOfFile: Self.path, encoding: .utf8)
    #expect(text.contains("\n| `\(template.rawValue)` | "))
  }

  private static var tables: String {
    var pages: [String] = []
    var records: [String: String] = [:]
    var roots: Set<String> = []
    for template in PageTemplate.allCases {
      let set = ShapeSet(root: template.fields)
      for (place, shape) in set.shapes.enumerated() {
        let line = "| **\(shape.name)** | \(offer(of: shape, in: set)) |"
        if place > 0 {
          records[shape.name] = line
        } else if roots.insert(shape.name).inserted {
          pages.append(line)
        }
      }
    }
    let header = ["| page | offers |", "| --- | --- |"]
    let lines =
      header + pages + ["", "| record | holds |", "| --- | --- |"]
      + records.sorted { $0.key < $1.key }.map(\.value)
    return lines.joined(separator: "\n") + "\n"
  }

  private static func offer(of shape: Shape, in set: ShapeSet) -> String {
    func names(_ wanted: FieldKind) -> String {
      shape.fields.filter { $0.kind == wanted }.map { "`\($0.name)`" }.joined(separator: " ")
    }
    func nested(_ number: (FieldKind) -> Int?) -> String {
      shape.fields.compactMap { field in
        number(field.kind).map { "`\(field.name)` (\(set.shapes[$0].name))" }
      }.joined(separator: ", ")
    }
    let parts = [
      ("", names(.text)), ("HTML: ", names(.html)), ("flags: ", names(.flag)), ("lists of texts: ", names(.texts)),
      ("records: ", nested { if case .record(let number) = $0 { number } else { nil } }),
      ("lists: ", nested { if case .list(let number) = $0 { number } else { nil } }),
    ]
    return parts.filter { !$0.1.isEmpty }.map { $0.0 + $0.1 }.joined(separator: "; ")
  }
}
