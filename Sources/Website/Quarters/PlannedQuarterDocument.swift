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
