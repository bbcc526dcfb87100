import Diagnostics
import Foundation
import Publishing
import Storage

/// The program behind the command `tiendo`.
public enum TienDo {
  /// Runs a command line and returns the exit status.
  ///
  /// - Parameter words: The words of the command line, without the program's own name.
  public static func run(_ words: [String]) async -> Int32 {
    let console = Console()
    let language = Console.environmentLanguage
    do throws(UsageError) {
      switch try CommandParser.parse(words) {
      case .help(let topic):
        console.printResult(HelpText.text(topic: topic)[language])
        return ExitStatus.done.rawValue
      case .version:
        console.printResult("tiendo \(HelpText.version)\n")
        return ExitStatus.done.rawValue
      case .diff(let days, let options):
        var run = Run(options, console, task: .diff(days))
        return try await run.run().rawValue
      case .check(let options):
        var run = Run(options, console, task: .check)
        return try await run.run().rawValue
      case .build(let options):
        var run = Run(options, console, task: .build)
        return try await run.run().rawValue
      }
    } catch {
      let hint = Wording(vi: "xem: tiendo help", en: "see: tiendo help")
      console.printMessage("tiendo: \(error.wording[language])\n\(hint[language])\n")
      return ExitStatus.wrongUsage.rawValue
    }
  }
}
