import Casebook
import Progress
import Testing

@testable import Website

@Suite("Words")
struct WordsTests {
  private static let strings = Strings([
    "ly-do.nhiem-vu-qua-han": "{nhiem-vu} quá hạn {so-ngay} ngày", "ly-do.lech": "chậm {diem} điểm",
    "ly-do.thieu-bao-cao": "thiếu {ky}", "ly-do.chua-co-ke-hoach": "{so-ngay} ngày", "la": "{khong-co} {",
  ])
  private let vietnamese = Words(strings: strings, language: .vi)
  private let english = Words(strings: strings, language: .en)

  @Test("Days, months and quarters")
  func days() throws {
    let day = try #require(CivilDay(year: 2026, month: 9, day: 5))
    #expect(vietnamese.day(day) == "5/9/2026")
    #expect(english.day(day) == "5 Sep 2026")
    #expect(vietnamese.month(day) == "9/2026")
    #expect(vietnamese.quarter(Quarter(containing: day)) == "Quý III/2026")
    #expect(english.quarter(Quarter(containing: day)) == "Q3 2026")
  }

  @Test("Numbers, percentages, points")
  func numbers() {
    #expect(vietnamese.number(1_239_000) == "1.239.000")
    #expect(english.number(1_239_000) == "1,239,000")
    #expect(vietnamese.percent(DecimalNumber(mantissa: 714, decimals: 1)) == "71,4\u{A0}%")
    #expect(english.percent(DecimalNumber(mantissa: 714, decimals: 1)) == "71.4%")
    #expect(vietnamese.points(DecimalNumber(mantissa: -125, decimals: 1)) == "−12,5")
    #expect(vietnamese.points(DecimalNumber(mantissa: 30, decimals: 1)) == "+3,0")
    #expect(vietnamese.points(0) == "0")
    #expect(vietnamese.share(1, of: 3) == "33,3\u{A0}%")
    #expect(vietnamese.share(1, of: 8) == "12,5\u{A0}%")
    #expect(vietnamese.share(0, of: 0) == "–")
  }

  @Test("Reasons")
  func reasons() {
    #expect(vietnamese.reason(.taskOverdue(task: "NV3", days: 1200)) == "NV3 quá hạn 1.200 ngày")
    // Rounded half up from 12.45, and told as a magnitude.
    #expect(vietnamese.reason(.gap(points: DecimalNumber(mantissa: -1245, decimals: 2))) == "chậm 12,5 điểm")
    #expect(vietnamese.reason(.noPlan(days: 31)) == "31 ngày")
  }

  @Test("Places without a value stay as they are")
  func places() {
    #expect(Self.strings.filled("la", ["khac": "x"]) == "{khong-co} {")
    #expect(Self.strings["khong-co-khoa"] == "khong-co-khoa")
  }
}
