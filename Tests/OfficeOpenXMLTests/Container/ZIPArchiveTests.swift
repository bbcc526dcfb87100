import OfficeOpenXML
import TestSupport
import Testing

@Suite struct ZIPArchiveTests {
  @Test func storesEntriesAsTheyAre() throws {
    var archive = ZIPArchive()
    try archive.add("a.txt", Array("một".utf8))
    try archive.add("thư mục/tệp.xml", [], [1, 2], [3])
    try archive.add("c/rỗng", [])
    let unpacked = try UnpackedArchive(archive.finished())
    #expect(unpacked.entries.map(\.name) == ["a.txt", "thư mục/tệp.xml", "c/rỗng"])
    #expect(unpacked.entries.map(\.bytes) == [Array("một".utf8), [1, 2, 3], []])
    // Bit 11: the name is UTF-8.
    #expect(unpacked.entries.map(\.flags) == [0, 0x800, 0x800])
    #expect(unpacked.entries.allSatisfy { $0.time == 0 && $0.date == 0x21 })
  }

  @Test func hasTheBytesOfTheFormat() throws {
    var archive = ZIPArchive()
    try archive.add("a", Array("123456789".utf8))
    let fields: [UInt8] = [
      20, 0, 0, 0, 0, 0, 0, 0, 0x21, 0, 0x26, 0x39, 0xF4, 0xCB, 9, 0, 0, 0, 9, 0, 0, 0, 1, 0, 0, 0,
    ]
    var expected: [UInt8] = [0x50, 0x4B, 3, 4] + fields + Array("a123456789".utf8)
    expected += [0x50, 0x4B, 1, 2, 20, 0] + fields + [UInt8](repeating: 0, count: 14) + Array("a".utf8)
    expected += [0x50, 0x4B, 5, 6, 0, 0, 0, 0, 1, 0, 1, 0, 47, 0, 0, 0, 40, 0, 0, 0, 0, 0]
    #expect(archive.finished() == expected)
  }

  @Test func compressesWhatGetsSmaller() throws {
    let (text, noise) = ([UInt8](repeating: 65, count: 5000), (0..<200).map { UInt8($0) })
    var archive = ZIPArchive()
    try archive.add("a", text, text)
    try archive.add("b", noise)
    let unpacked = try UnpackedArchive(archive.finished())
    #expect(unpacked.entries.map(\.bytes) == [text + text, noise])
    #expect(unpacked.entries.map(\.storedSize)[0] < 200)
    #expect(unpacked.entries.map(\.storedSize)[1] == noise.count)
  }

  @Test func mayBeEmpty() throws {
    #expect(try UnpackedArchive(ZIPArchive().finished()).entries.isEmpty)
  }

  @Test(arguments: ["a/b.xml", "A/b.XML"])
  func refusesDoubledNames(name: String) throws {
    var archive = ZIPArchive()
    try archive.add("a/b.xml", [1])
    #expect(throws: ZIPError.doubledName(name)) { try archive.add(name, [2]) }
    #expect(try UnpackedArchive(archive.finished()).entries.map(\.bytes) == [[1]])
  }

  @Test(arguments: [
    "", "/a", "a/", "a//b", "../a", "a/./b", "a\\b", "c:a", "a\u{0}", String(repeating: "x", count: 1025),
  ])
  func refusesNamesThatLeadAstray(name: String) {
    var archive = ZIPArchive()
    #expect(throws: ZIPError.unfitName(name)) { try archive.add(name, []) }
  }

  @Test func refusesMoreEntriesThanItCanCount() throws {
    var archive = ZIPArchive()
    for index in 0..<65_534 { try archive.add("\(index)", []) }
    #expect(throws: ZIPError.tooManyEntries) { try archive.add("x", []) }
    let file = archive.finished()
    #expect(Array(file.suffix(12).prefix(2)) == [0xFE, 0xFF])
  }
}
