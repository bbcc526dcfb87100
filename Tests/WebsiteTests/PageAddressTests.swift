import Testing

@testable import Website

@Suite("Addresses")
struct PageAddressTests {
  @Test("The way to the root")
  func wayToRoot() {
    #expect(PageAddress.wayToRoot(from: "index.html") == "")
    #expect(PageAddress.wayToRoot(from: PageAddress.organisation("a")) == "../../")
  }

  @Test("Parts of a split list stand beside it")
  func parts() {
    #expect(PageAddress.part(1, of: "thoi-han/index.html") == "thoi-han/index.html")
    #expect(PageAddress.part(2, of: "thoi-han/index.html") == "thoi-han/trang-2.html")
  }

  @Test("Attachments leave the folder of their case behind, and their names are escaped in links")
  func attachments() {
    #expect(PageAddress.attachment("ho-so/a-1/tep/phu-luc/b.pdf") == "tep/a-1/phu-luc/b.pdf")
    #expect(PageAddress.escaped("tep/a/Biên bản #1.pdf") == "tep/a/Bi%C3%AAn%20b%E1%BA%A3n%20%231.pdf")
  }

  @Test("A list is split after 200 rows", arguments: [(0, 1, 0..<0), (200, 1, 0..<200), (201, 2, 200..<201)])
  func split(rows: Int, partCount: Int, last: Range<Int>) {
    let parts = ListParts(rowCount: rows)
    #expect(parts.partCount == partCount)
    #expect(parts.rows(ofPart: partCount) == last)
  }
}
