import Diagnostics

/// Decodes a free page of `trang/`.
struct PageDecoder {
  let code: String
  let document: Document
  let links: LinkIndex

  /// The page; `nil` where it has no title.
  func decode() -> FreePage? {
    let reader = document.reader(PageKey.self)
    reader.checkSecrecy(.secrecy)
    let title = reader.requiredText(.title)
    let order = reader.integer(.order, in: 0...1_000_000)
    let audience = reader.audience(.audience, within: .everyone)
    let prose = ProseDecoder(document: document, folder: nil, links: links).decode()
    guard let title else { return nil }
    return FreePage(
      code: code, title: title, order: order, body: prose, audience: audience, location: document.location)
  }
}
