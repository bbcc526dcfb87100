import Casebook
import OfficeOpenXML

/// Writes the documents of quarters' reports, laid out as the Party's documents are, to be finished in a word processor.
struct QuarterDocument {
  let model: SiteModel
  let words: Words

  private var strings: Strings { words.strings }

  /// The bytes of the document of a report.
  func bytes(of sheet: ReportSheet) throws(DocumentError) -> [UInt8] {
    let properties = DocumentProperties(
      title: "\(sheet.title) – \(sheet.owner)", author: sheet.owner,
      day: ISODay(daysSince1970: Int(sheet.span.day.number)), language: words.language == .vi ? "vi-VN" : "en-GB")
    var bytes: [UInt8] = []
    try Document(properties: properties, blocks: head(sheet) + sheet.sections.flatMap(blocks) + foot)
      .write(to: &bytes)
    return bytes
  }

  /// Who issues it beside the Party's name, the place and the day; the kind of document and what it is about.
  private func head(_ sheet: ReportSheet) -> [Document.Block] {
    let (year, month, day) = sheet.span.day.components
    let place = strings.filled(
      "van-ban-quy.noi-ngay", ["ngay": padded(day, below: 10), "thang": padded(month, below: 3), "nam": String(year)])
    let left: [Document.Paragraph] = [
      line(superior(of: sheet).uppercased()), line([Document.Run(sheet.owner.uppercased(), isBold: true)]), line("*"),
      line(strings["van-ban-quy.so"]),
    ]
    let right: [Document.Paragraph] = [
      line([Document.Run(strings["van-ban-quy.dang"].uppercased(), isBold: true, isUnderlined: true)]), line(""),
      line([Document.Run(place, isItalic: true)]),
    ]
    var blocks: [Document.Block] = [
      .columns(left: left, right: right),
      .paragraph(Document.Paragraph(strings["van-ban-quy.loai"].uppercased(), style: .title)),
      .paragraph(
        Document.Paragraph(
          strings.filled("van-ban-quy.ve", ["quy": words.quarterWithin(sheet.span.quarter)]), style: .subtitle)),
    ]
    if model.casebook.settings.isIllustrative {
      blocks.append(.paragraph(line([Document.Run(strings["van-ban-quy.minh-hoa"], isItalic: true)])))
    }
    return blocks + [.paragraph(Document.Paragraph(sheet.summary))]
  }

  /// The body above the one that issues the document: the register's top organisation, nothing where that issues it.
  private func superior(of sheet: ReportSheet) -> String {
    let root = model.casebook.register.root.map { model.casebook.register.organisations[$0].name } ?? ""
    return root == sheet.owner ? "" : root
  }

  /// The recipients beside the signature, both to be filled in; which content the figures are from.
  private var foot: [Document.Block] {
    let left: [Document.Paragraph] = [
      Document.Paragraph([Document.Run(strings["van-ban-quy.noi-nhan"], isUnderlined: true)], style: .smallLine),
      Document.Paragraph("- …", style: .smallLine),
      Document.Paragraph(strings["van-ban-quy.luu"], style: .smallLine),
    ]
    let right =
      [line([Document.Run(strings["van-ban-quy.thay-mat"].uppercased(), isBold: true)]), line("…")]
      + [line(""), line(""), line(""), line("…")]
    let source = strings.filled(
      "van-ban-quy.nguon", ["an-ban": model.edition.name, "nguon": model.digest.text])
    return [
      .paragraph(Document.Paragraph("", style: .line)), .columns(left: left, right: right),
      .paragraph(Document.Paragraph([Document.Run(source, isItalic: true)], style: .smallLine)),
    ]
  }

  private func blocks(of section: ReportSheet.Section) -> [Document.Block] {
    [.paragraph(Document.Paragraph(section.heading, style: .heading1))]
      + section.paragraphs.map { .paragraph(Document.Paragraph($0)) } + section.tables.flatMap(blocks)
  }

  private func blocks(of table: ReportSheet.Table) -> [Document.Block] {
    let columns = table.columns.map { column in
      Document.Table.Column(column.title, share: column.share, alignment: column.isNumber ? .right : .left)
    }
    let rows = table.rows.map { row in
      row.map { cell in
        let text = Document.Run(cell.text)
        return cell.detail.isEmpty ? [text] : [text, Document.Run("\n" + cell.detail, isItalic: true)]
      }
    }
    var blocks: [Document.Block] = [
      .paragraph(Document.Paragraph(table.caption, style: .heading3)),
      .table(Document.Table(columns: columns, rows: rows)),
    ]
    if !table.note.isEmpty {
      blocks.append(.paragraph(Document.Paragraph([Document.Run(table.note, isItalic: true)])))
    }
    return blocks
  }

  private func line(_ text: String) -> Document.Paragraph {
    Document.Paragraph(text, style: .line, alignment: .center)
  }

  private func line(_ runs: [Document.Run]) -> Document.Paragraph {
    Document.Paragraph(runs, style: .line, alignment: .center)
  }

  /// A day or a month as such documents write it: with a zero in front where another digit could be put before it.
  private func padded(_ number: Int, below bound: Int) -> String {
    number < bound ? "0\(number)" : String(number)
  }
}
