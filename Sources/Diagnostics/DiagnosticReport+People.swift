extension DiagnosticReport {
  /// The report for people: each finding with the line it speaks of, a mark under the place, and what to do.
  ///
  /// - Parameter coloured: Whether the output is a terminal that shows colours.
  public func textForPeople(coloured: Bool) -> String {
    let paint = Paint(enabled: coloured)
    var text = ""
    for entry in resolved() {
      let diagnostic = entry.diagnostic
      let isError = diagnostic.severity == .error
      let label = paint(isError ? .red : .yellow, severityName(diagnostic.severity) + ":")
      text += "\(paint(.bold, address(entry.place))): \(label) \(terminalText(diagnostic.message[language]))\n"
      if let excerpt = entry.place.excerpt {
        text += lines(of: excerpt, paint(isError ? .red : .yellow, mark(excerpt)), diagnostic.help?[language])
      } else if let help = diagnostic.help {
        text += "    \(terminalText(help[language]))\n"
      }
      for note in entry.notes {
        text += "  \(address(note.place)): \(noteName): \(terminalText(note.message[language]))\n"
        if let excerpt = note.place.excerpt {
          text += lines(of: excerpt, mark(excerpt), nil)
        }
      }
    }
    return text
  }

  /// The line with its number, and below it the mark and the help.
  private func lines(of excerpt: Excerpt, _ mark: String, _ help: String?) -> String {
    let number = " \(excerpt.lineNumber) | "
    let margin = String(repeating: " ", count: number.count - 2) + "| "
    let indent = String(repeating: " ", count: excerpt.indent)
    return "\(number)\(excerpt.text)\n\(margin)\(indent)\(mark)\(help.map { " " + terminalText($0) } ?? "")\n"
  }

  private func mark(_ excerpt: Excerpt) -> String {
    "^" + String(repeating: "~", count: excerpt.width - 1)
  }

  private func address(_ place: ResolvedPlace) -> String {
    let path = terminalText(place.path)
    guard let start = place.start else { return path }
    return "\(path):\(start.line):\(start.column)"
  }

  private func severityName(_ severity: Severity) -> String {
    switch (severity, language) {
    case (.error, .vi): "lỗi"
    case (.error, .en): "error"
    case (.warning, .vi): "cảnh báo"
    case (.warning, .en): "warning"
    }
  }

  private var noteName: String {
    switch language {
    case .vi: "xem thêm"
    case .en: "see also"
    }
  }
}

/// Colours for a terminal, or none.
private struct Paint {
  enum Style: String {
    case bold = "1"
    case red = "1;31"
    case yellow = "1;33"
  }

  let enabled: Bool

  func callAsFunction(_ style: Style, _ text: String) -> String {
    enabled ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
  }
}
