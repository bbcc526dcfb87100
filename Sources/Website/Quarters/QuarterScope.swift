/// Whose report of a quarter it is.
enum QuarterScope: Sendable, Hashable {
  /// The publishing body's, on all cases.
  case whole
  /// That of a unit, by its place in the quarters' units.
  case unit(Int)
}

extension SiteModel {
  /// Whose reports of a quarter there are: the whole's, then every unit's that had a case by its end.
  func scopes(ofSpan span: Int) -> [QuarterScope] {
    [.whole] + units(ofSpan: span).map { .unit($0) }
  }

  /// The units that have a report of a quarter.
  func units(ofSpan span: Int) -> [Int] {
    quarters.units.indices.filter { has(.unit($0), inSpan: span) }
  }

  /// The reports of quarters that are an organisation's own, the newest first: the whole's are the root's.
  func reports(of organisation: Int) -> [(scope: QuarterScope, span: Int)] {
    guard let scope = quarterScope(of: organisation) else { return [] }
    return reportedSpans(of: scope).reversed().map { (scope, $0) }
  }

  /// The quarters that there is a report of.
  func reportedSpans(of scope: QuarterScope) -> [Int] {
    quarters.reported.filter { has(scope, inSpan: $0) }
  }

  /// Whose reports an organisation's own are; `nil` where it has none.
  private func quarterScope(of organisation: Int) -> QuarterScope? {
    let root = casebook.register.root
    if organisation == root { return .whole }
    guard casebook.register.organisations[organisation].superior == root else { return nil }
    return quarters.units.firstIndex { $0.organisation == organisation }.map { .unit($0) }
  }

  /// Whether there is a report of a quarter.
  private func has(_ scope: QuarterScope, inSpan span: Int) -> Bool {
    switch scope {
    case .whole: true
    case .unit(let unit): quarters.units[unit].figures[span].caseCount > 0
    }
  }

  /// Where the page of a quarter's report stands.
  func address(ofReport scope: QuarterScope, span: Int) -> String {
    let quarter = quarters.spans[span].quarter.code
    return switch scope {
    case .whole: PageAddress.quarterReport(quarter)
    case .unit(let unit): PageAddress.quarterReport(quarter, unit: code(ofUnit: unit))
    }
  }

  /// Where the document of a quarter's report stands.
  func address(ofDocument scope: QuarterScope, span: Int) -> String {
    let quarter = quarters.spans[span].quarter.code
    return switch scope {
    case .whole: PageAddress.quarterDocument(quarter)
    case .unit(let unit): PageAddress.quarterDocument(quarter, unit: code(ofUnit: unit))
    }
  }

  /// The code of a unit's organisation.
  func code(ofUnit unit: Int) -> String {
    casebook.register.organisations[quarters.units[unit].organisation].code
  }

  /// The name of a unit's organisation.
  func name(ofUnit unit: Int) -> String {
    casebook.register.organisations[quarters.units[unit].organisation].name
  }
}
