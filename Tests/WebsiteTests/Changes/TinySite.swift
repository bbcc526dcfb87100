import Casebook
import Testing

@testable import Website

/// A site of three organisations below one, whose cases a test tells of.
struct TinySite {
  /// Files below `content/`, by path.
  private(set) var files = [
    "trang.toml": """
    ten = "Trang thử"
    co-quan = "Ban Tổ chức"
    to-chuc-goc = "dang-bo"

    """,
    "khung.toml": """
    ten = "Khung thử"
    nhom = [{ ma = "nhom-1", ten = "Nhóm một", bieu-hien = [{ ma = "1.1", ten = "Một" }] }]
    phan-loai = [{ ma = "yeu-kem", ten = "Yếu kém", van-ban = "de-an" }]
    loai-to-chuc = [{ ma = "dang-bo", ten = "Đảng bộ", cap = 1 }]
    """,
    "to-chuc.csv": """
    ma,ten,loai,cap-tren
    dang-bo,Đảng bộ,dang-bo,
    chi-bo-a,Chi bộ A & B,dang-bo,dang-bo
    chi-bo-b,Chi bộ B,dang-bo,dang-bo
    chi-bo-c,Chi bộ C,dang-bo,dang-bo
    """,
  ]

  /// Adds a case of an organisation, its folder named like it unless another name is given, with an approved plan and tables of it in CSV.
  mutating func add(
    _ organisation: String, identified: String, caseLines: String = "", tables: [String: String] = [:],
    folder: String? = nil
  ) {
    let folder = "ho-so/\(folder ?? organisation)/"
    files[folder + "ho-so.md"] = """
      +++
      to-chuc = "\(organisation)"
      phan-loai = "yeu-kem"
      nhan-dien = \(identified)
      \(caseLines)
      +++
      """
    files[folder + "de-an.md"] =
      "+++\nphe-duyet = \(identified)\ntu = \(identified)\nden = 2026-12-31\n+++"
    for (name, table) in tables { files[folder + name + ".csv"] = table }
  }

  /// Adds a quarterly report to a case.
  mutating func add(report quarter: String, of code: String, sentOn day: String) {
    files["ho-so/\(code)/bao-cao/\(quarter).md"] = "+++\nngay-gui = \(day)\n+++"
  }

  /// Adds a file below `content/`.
  mutating func add(file path: String, _ text: String) {
    files[path] = text
  }

  /// Adds lines to the settings.
  mutating func set(_ lines: String) {
    files["trang.toml", default: ""] += lines + "\n"
  }

  /// Everything as it stands on a day.
  func model(on iso: String) async throws -> SiteModel {
    let loaded = await CasebookLoader(ContentTree(files)).load()
    let casebook = try #require(loaded.casebook, "\(loaded.diagnostics.map(\.message.en))")
    return await SiteModel.make(casebook, editionRank: 0, day: try #require(CivilDay(iso: iso)), jobs: 1)
  }
}

extension SiteChanges {
  /// A change on one line: its day, its case and its kind.
  func line(_ entry: Entry) -> String {
    "\(entry.change.day.iso) \(code(of: entry)) \(entry.change.kind.rawValue)"
  }
}
