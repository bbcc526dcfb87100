import Diagnostics

/// A problem at its place, as the parser notes it.
struct Finding {
  let problem: Problem
  /// The bytes meant; `nil` for the file as a whole.
  let range: ByteRange?
  /// The other place that the problem speaks of, such as the first of two equal keys.
  let related: ByteRange?

  init(_ problem: Problem, _ range: ByteRange?, related: ByteRange? = nil) {
    self.problem = problem
    self.range = range
    self.related = related
  }

  func diagnostic(path: String) -> Diagnostic {
    var notes: [Diagnostic.Note] = []
    if let related, let wording = problem.note {
      notes.append(Diagnostic.Note(at: SourceLocation(path: path, range: related), wording))
    }
    return Diagnostic(
      problem.code, at: SourceLocation(path: path, range: range), problem.message, help: problem.help, notes: notes)
  }
}
