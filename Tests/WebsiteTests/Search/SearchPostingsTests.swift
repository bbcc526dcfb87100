import Testing

@testable import Website

@Suite("Where a word occurs")
struct SearchPostingsTests {
  private func numbers(_ piece: [UInt8]) -> [Int] {
    let digits = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-_".utf8)
    var numbers: [Int] = []
    var (value, factor, last) = (0, 1, -1)
    for byte in piece {
      let digit = digits.firstIndex(of: byte) ?? 0
      value += digit % 32 * factor
      factor *= 32
      guard digit < 32 else { continue }
      last += value + 1
      numbers.append(last)
      (value, factor) = (0, 1)
    }
    return numbers
  }

  @Test(
    "Numbers come back as they were added, each once",
    arguments: [[0], [0, 1, 2], [31, 32, 33], [5, 5, 5, 900], [0, 1023, 1024, 700_000], [32_768 * 32]])
  func roundTrip(added: [Int]) {
    var postings = SearchPostings()
    for number in added { postings.add(number) }
    #expect(postings.pieces.count == 1)
    #expect(postings.pieces.flatMap(numbers) == added.reduce(into: []) { if $0.last != $1 { $0.append($1) } })
  }

  @Test("A long list is cut into pieces that can be read by themselves")
  func pieces() {
    var postings = SearchPostings()
    let added = (0..<120_000).map { $0 * 2 }
    for number in added {
      postings.add(number)
      postings.add(number)
    }
    #expect(postings.pieces.count == 3)
    #expect(postings.pieces.allSatisfy { $0.count <= SearchPostings.longestPiece + 8 })
    #expect(postings.pieces.flatMap(numbers) == added)
  }
}
