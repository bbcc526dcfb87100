extension Statistic {
  /// A figure that others contradict. Figures are published as they are, with a mark beside such a one.
  public struct Discrepancy: Sendable, Equatable {
    /// Which figure it is.
    public let subject: Subject
    /// What is stated.
    public let stated: DecimalNumber
    /// What the other figures give.
    public let computed: DecimalNumber
    /// What is stated less what is computed.
    public let difference: DecimalNumber

    init(_ subject: Subject, stated: DecimalNumber, computed: DecimalNumber) {
      self.subject = subject
      self.stated = stated
      self.computed = computed
      difference = .sum([stated], less: [computed])
    }
  }

  /// The figures that can be contradicted.
  public enum Subject: Sendable, Hashable {
    /// The total of a composition.
    case total
    /// The 100 per cent that shares add up to.
    case wholeOfShares
    /// The closing figure of a movement.
    case closing
    /// The change of a movement.
    case change
    /// The percentage of a ratio.
    case percentage
  }

  /// What of the figures does not add up (content format, *Statistics*).
  public var discrepancies: [Discrepancy] {
    switch figures {
    case .composition(let total, let parts):
      let sum = DecimalNumber.sum(parts.map(\.value))
      return sum == total ? [] : [Discrepancy(.total, stated: total, computed: sum)]
    case .shares(let parts):
      let shares = parts.map(\.value)
      let discrepancy = Discrepancy(.wholeOfShares, stated: 100, computed: .sum(shares))
      // Every share may be off by half a unit of its last digit.
      let twice = DecimalNumber.sum([discrepancy.difference, discrepancy.difference]).magnitude
      let rounding = DecimalNumber.sum(shares.map { DecimalNumber(mantissa: 1, decimals: Int($0.decimals)) })
      return twice <= rounding ? [] : [discrepancy]
    case .movement(let opening, let gains, let losses, let closing, let change):
      var discrepancies: [Discrepancy] = []
      if let opening, let closing {
        let computed = DecimalNumber.sum([opening] + gains, less: losses)
        if computed != closing { discrepancies.append(Discrepancy(.closing, stated: closing, computed: computed)) }
      }
      if let change {
        let computed = DecimalNumber.sum(gains, less: losses)
        if computed != change { discrepancies.append(Discrepancy(.change, stated: change, computed: computed)) }
      }
      return discrepancies
    case .ratio(let numerator, let denominator, let percentage):
      guard !percentage.isRounded(numerator, over: denominator, times: 100) else { return [] }
      let computed = numerator.rounded(over: denominator, times: 100, decimals: Int(percentage.decimals))
      return [Discrepancy(.percentage, stated: percentage, computed: computed)]
    }
  }
}

extension DecimalNumber {
  /// The sum of some numbers less others, with as many decimals as the one with most; exact within the bounds of
  /// `Int64`, which a sum of some hundred numbers cannot leave.
  package static func sum(_ gains: [DecimalNumber], less losses: [DecimalNumber] = []) -> DecimalNumber {
    let decimals = (gains + losses).map(\.decimals).max() ?? 0
    let scale = Int128(DecimalNumber(mantissa: 0, decimals: Int(decimals)).scale)
    func scaled(_ number: DecimalNumber) -> Int128 { Int128(number.mantissa) * (scale / Int128(number.scale)) }
    let sum = gains.reduce(Int128(0)) { $0 + scaled($1) } - losses.reduce(Int128(0)) { $0 + scaled($1) }
    return DecimalNumber(mantissa: Int64(clamping: sum), decimals: Int(decimals))
  }
}
