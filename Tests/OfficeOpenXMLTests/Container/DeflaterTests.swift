import TestSupport
import Testing

@testable import OfficeOpenXML

@Suite struct DeflaterTests {
  private func compressed(_ parts: [UInt8]...) -> [UInt8] {
    var deflater = Deflater()
    for part in parts { deflater.add(part) }
    return deflater.finished()
  }

  private static let sentence = Array("Một tổ chức đảng, một hồ sơ; một hồ sơ, nhiều nhiệm vụ. ".utf8)

  private static func noise(_ count: Int, symbols: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: 7)
    return (0..<count).map { _ in UInt8(random.next() % symbols) }
  }

  /// Symbol n is half as frequent as symbol n − 1: a code without a limit would have words of dozens of bits.
  private static var steep: [UInt8] {
    (0..<17).flatMap { [UInt8](repeating: UInt8($0 * 3), count: 1 << max(0, 16 - $0)) }
  }

  /// Bytes, shown by a name rather than one by one.
  struct Sample: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]

    init(_ name: String, _ bytes: [UInt8]) {
      testDescription = name
      self.bytes = bytes
    }
  }

  private static func sentence(andAgainAfter distance: Int) -> [UInt8] {
    sentence + noise(distance - sentence.count, symbols: 256) + sentence
  }

  @Test(arguments: [
    Sample("nothing", []), Sample("one byte", [0]), Sample("two equal bytes", [255, 255]),
    Sample("four equal bytes", Array("aaaa".utf8)), Sample("a sentence", sentence),
    Sample("one byte a thousand times", Array(repeating: 7, count: 1000)),
    Sample("a sentence many times", Array(repeatElement(sentence, count: 900).joined())),
    Sample("noise of several blocks", noise(70_000, symbols: 256)),
    Sample("noise of few symbols", noise(100_000, symbols: 3)),
    Sample("frequencies that want long words", steep),
    Sample("as far back as a reference reaches", sentence(andAgainAfter: 32_768)),
    Sample("farther back than a reference reaches", sentence(andAgainAfter: 32_769)),
    Sample("the longest reference", noise(258, symbols: 256) + noise(258, symbols: 256)),
    Sample("more than the longest reference", noise(261, symbols: 256) + noise(261, symbols: 256)),
  ])
  func keepsEveryByte(sample: Sample) throws {
    #expect(try inflated(compressed(sample.bytes)) == sample.bytes)
  }

  @Test func joinsParts() throws {
    let parts = [DeflaterTests.sentence, [], DeflaterTests.noise(40_000, symbols: 200), DeflaterTests.sentence]
    #expect(try inflated(compressed(parts[0], parts[1], parts[2], parts[3])) == Array(parts.joined()))
  }

  @Test func makesWhatComesAgainSmall() {
    let text = Array(repeatElement(DeflaterTests.sentence, count: 1000).joined())
    #expect(compressed(text).count < text.count / 50)
    #expect(compressed(DeflaterTests.noise(100_000, symbols: 4)).count < 40_000)
  }

  @Test func keepsCodesWithinTheLimit() {
    let code = HuffmanCode(frequencies: (0..<40).map { UInt32(1) << UInt32(min($0, 31)) }, limit: 15)
    #expect(code.lengths.allSatisfy { (1...15).contains($0) })
    #expect(code.lengths.reduce(0) { $0 + 1 << (15 - Int($1)) } == 1 << 15)
    #expect(code.lengths == code.lengths.sorted(by: >))
  }
}
