extension SiteMeasurement {
  /// The heads of the table's columns.
  static let tableHead = """
    | organisations | pages | files | output | cold | of `cp -r` | two cores | nothing changed | one file changed \
    | processor a page | peak memory | largest page |
    | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
    """

  /// The measurement as a row of that table.
  var tableRow: String {
    let cells = [
      "\(count)", "\(pages)", "\(output.files)", "\(output.bytes / 1_000_000) MB", "\(decimal(cold.wall)) s",
      "\(decimal(cold.wall / copy)) ×", "\(decimal(oneJob.wall / cold.wall)) ×",
      "\(decimal(unchanged.wall)) s", "\(decimal(oneChanged.wall)) s",
      "\(decimal(cold.processor / Double(pages) * 1000)) ms", "\(Int(cold.peakMemory)) MB",
      "\(output.largest.bytes / 1000) KB",
    ]
    return "| " + cells.joined(separator: " | ") + " |"
  }

  /// The measurement in words, with the time of each phase.
  var text: String {
    var lines = [
      "\(count) organisations: \(pages) pages, \(output.files) files, \(output.bytes / 1_000_000) MB",
      "largest of what a browser shows: \(output.largest.bytes / 1000) KB, \(output.largest.path)",
    ]
    for (name, build) in [
      ("cold", cold), ("one job", oneJob), ("nothing changed", unchanged), ("one file changed", oneChanged),
    ] {
      lines.append(
        "\(name): \(decimal(build.wall)) s, processor \(decimal(build.processor)) s, peak \(Int(build.peakMemory)) MB")
      lines.append("  \(build.phases)")
    }
    lines.append("cp -r: \(decimal(copy)) s; cold build: \(decimal(cold.wall / copy)) times as long")
    if let peer {
      lines.append("peer: \(decimal(peer)) s; cold build: \(decimal(cold.wall / peer)) times as long")
    }
    lines.append(
      "warm build: \(decimal(unchanged.wall / cold.wall)) of the cold one, \(decimal(oneChanged.wall / cold.wall)) with one file changed"
    )
    lines.append("one job: \(decimal(oneJob.wall / cold.wall)) times as long as the cold build")
    return lines.joined(separator: "\n")
  }

  private func decimal(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
