import Testing

@testable import Casebook

/// Numbers in bytes are what they are as texts.
struct DecimalBytesTests {
  @Test(
    arguments: [
      (0, 0, "0"), (7, 0, "7"), (-7, 0, "-7"), (5, 2, "0.05"), (-1250, 2, "-12.50"), (1_239_000, 3, "1239.000"),
      (.max, 6, "9223372036854.775807"), (.min, 0, "-9223372036854775808"),
    ] as [(Int64, Int, String)])
  func isWritten(_ mantissa: Int64, _ decimals: Int, _ text: String) {
    var bytes: [UInt8] = [0x20]
    bytes.append(decimal: mantissa, decimals: decimals)
    #expect(String(decoding: bytes, as: UTF8.self) == " " + text)
    #expect(DecimalNumber(mantissa: mantissa, decimals: decimals).plain == text)
  }
}
