import Casebook
import Progress

extension SiteChanges {
  /// The changes as a table of data, in the order of `entries`: codes, days and figures, no words.
  ///
  /// `tu` and `den` are ratings of a case opened, closed or re-rated, classes of one reclassified, states of a task done
  /// or overdue, deadlines of one extended, values of an indicator, the state of a report sent (`den` alone), and how many
  /// sent something in for a campaign (`den` alone).
  var table: DataTable {
    DataTable(
      DataTableName.changes.schema,
      rows: { take in
        for entry in entries { try take(row(of: entry)) }
      })
  }

  /// A change as a row of the table.
  func row(of entry: Entry) -> [DataValue] {
    let (from, to, reasons) = values(of: entry)
    let others = otherCodes(of: entry)
    return [
      .day(entry.change.day), .text(caseFile(of: entry)?.code), .text(organisation(of: entry)?.code),
      .text(entry.change.kind.rawValue), .text(subject(of: entry)), from, to, .reasons(reasons),
      .text(others.programme), .text(others.campaign),
    ]
  }

  private func values(of entry: Entry) -> (from: DataValue, to: DataValue, reasons: [RatingReason]) {
    switch entry.change.event {
    case .opened(let rating, let reasons): (.absent, .text(rating.rawValue), reasons)
    case .closed(let outcome, let from):
      (.text(from?.rawValue), .text((outcome == .consolidated ? Rating.consolidated : .closed).rawValue), [])
    case .rated(let from, let to, let reasons): (.text(from.rawValue), .text(to.rawValue), reasons)
    case .reclassified(let from, let to): (.text(classCode(from)), .text(classCode(to)), [])
    case .done(_, let from, let to, _): (.text(from?.rawValue), .text(to.rawValue), [])
    case .overdue(_, let from, _): (.text(from?.rawValue), .text(TaskState.overdue.rawValue), [])
    case .extended(_, let from, let to): (.day(from), .day(to), [])
    case .moved(_, let from, let to, _, _): (.number(from.map(\.asData)), .number(to.asData), [])
    case .sent(_, let state): (.absent, .text(state?.rawValue), [])
    case .submitted(let submissions): (.absent, .number(submissions.count), [])
    }
  }

  private func otherCodes(of entry: Entry) -> (programme: String?, campaign: String?) {
    switch entry.owner {
    case .caseFile: (nil, nil)
    case .programme(let place): (casebook.programmes[place].code, nil)
    case .campaign(let place): (nil, casebook.campaigns[place].code)
    }
  }

  private func classCode(_ place: Int) -> String { casebook.framework.caseClasses[place].code }
}
