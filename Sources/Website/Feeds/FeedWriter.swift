import Casebook
import Progress

/// Writes the changes as an Atom feed (RFC 4287), the newest first.
///
/// Ids are made of codes, so that a change keeps its id from build to build and wherever the site stands. An entry tells
/// the same on every later day. Without an address of the site, links are relative to the feed's own place, and each entry
/// has its content besides.
struct FeedWriter {
  let model: SiteModel
  let words: Words

  /// The most entries a feed has; readers ask for it often, and the page has all.
  static let mostEntries = 200

  private var changes: SiteChanges { model.changes }
  private var changeWords: ChangeWords { ChangeWords(changes: changes, words: words) }
  private var settings: SiteSettings { model.casebook.settings }
  /// What all ids begin with; what two editions tell of one change may differ, so they have ids of their own.
  private var idPrefix: String { "urn:tiendo:\(settings.rootOrganisation):\(model.edition.code):thay-doi" }

  /// The bytes of the feed.
  var bytes: [UInt8] {
    let newest = changes.newestFirst.prefix(FeedWriter.mostEntries).map { changes.entries[$0] }
    var xml = XMLWriter()
    xml.element("feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": settings.language.rawValue]) { feed in
      feed.element("id", text: idPrefix)
      feed.element("title", text: "\(words.strings["trang.thay-doi"]) – \(settings.title)")
      // Without an entry, the day from which on there was none: it stays the same while nothing happens.
      feed.element("updated", text: instant(newest.first?.change.day ?? changes.first))
      feed.element("author") { $0.element("name", text: settings.publisher) }
      if let address = settings.address {
        feed.emptyElement(
          "link", ["rel": "self", "type": "application/atom+xml", "href": address + "/" + PageAddress.feed])
      }
      feed.emptyElement("link", ["rel": "alternate", "type": "text/html", "href": link(to: PageAddress.changes)])
      for entry in newest { write(entry, to: &feed) }
    }
    return xml.bytes
  }

  private func write(_ entry: SiteChanges.Entry, to feed: inout XMLWriter) {
    let change = entry.change
    feed.element("entry") { xml in
      xml.element("id", text: id(of: entry))
      xml.element("title", text: changeWords.headline(entry))
      xml.element("updated", text: instant(change.day))
      xml.emptyElement("category", ["term": change.kind.rawValue, "label": changeWords.kind(change.kind)])
      xml.emptyElement(
        "link", ["rel": "alternate", "type": "text/html", "href": link(to: model.address(of: entry))])
      let sentences = [changeWords.text(entry)] + changeWords.details(entry)
      xml.element("content", ["type": "text"], text: sentences.joined(separator: "; "))
    }
  }

  private func id(of entry: SiteChanges.Entry) -> String {
    let parts = [
      idPrefix, changes.code(of: entry), entry.change.kind.rawValue, entry.change.day.iso,
      changes.subject(of: entry),
    ]
    return parts.compactMap { $0 }.joined(separator: ":")
  }

  /// A page of the site: absolute where it is known where the site stands.
  private func link(to address: String) -> String {
    settings.address.map { $0 + "/" + address } ?? PageAddress.wayToRoot(from: PageAddress.feed) + address
  }

  /// Midnight UTC of a day.
  private func instant(_ day: CivilDay) -> String {
    day.iso + "T00:00:00Z"
  }
}
