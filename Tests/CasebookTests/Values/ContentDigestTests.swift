import Casebook
import Testing

@Suite("ContentDigest")
struct ContentDigestTests {
  private func digest(_ add: (inout ContentDigest) -> Void) -> String {
    var digest = ContentDigest()
    add(&digest)
    return digest.text
  }

  @Test("It is 12 hexadecimal digits, the same on every machine")
  func form() {
    let text = digest { $0.add("Đảng bộ phường") }
    #expect(text.count == 12)
    #expect(text.allSatisfy { $0.isHexDigit && !$0.isUppercase })
    #expect(text == digest { $0.add("Đảng bộ phường") })
  }

  @Test("What differs anywhere differs in its digest")
  func differs() {
    let texts = [
      "", "\0", "\0\0", "a", "b", "ab", "a\0", "abcdefgh", "abcdefgh\0", "abcdefghi", "bbcdefgh", "abcdefgi",
      "abcdefghabcdefgh", "hgfedcba",
    ]
    let digests = texts.map { text in digest { $0.add(text) } }
    #expect(Set(digests).count == texts.count)
  }

  @Test("Neighbours do not run together, and an absent text is no empty one")
  func borders() {
    #expect(
      digest {
        $0.add("ab"); $0.add("c")
      }
        != digest {
          $0.add("a"); $0.add("bc")
        })
    #expect(
      digest {
        $0.add("a"); $0.add("b")
      }
        != digest {
          $0.add("b"); $0.add("a")
        })
    #expect(digest { $0.add(String?.none) } != digest { $0.add(String?.some("")) })
    #expect(
      digest { $0.add(1) }
        != digest {
          $0.add(1); $0.add(0)
        })
    #expect(digest { _ in } != digest { $0.add(0) })
  }

  @Test("Ten thousand numbers have as many digests")
  func spreads() {
    #expect(Set((0..<10_000).map { number in digest { $0.add(number) } }).count == 10_000)
  }
}
