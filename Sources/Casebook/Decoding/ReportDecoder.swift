import Diagnostics

/// Decodes a report of `bao-cao/`.
struct ReportDecoder {
  let document: Document
  let kind: Report.Kind
  let folder: CaseFolder
  let links: LinkIndex

  /// The report.
  func decode(within parent: Audience) -> Report {
    let reader = document.reader(ReportKey.self)
    reader.checkSecrecy(.secrecy)
    let audience = reader.audience(.audience, within: parent)
    return Report(
      kind: kind, sentOn: reader.day(.sentOn), title: reader.text(.title),
      statistics: StatisticDecoder(document: document).decode(ReportKey.statistics, within: audience),
      proposals: document.decodeProposals(ReportKey.proposals, within: audience),
      body: ProseDecoder(document: document, folder: folder, links: links).decode(),
      audience: audience, location: reader.has(.sentOn) ? reader.location(.sentOn) : document.location)
  }
}

extension Document {
  /// The entries of `[[kien-nghi]]`.
  func decodeProposals<Key: RecordKey>(_ key: Key, within parent: Audience) -> [Proposal] {
    var codes = CodeIndex(Wording(vi: "kiến nghị", en: "proposal"))
    return readers(of: key, ProposalKey.self).compactMap { entry -> Proposal? in
      let text = entry.requiredText(.text)
      let code = entry.has(.code) ? entry.requiredLocalCode(.code) : nil
      if let code { codes.insert(code, place: 0, findings: context.findings) }
      let texts = (addressee: entry.text(.addressee), answer: entry.text(.answer))
      let answeredOn = entry.day(.answeredOn)
      let audience = entry.audience(.audience, within: parent)
      guard let text else { return nil }
      return Proposal(
        code: code?.value, text: text, addressee: texts.addressee, answer: texts.answer, answeredOn: answeredOn,
        audience: audience)
    }
  }
}
