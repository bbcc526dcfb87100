import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes the compiled report of a quarter.
  func writeQuarterReport(
    _ page: inout RecordWriter<QuarterReportFields>, _ planned: PlannedPage, _ sheet: ReportSheet, _ span: Int,
    _ scope: QuarterScope
  ) {
    let quarter = sheet.span.quarter
    page.record(\.frame) { frame in
      var crumbs: [Crumb] = [(strings["menu.bao-cao"], PageAddress.reports)]
      if scope != .whole { crumbs.append((words.quarter(quarter), PageAddress.quarterReport(quarter.code))) }
      let title = scope == .whole ? sheet.title : "\(sheet.owner): \(sheet.title)"
      writeFrame(&frame, planned, title: title, crumbs: crumbs, day: sheet.span.day)
    }
    page.owner = sheet.owner
    page.title = sheet.title
    page.summary = sheet.summary
    page.document = planned.document ?? ""
    page.isWhole = scope == .whole
    page.list(\.sections, sheet.sections) { write(&$0, $1) }
    let units = scope == .whole ? model.units(ofSpan: span) : []
    page.list(\.units, units.prefix(ListParts.partSize)) { link, unit in
      link.name = model.name(ofUnit: unit)
      link.address = model.address(ofReport: .unit(unit), span: span)
    }
    if let more = wayToMore(of: units.count) { page.record(\.moreUnits) { write(&$0, more) } }
    let table = PlannedTable.ofQuarter(span, in: model)
    page.list(\.downloads, table.formats) { link, format in
      link.name = format.rawValue.uppercased()
      link.address = table.address(format)
    }
    page.list(\.otherQuarters, model.reportedSpans(of: scope)) { link, other in
      link.name = words.quarter(model.quarters.spans[other].quarter)
      link.address = model.address(ofReport: scope, span: other)
      link.isCurrent = other == span
    }
  }

  private func write(_ fields: inout RecordWriter<SheetSectionFields>, _ section: ReportSheet.Section) {
    fields.code = section.code
    fields.heading = section.heading
    fields.texts(\.paragraphs, section.paragraphs)
    fields.isSideBySide = section.tables.contains { $0.isNarrow }
    fields.list(\.tables, section.tables) { write(&$0, $1) }
  }

  private func write(_ fields: inout RecordWriter<SheetTableFields>, _ table: ReportSheet.Table) {
    fields.caption = table.caption
    fields.note = table.note
    fields.noteAddress = table.noteAddress
    fields.isNarrow = table.isNarrow
    fields.list(\.columns, table.columns) { column, item in
      column.title = item.title
      column.isNumber = item.isNumber
    }
    fields.list(\.rows, table.rows) { row, cells in
      row.list(\.cells, Array(zip(table.columns, cells).enumerated())) { cell, item in
        let (number, (column, shown)) = item
        cell.label = column.title
        cell.content = shown.text
        cell.detail = shown.detail
        cell.address = shown.address
        cell.state = shown.state
        cell.isFirst = number == 0
        cell.isNumber = column.isNumber
      }
    }
  }
}
