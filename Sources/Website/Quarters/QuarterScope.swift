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
    [.whole] + quarters.units.indices.filter { quarters.units[$0].figures[span].caseCount > 0 }.map { .unit($0) }
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
