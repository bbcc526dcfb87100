/// What relative addresses in Markdown can lead to.
struct LinkIndex {
  private let pages: Set<String>
  private let cases: Set<String>
  private let campaigns: Set<String>
  private let programmes: Set<String>

  init(_ layout: ContentLayout) {
    pages = Set(layout.pages.map(\.code))
    cases = Set(layout.cases.map(\.code))
    campaigns = Set(layout.campaigns.map(\.code))
    programmes = Set(layout.programmes.map(\.code))
  }

  /// What an address in a document means.
  ///
  /// - Parameters:
  ///   - address: The address as written.
  ///   - document: The document's path as people see it.
  ///   - folder: The case, campaign or programme that the document belongs to, if any.
  /// - Returns: `nil` for an address that leads out of the content: to another host, or within the page itself.
  func target(
    of address: String, in document: String, folder: (any AttachmentFolder)?
  ) -> Result<ContentLink, AttachmentProblem>? {
    guard LinkIndex.isRelative(address) else { return nil }
    let base = document.dropFirst("content/".count).split(separator: "/").dropLast().map(String.init)
    let parts = RelativePath.resolve(address, from: base)?.split(separator: "/").map(String.init) ?? []
    if parts.count == 2, parts[0] == "trang", parts[1].hasSuffix(".md"), pages.contains(String(parts[1].dropLast(3))) {
      return .success(.page(String(parts[1].dropLast(3))))
    }
    if parts.count == 3, parts[0] == "ho-so", parts[2].hasSuffix(".md"), cases.contains(parts[1]) {
      return .success(.caseFile(parts[1]))
    }
    if parts.count == 3, parts[0] == "dot-bao-cao", parts[2] == "dot-bao-cao.md", campaigns.contains(parts[1]) {
      return .success(.campaign(parts[1]))
    }
    if parts.count == 3, parts[0] == ProgrammeFolder.parent, parts[2] == ProgrammeFolder.document,
      programmes.contains(parts[1])
    {
      return .success(.programme(parts[1]))
    }
    guard let folder else {
      return .failure(AttachmentProblem(problem: .missingAttachment(RelativePath.decoded(address))))
    }
    return folder.attachment(address, from: document).map { .attachment($0) }
  }

  /// Whether an address is a path: no scheme, no host, no mere fragment.
  private static func isRelative(_ address: String) -> Bool {
    let head = address.utf8.prefix { !"/#?".utf8.contains($0) }
    return !head.isEmpty && !head.contains(UInt8(ascii: ":"))
  }
}
