import Diagnostics

/// A template that has been read: its parse tree, and what is wrong with its form.
struct Template {
  let name: String
  let file: SourceFile
  let nodes: [Node]
  let findings: [TemplateFinding]

  init(_ source: TemplateSource) {
    var parser = TemplateParser(source.file)
    parser.parse()
    name = source.name
    file = source.file
    nodes = parser.nodes
    findings = parser.findings
  }

  /// The text of a range, with U+FFFD for what is not UTF-8.
  func text(_ range: ByteRange) -> String {
    String(decoding: file.bytes[range.offsets], as: UTF8.self)
  }

  /// The indices of the nodes directly inside the node at `index`, or of the outermost nodes.
  func children(of index: Int) -> some Sequence<Int> {
    let end = nodes[index].end
    return sequence(first: index + 1) { nodes[$0].end }.prefix { $0 < end }
  }
}

/// Something wrong and where.
struct TemplateFinding: Hashable {
  let fault: TemplateFault
  let location: SourceLocation
  /// Where the template was called from, if that matters.
  var caller: SourceLocation?
}
