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
    case .words(let number): bytes += lines(file.index.words[number - 1])
    case .entries(let number): bytes += entries(file.index, number - 1)
    }
    return bytes + Array(");\n".utf8)
  }

  private func contents(_ index: SearchIndex) -> [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("so", index.subjects.count)
      json.member("to-chuc", index.ownCounts.count)
      json.member("rieng", index.firstOwnEntry)
      json.key("tu")
      json.array(index.words) { json, words in json.string(String(decoding: words.first?.text ?? [], as: UTF8.self)) }
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

  /// A line for each word. Words and digits hold nothing that would have to be escaped.
  private func lines(_ words: [SearchIndex.Word]) -> [UInt8] {
    var lines: [UInt8] = []
    for word in words {
      if !lines.isEmpty { lines += "\\n".utf8 }
      lines += word.text
      lines.append(UInt8(ascii: " "))
      lines += word.postings
    }
    return quoted(lines)
  }

  private func quoted(_ text: [UInt8]) -> [UInt8] {
    [UInt8(ascii: "\"")] + text + [UInt8(ascii: "\"")]
  }

  /// The entries of a file; before those of an organisation stands its name and address.
  private func entries(_ index: SearchIndex, _ file: Int) -> [UInt8] {
    let start = index.firstEntries[file]
    let end = file + 1 < index.firstEntries.count ? index.firstEntries[file + 1] : index.subjects.count
    let kinds = SearchKind.allCases
    var json = JSONWriter()
    var owner: Int?
    json.array(Array(rows(index.subjects[start..<end], &owner))) { json, row in
      switch row {
      case .owner(let place):
        let organisation = model.casebook.register.organisations[place]
        json.array([organisation.name, PageAddress.organisation(organisation.code)]) { $0.string($1) }
      case .entry(let entry):
        json.array([String(kinds.firstIndex(of: entry.kind) ?? 0), entry.title, entry.note, entry.address]) {
          $0.string($1)
        }
      }
    }
    return json.bytes
  }

  private enum Row {
    case owner(Int)
    case entry(SearchEntry)
  }

  private func rows(_ subjects: ArraySlice<SearchSubject>, _ owner: inout Int?) -> [Row] {
    var rows: [Row] = []
    var texts = CutTexts()
    for subject in subjects {
      if let place = self.owner(of: subject), place != owner {
        owner = place
        rows.append(.owner(place))
      }
      rows.append(.entry(texts.entry(of: subject, model, words)))
    }
    return rows
  }

  /// Entries one after another; those of one text, which follow each other, cut it into its sections once.
  private struct CutTexts {
    private var last: (place: Int, document: CaseDocument, sections: [(heading: String, text: String)])?
    private var lastReport: (campaign: Int, report: Int, sections: [(heading: String, text: String)])?

    mutating func entry(of subject: SearchSubject, _ model: SiteModel, _ words: Words) -> SearchEntry {
      if case .campaign(let campaign, .reportSection(let report, let number)) = subject {
        return entry(ofSection: number, ofReport: report, inCampaign: campaign, model)
      }
      guard case .section(let place, let document, let number) = subject,
        let prose = model.prose(of: document, in: model.cases[place])
      else { return model.searchEntry(of: subject, words) }
      if last?.place != place || last?.document != document {
        last = (place, document, ProseSections(prose).sections)
      }
      let section = last.map { $0.sections[number] } ?? ("", "")
      return model.searchEntry(of: section, in: document, of: model.cases[place], words)
    }

    private mutating func entry(
      ofSection number: Int, ofReport report: Int, inCampaign campaign: Int, _ model: SiteModel
    ) -> SearchEntry {
      if lastReport?.campaign != campaign || lastReport?.report != report {
        lastReport = (campaign, report, model.sections(ofReport: report, inCampaign: campaign))
      }
      let section = lastReport.map { $0.sections[number] } ?? ("", "")
      return model.searchEntry(of: section, ofReport: report, inCampaign: campaign)
    }
  }

  /// The place of the organisation that something belongs to.
  private func owner(of subject: SearchSubject) -> Int? {
    switch subject {
    case .organisation, .group, .sign, .direction, .caseClass, .agency, .page, .programme, .programmeTask,
      .programmeIndicator, .duty, .programmeSection:
      nil
    case .campaign(let place, .report(let report)), .campaign(let place, .reportSection(let report, _)):
      model.campaigns[place].file.reports[report].organisation
    case .campaign: nil
    case .task(let place, _), .weakLink(let place, _), .indicator(let place, _), .report(let place, _),
      .section(let place, _, _):
      model.cases[place].file.organisation
    }
  }
}
