/// Makes HTML of documents.
public struct MarkdownHTMLRenderer: Sendable {
  /// What of a document is let through.
  public enum Policy: Sendable {
    /// Everything, as in the specification's examples; for documents whose authors may do everything on the page.
    case trusting
    /// Valid HTML without anything that could run or load from elsewhere: raw HTML is shown as text, addresses are
    /// links only if they are relative or start with `http:`, `https:`, `mailto:` or `tel:`, and images of other hosts
    /// are links to them.
    case safe
  }

  /// What of a document is let through.
  public let policy: Policy
  /// How many levels deeper headings are shown than they are written; at most to the sixth.
  public var headingShift = 0
  /// What stands before the ids of headings and footnotes, so that several documents may share a page.
  public var idPrefix = ""
  /// Says what becomes of a relative address; without it, they all stay as they are.
  public var rewriteLink: (@Sendable (String) -> MarkdownLinkTarget)?
  /// The words that the renderer adds; Vietnamese in `.safe`, English in `.trusting`.
  public var labels: MarkdownLabels

  /// Makes a renderer.
  public init(policy: Policy) {
    self.policy = policy
    labels = policy == .safe ? .vietnamese : .english
  }

  /// Appends the document's HTML, in time that grows with the document only.
  public func render(_ document: MarkdownDocument, into output: inout [UInt8]) {
    let storage = document.storage
    let start = output.count
    storage.text.withUnsafeBufferPointer { text in
      var rendering = HTMLRendering(options: self, content: storage.content, footnotes: storage.footnotes, text: text)
      swap(&rendering.output, &output)
      rendering.renderAll()
      swap(&rendering.output, &output)
    }
    if policy == .safe { ForbiddenCharacters.replace(in: &output, from: start) }
  }
}

/// What becomes of a link to a relative address.
public enum MarkdownLinkTarget: Sendable {
  /// It points to this address instead.
  case address(String)
  /// Its text stays, without a link.
  case none
  /// It stays as it is.
  case unchanged
}
