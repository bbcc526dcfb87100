extension HTMLRendering {
  mutating func enterTable(_ node: Node) {
    switch node.kind {
    case .table:
      startLine()
      if isSafe {
        output.append("<div class=\"bang-cuon\" tabindex=\"0\" role=\"region\" aria-label=\"")
        output.appendEscaped(options.labels.table)
        output.append("\">\n")
      }
      output.append("<table>\n")
      hasTableBody = false
    case .tableRow:
      if node.flags.contains(.isHeader) {
        output.append("<thead>\n")
      } else if !hasTableBody {
        output.append("<tbody>\n")
        hasTableBody = true
      }
      output.append("<tr>\n")
    default:
      openCell(isHeader: node.flags.contains(.isHeader), MarkdownAlignment(rawValue: UInt8(node.detail)) ?? .none)
    }
  }

  mutating func leaveTable(_ node: Node) {
    switch node.kind {
    case .table:
      if hasTableBody { output.append("</tbody>\n") }
      output.append("</table>\n")
      if isSafe { output.append("</div>\n") }
    case .tableRow:
      addMissingCells(of: node)
      output.append(node.flags.contains(.isHeader) ? "</tr>\n</thead>\n" : "</tr>\n")
    default: output.append(node.flags.contains(.isHeader) ? "</th>\n" : "</td>\n")
    }
  }

  private mutating func openCell(isHeader: Bool, _ alignment: MarkdownAlignment) {
    output.append(isHeader ? isSafe ? "<th scope=\"col\"" : "<th" : "<td")
    switch alignment {
    case .none: break
    case .left: if !isSafe { output.append(" align=\"left\"") }
    case .center: output.append(isSafe ? " class=\"can-giua\"" : " align=\"center\"")
    case .right: output.append(isSafe ? " class=\"can-phai\"" : " align=\"right\"")
    }
    output.append(.greater)
  }

  private mutating func addMissingCells(of row: Node) {
    let table = content.arena[row.parent]
    var count = 0
    var index = row.firstChild
    while index != 0 {
      count += 1
      index = content.arena[index].next
    }
    while count < Int(table.detail), cellsToAdd > 0 {
      openCell(isHeader: false, content.alignments[Int(table.extra) + count])
      output.append("</td>\n")
      count += 1
      cellsToAdd -= 1
    }
  }
}
