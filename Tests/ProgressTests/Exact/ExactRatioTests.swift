import Casebook
import TestSupport
import Testing

@testable import Progress

@Suite("Ratios of sums")
struct ExactRatioTests {
  private func ratio(_ numerator: Int128, _ denominator: Int128) -> ExactRatio? {
    var (above, below) = (FractionSum(), FractionSum())
    above.add(numerator, over: 1)
    below.add(denominator, over: 1)
    return ExactRatio(above, over: below)
  }

  @Test("There is none over nothing, also where nothing is a sum")
  func overNothing() {
    #expect(ratio(1, 0) == nil)
    let nothing = FractionSum([
      SmallFraction(numerator: 1, denominator: 3), SmallFraction(numerator: -2, denominator: 6),
    ])
    #expect(ExactRatio(FractionSum(1), over: nothing) == nil)
    #expect(ExactRatio.share(0, of: 0) == nil)
  }

  @Test("Bounds are met exactly, whichever sign is below")
  func bounds() throws {
    let third = try #require(ratio(-1, -3))
    #expect(third.isAtMost(number("0.333333")) == false)
    #expect(third.isAtMost(number("0.333334")))
    #expect(third.isBelow(number("0.333334")))
    let quarter = try #require(ratio(1, -4))
    #expect(quarter.isAtMost(number("-0.25")))
    #expect(quarter.isBelow(number("-0.25")) == false)
    #expect(quarter.isBelow(number("-0.249999")))
    #expect(quarter.isAtMost(number("-0.250001")) == false)
  }

  @Test("The middle goes away from 0, and a hair less does not")
  func ties() throws {
    #expect(ratio(1, 8)?.rounded(toDecimals: 2).plain == "0.13")
    #expect(ratio(-1, 8)?.rounded(toDecimals: 2).plain == "-0.13")
    #expect(ratio(1, 2)?.rounded(toDecimals: 0).plain == "1")
    #expect(ratio(9995, 100)?.rounded(toDecimals: 1).plain == "100.0")
    #expect(ratio(-1, 100_000)?.rounded(toDecimals: 4).plain == "0.0000")
    // A middle less, and more, than 10⁻²⁸ of it.
    let hairs: Int128 = 10_000_000_000_000_000_000_000_000_000
    #expect(ratio(hairs / 8 - 1, hairs)?.rounded(toDecimals: 2).plain == "0.12")
    #expect(ratio(hairs / 8 + 1, hairs)?.rounded(toDecimals: 2).plain == "0.13")
    #expect(ratio(-hairs / 8 + 1, hairs)?.rounded(toDecimals: 2).plain == "-0.12")
  }

  @Test("Rounding is that of whole numbers")
  func roundingLikeInt128() throws {
    var random = SplitMix64(seed: 13)
    for round in 0..<5000 {
      let denominator = Int128.random(in: 1...1_000_000, using: &random)
      var numerator = Int128.random(in: -100 * denominator...100 * denominator, using: &random)
      // Every third one is a middle where the denominator allows.
      if round % 3 == 0 { numerator = numerator / denominator * denominator + denominator / 2 }
      for (decimals, scale) in [(0, Int128(1)), (1, 10), (4, 10_000)] {
        let magnitude = (2 * abs(numerator) * scale + denominator) / (2 * denominator)
        let rounded = try #require(ratio(numerator, denominator)).rounded(toDecimals: decimals)
        #expect(Int128(rounded.mantissa) == (numerator < 0 ? -magnitude : magnitude))
        #expect(Int(rounded.decimals) == decimals)
      }
    }
  }

  @Test("Rounding up is to the next whole number, exactly")
  func roundedUp() throws {
    #expect(ratio(7, 7)?.roundedUp == 1)
    #expect(ratio(8, 7)?.roundedUp == 2)
    #expect(ratio(0, 7)?.roundedUp == 0)
    #expect(ratio(-1, 7)?.roundedUp == 0)
    #expect(ratio(-7, 7)?.roundedUp == -1)
    let hairs: Int128 = 1_000_000_000_000_000_000_000
    #expect(ratio(5 * hairs, hairs)?.roundedUp == 5)
    #expect(ratio(5 * hairs + 1, hairs)?.roundedUp == 6)
    #expect(ratio(5 * hairs - 1, hairs)?.roundedUp == 5)
    #expect(ratio(1_000_000_000_000, 1)?.roundedUp == nil)
    var random = SplitMix64(seed: 365)
    for _ in 0..<2000 {
      let value = SmallFraction.random(upTo: 100_000, using: &random)
      let (quotient, remainder) = value.numerator.quotientAndRemainder(dividingBy: value.denominator)
      let expected = remainder > 0 ? quotient + 1 : quotient
      #expect(try #require(ratio(value.numerator, value.denominator)).roundedUp == Int(expected))
    }
  }

  @Test("A share in per cent, and a share a hundredfold")
  func shares() {
    #expect(ExactRatio.share(1, of: 3)?.shown == "33.3333")
    #expect(ExactRatio.share(0, of: 3)?.shown == "0.0000")
    #expect(ExactRatio.share(3, of: 3)?.shown == "100.0000")
    #expect(ratio(2, 3)?.hundredfold.shown == "66.6667")
  }
}
