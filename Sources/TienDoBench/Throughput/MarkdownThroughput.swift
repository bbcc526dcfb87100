import Diagnostics
import Markdown

/// Markdown to HTML, in documents of the size that the site has them: reports with headings, lists, tables, links and
/// footnotes.
func markdownThroughput() -> Throughput {
  var random = SeededRandom(seed: 2)
  var documents: [SourceFile] = []
  var all: [UInt8] = []
  while all.count < 8_000_000 {
    let text = (1...8).map { markdownSection($0, using: &random) }.joined()
    documents.append(SourceFile(path: "bao-cao.md", text: text))
    all += documents[documents.count - 1].bytes
  }
  let renderer = MarkdownHTMLRenderer(policy: .safe)
  return Throughput(name: "markdown", bytes: all) {
    var output: [UInt8] = []
    var count = 0
    for document in documents {
      output.removeAll(keepingCapacity: true)
      renderer.render(MarkdownDocument(parsing: document), into: &output)
      count += output.count
    }
    return count
  }
}

private func markdownSection(_ number: Int, using random: inout some RandomNumberGenerator) -> String {
  var text = "## \(VietnameseText.sentence(words: 6, using: &random)) {#muc-\(number) pham-vi=noi-bo}\n\n"
  for _ in 0..<4 { text += markdownParagraph(using: &random) + "\n\n" }
  for _ in 0..<5 { text += "- \(VietnameseText.sentence(words: 14, using: &random))\n" }
  text += "\n| Nhiệm vụ | Kết quả | Số |\n| --- | :-: | --: |\n"
  for row in 0..<5 {
    text += "| \(VietnameseText.sentence(words: 5, using: &random)) "
    text += "| **\(VietnameseText.sentence(words: 2, using: &random))** | \(row * 17) |\n"
  }
  text += "\n1. [x] \(VietnameseText.sentence(words: 9, using: &random))\n2. [ ] làm tiếp\n\n"
  text += "> \(VietnameseText.sentence(words: 30, using: &random))[^\(number)]\n\n"
  return text + "[^\(number)]: \(VietnameseText.sentence(words: 12, using: &random))\n\n"
}

private func markdownParagraph(using random: inout some RandomNumberGenerator) -> String {
  var lines = (0..<5).map { _ in VietnameseText.sentence(words: 17, using: &random) + "." }
  lines[1] += " *Nhấn mạnh* và **rất mạnh**, `mã 12`"
  lines[3] += " xem [kế hoạch](../ke-hoach/ \"Kế hoạch\") &amp; https://vi-du.vn/a_b"
  return lines.joined(separator: "\n")
}
