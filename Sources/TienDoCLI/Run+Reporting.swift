import Casebook
import Diagnostics
import Foundation
import Publishing
import Storage
import Website

extension Run {
  /// Prints what was found, and says how the run ends if that is all.
  func report(_ diagnostics: [Diagnostic], _ tree: ContentTree) -> ExitStatus {
    let site = options.site
    let report = DiagnosticReport(diagnostics, language: language) { path in
      if let file = tree.source(shownAs: path) { return file }
      return (try? Storage.read(site + "/" + path)).map { SourceFile(path: path, bytes: $0) }
    }
    switch options.format {
    case .text: console.printMessage(report.textForPeople(coloured: console.isTerminal))
    case .lines: console.printMessage(report.textForEditors())
    case .json:
      do {
        console.printResult(try report.json())
      } catch {
        console.printMessage("\(error)\n")
        return .systemRefused
      }
    }
    guard report.errorCount > 0 else { return .done }
    let summary = Wording(
      vi: "\(report.errorCount) lỗi, \(report.warningCount) cảnh báo; không xuất bản gì",
      en: "\(report.errorCount) errors, \(report.warningCount) warnings; nothing was published")
    console.printMessage("tiendo: \(summary[language])\n")
    return .contentErrors
  }

  /// Prints that the system refused.
  func refused(_ reason: Wording) -> ExitStatus {
    console.printMessage("tiendo: \(reason[language])\n")
    return .systemRefused
  }

  /// Prints what was done, in one line.
  func summarise(_ model: SiteModel, _ outcome: Publisher.Outcome?, warnings: Int) {
    summarise(caseCount: model.cases.count, warnings: warnings, model.day, model.edition, outcome)
  }

  /// Prints that nothing had to be done, in the same line.
  func summarise(_ record: BuildRecord, _ edition: Edition, _ day: CivilDay, warnings: Int) {
    summarise(caseCount: record.caseCount, warnings: warnings, day, edition, record.outcome)
  }

  private func summarise(
    caseCount: Int, warnings: Int, _ day: CivilDay, _ edition: Edition, _ outcome: Publisher.Outcome?
  ) {
    guard !options.isQuiet else { return }
    var parts = Wording(
      vi: "\(caseCount) hồ sơ, \(warnings) cảnh báo, ngày \(day.vietnamese), ấn bản \(edition.code)",
      en: "\(caseCount) cases, \(warnings) warnings, as of \(day.iso), edition \(edition.code)")
    if let outcome {
      parts = Wording(
        vi: "\(parts.vi); \(outcome.pages) trang, ghi \(outcome.written) tệp, giữ nguyên \(outcome.unchanged),"
          + " bỏ \(outcome.removed)" + (outcome.inOneStep ? "" : "; thay từng tệp"),
        en: "\(parts.en); \(outcome.pages) pages, \(outcome.written) files written, \(outcome.unchanged) unchanged,"
          + " \(outcome.removed) removed" + (outcome.inOneStep ? "" : "; replaced file by file"))
    }
    let times = options.isVerbose ? "; " + stopwatch.summary : ""
    // JSON has the standard output to itself.
    if options.format == .json {
      console.printMessage("tiendo: \(parts[language])\(times)\n")
    } else {
      console.printResult("tiendo: \(parts[language])\(times)\n")
    }
  }
}
