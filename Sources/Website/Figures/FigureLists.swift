import Casebook

/// The lists behind the figures of a site: every figure that counts something leads to as many rows.
struct FigureLists: Sendable {
  /// The lists that have rows, by scope, then by kind.
  private(set) var lists: [FigureList] = []
  private var layouts: [FigureLayout] = []
  /// The rows of each kind, those of all its lists, in their order.
  private var rows: [ShelvedList<FigureRow>] = []
  /// The place in `lists` by scope and kind.
  private var places: [Key: Int] = [:]

  private struct Key: Hashable {
    let scope: FigureScope
    let kind: FigureKind
  }

  /// Makes none.
  init() {}

  /// Makes the lists of a model, from its standings and not from its roll-ups, so that each can be held against the other.
  ///
  /// - Parameter jobs: How many kinds are looked at at the same time.
  static func make(_ model: SiteModel, jobs: Int) async -> FigureLists {
    let scopes = FigureScopes(model)
    let kinds = await concurrentMap(FigureKind.allCases.count, jobs: jobs) {
      OfKind(FigureKind.allCases[$0], model, scopes)
    }
    var figures = FigureLists()
    figures.layouts = FigureKind.allCases.map { FigureLayout(of: $0, model.casebook, model.quarters.spans) }
    figures.rows = kinds.map(\.rows)
    // Within a scope, the kinds stand in their order.
    figures.lists = scopes.all.indices.flatMap { scope in kinds.compactMap { $0.lists[scope] } }
    for (place, list) in figures.lists.enumerated() {
      figures.places[Key(scope: list.scope, kind: list.kind)] = place
    }
    return figures
  }

  /// The lists of one kind.
  private struct OfKind: Sendable {
    /// The rows of all of them, in their order.
    let rows: ShelvedList<FigureRow>
    /// By the place of their scope.
    private(set) var lists: [Int: FigureList] = [:]

    init(_ kind: FigureKind, _ model: SiteModel, _ scopes: FigureScopes) {
      let rows = model.figureRows(of: kind).sorted(by: FigureRow.precedes)
      var places = [[Int32]](repeating: [], count: scopes.all.count)
      for (place, row) in rows.enumerated() {
        for scope in scopes.scopes(of: row, kind) { places[scope].append(Int32(place)) }
      }
      self.rows = ShelvedList(rows)
      for (place, scope) in scopes.all.enumerated() where !places[place].isEmpty {
        let address = scope.folder(in: model.casebook) + kind.rawValue + "/index.html"
        lists[place] = FigureList(kind, scope, address: address, rows: places[place], of: rows)
      }
    }
  }

  /// The sections that lists of a kind can have.
  func layout(of kind: FigureKind) -> FigureLayout {
    layouts[kind.number]
  }

  /// The rows of a kind, those of all its lists, in their order.
  func rows(of kind: FigureKind) -> ShelvedList<FigureRow> {
    rows.isEmpty ? ShelvedList([]) : rows[kind.number]
  }

  /// The lists about a scope.
  func lists(of scope: FigureScope) -> [FigureList] {
    FigureKind.allCases.compactMap { places[Key(scope: scope, kind: $0)] }.map { lists[$0] }
  }

  /// Where the rows that a figure counts begin, as a link from the site's root; empty where there are none.
  ///
  /// - Parameter id: The section, or the group of sections, that the figure counts; the whole list where not given.
  func address(_ kind: FigureKind, of scope: FigureScope?, section id: String? = nil) -> String {
    guard let scope, let place = places[Key(scope: scope, kind: kind)] else { return "" }
    let list = lists[place]
    guard let id else { return list.address }
    guard let wanted = layout(of: kind).sections(under: id),
      let first = list.sections.first(where: { wanted.contains($0.number) })
    else { return "" }
    return list.address(ofRow: first.rows.lowerBound) + "#" + id
  }
}
