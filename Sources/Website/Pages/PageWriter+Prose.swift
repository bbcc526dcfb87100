import Casebook
import Markdown

extension PageWriter {
  /// Writes Markdown as HTML.
  ///
  /// - Parameters:
  ///   - page: The page that it will stand on, from which its links lead.
  ///   - idPrefix: What keeps its ids apart from those of other documents on the page.
  ///   - topLevel: The level that its highest heading gets, so that headings stand below the page's own.
  func write(
    _ prose: Prose, on page: PlannedPage, idPrefix: String, topLevel: Int, into output: inout [UInt8]
  ) {
    let root = PageAddress.wayToRoot(from: page.address)
    let addresses = prose.links.compactMapValues { address(of: $0).map { root + PageAddress.escaped($0) } }
    let known = Set(prose.links.keys)
    var renderer = MarkdownHTMLRenderer(policy: .safe)
    renderer.idPrefix = idPrefix
    let document = prose.document
    let highest = document.headings.map(\.level).min() ?? 1
    renderer.headingShift = max(0, topLevel - highest)
    renderer.labels = words.language == .vi ? .vietnamese : .english
    renderer.rewriteLink = { link in
      addresses[link].map { .address($0) } ?? (known.contains(link) ? .none : .unchanged)
    }
    renderer.render(document, into: &output)
  }

  /// Where something of the content stands in the site; `nil` where the edition does not show it.
  private func address(of link: ContentLink) -> String? {
    switch link {
    case .attachment(let path): PageAddress.attachment(path)
    case .page(let code): casebook.pages.contains { $0.code == code } ? PageAddress.page(code) : nil
    case .campaign(let code):
      model.campaigns.contains { $0.file.code == code } ? PageAddress.campaign(code) : nil
    case .programme(let code):
      model.programmes.contains { $0.file.code == code } ? PageAddress.programme(code) : nil
    case .caseFile(let code):
      model.lists.casesByCode[code].map {
        PageAddress.organisation(register.organisations[model.cases[$0].file.organisation].code)
      }
    }
  }
}
