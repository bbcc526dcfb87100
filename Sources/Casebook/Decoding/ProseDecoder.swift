import Diagnostics
import Markdown

/// Decodes the Markdown part of a document.
struct ProseDecoder {
  let document: Document
  let folder: (any AttachmentFolder)?
  let links: LinkIndex
  /// The items of the outline that headings may name; `nil` where there is no outline.
  let outline: CodeIndex?

  private var findings: Findings { document.context.findings }

  init(document: Document, folder: (any AttachmentFolder)?, links: LinkIndex, outline: CodeIndex? = nil) {
    self.document = document
    self.folder = folder
    self.links = links
    self.outline = outline
  }

  /// The text, whole; audiences of its sections are checked here and applied when an edition is cut out.
  func decode() -> Prose {
    let path = document.file.path
    let start = document.body.lowerBound
    /// Where something of the text stands in the file.
    func location(_ range: ByteRange) -> SourceLocation {
      SourceLocation(
        path: path, range: ByteRange(start + Int(range.lowerBound), start + Int(range.upperBound)))
    }
    let foreign = firstIllFormedRun(in: document.file.bytes[document.body])
    if !foreign.isEmpty {
      findings.report(ReadingProblem.notUTF8, at: SourceLocation(path: path, range: ByteRange(foreign)))
    }
    // The settings before the text are longer by far, and not kept with it.
    let text = SourceFile(path: path, bytes: Array(document.file.bytes[document.body]))
    let markdown = MarkdownDocument(parsing: text, in: 0..<text.bytes.count)
    var targets: [String: ContentLink] = [:]
    for link in markdown.links {
      switch links.target(of: link.destination, in: path, folder: folder) {
      case nil: continue
      case .success(let target): targets[link.destination] = target
      case .failure(let problem): findings.report(problem.problem, at: location(link.range))
      }
    }
    var audiences: [String: Audience] = [:]
    for heading in markdown.headings {
      for entry in heading.attributes.entries where entry.key == Prose.audienceKey {
        let rank = document.context.editions.firstIndex { $0.code == entry.value }
        if let rank {
          audiences[entry.value] = Audience(rank: rank)
        } else {
          findings.report(
            ReferenceProblem.unknownEdition(entry.value, known: document.context.editions.map(\.code)),
            at: location(entry.valueRange))
        }
      }
      for entry in heading.attributes.entries where entry.key == Prose.outlineKey {
        _ = outline?.place(of: Located(entry.value, at: location(entry.valueRange)), findings: findings)
      }
    }
    markdown.forEachText { text, range in
      text.withUnsafeBufferPointer { findings.reportPersonalData(in: $0, at: location(range)) }
    }
    return Prose(text, markdown, links: targets, audiences: audiences)
  }
}
