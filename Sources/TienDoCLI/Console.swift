import Diagnostics
import Foundation
import Storage

/// Where the program speaks: results on the standard output, everything else on the standard error.
struct Console: Sendable {
  /// The language that the environment asks for: Vietnamese unless it names another.
  static let environmentLanguage: Language = {
    let environment = ProcessInfo.processInfo.environment
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { environment[$0] }.filter { !$0.isEmpty }
    guard let name = names.first else { return .vi }
    return name.hasPrefix("vi") ? .vi : .en
  }()

  /// Whether messages go to a terminal.
  let isTerminal = Storage.isTerminal(2)

  /// Prints a result.
  func printResult(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Prints a message.
  func printMessage(_ text: String) {
    FileHandle.standardError.write(Data(text.utf8))
  }

  /// Shows how far a long run is, on a terminal only.
  func showProgress(_ text: String) {
    if isTerminal { printMessage("\r\u{1B}[K\(text)") }
  }
}
