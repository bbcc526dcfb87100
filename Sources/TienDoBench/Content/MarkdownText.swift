/// Passages of Markdown as case files and plans have them.
enum MarkdownText {
  /// An assessment of some 2 KB: headings, paragraphs with emphasis, lists, a quotation.
  static func assessment(using random: inout SeededRandom) -> String {
    func sentence(_ words: ClosedRange<Int>) -> String { VietnameseText.sentence(words: words, using: &random) }
    var text = "## Khái quát tình hình\n\n\(sentence(45...52)). **\(sentence(5...8))** \(sentence(30...36)).\n\n"
    text += "## Phân tích\n\n"
    for _ in 0..<4 { text += "- *\(sentence(3...5))*: \(sentence(14...20)) & < 5 > [nguồn](https://vi-du.example/a)\n" }
    text += "\n### Hạn chế\n\n\(sentence(45...52)).\n\n> \(sentence(22...26)).\n\n"
    for number in 1...3 { text += "\(number). \(sentence(12...16))\n" }
    return text + "\n"
  }

  /// The goals of a plan, some 500 bytes.
  static func goals(using random: inout SeededRandom) -> String {
    func sentence(_ words: ClosedRange<Int>) -> String { VietnameseText.sentence(words: words, using: &random) }
    var text = "## Mục tiêu\n\n\(sentence(36...42)).\n\n"
    for number in 1...3 { text += "\(number). \(sentence(10...14))\n" }
    return text
  }
}
