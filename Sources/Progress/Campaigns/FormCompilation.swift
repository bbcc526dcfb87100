import Casebook

/// The form of a campaign on a day: what each organisation sent in, and what is compiled up the register.
public struct FormCompilation: Sendable {
  /// What each organisation sent in, by its place in the register: a value or none for each figure of the form.
  public let own: [Int: [DecimalNumber?]]
  /// The superior bodies' figures, by the body's place in the register, then in the form's order; those of which
  /// nothing is known are left out.
  public let superiors: [CompiledFigure]

  /// Compiles the form from what was sent in by a day, for obligations as they stood then.
  ///
  /// A report's figures count from the day it was sent. A row of figures has no day: it counts from its organisation's
  /// first submission to the campaign, or at once where none is told of. Where both give a figure, the report's counts.
  init(_ campaign: Campaign, _ obligations: [CampaignObligation], on day: CivilDay, register: Register) {
    own = campaign.ownFigures(on: day, reports: obligations.compactMap(\.report))
    var compiled: [CompiledFigure] = []
    let order = register.downwards.reversed().filter { !register.children[$0].isEmpty }
    for (place, figure) in campaign.figures.enumerated() {
      var values: [Int: FractionSum] = [:]
      for body in order {
        var sum = FractionSum()
        var count = 0
        for child in register.children[body] where figure.compiling != .none {
          if let number = own[child]?[place] {
            sum.add(Int128(number.mantissa), over: Int128(number.scale))
          } else if let value = values[child] {
            sum = sum + value
          } else {
            continue
          }
          count += 1
        }
        if count > 0 { values[body] = figure.compiling == .mean ? sum.divided(by: count) : sum }
        guard count > 0 || own[body]?[place] != nil else { continue }
        compiled.append(
          CompiledFigure(
            organisation: body, figure: place, own: own[body]?[place] ?? nil, compiled: values[body],
            sourceCount: count, isMean: figure.compiling == .mean))
      }
    }
    superiors = compiled.sorted { ($0.organisation, $0.figure) < ($1.organisation, $1.figure) }
  }
}

extension Campaign {
  /// The first day on which each organisation sent anything in.
  fileprivate var firstSubmissions: [Int: CivilDay] {
    var days: [Int: CivilDay] = [:]
    for submission in submissions {
      if case .organisation(let place) = submission.debtor {
        days[place] = min(days[place] ?? submission.day, submission.day)
      }
    }
    for report in reports {
      guard let sentOn = report.sentOn else { continue }
      days[report.organisation] = min(days[report.organisation] ?? sentOn, sentOn)
    }
    return days
  }

  /// What each organisation sent in: its row, and over it the report, where that was sent.
  fileprivate func ownFigures(on day: CivilDay, reports sentReports: [Int]) -> [Int: [DecimalNumber?]] {
    let places = Dictionary(
      figures.enumerated().map { ($0.element.code, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var own: [Int: [DecimalNumber?]] = [:]
    func take(_ values: [FigureValue], of organisation: Int) {
      for value in values {
        guard let place = places[value.figure] else { continue }
        own[organisation, default: Array(repeating: nil, count: figures.count)][place] = value.value
      }
    }
    let firstSubmissions = firstSubmissions
    for row in figureRows where firstSubmissions[row.organisation].map({ $0 <= day }) ?? true {
      take(row.values, of: row.organisation)
    }
    for place in sentReports { take(reports[place].values, of: reports[place].organisation) }
    return own
  }
}

extension Register {
  /// The places of all organisations, each after the one above it.
  fileprivate var downwards: [Int] {
    var order = root.map { [$0] } ?? []
    var next = 0
    while next < order.count {
      order += children[order[next]]
      next += 1
    }
    return order
  }
}
