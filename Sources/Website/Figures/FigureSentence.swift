/// A sentence of the interface with figures that lead to the rows that they count.
struct FigureSentence {
  /// The key of the words.
  let key: String
  /// The figures by the places that they fill; one without an address leads nowhere.
  let figures: [(place: String, count: Int, address: String)]
}

extension PageWriter {
  /// A sentence as plain text.
  func filled(_ sentence: FigureSentence) -> String {
    Strings.filled(strings[sentence.key], sentence.figures.map { ($0.place, words.number($0.count)) })
  }

  /// Writes a sentence as HTML with its figures as links.
  func write(_ sentence: FigureSentence, on page: PlannedPage, into output: inout [UInt8]) {
    let root = PageAddress.wayToRoot(from: page.address)
    let figures = sentence.figures.map { figure in
      let count = words.number(figure.count)
      let isLink = figure.count > 0 && !figure.address.isEmpty
      return (figure.place, isLink ? "<a data-so href=\"\(root)\(figure.address)\">\(count)</a>" : count)
    }
    output += Strings.filled(PageWriter.escaped(strings[sentence.key]), figures).utf8
  }

  /// Text as it stands in HTML.
  static func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }

  /// A figure that stands by itself.
  func figure(_ code: String, _ count: Int, _ address: String) -> Share {
    Share(
      code: code, name: "", address: count > 0 ? address : "", count: count, share: "", start: 0, width: 0)
  }
}
