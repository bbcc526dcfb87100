import Diagnostics
import Foundation
import Storage

/// The program behind the command `tiendo`.
public enum TienDo {
  /// Runs a command line and ends the process with the exit status.
  ///
  /// - Parameter words: The words of the command line, without the program's own name.
  public static func run(_ words: [String]) -> Never {
    let console = Console()
    do throws(UsageError) {
      switch try CommandParser.parse(words) {
      case .help(let topic): answer(HelpText.text(topic: topic)[Console.environmentLanguage], console)
      case .version: answer("tiendo \(HelpText.version)\n", console)
      case .diff(let days, let options): finish(Run(options, console, task: .diff(days)))
      case .check(let options): finish(Run(options, console, task: .check))
      case .build(let options): finish(Run(options, console, task: .build))
      }
    } catch {
      refuse(error, console)
    }
  }

  /// Prints what is known without looking at any content: no thread is begun for it.
  private static func answer(_ text: String, _ console: Console) -> Never {
    console.printResult(text)
    exit(ExitStatus.done.rawValue)
  }

  /// Does a run on the threads for such work, at no higher priority than other programs have.
  private static func finish(_ run: Run) -> Never {
    Task.detached {
      var run = run
      do throws(UsageError) {
        exit(try await run.run().rawValue)
      } catch {
        refuse(error, run.console)
      }
    }
    dispatchMain()
  }

  private static func refuse(_ error: UsageError, _ console: Console) -> Never {
    let language = Console.environmentLanguage
    let hint = Wording(vi: "xem: tiendo help", en: "see: tiendo help")
    console.printMessage("tiendo: \(error.wording[language])\n\(hint[language])\n")
    exit(ExitStatus.wrongUsage.rawValue)
  }
}
