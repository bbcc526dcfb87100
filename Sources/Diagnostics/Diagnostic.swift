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
  /// By path, then place (the file as a whole first), then code.
  public static func < (left: Self, right: Self) -> Bool {
    left.order < right.order
  }

  private var order: (String, Int, Int, String, String) {
    let range = location.range
    return (
      location.path, range.map { Int($0.lowerBound) } ?? -1, range.map { Int($0.upperBound) } ?? -1, code,
      message.en
    )
  }
}
