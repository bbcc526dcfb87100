extension Campaign {
  /// A figure of the form that others, which must add up to it, contradict. It is shown as it is, with a mark.
  public struct Discrepancy: Sendable, Equatable {
    /// The code of the figure.
    public let figure: String
    /// What is stated.
    public let stated: DecimalNumber
    /// What the figures that must add up to it give.
    public let computed: DecimalNumber
    /// What is stated less what is computed.
    public let difference: DecimalNumber

    init(figure: String, stated: DecimalNumber, computed: DecimalNumber) {
      self.figure = figure
      self.stated = stated
      self.computed = computed
      difference = .sum([stated], less: [computed])
    }
  }

  /// What of an organisation's figures does not add up (`bang-tong`), in the order of the form; figures of which an
  /// addend was not given are not looked at.
  public static func discrepancies(of values: [FigureValue], in form: [FormFigure]) -> [Discrepancy] {
    let stated = Dictionary(values.map { ($0.figure, $0.value) }, uniquingKeysWith: { first, _ in first })
    return form.compactMap { figure in
      guard !figure.addends.isEmpty, let total = stated[figure.code] else { return nil }
      let addends = figure.addends.compactMap { stated[$0] }
      guard addends.count == figure.addends.count else { return nil }
      let sum = DecimalNumber.sum(addends)
      return sum == total ? nil : Discrepancy(figure: figure.code, stated: total, computed: sum)
    }
  }
}
