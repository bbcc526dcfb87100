extension SiteModel {
  /// How the lists of what is below an organisation are split: its cases with those below it, and the bodies directly
  /// below it, beside each other.
  func partsBelow(_ place: Int) -> ListParts {
    let children = casebook.register.children[place]
    let rows = children.isEmpty ? 0 : max(children.count, casesFromOrganisation[place].count)
    return ListParts(rowCount: rows, size: ListParts.sharedPartSize)
  }

  /// How the lists of a body are split: the cases that it follows and its deadlines, beside each other.
  func parts(ofAgency place: Int) -> ListParts {
    let rows = max(lists.casesByAgency[place].count, lists.deadlinesByAgency[place].count)
    return ListParts(rowCount: rows, size: ListParts.sharedPartSize)
  }
}
