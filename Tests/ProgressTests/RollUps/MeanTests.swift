import Casebook
import Testing

@testable import Progress

@Suite("The mean of percentages")
struct MeanTests {
  private func mean(_ values: [Double]) -> Mean {
    var mean = Mean()
    for value in values { mean.add(value) }
    return mean
  }

  @Test("A middle goes up, also where it was summed a hair too low")
  func ties() {
    // (0 + 0.1) / 2 = 0.05; (0.1 + 0.2) / 2 = 0.15; ten times 0.15 sum to 1.4999999999999998.
    #expect(mean([0, 0.1]).rounded(toDecimals: 1) == number("0.1"))
    #expect(mean([0.1, 0.2]).rounded(toDecimals: 1) == number("0.2"))
    #expect(mean(Array(repeating: 0.15, count: 10)).rounded(toDecimals: 1) == number("0.2"))
    #expect(mean([0, 0.09]).rounded(toDecimals: 1) == number("0"))
  }

  @Test("A thousand thirds are a third")
  func thirds() {
    #expect(mean(Array(repeating: 100.0 / 3, count: 1000)).rounded(toDecimals: 4) == number("33.3333"))
    #expect(mean(Array(repeating: 200.0 / 3, count: 1000)).rounded(toDecimals: 4) == number("66.6667"))
  }

  @Test("The mean of nothing is none, that of wholes is the whole")
  func ends() {
    #expect(Mean().rounded(toDecimals: 1) == nil)
    #expect(mean([100, 100, 100]).rounded(toDecimals: 4) == 100)
    #expect(mean([0, 0]).rounded(toDecimals: 4) == 0)
  }
}
