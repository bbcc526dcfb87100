@testable import Progress

/// An indicator of a little case, as its rows in the plan's tables.
struct LittleIndicator {
  var direction = "tang"
  /// The baseline; empty for none.
  var baseline = "40"
  var baselineNumerator = ""
  var baselineDenominator = ""
  var unit = ""
  /// Rows of targets, `han;gia-tri;tu;den`.
  var targets: [String] = []
  /// Rows of values, `ngay;gia-tri;tu-so;mau-so`.
  var values: [String] = []

  /// Loads the case that holds it.
  func load() async throws -> LoadedCase {
    let baseline = [baseline, baselineNumerator, baselineDenominator].joined(separator: ";")
    return try await LittleCase(tables: [
      "chi-tieu": """
      ma;ten;chieu;don-vi;goc;goc-tu-so;goc-mau-so
      CT1;Chỉ tiêu;\(direction);\(unit);\(baseline)
      """,
      "moc": "chi-tieu;han;gia-tri;tu;den\n" + rows(targets),
      "ket-qua": "chi-tieu;ngay;gia-tri;tu-so;mau-so\n" + rows(values),
    ]).load()
  }

  private func rows(_ rows: [String]) -> String {
    rows.map { "CT1;" + $0 }.joined(separator: "\n")
  }
}
