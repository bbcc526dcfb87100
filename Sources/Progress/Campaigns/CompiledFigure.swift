import Casebook

/// A superior body's figure of the form beside the one compiled from the bodies directly below it.
public struct CompiledFigure: Sendable {
  /// The place of the body in the register.
  public let organisation: Int
  /// The place of the figure in the form.
  public let figure: Int
  /// What the body itself sent in.
  public let own: DecimalNumber?
  /// What the bodies directly below it give; `nil` where none gives any, and for a figure that is not compiled.
  public let compiled: ExactRatio?
  /// How many bodies directly below it gave one, sent in or compiled in turn.
  public let sourceCount: Int
  /// What the body sent in less what is compiled, where they disagree.
  ///
  /// A mean is compared to the last digit of what was sent in, a sum exactly.
  public let difference: ExactRatio?

  init(organisation: Int, figure: Int, own: DecimalNumber?, compiled: FractionSum?, sourceCount: Int, isMean: Bool) {
    self.organisation = organisation
    self.figure = figure
    self.own = own
    self.compiled = compiled.map { ExactRatio($0) }
    self.sourceCount = sourceCount
    guard let own, let compiled else {
      difference = nil
      return
    }
    let exact = FractionSum(own) - compiled
    let agrees = isMean ? ExactRatio(compiled).rounded(toDecimals: Int(own.decimals)) == own : exact.sign == 0
    difference = agrees ? nil : ExactRatio(exact)
  }
}
