import Casebook
import Progress

/// What changes are called: on pages, in the feed and on the command line.
struct ChangeWords {
  let changes: SiteChanges
  let words: Words

  private var strings: Strings { words.strings }

  /// The name of a kind.
  func kind(_ kind: ChangeKind) -> String { strings["loai-thay-doi.\(kind.rawValue)"] }

  /// How many changes there are since when, as a sentence.
  var summary: String {
    let isOfCasesAlone = changes.programmeCount + changes.campaignCount == 0
    return strings.filled(
      isOfCasesAlone ? "tom-tat.thay-doi" : "thay-doi-khac.tom-tat",
      [
        "tu": words.day(changes.first), "den": words.day(changes.last), "so": words.number(changes.entries.count),
        "ho-so": words.number(changes.caseCount), "chuong-trinh": words.number(changes.programmeCount),
        "dot": words.number(changes.campaignCount),
      ])
  }

  /// What changed, in a few words beside the name of the kind.
  func text(_ entry: SiteChanges.Entry) -> String {
    switch entry.change.event {
    case .opened(let rating, _): return strings.filled("thay-doi.mo", ["den": words.rating(rating)])
    case .closed(let outcome, let from):
      guard let from else { return strings.filled("thay-doi.ket-thuc", ["den": words.outcome(outcome)]) }
      return step("thay-doi.tu-den", words.rating(from), words.outcome(outcome))
    case .rated(let from, let to, _): return step("thay-doi.tu-den", words.rating(from), words.rating(to))
    case .reclassified(let from, let to):
      let classes = changes.casebook.framework.caseClasses
      return step("thay-doi.tu-den", classes[from].name, classes[to].name)
    case .done(let task, _, let to, let deadline):
      return strings.filled(
        "thay-doi.hoan-thanh",
        ["nhiem-vu": name(ofTask: task, of: entry), "den": words.state(to), "han": words.day(deadline)])
    case .overdue(let task, _, let deadline):
      return strings.filled(
        "thay-doi.qua-han", ["nhiem-vu": name(ofTask: task, of: entry), "han": words.day(deadline)])
    case .extended(let task, let from, let to):
      return strings.filled(
        "thay-doi.gia-han",
        ["nhiem-vu": name(ofTask: task, of: entry), "tu": words.day(from), "den": words.day(to)])
    case .moved(let place, let from, let to, _, _):
      guard let indicator = changes.indicator(place, of: entry) else { return "" }
      let name = "\(indicator.code) \(indicator.name)"
      guard let from else {
        return strings.filled("thay-doi.chi-tieu-dau", ["chi-tieu": name, "den": value(to, of: indicator)])
      }
      return strings.filled(
        "thay-doi.chi-tieu",
        ["chi-tieu": name, "tu": value(from, of: indicator), "den": value(to, of: indicator)])
    case .sent(let place, let state):
      let report = changes.caseFile(of: entry).map { name(of: $0.reports[place]) } ?? ""
      guard let state else { return report }
      return strings.filled("thay-doi.bao-cao", ["bao-cao": report, "den": words.submission(state)])
    case .submitted(let submissions): return text(submissions)
    }
  }

  /// What else there is to say: the reasons of a rating, the ground of a decision.
  func details(_ entry: SiteChanges.Entry) -> [String] {
    let day = entry.change.day
    switch entry.change.event {
    case .opened(_, let reasons):
      // That there is no plan on the first day goes without saying.
      return reasons.filter { if case .noPlan(days: 0) = $0 { false } else { true } }.map(words.reason)
    case .rated(_, _, let reasons): return reasons.map(words.reason)
    case .closed: return [changes.caseFile(of: entry)?.closure?.ground].compactMap { $0 }
    case .reclassified:
      return [changes.caseFile(of: entry)?.reclassifications.last { $0.day <= day }?.ground].compactMap { $0 }
    case .done, .overdue: return []
    case .extended(let task, _, _):
      let granted = changes.task(task, of: entry)?.extensions.last { $0.day <= day }
      return [granted?.reason, granted?.document].compactMap { $0 }
    case .moved(_, _, _, let wasMet, let isMet):
      // Where nothing was told before, only good news is news.
      guard let isMet, isMet != (wasMet ?? false) else { return [] }
      return [strings[isMet ? "thay-doi.dat" : "thay-doi.khong-dat"]]
    case .sent: return []
    case .submitted(let submissions): return details(submissions, of: entry)
    }
  }

  /// A change as a sentence of its own: the organisation, the kind, what changed.
  func headline(_ entry: SiteChanges.Entry) -> String {
    strings.filled(
      "thay-doi.cau",
      [
        "to-chuc": changes.name(of: entry), "loai": kind(entry.change.kind), "noi-dung": text(entry),
      ])
  }

  private func step(_ key: String, _ from: String, _ to: String) -> String {
    strings.filled(key, ["tu": from, "den": to])
  }

  private func name(ofTask place: Int, of entry: SiteChanges.Entry) -> String {
    changes.task(place, of: entry).map { "\($0.code) \($0.work)" } ?? ""
  }

  private func name(of report: Report) -> String {
    switch report.kind {
    case .quarterly(let quarter): report.title ?? words.quarter(quarter)
    case .adHoc(let day): report.title ?? strings.filled("thay-doi.dot-xuat", ["ngay": words.day(day)])
    }
  }

  private func value(_ quantity: Quantity, of indicator: Indicator) -> String {
    let unit = indicator.unit.map { $0 == "%" ? words.percentSign : "\u{A0}" + $0 } ?? ""
    return words.value(quantity) + unit
  }
}
