import Foundation
import Markdown

/// An example of a published suite.
struct PublishedExample: Decodable {
  let id: String?
  let example: Int
  let section: String
  let markdown: String
  /// nil where upstream only asks that nothing crashes.
  let html: String?
  let extensions: [String]?

  var name: String { id ?? "example \(example)" }

  /// The extensions that it names and that there are here.
  var options: MarkdownExtensions {
    var options = MarkdownExtensions.commonMark
    for name in extensions ?? [] {
      switch name {
      case "table": options.insert(.tables)
      case "strikethrough": options.insert(.strikethrough)
      case "tasklist": options.insert(.taskLists)
      case "autolink": options.insert(.autolinks)
      case "footnotes": options.insert(.footnotes)
      default: break
      }
    }
    return options
  }

  static func load(_ path: String, from folder: URL) throws -> [PublishedExample] {
    try JSONDecoder().decode([PublishedExample].self, from: Data(contentsOf: folder.appending(path: path)))
  }
}
