import Casebook
import TestSupport

@testable import Progress

/// A small case with random records, valid but as odd as content may be.
struct RandomCase {
  /// Its files.
  let little: LittleCase

  /// No random day lies long before this one.
  static let origin = CivilDay(year: 2026, month: 1, day: 15) ?? CivilDay(number: 0)

  /// A random day, so many days after the origin.
  static func day(_ days: ClosedRange<Int>, using random: inout SplitMix64) -> CivilDay {
    origin + Int.random(in: days, using: &random)
  }

  init(using random: inout SplitMix64) {
    func day(_ days: ClosedRange<Int>) -> CivilDay { RandomCase.day(days, using: &random) }
    func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &random) }
    func isSo(_ chance: Int) -> Bool { number(1...100) <= chance }

    let identified = day(0...40)
    var caseLines = ""
    let closed = isSo(40) ? identified + number(0...200) : nil
    for _ in 0..<number(0...2) {
      let reclassified = identified + number(0...(closed.map { $0 - identified } ?? 200))
      let code = isSo(50) ? "yeu-kem" : "can-quan-tam"
      caseLines += "[[phan-loai-lai]]\nngay = \(reclassified.iso)\nphan-loai = \"\(code)\"\n"
    }
    if let closed {
      let outcome = isSo(50) ? "da-cung-co" : "sap-nhap"
      caseLines += "[ket-thuc]\nngay = \(closed.iso)\nket-qua = \"\(outcome)\"\n"
    }

    var tables = [
      "nhiem-vu": "ma,viec,bat-dau,thoi-gian,trong-so", "cap-nhat": "ngay,nhiem-vu,muc", "gia-han": "ngay,nhiem-vu,den",
      "dung": "ngay,nhiem-vu", "chi-tieu": "ma,ten,chieu,goc", "moc": "chi-tieu,han,gia-tri",
      "ket-qua": "chi-tieu,ngay,gia-tri",
    ]
    func add(_ table: String, _ cells: String...) { tables[table, default: ""] += "\n" + cells.joined(separator: ",") }
    for place in 1...number(1...4) {
      let task = "NV\(place)"
      let start = day(-10...120)
      let deadline = start + number(0...90)
      add("nhiem-vu", task, "Việc", start.iso, deadline.iso, ["1", "2", "3", "0.7"][number(0...3)])
      for _ in 0..<number(0...4) {
        add("cap-nhat", day(-10...220).iso, task, ["0", "30", "66.6", "100", "100"][number(0...4)])
      }
      for _ in 0..<(isSo(40) ? number(1...2) : 0) {
        add("gia-han", day(-10...220).iso, task, (deadline + number(0...60)).iso)
      }
      if isSo(10) { add("dung", day(0...200).iso, task) }
    }
    let directions = ["tang", "giam", "it-nhat", "toi-da"]
    add("chi-tieu", "CT1", "Chỉ tiêu", directions[number(0...3)], isSo(70) ? "40" : "")
    for _ in 0..<number(0...2) { add("moc", "CT1", day(30...200).iso, "\(number(3...7))0") }
    for _ in 0..<number(0...4) { add("ket-qua", "CT1", day(-10...220).iso, "\(number(3...7))0") }

    var reports: [String: String?] = [:]
    for quarter in ["2025-q4", "2026-q1", "2026-q2", "2026-q3"] where isSo(60) {
      reports[quarter] = isSo(90) ? .some(day(-20...260).iso) : .some(nil)
    }
    if isSo(30) { reports["2026-03-01-dot-xuat"] = day(40...60).iso }

    let settings = """
      [nguong]
      lap-ke-hoach = \(number(0...40))
      qua-han-do = \(number(0...30))
      lech-vang = \(["0", "5", "10", "12.5"][number(0...3)])
      lech-do = \(["8", "20", "33.3", "60"][number(0...3)])
      """
    little = LittleCase(
      identified: identified.iso, caseLines: caseLines, hasPlan: isSo(95),
      approved: isSo(95) ? (identified + number(-10...50)).iso : nil, start: RandomCase.origin.iso, tables: tables,
      reports: reports, settings: settings)
  }
}
