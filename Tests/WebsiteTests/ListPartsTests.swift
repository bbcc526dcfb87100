import Testing

@testable import Website

@Suite("Parts of long lists")
struct ListPartsTests {
  @Test(
    "A list has as many parts as it needs, and one when it is empty",
    arguments: [(0, 200, 1), (1, 200, 1), (200, 200, 1), (201, 200, 2), (100, 100, 1), (101, 100, 2), (1000, 100, 10)])
  func counts(rows: Int, size: Int, parts: Int) {
    #expect(ListParts(rowCount: rows, size: size).partCount == parts)
  }

  @Test("Every row stands on exactly one part, those of a shorter list too", arguments: [0, 1, 99, 100, 101, 250])
  func everyRow(shorter: Int) {
    let parts = ListParts(rowCount: 250, size: ListParts.sharedPartSize)
    let numbers = 1...parts.partCount
    #expect(numbers.flatMap { Array(parts.rows(ofPart: $0)) } == Array(0..<250))
    #expect(numbers.flatMap { Array(parts.rows(ofPart: $0, among: shorter)) } == Array(0..<shorter))
    #expect(numbers.allSatisfy { parts.rows(ofPart: $0).count <= 100 })
  }
}
