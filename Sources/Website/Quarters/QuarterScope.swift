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
    [.whole] + quarters.units.indices.map { .unit($0) }.filter { has($0, inSpan: span) }
  }

  /// The reports of quarters that are an organisation's own, the newest first: the whole's are the root's.
  func reports(of organisation: Int) -> [(scope: QuarterScope, span: Int)] {
    let root = casebook.register.root
    let scope: QuarterScope?
    if organisation == root {
      scope = .whole
    } else if casebook.register.organisations[organisation].superior == root {
      scope = quarters.units.firstIndex { $0.organisation == organisation }.map { .unit($0) }
    } else {
      scope = nil
    }
    guard let scope else { return [] }
    return quarters.reported.reversed().filter { has(scope, inSpan: $0) }.map { (scope, $0) }
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
