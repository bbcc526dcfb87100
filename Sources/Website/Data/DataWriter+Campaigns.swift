import Casebook
import Progress

extension DataWriter {
  /// The rows of a table of a campaign.
  func table(_ name: CampaignTableName, of item: SiteModel.StandingCampaign) -> DataTable {
    switch name {
    case .submissions: submissionsTable(of: item)
    case .figures: figuresTable(of: item)
    case .outline: outlineTable(of: item)
    }
  }

  /// One row an obligation, by stage, then by the code of who owes it.
  private func submissionsTable(of item: SiteModel.StandingCampaign) -> DataTable {
    let obligations = item.standing.obligations.map { (model.casebook.code(of: $0.debtor), $0) }.sorted { left, right in
      left.1.stage == right.1.stage
        ? left.0.utf8.lexicographicallyPrecedes(right.0.utf8) : left.1.stage < right.1.stage
    }
    return DataTable(
      CampaignTableName.submissions.schema,
      rows: obligations.map { code, obligation in
        let isAgency = if case .agency = obligation.debtor { true } else { false }
        let files = obligation.files.map { file in
          switch file {
          case .address(let address): address
          case .attachment(let path): PageAddress.name(ofAttachment: path)
          }
        }
        return [
          .text(item.file.stages[obligation.stage].code), isAgency ? .absent : .text(code),
          isAgency ? .text(code) : .absent, .text(model.casebook.name(of: obligation.debtor)),
          .day(obligation.deadline), .day(obligation.sentOn),
          .text(obligation.state.rawValue), .texts(files),
        ]
      })
  }

  /// One row a superior body and figure, by the body's code, then in the form's order.
  private func figuresTable(of item: SiteModel.StandingCampaign) -> DataTable {
    let rows = item.standing.form.superiors.map { (register.organisations[$0.organisation].code, $0) }
      .sorted { left, right in
        left.0 == right.0 ? left.1.figure < right.1.figure : left.0.utf8.lexicographicallyPrecedes(right.0.utf8)
      }
    return DataTable(
      CampaignTableName.figures.schema,
      rows: rows.map { code, compiled in
        let figure = item.file.figures[compiled.figure]
        return [
          .text(code), .text(figure.code), .text(figure.name), .text(figure.unit), .text(figure.compiling.rawValue),
          .number(compiled.own), .number(compiled.compiled?.rounded(toDecimals: 4)),
          .number(compiled.difference?.rounded(toDecimals: 4)), .number(compiled.sourceCount),
          .number(register.children[compiled.organisation].count),
        ]
      })
  }

  /// One row an item of the outline, in its order.
  private func outlineTable(of item: SiteModel.StandingCampaign) -> DataTable {
    let owing = item.standing.obligationsByOrganisation.count { !$0.isEmpty }
    return DataTable(
      CampaignTableName.outline.schema,
      rows: item.file.outline.indices.map { place in
        [
          .text(item.file.outline[place].code), .text(item.file.outline[place].name),
          .number(item.standing.reportCount(answering: place)), .number(item.standing.coverage.count), .number(owing),
        ]
      })
  }
}
