import Diagnostics
import Foundation

/// The keys of `trang.toml`.
enum SettingsKey: String, RecordKey {
  case title = "ten"
  case publisher = "co-quan"
  case rootOrganisation = "to-chuc-goc"
  case language = "ngon-ngu"
  case timeZone = "mui-gio"
  case address = "dia-chi"
  case cutOffDay = "ngay-chot"
  case theme = "giao-dien"
  case isIllustrative = "minh-hoa"
  case quarterlyReport = "bao-cao-quy"
  case thresholds = "nguong"
  case editions = "an-ban"
  case organisations = "to-chuc"
  case secrecy = "do-mat"
}

/// The keys of `[bao-cao-quy]`.
enum QuarterlyReportKey: String, RecordKey {
  case beforeDay = "truoc-ngay"
}

/// The keys of `[nguong]`.
enum ThresholdKey: String, RecordKey {
  case dueSoon = "sap-han"
  case stale = "thieu-cap-nhat"
  case planning = "lap-ke-hoach"
  case longOverdue = "qua-han-do"
  case behind = "lech-vang"
  case seriouslyBehind = "lech-do"
}

/// The keys of `[[an-ban]]`.
enum EditionKey: String, RecordKey {
  case code = "ma"
  case name = "ten"
}

/// Settings, and where those stand that can only be checked once everything else is read.
struct DecodedSettings {
  var settings: SiteSettings
  /// The code of the top organisation, where it could be read.
  let root: Located<String>?
  /// Whether nothing is missing that nothing can be done without.
  let isComplete: Bool
}

/// Decodes `trang.toml`.
struct SettingsDecoder {
  let document: Document

  /// The editions, which every other record's audience is told by; the default one where none are given.
  static func editions(in document: Document) -> [Edition] {
    var index = CodeIndex(Wording(vi: "ấn bản", en: "edition"))
    let editions = document.readers(of: SettingsKey.editions, EditionKey.self).compactMap { entry -> Edition? in
      let name = entry.requiredText(.name)
      guard let code = entry.requiredCode(.code) else { return nil }
      index.insert(code, place: 0, findings: document.context.findings)
      return Edition(code: code.value, name: name ?? code.value)
    }
    return editions.isEmpty ? [Edition(code: "noi-bo", name: "Nội bộ")] : editions
  }

  /// The settings, as far as they could be read.
  func decode() -> DecodedSettings {
    let reader = document.reader(SettingsKey.self)
    reader.checkSecrecy(.secrecy)
    let title = reader.requiredText(.title)
    let publisher = reader.requiredText(.publisher)
    let root = reader.requiredCode(.rootOrganisation)
    var settings = SiteSettings(
      title: title ?? "", publisher: publisher ?? "", rootOrganisation: root?.value ?? "")
    settings.language = reader.choice(.language, of: Language.self) ?? settings.language
    settings.timeZoneName = timeZoneName(reader) ?? settings.timeZoneName
    settings.address = address(reader)
    settings.cutOffDay = reader.day(.cutOffDay)
    if let theme = reader.text(.theme) {
      if let problem = Codes.problem(with: theme) { reader.report(problem, at: .theme) } else { settings.theme = theme }
    }
    settings.isIllustrative = reader.flag(.isIllustrative) ?? settings.isIllustrative
    settings.editions = document.context.editions
    if let report = document.reader(of: SettingsKey.quarterlyReport, QuarterlyReportKey.self) {
      settings.reportBeforeDay = report.integer(.beforeDay, in: 1...28) ?? settings.reportBeforeDay
    }
    if let entry = document.reader(of: SettingsKey.thresholds, ThresholdKey.self) {
      settings.thresholds = thresholds(entry)
    }
    let isComplete = title != nil && publisher != nil && root != nil
    return DecodedSettings(settings: settings, root: root, isComplete: isComplete)
  }

  private func timeZoneName(_ reader: RecordReader<SettingsKey>) -> String? {
    guard let name = reader.text(.timeZone) else { return nil }
    guard TimeZone(identifier: name) != nil else {
      reader.report(FileProblem.unknownTimeZone(name), at: .timeZone)
      return nil
    }
    return name
  }

  private func address(_ reader: RecordReader<SettingsKey>) -> String? {
    guard let text = reader.text(.address) else { return nil }
    guard let url = URL(string: text), url.scheme == "http" || url.scheme == "https", url.host() != nil else {
      reader.report(FileProblem.malformedAddress(text), at: .address)
      return nil
    }
    return String(text.reversed().drop { $0 == "/" }.reversed())
  }

  private func thresholds(_ entry: RecordReader<ThresholdKey>) -> Thresholds {
    var thresholds = Thresholds()
    let days = 0...3650
    thresholds.dueSoonDays = entry.integer(.dueSoon, in: days) ?? thresholds.dueSoonDays
    thresholds.staleDays = entry.integer(.stale, in: days) ?? thresholds.staleDays
    thresholds.planningDays = entry.integer(.planning, in: days) ?? thresholds.planningDays
    thresholds.longOverdueDays = entry.integer(.longOverdue, in: days) ?? thresholds.longOverdueDays
    let bounds = Wording(vi: "từ 0 đến 100", en: "from 0 to 100")
    thresholds.behindPoints = entry.number(.behind, in: 0...100, bounds: bounds) ?? thresholds.behindPoints
    thresholds.seriouslyBehindPoints =
      entry.number(.seriouslyBehind, in: 0...100, bounds: bounds) ?? thresholds.seriouslyBehindPoints
    return thresholds
  }
}

extension RecordReader {
  /// Reports a document that is marked as secret: it does not belong on this system.
  func checkSecrecy(_ key: Key) {
    guard let mark = choice(key, of: SecrecyMark.self), mark != .none else { return }
    report(ReadingProblem.secret(mark.rawValue), at: key)
  }
}

/// How secret a document is (`do-mat`).
private enum SecrecyMark: String, CaseIterable {
  case none = "khong"
  case secret = "mat"
  case highlySecret = "toi-mat"
  case topSecret = "tuyet-mat"
}
