import Casebook
import Foundation
import Storage
import TestSupport

/// The sample site with so many more cases that lists are split.
enum LargerSite {
  /// Writes it into a folder and returns its path.
  static func make(in folder: TemporaryFolder, cases: Int) throws -> String {
    let site = folder.path + "/trang"
    try FileManager.default.createDirectory(atPath: site, withIntermediateDirectories: true)
    for part in ["content", "themes"] {
      try FileManager.default.copyItem(atPath: SampleSite.path + "/" + part, toPath: site + "/" + part)
    }
    var register = try folder.read("trang/content/to-chuc.csv")
    for number in 1...cases {
      let code = "them-\(number)"
      register += "\(code);Chi bộ Thêm \(number);chi-bo-co-so;an-vi-du;9;\n"
      try folder.write(caseDocument(code, number), to: "trang/content/ho-so/\(code)-2026/ho-so.md")
      try folder.write(plan(number), to: "trang/content/ho-so/\(code)-2026/ke-hoach.md")
    }
    try folder.write(register, to: "trang/content/to-chuc.csv")
    return site
  }

  private static func caseDocument(_ code: String, _ number: Int) -> String {
    """
    +++
    to-chuc = "\(code)"
    phan-loai = "can-quan-tam"
    nhan-dien = 2026-0\(1 + number % 6)-05
    [[khau-yeu]]
    ma = "KY1"
    bieu-hien = "1.\(1 + number % 5)"
    mo-ta = "Khâu yếu thêm \(number)"
    +++
    """
  }

  private static func plan(_ number: Int) -> String {
    let tasks = (1...5).map { task in
      """
      [[nhiem-vu]]
      ma = "NV\(task)"
      viec = "Việc thêm \(number).\(task)"
      thoi-gian = 2026-\(task == 1 ? "09" : "12")-1\(task)
      khau-yeu = ["KY1"]
      huong = ["1.a"]
      [[cap-nhat]]
      ngay = 2026-08-20
      nhiem-vu = "NV\(task)"
      muc = \(task == 2 ? 100 : 30)
      """
    }
    return """
      +++
      phe-duyet = 2026-07-0\(1 + number % 9)
      tu = 2026-07-10
      den = 2027-06-30
      \(tasks.joined(separator: "\n"))
      +++
      """
  }
}
