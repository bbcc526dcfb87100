import Diagnostics
import Markdown

/// The Markdown part of a document.
public struct Prose: Sendable {
  /// The text as a tree.
  public var document: MarkdownDocument
  /// What the relative addresses in it lead to, by how they are written.
  public var links: [String: ContentLink]
  /// The audiences that headings name (`{pham-vi=…}`), by the edition's code.
  var audiences: [String: Audience]

  /// The attribute of a heading that says from which edition on its section is seen.
  static let audienceKey = "pham-vi"
  /// The attribute of a heading that says which item of a campaign's outline its section answers.
  static let outlineKey = "de-cuong"

  /// Whether there is nothing to read.
  public var isEmpty: Bool { document.isEmpty }
}

/// What a relative address in Markdown leads to.
public enum ContentLink: Sendable, Hashable {
  /// A file of a case, by its path below `content/`.
  case attachment(String)
  /// A free page, by its code.
  case page(String)
  /// A case, by its code.
  case caseFile(String)
  /// A reporting campaign, by its code.
  case campaign(String)
  /// A programme, by its code.
  case programme(String)
}

extension Prose {
  /// The text without the sections that a reader may not see, nor the links in them.
  func cut(for reader: Reader) -> Prose {
    guard !isWhole(for: reader) else { return self }
    var cut = self
    cut.document = document.removingSections { attributes in
      attributes[Prose.audienceKey].flatMap { audiences[$0] }.map { !reader.sees($0) } ?? false
    }
    let seen = Set(cut.document.links.map(\.destination))
    cut.links = links.filter { seen.contains($0.key) }
    return cut
  }
}

extension Prose {
  /// Whether a reader sees all of the text.
  func isWhole(for reader: Reader) -> Bool {
    audiences.values.allSatisfy(reader.sees)
  }
}

extension Prose: Digestible {
  package func add(to digest: inout ContentDigest) {
    document.forEachVisibleSlice { digest.add($0) }
  }
}
