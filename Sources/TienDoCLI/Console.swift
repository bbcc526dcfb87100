import Diagnostics
import Foundation
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

  /// Prints a result. Where that cannot be done, the program ends: whoever reads it must not take a part for the whole.
  func printResult(_ text: String) {
    do {
      try Storage.write(text, to: 1, "stdout")
    } catch {
      printMessage("tiendo: \(error.wording[Console.environmentLanguage])\n")
      exit(ExitStatus.systemRefused.rawValue)
    }
  }

  /// Prints a message; one that cannot be printed is dropped, as there is nowhere else to tell of it.
  func printMessage(_ text: String) {
    try? Storage.write(text, to: 2, "stderr")
  }

  /// Shows how far a long run is, on a terminal only.
  func showProgress(_ text: String) {
    if isTerminal { printMessage("\r\u{1B}[K\(text)") }
  }
}
