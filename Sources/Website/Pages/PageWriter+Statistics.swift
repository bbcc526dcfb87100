import Casebook
import Mustache

extension PageWriter {
  /// A figure of a statistic as it is shown.
  private struct Figure {
    let name: String
    let value: String
    /// The part of 1000 units; `nil` where the figure is no part of a whole.
    var width: Int?
    /// What it is, where it can be wrong.
    var subject: Statistic.Subject?
  }

  /// Writes statistics, each figure as it was stated, those that do not add up marked.
  func write(_ fields: inout RecordWriter<StatisticFields>, _ statistic: Statistic) {
    let discrepancies = statistic.discrepancies
    fields.title = statistic.title
    fields.day = statistic.day.map(words.day) ?? ""
    fields.isWrong = !discrepancies.isEmpty
    fields.texts(
      \.mistakes,
      discrepancies.map { discrepancy in
        strings.filled(
          "thong-ke.khong-khop",
          [
            "ghi": words.number(discrepancy.stated), "tinh": words.number(discrepancy.computed),
            "chenh": words.points(discrepancy.difference),
          ])
      })
    let figures = figures(of: statistic)
    fields.hasParts = figures.contains { $0.width != nil }
    fields.list(\.rows, figures) { row, figure in
      row.name = figure.name
      row.value = figure.value
      row.isSum = figure.subject != nil
      row.isWrong = discrepancies.contains { $0.subject == figure.subject }
      if let width = figure.width {
        row.isPart = true
        row.number(\.width, width)
      }
    }
  }

  private func figures(of statistic: Statistic) -> [Figure] {
    switch statistic.figures {
    case .composition(let total, let parts):
      return figures(of: parts, whole: total, unit: "")
        + [Figure(name: strings["thong-ke.tong"], value: words.number(total), subject: .total)]
    case .shares(let parts):
      let sum = DecimalNumber.sum(parts.map(\.value))
      return figures(of: parts, whole: 100, unit: words.percentSign)
        + [Figure(name: strings["thong-ke.cong"], value: words.percent(sum), subject: .wholeOfShares)]
    case .movement(let opening, let gains, let losses, let closing, let change):
      let sides =
        gains.map { Figure(name: strings["thong-ke.tang"], value: "+" + words.number($0)) }
        + losses.map { Figure(name: strings["thong-ke.giam"], value: "\u{2212}" + words.number($0)) }
      let ends = [
        change.map { Figure(name: strings["thong-ke.chenh"], value: words.points($0), subject: .change) },
        closing.map { Figure(name: strings["thong-ke.cuoi"], value: words.number($0), subject: .closing) },
      ]
      let first = opening.map { [Figure(name: strings["thong-ke.dau"], value: words.number($0))] } ?? []
      return first + sides + ends.compactMap { $0 }
    case .ratio(let numerator, let denominator, let percentage):
      return [
        Figure(name: strings["thong-ke.tu-so"], value: words.number(numerator)),
        Figure(name: strings["thong-ke.mau-so"], value: words.number(denominator)),
        Figure(name: strings["thong-ke.ty-le"], value: words.percent(percentage), subject: .percentage),
      ]
    }
  }

  private func figures(of parts: [Statistic.Part], whole: DecimalNumber, unit: String) -> [Figure] {
    parts.map { part in
      let share = whole.isZero ? 0 : part.value.doubleValue / whole.doubleValue
      let width = Int((min(max(share, 0), 1) * Double(TimeAxis.units)).rounded())
      return Figure(name: part.name, value: words.number(part.value) + unit, width: width)
    }
  }
}
