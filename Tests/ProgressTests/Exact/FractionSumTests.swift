import Casebook
import TestSupport
import Testing

@testable import Progress

@Suite("Sums of fractions")
struct FractionSumTests {
  private func sum(_ fractions: (Int128, Int128)...) -> FractionSum {
    FractionSum(fractions.map { SmallFraction(numerator: $0.0, denominator: $0.1) })
  }

  @Test("A third, a sixth and minus a half are nothing")
  func cancelling() {
    #expect(sum((1, 3), (1, 6), (-1, 2)).sign == 0)
    #expect(sum((1, 3), (1, 6), (-1, 2), (1, 1_000_000_000_000_000_000)).sign == 1)
    #expect(sum((1, 3), (1, 6), (-1, 2), (-1, 1_000_000_000_000_000_000)).sign == -1)
    #expect(FractionSum().sign == 0)
    #expect(sum((0, 7)).sign == 0)
  }

  @Test("A negative denominator is the other sign")
  func negativeDenominator() {
    #expect(sum((1, -3)).sign == -1)
    #expect(sum((-1, -3), (1, -3)).sign == 0)
    #expect(sum((2, 3), (1, -3)).doubleValue > 0.333)
    // Also where it takes whole numbers to tell: −1/3 + 1/4 + 1/12 and next to nothing.
    #expect(sum((1, -3), (1, 4), (1, 12), (1, 1_000_000_000_000_000_000)).sign == 1)
  }

  @Test("1/2 + 1/6 + 1/12 + … + 1/(60 · 61) is 60/61, and no floating-point number could tell")
  func sixtyDenominators() {
    var sum = FractionSum()
    for number in Int128(1)...60 { sum.add(1, over: number * (number + 1)) }
    sum.add(-60, over: 61)
    #expect(sum.sign == 0)
    let hair: Int128 = 1_000_000_000_000_000_000_000_000_000_000
    var (above, below) = (sum, sum)
    above.add(1, over: hair)
    below.add(-1, over: hair)
    #expect(above.sign == 1)
    #expect(below.sign == -1)
  }

  @Test("Its sign is that of the same sum in whole numbers, however close to nothing")
  func likeInt128() {
    var random = SplitMix64(seed: 7)
    for round in 0..<5000 {
      var fractions = (0..<3).map { _ in SmallFraction.random(upTo: 1000, using: &random) }
      if round % 2 == 0 {
        // All but, or exactly, what makes the sum nothing.
        let total = fractions.reduce(SmallFraction(numerator: 0, denominator: 1), +)
        let hair = Int128(round % 3) - 1
        fractions.append(
          SmallFraction(numerator: -total.numerator * 1_000_000 + hair, denominator: total.denominator * 1_000_000))
      }
      let total = fractions.reduce(SmallFraction(numerator: 0, denominator: 1), +)
      let sum = FractionSum(fractions)
      #expect(sum.sign == sign(total.numerator))
      #expect(sum.multiplied(by: -1).sign == -sign(total.numerator))
      #expect((sum - sum).sign == 0)
      let value = Double(total.numerator) / Double(total.denominator)
      #expect(abs(sum.doubleValue - value) <= abs(value) * 1e-9)
    }
  }

  @Test("At most is less or the same")
  func isAtMost() {
    #expect(sum((1, 3)).isAtMost(sum((2, 6))))
    #expect(sum((333_333, 1_000_000)).isAtMost(sum((1, 3))))
    #expect(sum((1, 3)).isAtMost(sum((333_333, 1_000_000))) == false)
  }

  @Test("A value given as a ratio, with its decimals and its factor")
  func quantity() {
    // 1.5 / 0.75 in per cent is 200.
    let ratio = Quantity.ratio(number("1.5"), number("0.75"), factor: 100)
    #expect((FractionSum(ratio) - FractionSum(200)).sign == 0)
    #expect((FractionSum(Quantity.number(number("-2.50"))) + FractionSum(number("2.5"))).sign == 0)
  }

  @Test("Where nearly everything cancels out, what is left is still known to nine digits")
  func doubleValueOfDifference() {
    let value = sum((1_000_000_000_001, 1_000_000), (-1_000_000, 1), (1, 3_000_000_000), (-1, 3_000_000_001))
    // 10⁻⁶ + 1/3·10⁻⁹ − 1/(3·10⁹ + 1) = 10⁻⁶ + 1.1111…·10⁻¹⁹
    #expect(abs(value.doubleValue - 1e-6) < 1e-15)
    #expect(sum((999_999_999_999_000_001, 1_000_000), (-999_999_999_999, 1)).doubleValue == 1e-6)
  }
}
