import Foundation
import TestSupport

/// A built site, read as text: enough HTML to follow a figure to its rows.
struct BuiltSite {
  /// Its pages by address.
  let pages: [String: String]

  init(_ folder: TemporaryFolder, _ name: String) throws {
    pages = try folder.files(in: name).filter { $0.key.hasSuffix(".html") }.mapValues {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// A figure of a page that is a link.
  struct Figure {
    let count: Int
    /// The page it leads to, from the site's root.
    let target: String
    /// The id on that page; `nil` where it is the whole list.
    let id: String?
  }

  /// The figures of a page that are links.
  func figures(of address: String) -> [Figure] {
    (pages[address] ?? "").matches(of: #/<a data-so href="([^"]*)"[^>]*>([0-9.]+)<\/a>/#).map { match in
      let parts = match.1.split(separator: "#", maxSplits: 1).map(String.init)
      return Figure(
        count: Int(match.2.replacing(".", with: "")) ?? -1, target: resolved(parts[0], from: address),
        id: parts.count > 1 ? parts[1] : nil)
    }
  }

  /// How many rows a figure's list has: on its page and on the other parts of the list.
  func rowCount(of figure: Figure) -> Int {
    let folder = figure.target.replacing(#/[^\/]*$/#, with: "")
    let parts = pages.filter { $0.key == folder + "index.html" || $0.key.hasPrefix(folder + "trang-") }
    return parts.values.reduce(0) { $0 + rowCount(in: $1, under: figure.id) }
  }

  /// Whether the page that a figure leads to has the id.
  func leadsToItsSection(_ figure: Figure) -> Bool {
    guard let page = pages[figure.target] else { return false }
    return figure.id.map { page.contains("id=\"\($0)\"") } ?? true
  }

  private func rowCount(in page: String, under id: String?) -> Int {
    guard let id else { return page.matches(of: #/<tr><th scope="row">/#).count }
    guard let start = page.range(of: " id=\"\(id)\"") else { return 0 }
    let rest = page[start.upperBound...]
    let end: String.Index?
    if page[..<start.lowerBound].hasSuffix("<div") {
      end = endOfDivision(rest)
    } else {
      end = rest.range(of: "</table>")?.lowerBound
    }
    return rest[..<(end ?? rest.endIndex)].matches(of: #/<tr><th scope="row">/#).count
  }

  private func endOfDivision(_ text: Substring) -> String.Index? {
    var depth = 1
    for tag in text.matches(of: #/<(\/?)div\b/#) {
      depth += tag.1.isEmpty ? 1 : -1
      if depth == 0 { return tag.range.lowerBound }
    }
    return nil
  }

  private func resolved(_ link: String, from address: String) -> String {
    var folder = address.split(separator: "/").dropLast().map(String.init)
    for part in link.split(separator: "/") {
      if part == ".." { folder.removeLast() } else { folder.append(String(part)) }
    }
    return folder.joined(separator: "/")
  }

  /// Whole numbers other than 0 in a page's figures that are no links: in cells for figures, in the sentence under the
  /// heading, in the list of the main figures and in the groups' boxes.
  func figuresWithoutLink(on address: String) -> [String] {
    let page = (pages[address] ?? "").replacing(#/<a data-so [^>]*>[^<]*<\/a>/#, with: "")
    let places: [Regex<(Substring, Substring)>] = [
      #/<td class="so[^>]*>(.*?)<\/td>/#, #/<p class="dan">(.*?)<\/p>/#, #/<dd>(.*?)<\/dd>/#,
      #/<p><strong class="lon">(.*?)<\/p>/#,
    ]
    return places.flatMap { page.matches(of: $0) }.map { String($0.1) }.filter { text in
      let plain = text.replacing(#/<[^>]*>/#, with: " ").replacing(#/[+\u{2212}]?[0-9.]+(,[0-9]+|\u{A0}%)+/#, with: "")
      return plain.contains(#/[1-9]/#) && !plain.contains(" ngày")
    }
  }
}
