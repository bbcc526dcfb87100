extension DiagnosticReport {
  /// The report for editors: one line each, `path:line:col: error: message [code]`.
  ///
  /// The words `error` and `warning` stay English, because editors look for them.
  public func textForEditors() -> String {
    var text = ""
    for entry in resolved() {
      let diagnostic = entry.diagnostic
      let place = entry.place.start.map { ":\($0.line):\($0.column)" } ?? ""
      let message = terminalText(diagnostic.message[language])
      text +=
        "\(terminalText(entry.place.path))\(place): \(diagnostic.severity.rawValue): \(message) [\(diagnostic.code)]\n"
    }
    return text
  }
}
