import Diagnostics
import Storage

/// Where the program speaks: results on the standard output, everything else on the standard error.
struct Console: Sendable {
  /// The language that the environment asks for: Vietnamese unless it names another.
  static let environmentLanguage: Language = {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap(Storage.environment)
    guard let name = names.first(where: { !$0.isEmpty }) else { return .vi }
    return name.hasPrefix("vi") ? .vi : .en
  }()

  /// Whether messages go to a terminal.
  let isTerminal = Storage.isTerminal(2)

  /// Prints a result.
  func printResult(_ text: String) {
    Storage.write(text, to: 1)
  }

  /// Prints a message.
  func printMessage(_ text: String) {
    Storage.write(text, to: 2)
  }

  /// Shows how far a long run is, on a terminal only.
  func showProgress(_ text: String) {
    if isTerminal { printMessage("\r\u{1B}[K\(text)") }
  }
}
