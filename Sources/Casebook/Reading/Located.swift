import Diagnostics

/// A value and where it is written, so that a rule broken far downstream can point at the line.
public struct Located<Value> {
  /// The value.
  public let value: Value
  /// Where it is written.
  public let location: SourceLocation

  /// Joins a value and its place.
  public init(_ value: Value, at location: SourceLocation) {
    self.value = value
    self.location = location
  }
}

extension Located: Sendable where Value: Sendable {}
