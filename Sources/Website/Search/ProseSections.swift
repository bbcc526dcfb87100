import Casebook
import Diagnostics
import Markdown

/// A text by its headings, as the search shows it.
struct ProseSections {
  /// A heading, empty for what stands above the first one, and the beginning of the text below it.
  private(set) var sections: [(heading: String, text: String)] = []

  init(_ prose: Prose) {
    let document = prose.document
    let headings = document.headings
    var texts = [[UInt8]](repeating: [], count: headings.count + 1)
    document.forEachText { piece, range in
      let number = headings.prefix { $0.range.lowerBound <= range.lowerBound }.count
      // A heading's own words are its title already.
      if number > 0, range.upperBound <= headings[number - 1].range.upperBound { return }
      // What is cut off need not be collected.
      guard texts[number].count <= SearchEntry.longestNote else { return }
      if piece.first.map(ProseSections.closes) != true { texts[number].append(UInt8(ascii: " ")) }
      texts[number] += piece
    }
    let titles = [""] + headings.map(\.text)
    sections = zip(titles, texts).map { (heading: $0, text: ProseSections.beginning(of: $1)) }
      .filter { !$0.heading.isEmpty || !$0.text.isEmpty }
  }

  /// Whether no blank stands before a character: marks that end or join what is before them.
  private static func closes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "!"),
      UInt8(ascii: "?"), UInt8(ascii: ")"):
      true
    default: false
    }
  }

  /// The beginning of a text up to a word's end, its blanks and line ends as single spaces.
  static func beginning(of text: some Collection<UInt8>) -> String {
    let ellipsis = "…".utf8
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count + ellipsis.count) { bytes in
      var count = 0
      var end = 0
      for byte in text {
        if byte > UInt8(ascii: " ") {
          bytes[count] = byte
          count += 1
        } else if count > end {
          bytes[count] = UInt8(ascii: " ")
          count += 1
          end = count
        }
        if count > SearchEntry.longestNote, end > 0 {
          for (place, byte) in zip(end..., ellipsis) { bytes[place] = byte }
          return decodedUTF8(UnsafeBufferPointer(rebasing: bytes[..<(end + ellipsis.count)]))
        }
      }
      if count > 0, count == end { count -= 1 }
      return decodedUTF8(UnsafeBufferPointer(rebasing: bytes[..<count]))
    }
  }
}
