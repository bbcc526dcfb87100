import Casebook

/// The document of a quarter's report that the site will have.
public struct PlannedQuarterDocument: Sendable {
  /// The place of the quarter in the model's quarters.
  let span: Int
  /// Whose report it is.
  let scope: QuarterScope
  /// Where it stands in the site.
  public let address: String

  /// Every document of a site: a quarter each, the whole's and the units'.
  static func all(of model: SiteModel) -> [PlannedQuarterDocument] {
    model.quarters.reported.flatMap { span in
      model.scopes(ofSpan: span).map { scope in
        PlannedQuarterDocument(span: span, scope: scope, address: model.address(ofDocument: scope, span: span))
      }
    }
  }
}

/// The table of a quarter's figures (`du-lieu/bao-cao-quy/`) that the site will have.
public struct PlannedQuarterData: Sendable {
  /// The place of the quarter in the model's quarters.
  let span: Int
  /// The quarter.
  let quarter: Quarter
  /// How it is written.
  let format: DataFormat

  /// Where it stands in the site.
  public var address: String { "du-lieu/bao-cao-quy/\(quarter.code).\(format.rawValue)" }

  /// Every such table of a site: a quarter each, in each format.
  static func all(of model: SiteModel) -> [PlannedQuarterData] {
    model.quarters.reported.flatMap { span in
      DataFormat.allCases.map {
        PlannedQuarterData(span: span, quarter: model.quarters.spans[span].quarter, format: $0)
      }
    }
  }
}
