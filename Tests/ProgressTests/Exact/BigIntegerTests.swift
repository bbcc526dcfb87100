import TestSupport
import Testing

@testable import Progress

@Suite("Whole numbers of any size")
struct BigIntegerTests {
  /// The sign of the difference, which is all that can be asked.
  private func compare(_ left: BigInteger, _ right: BigInteger) -> Int {
    (left + right * BigInteger(-1)).sign
  }

  @Test("Signs", arguments: [(Int128.min, -1), (-1, -1), (0, 0), (1, 1), (Int128.max, 1)])
  func signs(value: Int128, sign: Int) {
    #expect(BigInteger(value).sign == sign)
    #expect((BigInteger(value) * BigInteger(-1)).sign == -sign)
    #expect((BigInteger(value) * BigInteger(0)).sign == 0)
  }

  @Test("The smallest and the largest of 128 bits differ by one in magnitude")
  func bounds() {
    let sum = BigInteger(.min) + BigInteger(.max)
    #expect(compare(sum, BigInteger(-1)) == 0)
    #expect((sum + BigInteger(1)).sign == 0)
  }

  @Test("Carries and borrows run through all digits")
  func carries() {
    let power = BigInteger(Int128(1) << 96)
    let below = BigInteger((Int128(1) << 96) - 1)
    #expect(compare(below + BigInteger(1), power) == 0)
    #expect(compare(power + BigInteger(-1), below) == 0)
    #expect(compare(power, below) == 1)
    #expect(compare(below, power) == -1)
    // (2⁹⁶ − 1)² = 2¹⁹² − 2⁹⁷ + 1
    let square = power * power + BigInteger(-(Int128(1) << 97)) + BigInteger(1)
    #expect(compare(below * below, square) == 0)
    #expect(compare(below * below + BigInteger(1), square) == 1)
  }

  @Test("Sums, products and comparisons are those of 128 bits where these suffice")
  func likeInt128() {
    var random = SplitMix64(seed: 20_260_701)
    for round in 0..<5000 {
      // From a few bits to 62, so that digits of all lengths meet.
      let bits = Int128(1) << Int128.random(in: 1...62, using: &random)
      let left = Int128.random(in: -bits...bits, using: &random)
      let right = round % 3 == 0 ? left + Int128(round % 5) - 2 : Int128.random(in: -bits...bits, using: &random)
      let (bigLeft, bigRight) = (BigInteger(left), BigInteger(right))
      #expect(compare(bigLeft, bigRight) == sign(left - right))
      #expect(compare(bigLeft + bigRight, BigInteger(left + right)) == 0)
      #expect(compare(bigLeft * bigRight, BigInteger(left * right)) == 0)
      #expect(compare(bigLeft * bigRight, BigInteger(left * right + 1)) == -1)
      #expect(compare(bigLeft * bigRight, BigInteger(left * right - 1)) == 1)
    }
  }

  @Test("Beyond 128 bits the order of factors does not matter, and one more is one more")
  func beyondInt128() {
    var random = SplitMix64(seed: 20_261_001)
    for _ in 0..<500 {
      let factors = (0..<6).map { _ in BigInteger(Int128.random(in: .min ... .max, using: &random)) }
      let forwards = factors.reduce(BigInteger(1), *)
      let backwards = factors.reversed().reduce(BigInteger(1), *)
      #expect(compare(forwards, backwards) == 0)
      #expect(compare(forwards + BigInteger(1), backwards) == 1)
      // (a + b) c = a c + b c
      let (left, right, factor) = (factors[0], factors[1] * factors[2], factors[3] * factors[4])
      #expect(compare((left + right) * factor, left * factor + right * factor) == 0)
    }
  }

  @Test("Its size as a floating-point number", arguments: [0, 1, -7, 1 << 60, Int128.max, Int128.min])
  func scaled(value: Int128) {
    let number = BigInteger(value) * BigInteger(Int128(1) << 100) * BigInteger(Int128(1) << 100)
    let (significand, exponent) = number.scaled
    let size = Double(sign: .plus, exponent: exponent - 200, significand: significand)
    #expect(abs(size - Double(value)) <= abs(Double(value)) * 1e-15)
  }
}
