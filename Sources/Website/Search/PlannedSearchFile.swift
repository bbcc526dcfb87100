import Casebook

/// A file of the search index: a script that hands its data to the search page's script.
public struct PlannedSearchFile: Sendable {
  let index: SearchIndex
  let content: Content

  /// What such a file holds; files are counted from 1.
  enum Content: Sendable {
    /// How many entries there are, and the first word and entry of each file.
    case contents
    /// How many entries belong to each organisation.
    case ownCounts
    /// Words with where they occur.
    case words(file: Int)
    /// What is shown.
    case entries(file: Int)
  }

  /// Every file of an index.
  static func all(of index: SearchIndex) -> [PlannedSearchFile] {
    let contents: [Content] =
      [.contents, .ownCounts] + index.words.indices.map { .words(file: $0 + 1) }
      + index.entries.indices.map { .entries(file: $0 + 1) }
    return contents.map { PlannedSearchFile(index: index, content: $0) }
  }

  /// The name that the script loads the file by.
  var name: String {
    switch content {
    case .contents: "bang-ke"
    case .ownCounts: "khoang"
    case .words(let file): "tu-\(file)"
    case .entries(let file): "muc-\(file)"
    }
  }

  /// Where the file stands in the site.
  public var address: String { PageAddress.searchIndex + name + ".js" }
}
