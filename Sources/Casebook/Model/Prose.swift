import Diagnostics
import Markdown

/// The Markdown part of a document.
///
/// The text stands on the shelf; what it says is found out anew by whoever shows it, and only what many pages ask for is
/// kept.
public struct Prose: Sendable {
  @Shelved private var text: [UInt8]
  /// Whether there is nothing to read.
  public let isEmpty: Bool
  /// What else is known of it; `nil` where there is nothing else, as with most texts.
  private let details: Shared<Details>?

  /// What is known of a text besides what it says.
  private struct Details {
    var links: [String: ContentLink]
    var audiences: [String: Audience]
    /// Who reads it, where it is cut.
    var reader: Reader?
  }

  /// The attribute of a heading that says from which edition on its section is seen.
  static let audienceKey = "pham-vi"
  /// The attribute of a heading that says which item of a campaign's outline its section answers.
  static let outlineKey = "de-cuong"

  /// Keeps a text.
  ///
  /// - Parameters:
  ///   - document: The same as a tree.
  ///   - links: What the relative addresses in it lead to, by how they are written.
  ///   - audiences: The audiences that headings name (`{pham-vi=…}`), by the edition's code.
  init(
    _ text: SourceFile, _ document: MarkdownDocument, links: [String: ContentLink], audiences: [String: Audience]
  ) {
    _text = Shelved(wrappedValue: text.bytes)
    isEmpty = document.isEmpty
    details =
      links.isEmpty && audiences.isEmpty ? nil : Shared(Details(links: links, audiences: audiences, reader: nil))
  }

  private init(_ text: Shelved<[UInt8]>, _ document: MarkdownDocument, _ details: Details) {
    _text = text
    isEmpty = document.isEmpty
    self.details = Shared(details)
  }

  /// What the relative addresses in it lead to, by how they are written.
  public var links: [String: ContentLink] { details?.contents.links ?? [:] }

  /// The text as a tree, made anew each time.
  public var document: MarkdownDocument {
    let bytes = text
    let whole = MarkdownDocument(parsing: SourceFile(path: "", bytes: bytes), in: 0..<bytes.count)
    guard let details = details?.contents, let reader = details.reader else { return whole }
    return whole.cut(for: reader, details.audiences)
  }
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
    guard let known = details?.contents, !isWhole(for: reader) else { return self }
    // What was cut out before stays out.
    let reader = Reader(rank: min(reader.rank, known.reader?.rank ?? reader.rank))
    let document = self.document.cut(for: reader, known.audiences)
    let seen = Set(document.links.map(\.destination))
    return Prose(
      $text, document,
      Details(links: known.links.filter { seen.contains($0.key) }, audiences: known.audiences, reader: reader))
  }

  /// Whether a reader sees all of the text.
  func isWhole(for reader: Reader) -> Bool {
    details?.contents.audiences.values.allSatisfy(reader.sees) ?? true
  }
}

extension MarkdownDocument {
  /// The document without the sections that a reader may not see.
  ///
  /// - Parameter audiences: The audiences that headings name, by the edition's code.
  fileprivate func cut(for reader: Reader, _ audiences: [String: Audience]) -> MarkdownDocument {
    removingSections { attributes in
      attributes[Prose.audienceKey].flatMap { audiences[$0] }.map { !reader.sees($0) } ?? false
    }
  }
}

extension Prose: Digestible {
  package func add(to digest: inout ContentDigest) {
    document.forEachVisibleSlice { digest.add($0) }
  }
}
