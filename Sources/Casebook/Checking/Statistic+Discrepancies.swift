extension Statistic {
  /// A figure beside what the other figures give for it.
  public struct Check: Sendable, Equatable {
    /// Which figure it is.
    public let subject: Subject
    /// What is stated.
    public let stated: DecimalNumber
    /// What the other figures give.
    public let computed: DecimalNumber
    /// What is stated less what is computed.
    public let difference: DecimalNumber
    /// Whether both agree, to the last digit stated.
    public let agrees: Bool

    init(_ subject: Subject, stated: DecimalNumber, computed: DecimalNumber, agrees: Bool? = nil) {
      self.subject = subject
      self.stated = stated
      self.computed = computed
      difference = .sum([stated], less: [computed])
      self.agrees = agrees ?? difference.isZero
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

  /// The figures that others contradict. They are published as they are, with a mark beside them.
  public var discrepancies: [Check] { checks.filter { !$0.agrees } }

  /// Every figure that others say something about (content format, *Statistics*).
  public var checks: [Check] {
    switch figures {
    case .composition(let total, let parts):
      return [Check(.total, stated: total, computed: .sum(parts.map(\.value)))]
    case .shares(let parts):
      let shares = parts.map(\.value)
      let sum = DecimalNumber.sum(shares)
      // Every share may be off by half a unit of its last digit.
      let difference = DecimalNumber.sum([100], less: [sum])
      let rounding = DecimalNumber.sum(shares.map { DecimalNumber(mantissa: 1, decimals: Int($0.decimals)) })
      let agrees = DecimalNumber.sum([difference, difference]).magnitude <= rounding
      return [Check(.wholeOfShares, stated: 100, computed: sum, agrees: agrees)]
    case .movement(let opening, let gains, let losses, let closing, let change):
      var checks: [Check] = []
      if let opening, let closing {
        checks.append(Check(.closing, stated: closing, computed: .sum([opening] + gains, less: losses)))
      }
      if let change { checks.append(Check(.change, stated: change, computed: .sum(gains, less: losses))) }
      return checks
    case .ratio(let numerator, let denominator, let percentage):
      let computed = numerator.rounded(over: denominator, times: 100, decimals: Int(percentage.decimals))
      let agrees = percentage.isRounded(numerator, over: denominator, times: 100)
      return [Check(.percentage, stated: percentage, computed: computed, agrees: agrees)]
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
