import Casebook
import Testing

@Suite("DecimalNumber")
struct DecimalNumberTests {
  @Test(
    "Table files write numbers the Vietnamese way",
    arguments: [
      ("1239", 1239, 0), ("1.239", 1239, 0), ("12.345.678", 12_345_678, 0), ("71,4", 714, 1), ("71.4", 714, 1),
      ("0.125", 125, 3), ("0,125", 125, 3), ("1.239,50", 123_950, 2), ("1234.567", 1_234_567, 3), ("-1.239", -1239, 0),
      ("+5", 5, 0), ("-0.5", -5, 1), ("012.345", 12_345, 3), ("1.2345", 12_345, 4), ("67,80", 6780, 2), ("0", 0, 0),
      ("999.999.999.999", 999_999_999_999, 0), ("0,000001", 1, 6),
    ])
  func readsTableText(text: String, mantissa: Int, decimals: Int) throws {
    let number = try #require(DecimalNumber(tableText: text))
    #expect(number.mantissa == mantissa)
    #expect(number.decimals == decimals)
  }

  @Test(
    "What is no number of table files is not read",
    arguments: [
      "", "-", "+", ",", ".", "1,", "1.", ".5", "1,2,3", "1.23,4", "1.2.3", "1.239.00", "12a", "1 239", "--1", "1-",
      "71,4%", "1e3", "0x10", "٣", "1.2٣9", "0,0000001", "1.000.000.000.000", "99999999999999999999", "nan",
    ])
  func refusesTableText(text: String) {
    #expect(DecimalNumber(tableText: text) == nil)
  }

  @Test(
    "TOML's numbers are kept as written",
    arguments: [
      ("71.4", 714, 1), ("-1_200.50", -120_050, 2), ("1e3", 1000, 0), ("1.5E+2", 150, 0), ("15e-1", 15, 1),
      ("+0.125", 125, 3), ("0e30", 0, 0),
    ])
  func readsTOML(text: String, mantissa: Int, decimals: Int) throws {
    let number = try #require(DecimalNumber(tomlText: text))
    #expect(number.mantissa == mantissa)
    #expect(number.decimals == decimals)
  }

  @Test(
    "TOML's numbers beyond the bounds are not read",
    arguments: [
      "inf", "-nan", "1e12", "-1e12", "1e30", "1e31", "1e-7", "1e-31", "1e9223372036854775807",
      "1e-9223372036854775808", "1e99999999999999999999", "0.1234567", "1e", "", "1.2.3",
    ])
  func refusesTOML(text: String) {
    #expect(DecimalNumber(tomlText: text) == nil)
  }

  @Test("Numbers are equal whatever the count of their decimals, which stays")
  func compares() throws {
    let short = try #require(DecimalNumber(tableText: "67,8"))
    let long = try #require(DecimalNumber(tableText: "67,80"))
    #expect(short == long)
    #expect(short.decimals != long.decimals)
    #expect(DecimalNumber(mantissa: 679, decimals: 1) > long)
    #expect(DecimalNumber(mantissa: -1, decimals: 6) < 0)
    #expect(long.withoutTrailingZeros.decimals == 1)
  }

  @Test(
    "Numbers are written as each reader writes them",
    arguments: [
      (1_239_000, 0, "1.239.000", "1,239,000", "1239000"), (714, 1, "71,4", "71.4", "71.4"),
      (-5, 2, "-0,05", "-0.05", "-0.05"), (999, 0, "999", "999", "999"),
      (123_950, 2, "1.239,50", "1,239.50", "1239.50"),
    ])
  func writes(mantissa: Int, decimals: Int, vietnamese: String, english: String, plain: String) {
    let number = DecimalNumber(mantissa: Int64(mantissa), decimals: decimals)
    #expect(number.vietnamese == vietnamese)
    #expect(number.english == english)
    #expect(number.plain == plain)
  }
}
