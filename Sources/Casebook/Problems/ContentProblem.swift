import Diagnostics

/// Something wrong with the content, as plain data; each family of problems words its own.
protocol ContentProblem {
  /// The stable code.
  var code: String { get }
  /// Whether it stops the build.
  var severity: Severity { get }
  /// What is wrong.
  var message: Wording { get }
  /// What to do.
  var help: Wording? { get }
}

extension ContentProblem {
  var severity: Severity { .error }
  var help: Wording? { nil }
}

/// What was found while a part of the content was read; one for each part, never shared between threads.
final class Findings {
  private(set) var diagnostics: [Diagnostic] = []

  /// Adds a problem at a place.
  func report(_ problem: some ContentProblem, at location: SourceLocation, notes: [Diagnostic.Note] = []) {
    diagnostics.append(
      Diagnostic(problem.code, problem.severity, at: location, problem.message, help: problem.help, notes: notes))
  }

  /// Adds what a format's reader found.
  func add(_ diagnostics: [Diagnostic]) {
    self.diagnostics += diagnostics
  }
}
