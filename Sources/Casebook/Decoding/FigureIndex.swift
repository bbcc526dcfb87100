import Diagnostics

/// The codes of a form's figures, as they are told from keys and from headers.
///
/// Headers are folded before they are matched, so codes are told apart folded, too: `A.1` and `a-1` are one.
struct FigureIndex {
  /// Whether all figures could be read; if not, a key that names none may be that of a lost one.
  let isWhole: Bool
  /// The codes, in the order of the form.
  private(set) var codes: [String] = []
  private var byFoldedCode: [String: (code: String, location: SourceLocation)] = [:]

  init(isWhole: Bool) {
    self.isWhole = isWhole
  }

  /// Takes a code in; one that cannot be told from another or from a column of the table is reported.
  mutating func insert(_ code: Located<String>, findings: Findings) {
    let folded = code.value.headerKey
    guard FigureRowKey(rawValue: folded) == nil else {
      findings.report(CampaignProblem.reservedFigure(code.value), at: code.location)
      return
    }
    if let first = byFoldedCode[folded] {
      let there = Diagnostic.Note(
        at: first.location, Wording(vi: "mã này đã dùng ở đây", en: "the code is used here first"))
      findings.report(
        ReferenceProblem.doubledCode(code.value, FigureIndex.subject), at: code.location, notes: [there])
      return
    }
    byFoldedCode[folded] = (code.value, code.location)
    codes.append(code.value)
  }

  /// The code that a key or a header means, letter case and marks aside.
  func code(for key: String) -> String? {
    byFoldedCode[key.headerKey]?.code
  }

  /// What the codes are of, for messages.
  static let subject = Wording(vi: "số liệu", en: "figure")
}
