import Casebook

/// A stretch of values laid on 1000 units, the largest on top, from one round number to another.
struct ValueAxis {
  /// The round numbers that are worth a mark, the smallest first; the first and the last are the axis' ends.
  let marks: [DecimalNumber]

  /// How many units the axis has.
  static let units = 1000

  /// Ratios may be larger than any number of the content; what lies beyond is drawn at the axis' end.
  private static let largest = 1e15

  /// Makes an axis with some five marks.
  init(covering values: [Double]) {
    let values = values.map { min(max($0, -ValueAxis.largest), ValueAxis.largest) }
    let least = values.min() ?? 0
    let most = max(values.max() ?? 0, least)
    let span = most > least ? most - least : max(abs(most) / 2, 1)
    let step = ValueAxis.step(for: span / 4)
    let size = step.doubleValue
    let first = Int((least / size).rounded(.down))
    let last = max(first + 1, Int((most / size).rounded(.up)))
    marks = (first...last).map { DecimalNumber(mantissa: Int64($0) * step.mantissa, decimals: Int(step.decimals)) }
  }

  /// The first of 1, 2, 5, 10 … (with decimals as far as numbers have them) that is not below a length.
  private static func step(for length: Double) -> DecimalNumber {
    var scale = DecimalNumber(mantissa: 1, decimals: DecimalNumber.mostDecimals)
    while true {
      for factor: Int64 in [1, 2, 5] {
        let step = DecimalNumber(mantissa: scale.mantissa * factor, decimals: Int(scale.decimals))
        if step.doubleValue >= length * 0.999_999 { return step }
      }
      scale =
        scale.decimals > 0
        ? DecimalNumber(mantissa: 1, decimals: Int(scale.decimals) - 1) : DecimalNumber(mantissa: scale.mantissa * 10)
    }
  }

  /// How far below the top a value stands.
  func position(of value: Double) -> Int {
    guard let first = marks.first?.doubleValue, let last = marks.last?.doubleValue, last > first else { return 0 }
    let share = (last - value) / (last - first)
    return Int((min(max(share, 0), 1) * Double(ValueAxis.units)).rounded())
  }

  /// How far below the top a value stands.
  func position(of value: DecimalNumber) -> Int {
    position(of: value.doubleValue)
  }
}
