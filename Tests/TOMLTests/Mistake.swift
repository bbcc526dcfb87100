import Diagnostics
import TOML
import TestSupport
import Testing

/// A mistake as people make it: between marks 1 and 2 is what must be told of.
struct Mistake: Sendable, CustomTestStringConvertible {
  /// The file with its marks.
  let text: String
  /// The code of the only diagnostic there must be.
  let code: String
  /// What the Vietnamese help has to contain.
  let help: String
  /// What must have been read in spite of it.
  let summary: String

  init(_ text: String, _ code: String, _ help: String, reads summary: String = "{sau=1}") {
    self.text = text + "\nsau = 1\n"
    self.code = code
    self.help = help
    self.summary = summary
  }

  var testDescription: String { text }
}

extension Mistake {
  /// Reads the file and compares all that is said of it.
  func check() throws {
    let marked = MarkedText(text)
    let document = read(marked.text)
    #expect(document.codes == [code])
    let diagnostic = try #require(document.diagnostics.first)
    let range = try #require(diagnostic.location.range)
    #expect(range == ByteRange(marked[1], marked[2]), "\(document.text(range) ?? "")")
    #expect(diagnostic.help?.vi.contains(help) == true, "\(diagnostic.help?.vi ?? "")")
    #expect(document.summary == summary)
    for wording in [diagnostic.message, diagnostic.help].compactMap({ $0 }) {
      for sentence in [wording.vi, wording.en] {
        #expect(!sentence.isEmpty && !sentence.hasSuffix("."))
        #expect(sentence.first?.isUppercase != true)
      }
    }
  }
}
