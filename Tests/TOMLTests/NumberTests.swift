import TOML
import Testing

@Suite
struct NumberTests {
  @Test(
    "Integers of 64 bits are read in every form",
    arguments: [
      ("0", 0), ("-0", 0), ("+99", 99), ("1_000_5", 10005), ("0xDEAD_beef", 0xDEAD_BEEF), ("0o755", 0o755),
      ("0b1101", 13), ("9223372036854775807", Int64.max), ("-9223372036854775808", Int64.min),
      ("0x7fffffffffffffff", Int64.max), ("123456789012345678", 123_456_789_012_345_678),
      ("-1234567890123456789", -1_234_567_890_123_456_789),
    ])
  func integers(text: String, value: Int64) {
    let document = read("a = \(text)")
    #expect(document.diagnostics.isEmpty)
    #expect(document.root["a"]?.integer == value)
  }

  @Test(
    "Floats are the nearest of binary64",
    arguments: [
      "0.0", "-0.0", "3.1415", "71.4", "-0.01", "5e+22", "1e06", "-2E-2", "6.626e-34", "9_224.445_991",
      "0.1234567890123456789", "179769313486231570000000000000000000000.0", "123456789012345.6", "4.9e-324",
      "12345678.901",
    ])
  func floats(text: String) {
    let document = read("a = \(text)")
    #expect(document.diagnostics.isEmpty)
    #expect(document.root["a"]?.float?.bitPattern == Double(text.filter { $0 != "_" })?.bitPattern)
  }

  @Test("Infinity and NaN are read with their signs")
  func special() {
    let root = read("a = inf\nb = -inf\nc = +inf\nd = nan\ne = -nan").root
    #expect(root["a"]?.float == .infinity && root["b"]?.float == -.infinity && root["c"]?.float == .infinity)
    #expect(root["d"]?.float?.isNaN == true && root["e"]?.float?.isNaN == true)
  }

  @Test(
    "What does not fit is an error",
    arguments: ["9223372036854775808", "-9223372036854775809", "0x8000000000000000", "99999999999999999999999999"])
  func tooLarge(text: String) {
    #expect(read("a = \(text)").codes == ["toml.integer-too-large"])
  }

  @Test("A float beyond binary64 is an error, not infinity")
  func floatTooLarge() {
    #expect(read("a = 1e400").codes == ["toml.float-too-large"])
  }
}
