import Casebook

/// What the files of a table of data say about it.
struct TableCaption {
  /// The key of its rows in JSON.
  let rows: String
  /// The name of its sheet.
  let sheet: String
  /// What it is called.
  let title: String
  /// The day that it is of.
  let day: CivilDay
  /// Under which key JSON names what it is of where that is not the whole site.
  var owner: (key: String, code: String)?
}

extension DataWriter {
  /// What the files of a table say about it.
  func caption(of subject: PlannedTable.Subject) -> TableCaption {
    let title = words.title(of: subject)
    switch subject {
    case .site(let name):
      return TableCaption(rows: name.rawValue, sheet: name.rawValue, title: title, day: model.day)
    case .campaign(let code, let name):
      let owner = model.campaigns.first { $0.file.code == code }?.file.name ?? code
      return TableCaption(
        rows: name.rawValue, sheet: name.rawValue, title: "\(title) – \(owner)", day: model.day,
        owner: ("dot-bao-cao", code))
    case .programme(let code, let name):
      let owner = model.programmes.first { $0.file.code == code }?.file.title ?? code
      return TableCaption(
        rows: name.rawValue, sheet: name.rawValue, title: "\(title) – \(owner)", day: model.day,
        owner: ("chuong-trinh", code))
    case .quarter(let quarter, let span):
      return TableCaption(
        rows: DataSchema.quarterTable, sheet: quarter.code, title: title, day: model.quarters.spans[span].day,
        owner: ("ky", quarter.code))
    }
  }
}

extension Words {
  /// What a table of data is called, beside the name of what it is of.
  func title(of subject: PlannedTable.Subject) -> String {
    switch subject {
    case .site(let name): strings["du-lieu.\(name.rawValue)"]
    case .campaign(_, let name): strings["dot-bao-cao.bang-\(name.rawValue)"]
    case .programme(_, let name): strings["du-lieu-chuong-trinh.\(name.rawValue)"]
    case .quarter(let quarter, _): strings.filled("quy.tieu-de", ["quy": quarterWithin(quarter)])
    }
  }

  /// The files of a table of data, each named by what the table is called and by its format.
  func files(of table: PlannedTable) -> [(name: String, address: String)] {
    let title = title(of: table.subject)
    return table.formats.map { ("\(title) (\($0.rawValue.uppercased()))", table.address($0)) }
  }
}
