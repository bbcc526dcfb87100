import Casebook

/// Writes the files of the search index.
struct SearchFileWriter {
  let model: SiteModel
  let words: Words

  /// A file's bytes: one call of the function that the search page's script offers.
  func bytes(of file: PlannedSearchFile) -> [UInt8] {
    var bytes = Array("tiendoChiMuc(\"\(file.name)\",".utf8)
    switch file.content {
    case .contents: bytes += contents(file.index)
    case .ownCounts: bytes += ownCounts(file.index)
    case .words(let number): bytes += quoted(file.index.words[number - 1].lines)
    case .entries(let number): bytes += [UInt8(ascii: "[")] + file.index.entries[number - 1].rows + [UInt8(ascii: "]")]
    }
    return bytes + Array(");\n".utf8)
  }

  private func contents(_ index: SearchIndex) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("so", index.entryCount)
      json.member("to-chuc", index.ownCounts.count)
      json.member("rieng", index.firstOwnEntry)
      json.key("tu")
      json.array(index.words) { $0.string($1.first) }
      json.key("muc")
      json.array(index.firstEntries) { json, number in json.number(DecimalNumber(number)) }
    }
    return json.bytes
  }

  private func ownCounts(_ index: SearchIndex) -> [UInt8] {
    var digits: [UInt8] = []
    for count in index.ownCounts { SearchPostings.append(count, to: &digits) }
    return quoted(digits)
  }

  private func quoted(_ text: [UInt8]) -> [UInt8] {
    [UInt8(ascii: "\"")] + text + [UInt8(ascii: "\"")]
  }
}
