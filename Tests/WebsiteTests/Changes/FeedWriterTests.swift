import Casebook
import Foundation
import Testing

@testable import Website

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("The feed of changes")
struct FeedWriterTests {
  private func feed(_ site: TinySite, on day: String) async throws -> ParsedFeed {
    let words = Words(strings: Strings(["thay-doi.cau": "{to-chuc}: {loai}"]), language: .vi)
    return try ParsedFeed(FeedWriter(model: try await site.model(on: day), words: words).bytes)
  }

  /// A site whose case has three indicators that move every day, so that a quarter has more changes than a feed holds.
  private var busySite: TinySite {
    var rows = "chi-tieu,ngay,gia-tri\n"
    for number in 0..<120 {
      let day = (CivilDay(year: 2026, month: 7, day: 2) ?? CivilDay(number: 0)) + number
      for indicator in 1...3 { rows += "CT\(indicator),\(day.iso),\(number)\n" }
    }
    var site = TinySite()
    site.add(
      "chi-bo-a", identified: "2026-07-01",
      tables: ["chi-tieu": "ma,ten,chieu\nCT1,Một,tang\nCT2,Hai,tang\nCT3,Ba,tang", "ket-qua": rows])
    return site
  }

  @Test("It is Atom: what a feed and an entry must have, text escaped")
  func elements() async throws {
    var site = TinySite()
    site.add("chi-bo-a", identified: "2026-07-05")
    let feed = try await feed(site, on: "2026-07-31")
    #expect(feed.root == "feed http://www.w3.org/2005/Atom")
    #expect(feed.head["id"] == "urn:tiendo:dang-bo:noi-bo:thay-doi")
    #expect(feed.head["title"]?.hasSuffix("Trang thử") == true)
    #expect(feed.head["name"] == "Ban Tổ chức")
    #expect(feed.head["updated"] == "2026-07-05T00:00:00Z")
    let entry = try #require(feed.entries.first)
    #expect(feed.entries.count == 1)
    #expect(entry["id"] == "urn:tiendo:dang-bo:noi-bo:thay-doi:chi-bo-a:mo:2026-07-05")
    #expect(entry["updated"] == "2026-07-05T00:00:00Z")
    #expect(entry["title"] == "Chi bộ A & B: loai-thay-doi.mo")
    #expect(entry["content"] == "thay-doi.mo")
    #expect(entry["term"] == "mo")
  }

  @Test("Links are absolute where the site's address is known, else relative to the feed")
  func links() async throws {
    var site = TinySite()
    site.add("chi-bo-a", identified: "2026-07-05")
    let relative = try await feed(site, on: "2026-07-31")
    #expect(relative.head["alternate"] == "../thay-doi/index.html")
    #expect(relative.head["self"] == nil)
    #expect(relative.entries.first?["alternate"] == "../to-chuc/chi-bo-a/index.html")
    site.set("dia-chi = \"https://vi-du.example/tiendo/\"")
    let absolute = try await feed(site, on: "2026-07-31")
    #expect(absolute.head["alternate"] == "https://vi-du.example/tiendo/thay-doi/index.html")
    #expect(absolute.head["self"] == "https://vi-du.example/tiendo/thay-doi/feed.xml")
    #expect(absolute.entries.first?["alternate"] == "https://vi-du.example/tiendo/to-chuc/chi-bo-a/index.html")
    #expect(absolute.entries.first?["id"] == relative.entries.first?["id"])
  }

  @Test("Without an entry its day is that from which on nothing changed")
  func empty() async throws {
    for day in ["2026-07-10", "2026-09-30"] {
      let feed = try await feed(TinySite(), on: day)
      #expect(feed.head["updated"] == "2026-06-30T00:00:00Z")
      #expect(feed.entries.isEmpty)
    }
  }

  @Test("The newest 200 at the most, each with an id of its own")
  func most() async throws {
    let model = try await busySite.model(on: "2026-09-30")
    #expect(model.changes.entries.count > 250)
    let feed = try await feed(busySite, on: "2026-09-30")
    #expect(feed.entries.count == 200)
    #expect(Set(feed.entries.compactMap { $0["id"] }).count == 200)
    #expect(feed.entries.first?["updated"] == "2026-09-30T00:00:00Z")
    #expect(feed.entries.map { $0["updated"] ?? "" } == feed.entries.map { $0["updated"] ?? "" }.sorted(by: >))
  }

  @Test("On a later day the same change is the same entry")
  func stable() async throws {
    let (earlier, later) = (try await feed(busySite, on: "2026-08-20"), try await feed(busySite, on: "2026-08-31"))
    let known = Dictionary(later.entries.map { ($0["id"] ?? "", $0) }, uniquingKeysWith: { first, _ in first })
    #expect(earlier.entries.count > 100)
    for entry in earlier.entries { #expect(known[entry["id"] ?? ""] == entry) }
  }

  @Test("A list of more than 200 changes is split")
  func parts() async throws {
    let addresses = await SitePlan.make(try await busySite.model(on: "2026-09-30"), strings: Strings([:])).plan.pages
      .map(
        \.address)
    #expect(addresses.filter { $0.hasPrefix("thay-doi/") } == ["thay-doi/index.html", "thay-doi/trang-2.html"])
  }
}

/// A feed as a reader takes it in.
private final class ParsedFeed: NSObject, XMLParserDelegate {
  /// The root element with its namespace.
  private(set) var root = ""
  /// The texts of the feed's own elements by name; links by their relation, categories under `term`.
  private(set) var head: [String: String] = [:]
  /// The same of each entry.
  private(set) var entries: [[String: String]] = []
  private var isInEntry = false
  private var text = ""

  /// Reads a feed; it is an issue where it is not well-formed.
  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.shouldProcessNamespaces = true
    parser.delegate = self
    #expect(parser.parse())
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    text = ""
    if root.isEmpty { root = "\(name) \(namespaceURI ?? "")" }
    if name == "entry" {
      isInEntry = true
      entries.append([:])
    }
    if name == "link", let relation = attributes["rel"] { keep(attributes["href"], as: relation) }
    if name == "category" { keep(attributes["term"], as: "term") }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    text += string
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
    if name == "entry" { isInEntry = false }
    if ["id", "title", "updated", "name", "content"].contains(name) { keep(text, as: name) }
  }

  private func keep(_ value: String?, as key: String) {
    if isInEntry { entries[entries.count - 1][key] = value } else { head[key] = value }
  }
}
