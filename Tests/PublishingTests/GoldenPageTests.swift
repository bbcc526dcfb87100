import Foundation
import TestSupport
import Testing

@Suite("Golden pages")
struct GoldenPageTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden").path

  /// Every page of the golden folder, by edition. Set `TIENDO_WRITE_GOLDEN` to write them anew, then read the change.
  @Test("The small site's pages are as they were last looked at", arguments: [(0, "noi-bo"), (1, "lanh-dao")])
  func pages(edition: Int, name: String) async throws {
    let folder = try TemporaryFolder()
    try await SmallSite.build(SmallSite.path, to: folder.path + "/site", edition: edition)
    // Workbooks and documents have tests of their own; as archives they cannot be read here.
    let built = try folder.files(in: "site").filter { path, _ in
      !path.hasSuffix(".xlsx") && !path.hasSuffix(".docx") && isLookedAt(path)
    }
    let golden = GoldenPageTests.folder + "/" + name
    if ProcessInfo.processInfo.environment["TIENDO_WRITE_GOLDEN"] != nil {
      try? FileManager.default.removeItem(atPath: golden)
      for (path, bytes) in built {
        let url = URL(filePath: golden + "/" + path)
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: url)
      }
    }
    let paths = FileManager.default.enumerator(atPath: golden)?.compactMap { $0 as? String } ?? []
    var expected: [String: Data] = [:]
    for path in paths {
      let url = URL(filePath: golden + "/" + path)
      if let data = try? Data(contentsOf: url) { expected[path] = data }
    }
    #expect(Set(expected.keys) == Set(built.keys))
    for (path, bytes) in expected {
      #expect(
        String(decoding: built[path] ?? Data(), as: UTF8.self) == String(decoding: bytes, as: UTF8.self), "\(path)")
    }
  }

  /// Whether a page is kept: of the lists behind figures, which are all made alike, only a few.
  private func isLookedAt(_ path: String) -> Bool {
    let isList = path.contains(#/(danh-sach|(nhom|phan-loai|co-quan)\/[^\/]+)\/[^\/]+\/index\.html$/#)
    let kept = [
      "danh-sach/ho-so/", "danh-sach/nhiem-vu/", "nhom/nhom-1/bieu-hien/", "to-chuc/phuong-a/danh-sach/gia-han/",
    ]
    return !isList || kept.contains { path.hasPrefix($0) }
  }

  @Test("What only the narrower edition may see is nowhere in the wider one")
  func leaks() async throws {
    let folder = try TemporaryFolder()
    try await SmallSite.build(SmallSite.path, to: folder.path + "/rong", edition: 0)
    try await SmallSite.build(SmallSite.path, to: folder.path + "/hep", edition: 1)
    let canaries = [
      "Bimatchang", "Bimatdecuong", "Bimatso", "Bimatphieu", "Bimatdenghi", "Bimatmuctrachnhiem", "Bimatbaocao",
      "Bimatkhau", "Bimatmuc", "Bimatviec", "Bimatsanpham", "Bimattep", "Bimattrang", "Bimatkiennghi", "Bimatsolieu",
      "NV3", "KY2",
      "Bimatchitieu", "Bimatdinhky", "Bimatnhiemvu", "NV9", "CT3", "DK2", "77,3131", "77.3131",
    ]
    func found(_ canary: String, in name: String) throws -> Bool {
      try folder.files(in: name).contains { path, bytes in
        path.contains(canary) || String(decoding: bytes, as: UTF8.self).contains(canary)
      }
    }
    for canary in canaries {
      #expect(try !found(canary, in: "rong"), "\(canary) in the wider edition")
      #expect(try found(canary, in: "hep"), "\(canary) not in the narrower edition")
    }
  }
}
