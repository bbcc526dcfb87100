import Casebook
import Diagnostics
import TestSupport
import Testing

/// Any bytes in any file give findings, never a trap.
@Suite("Broken content")
struct MutationTests {
  /// Few enough that a debug build takes some seconds: every run reads the whole tree and cuts every edition.
  private static let count = Mutations.count / 10

  private static let fragments = [
    "+++\n", "[[nhiem-vu]]\n", "pham-vi = \"vua\"\n", "{pham-vi=hep}", "= \"", "\"\"\"", "1e-9223372036854775808",
    "-999999999999.999999", "9999-12-31",
    "0001-01-01", "999999999999.999999", "-1", "\u{FEFF}", ";;;", "\"", "KY1", "NV1", "](../../..)", "tep/%00", "goc",
    "[[so-lieu]]\n", "{de-cuong=I}", "to-1", "A.1", "\0", "@a.b", "0912345678",
  ]

  /// The valid site with every table in a file of its own kind, and every key somewhere.
  private static let site = Site.other.with(Site.campaign, "dot-bao-cao/")
    .with("ho-so/mau/moc.csv", "Chỉ tiêu;Hạn;Từ;Đến;Phạm vi\nCT1;31/3/2027;71,4;1.239;hep\n")
    .with("ho-so/khac/ke-hoach.md", "+++\ntu = 2026-02-01\nden = 2026-12-31\n+++\n")
    .with("ho-so/khac/nhiem-vu.csv", "Mã;Việc;Thời gian;Trước;Khâu yếu;Trọng số\nA;B;30/9/2026;;\"KY1;KY2\";0,5\n")
    .with("ho-so/khac/cap-nhat.csv", "Ngày,Nhiệm vụ,Mức,Minh chứng\n2026-03-01,A,\"12,5\",https://vi-du.vn\n")
    .with(Site.programme, Site.withProgramme.files[Site.programme] ?? "").with(Site.programmeAttachment, "Phụ biểu")
    .with("chuong-trinh/khac/chuong-trinh.md", "+++\nten = \"Khác\"\ntu = 2026-02-01\nden = 2026-12-31\n+++\n")
    .with("chuong-trinh/khac/dinh-ky.csv", "Mã;Việc;Mỗi;Từ;Cơ quan\nDK1;A;6-thang;1/3/2026;ban-to-chuc\n")

  private static let paths = site.files.keys.sorted()

  /// The tree with other bytes in one of its files.
  private static func tree(_ path: String, holding bytes: [UInt8]) -> ContentTree {
    ContentTree(paths: paths) { $0 == path ? bytes : Array((site.files[$0] ?? "").utf8) }
  }

  @Test("Whatever one file holds, all else is read and every edition is cut", arguments: paths.indices)
  func mutations(number: Int) async throws {
    let path = Self.paths[number]
    let count = max(1, Self.count / Self.paths.count)
    let fixtures = [Self.site.files[path] ?? ""]
    for bytes in Mutations(of: fixtures, fragments: Self.fragments, seed: UInt64(number), count: count) {
      let loaded = await CasebookLoader(Self.tree(path, holding: bytes)).load()
      let outside = loaded.diagnostics.first { diagnostic in
        let shown = diagnostic.location.path
        let size = shown == "content/" + path ? bytes.count : Self.site.files[String(shown.dropFirst(8))]?.utf8.count
        return Int(diagnostic.location.range?.upperBound ?? 0) > size ?? 0
      }
      #expect(outside == nil)
      #expect(loaded.diagnostics == loaded.diagnostics.sorted())
      for edition in 0..<3 { _ = loaded.casebook?.cut(toEdition: edition).digest }
    }
  }

  static let hostile: [[UInt8]] = [
    [], [0], [0xFF, 0xFE, 0x2B, 0x00], [0xEF, 0xBB, 0xBF], Array("+++".utf8), Array("+++\n+++".utf8),
    [0x50, 0x4B, 3, 4],
    Array(("+++\n" + String(repeating: "[", count: 100_000)).utf8),
    Array(repeating: UInt8(ascii: "\""), count: 100_000),
    Array(("+++\n+++\n" + String(repeating: "> ", count: 50_000)).utf8),
    Array(repeating: UInt8(ascii: ";"), count: 100_000),
  ]

  @Test("Hostile bytes in any file", arguments: hostile.indices)
  func hostileBytes(number: Int) async {
    for path in Self.paths where path != Site.attachment && path != Site.programmeAttachment {
      let found = await CasebookLoader(Self.tree(path, holding: Self.hostile[number])).load().diagnostics
      #expect(found.contains { $0.severity == .error } || Self.hostile[number].count < 8 || path.hasSuffix(".csv"))
    }
  }
}
