import Casebook
import Diagnostics
import Publishing
import Storage

/// What a run remembers of the site that it published, so that the next one need not make the same again.
extension Run {
  /// The record of the site that stands in the output folder, if this run would make just that.
  var standing: BuildRecord? {
    guard task == .build, let inputs else { return nil }
    return BuildRecords.ofAccount?.record(of: output, madeFrom: inputs)
  }

  /// Keeps a record of what was published. Where that fails the next run is a full one, and this one says why.
  func keepRecord(_ outcome: Publisher.Outcome, caseCount: Int) {
    guard let inputs, let records = BuildRecords.ofAccount else { return }
    do {
      try records.keep(BuildRecord(of: output, madeFrom: inputs, outcome, caseCount: caseCount), of: output)
    } catch {
      let reason = (error as? StorageError)?.wording ?? Wording(vi: "\(error)", en: "\(error)")
      let message = Wording(
        vi: "\(reason.vi); trang đã xuất bản xong, lần sau sẽ dựng lại toàn bộ",
        en: "\(reason.en); the site is published, the next run builds all of it again")
      console.printMessage("tiendo: \(message[language])\n")
    }
  }
}
