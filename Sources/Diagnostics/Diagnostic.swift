/// Something found in the input that a person has to know of: where, what, and what to do.
public struct Diagnostic: Sendable, Hashable {
  /// A stable name such as `toml.duplicate-key`, for programs and tests; it never changes with the wording.
  public let code: String
  /// Whether it stops the run.
  public let severity: Severity
  /// The place it speaks of; without a range, the file as a whole.
  public let location: SourceLocation
  /// What is wrong, as one sentence without a full stop, beginning in lower case.
  public let message: Wording
  /// What to do about it, where that can be said shortly.
  public let help: Wording?
  /// Other places that belong to it, such as the first of two equal keys.
  public let notes: [Note]

  /// Makes a diagnostic.
  public init(
    _ code: String, _ severity: Severity = .error, at location: SourceLocation, _ message: Wording,
    help: Wording? = nil, notes: [Note] = []
  ) {
    self.code = code
    self.severity = severity
    self.location = location
    self.message = message
    self.help = help
    self.notes = notes
  }

  /// Another place that a diagnostic points at, and what is there.
  public struct Note: Sendable, Hashable {
    /// The other place.
    public let location: SourceLocation
    /// What is to be seen there.
    public let message: Wording

    /// Makes a note.
    public init(at location: SourceLocation, _ message: Wording) {
      self.location = location
      self.message = message
    }
  }
}

/// How much a diagnostic weighs.
public enum Severity: String, Sendable, Hashable {
  /// Nothing may be made from this input.
  case error
  /// The output is made, but someone should look.
  case warning
}

/// A place in a file.
public struct SourceLocation: Sendable, Hashable {
  /// The file's path, as in `SourceFile.path`.
  public let path: String
  /// The bytes meant; `nil` for the file as a whole.
  public let range: ByteRange?

  /// Makes a location.
  public init(path: String, range: ByteRange? = nil) {
    self.path = path
    self.range = range
  }
}

extension Diagnostic: Comparable {
  /// By path, then place (the file as a whole first), then code, then all else in which two may differ.
  public static func < (left: Self, right: Self) -> Bool {
    let (leftKey, rightKey) = (left.location.order, right.location.order)
    if leftKey != rightKey { return leftKey < rightKey }
    if left.code != right.code { return left.code < right.code }
    if left.severity != right.severity { return left.severity == .error }
    if left.sentences != right.sentences { return left.sentences.lexicographicallyPrecedes(right.sentences) }
    return left.notes.lexicographicallyPrecedes(right.notes) { $0.location.order < $1.location.order }
  }

  /// What is said, here and in the notes.
  private var sentences: [String] {
    let wordings = [message] + notes.map(\.message) + (help.map { [$0] } ?? [])
    return wordings.flatMap { [$0.en, $0.vi] }
  }
}

extension SourceLocation {
  /// The path, and the offsets; -1 for those of the file as a whole.
  fileprivate var order: (String, Int, Int) {
    (path, range.map { Int($0.lowerBound) } ?? -1, range.map { Int($0.upperBound) } ?? -1)
  }
}
