import Foundation
import TestSupport
import Testing

@Suite("Changes that only the narrower edition may see")
struct HiddenChangeTests {
  private static let hidden = "pham-vi = \"lanh-dao\"\n"

  /// The small site with records of every kind of change added that the wider edition may not see.
  private func addHiddenRecords(to folder: TemporaryFolder) throws {
    let content = "trang/content/ho-so/to-1-2026/"
    func change(_ file: String, _ change: (inout String) -> Void) throws {
      var text = try folder.read(content + file)
      change(&text)
      try folder.write(text, to: content + file)
    }
    // NV3 is hidden, and what is recorded about it with it.
    try change("cap-nhat.csv") { $0 += "5/9/2026;NV3;100;;\n" }
    try change("gia-han.csv") { $0 += "1/9/2026;NV3;30/11/2026;Chờ;13-CV/ĐU\n" }
    try change("ho-so.md") { text in
      text.replace(
        "[[thong-ke]]\nten = \"Biến động",
        with: "[[phan-loai-lai]]\nngay = 2026-08-01\nphan-loai = \"can-quan-tam\"\n\(Self.hidden)"
          + "[ket-thuc]\nngay = 2026-09-29\nket-qua = \"sap-nhap\"\n\(Self.hidden)[[thong-ke]]\nten = \"Biến động",
        maxReplacements: 1)
    }
    try change("de-an.md") { text in
      text.replace(
        "[[moc]]",
        with: "[[chi-tieu]]\nma = \"CT9\"\nten = \"Chỉ tiêu\"\nchieu = \"tang\"\n\(Self.hidden)"
          + "[[ket-qua]]\nchi-tieu = \"CT9\"\nngay = 2026-08-20\ngia-tri = 5\n[[moc]]",
        maxReplacements: 1)
    }
    try folder.write("+++\nngay-gui = 2026-08-08\n\(Self.hidden)+++\n", to: content + "bao-cao/2026-08-08-dot-xuat.md")
    for (file, rows) in [
      "dot-bao-cao/so-ket/nop.csv": "19/9/2026;thanh-pho;C4;;\n15/9/2026;phuong-b;C2;;lanh-dao\n",
      "chuong-trinh/ct-2030/cap-nhat.csv": "3/9/2026;NV9;100;;\n",
      "chuong-trinh/ct-2030/ket-qua.csv": "CT3;1/9/2026;5;;;;\n",
    ] {
      let path = "trang/content/" + file
      try folder.write(folder.read(path) + rows, to: path)
    }
    try folder.write(
      "+++\nto-chuc = \"to-2\"\nphan-loai = \"yeu-kem\"\nnhan-dien = 2026-07-15\n\(Self.hidden)+++\n",
      to: "trang/content/ho-so/to-2-2026/ho-so.md")
  }

  @Test("They are in no file of the wider one, whose every byte is as without them")
  func widerEdition() async throws {
    let folder = try TemporaryFolder()
    let site = try folder.copy(SmallSite.path, as: "trang")
    try await SmallSite.build(site, to: folder.path + "/truoc", edition: 0)
    try addHiddenRecords(to: folder)
    try await SmallSite.build(site, to: folder.path + "/sau", edition: 0)
    let (before, after) = (try folder.files(in: "truoc"), try folder.files(in: "sau"))
    #expect(before.keys == after.keys)
    for (path, bytes) in before { #expect(after[path] == bytes, "\(path)") }
  }

  @Test("They are in the narrower one's")
  func narrowerEdition() async throws {
    let folder = try TemporaryFolder()
    let site = try folder.copy(SmallSite.path, as: "trang")
    try addHiddenRecords(to: folder)
    try await SmallSite.build(site, to: folder.path + "/hep", edition: 1)
    let feed = try folder.read("hep/thay-doi/feed.xml")
    let csv = try folder.read("hep/du-lieu/thay-doi.csv")
    for change in [
      "to-1-2026:hoan-thanh:2026-09-05:NV3", "to-1-2026:gia-han:2026-09-01:NV3", "to-1-2026:phan-loai-lai:2026-08-01",
      "to-1-2026:ket-thuc:2026-09-29", "to-1-2026:chi-tieu:2026-08-20:CT9", "to-1-2026:bao-cao:2026-08-08:2026-08-08",
      "to-2-2026:mo:2026-07-15", "dot-bao-cao/so-ket:nop:2026-09-15", "dot-bao-cao/so-ket:nop:2026-09-19",
      "chuong-trinh/ct-2030:hoan-thanh:2026-09-03:NV9", "chuong-trinh/ct-2030:chi-tieu:2026-09-01:CT3",
    ] {
      #expect(feed.contains(change + "</id>"), "\(change)")
      let parts = change.split(separator: ":")
      guard !parts[0].contains("/") else { continue }
      #expect(csv.contains("\(parts[2]);\(parts[0]);"), "\(change)")
    }
  }
}
