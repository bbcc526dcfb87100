import OfficeOpenXML
import Testing

@Suite struct ISODayTests {
  @Test(arguments: [
    (1970, 1, 1, 0), (2000, 2, 29, 11_016), (1969, 12, 31, -1), (1, 1, 1, -719_162), (9999, 12, 31, 2_932_896),
  ])
  func countsFrom1970(year: Int, month: Int, day: Int, number: Int) {
    #expect(ISODay(year: year, month: month, day: day)?.daysSince1970 == number)
    #expect(ISODay(daysSince1970: number).components == (year, month, day))
  }

  @Test(arguments: [
    (2026, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (0, 1, 1), (10_000, 1, 1),
    (.max, .max, .max), (.min, .min, .min),
  ])
  func isADayThatThereIs(year: Int, month: Int, day: Int) {
    #expect(ISODay(year: year, month: month, day: day) == nil)
  }

  @Test func staysWithinItsYears() {
    #expect(ISODay(daysSince1970: .min).iso == "0001-01-01")
    #expect(ISODay(daysSince1970: .max).iso == "9999-12-31")
    #expect(ISODay(daysSince1970: 20_726).iso == "2026-09-30")
  }
}
