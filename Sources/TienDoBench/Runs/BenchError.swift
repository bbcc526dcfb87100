/// Why a measurement cannot be made.
enum BenchError: Error, CustomStringConvertible {
  /// The folder for generated content holds something already.
  case notEmpty(String)
  /// A program could not be started.
  case notStarted(String, Int32)
  /// A program failed, with what it printed.
  case failed(String, Int32, String)
  /// What was built is not what was planned.
  case incomplete(String)

  var description: String {
    switch self {
    case .notEmpty(let folder): "\(folder) is not empty"
    case .notStarted(let program, let number): "\(program) cannot be started (\(number))"
    case .failed(let command, let status, let output): "\(command) failed with \(status):\n\(output)"
    case .incomplete(let what): "the site is not what was planned: \(what)"
    }
  }
}
