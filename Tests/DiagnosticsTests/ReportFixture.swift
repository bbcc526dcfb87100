import Diagnostics

/// Findings of each kind, for the printers.
enum ReportFixture {
  private static let files = [
    "de-an.md": SourceFile(
      path: "de-an.md", text: String(repeating: "\n", count: 30) + "khau-yeu = [\"KY9\"]\nhan = 1/2\n"),
    "ho-so.md": SourceFile(path: "ho-so.md", text: "ma = \"KY1\"\n"),
  ]

  static func report(_ language: Language) -> DiagnosticReport {
    DiagnosticReport([noFile, warning, error, harmful], language: language) { files[$0] }
  }

  private static let error = Diagnostic(
    "plan.unknown-weak-link", at: SourceLocation(path: "de-an.md", range: ByteRange(42, 47)),
    Wording(
      vi: "nhiệm vụ NV3 dẫn tới khâu yếu \"KY9\", không có trong hồ sơ",
      en: "task NV3 points at the weak link \"KY9\", which the case file lacks"),
    help: Wording(vi: "có: KY1, KY2, KY3", en: "there are: KY1, KY2, KY3"),
    notes: [
      Diagnostic.Note(
        at: SourceLocation(path: "ho-so.md", range: ByteRange(5, 10)),
        Wording(vi: "khâu yếu đầu tiên", en: "the first weak link")),
      Diagnostic.Note(at: SourceLocation(path: "khung.toml"), Wording(vi: "khung", en: "the framework")),
    ])

  private static let warning = Diagnostic(
    "plan.day", .warning, at: SourceLocation(path: "de-an.md", range: ByteRange(49, 49)),
    Wording(vi: "ngày viết lạ", en: "odd day"))

  private static let noFile = Diagnostic(
    "tree.missing", at: SourceLocation(path: "thieu.md"), Wording(vi: "thiếu tệp", en: "file missing"),
    help: Wording(vi: "thêm tệp", en: "add it"))

  private static let harmful = Diagnostic(
    "tree.gone", .warning, at: SourceLocation(path: "x\u{1B}y.md", range: ByteRange(3, 4)),
    Wording(vi: "khóa \"\u{1B}[2J\"\nlạ", en: "odd key \"\u{1B}[2J\"\nhere"))
}
