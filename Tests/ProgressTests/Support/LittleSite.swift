import Casebook
import Diagnostics
import Testing

/// The settings, the framework and the register that little cases stand in.
enum LittleSite {
  private static let kinds = """
    [[loai-to-chuc]]
    ma = "dang-bo"
    ten = "Đảng bộ"
    cap = 1

    """

  private static let foundation = [
    "trang.toml": """
    ten = "Trang thử"
    co-quan = "Ban Tổ chức"
    to-chuc-goc = "dang-bo"

    """,
    "khung.toml": """
    ten = "Khung thử"

    [[nhom]]
    ma = "nhom-1"
    ten = "Nhóm một"
    bieu-hien = [{ ma = "1.1", ten = "Một" }, { ma = "1.2", ten = "Hai" }]

    [[nhom]]
    ma = "nhom-2"
    ten = "Nhóm hai"
    bieu-hien = [{ ma = "2.1", ten = "Ba" }]

    [[phan-loai]]
    ma = "yeu-kem"
    ten = "Yếu kém"
    van-ban = "de-an"

    [[phan-loai]]
    ma = "can-quan-tam"
    ten = "Cần quan tâm"
    van-ban = "ke-hoach"

    \(kinds)
    [[co-quan]]
    ma = "ban-to-chuc"
    ten = "Ban Tổ chức"
    """,
    "to-chuc.csv": """
    ma,ten,loai,cap-tren
    dang-bo,Đảng bộ,dang-bo,
    chi-bo-a,Chi bộ A,dang-bo,dang-bo
    chi-bo-b,Chi bộ B,dang-bo,dang-bo
    chi-bo-c,Chi bộ C,dang-bo,dang-bo
    """,
  ]

  /// Loads some cases; an error in the content is the fixture's fault.
  ///
  /// - Parameter more: Further files, by their path below `content/`.
  static func load(
    _ cases: [LittleCase], settings: String = "", files more: [String: String] = [:]
  ) async throws -> Casebook {
    var files = foundation
    // A table file beside the framework stands in for its array.
    if more["loai-to-chuc.csv"] != nil { files["khung.toml"] = files["khung.toml"]?.replacing(kinds, with: "") }
    files["trang.toml"]? += settings
    for little in cases { files.merge(little.files) { _, new in new } }
    files.merge(more) { _, new in new }
    let loaded = await CasebookLoader(ContentTree(files)).load()
    let errors = loaded.diagnostics.filter { $0.severity == .error }
    try #require(errors.isEmpty, "\(errors.map { "\($0.location.path): \($0.message.en)" })")
    return try #require(loaded.casebook)
  }
}
