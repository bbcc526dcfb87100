/// Which footnotes are referred to, in the order of their first references, and how often.
///
/// References in the document's text come first, then those in the footnotes themselves, in the order of these.
struct FootnoteOrder: Sendable {
  /// A footnote that is shown.
  struct Footnote: Sendable {
    let definition: NodeIndex
    var references = 0
  }

  private(set) var shown: [Footnote] = []
  /// For each definition, its number, counted from 1; 0 where it is not shown.
  private(set) var numbers: [Int]

  init(_ content: DocumentContent) {
    numbers = [Int](repeating: 0, count: content.footnotes.count)
    guard !content.footnotes.isEmpty else { return }
    count(in: content, below: 0)
    var next = 0
    while next < shown.count {
      count(in: content, below: shown[next].definition)
      next += 1
    }
  }

  private mutating func count(in content: DocumentContent, below root: NodeIndex) {
    var index = content.arena.successor(of: root, within: root)
    while index != 0 {
      let node = content.arena[index]
      if node.kind == .footnoteReference {
        let label = Int(node.extra)
        if numbers[label] == 0 {
          shown.append(Footnote(definition: content.footnotes[label]))
          numbers[label] = shown.count
        }
        shown[numbers[label] - 1].references += 1
      }
      // The description of an image is plain text, without references.
      index = content.arena.successor(of: index, within: root, descending: node.kind != .image)
    }
  }
}
