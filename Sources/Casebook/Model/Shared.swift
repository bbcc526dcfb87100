/// A value with many parts, kept in one place however many lists and functions it is handed on to.
///
/// A case has a hundred texts and lists; copying it would count a reference for each of them, and the workers that
/// build a site would wait for each other to count. It never changes: changing it makes another.
struct Shared<Contents: Sendable>: Sendable {
  private let box: Box

  private final class Box: Sendable {
    let contents: Contents

    init(_ contents: Contents) {
      self.contents = contents
    }
  }

  init(_ contents: Contents) {
    box = Box(contents)
  }

  /// The value.
  var contents: Contents { box.contents }
}

/// A record whose parts are kept in one place.
protocol SharedRecord {
  associatedtype Parts: Sendable

  /// Its parts.
  var parts: Shared<Parts> { get }

  /// Makes a record of its parts.
  init(_ parts: Parts)
}

extension SharedRecord {
  /// The same with some of its parts changed.
  func changed(_ change: (inout Parts) -> Void) -> Self {
    var parts = parts.contents
    change(&parts)
    return Self(parts)
  }
}
