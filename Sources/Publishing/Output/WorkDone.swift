/// What workers did, and how long each part of it took.
struct WorkDone: Sendable {
  /// Files that are the same as before.
  var unchanged = 0
  /// Writing what pages show into views.
  var composing = Duration.zero
  /// Rendering views as HTML.
  var rendering = Duration.zero
  /// Comparing pages with the old site's, and writing those that differ.
  var placing = Duration.zero
  /// Making files that are not pages, and comparing and writing them.
  var exporting = Duration.zero

  /// Both together.
  static func + (left: WorkDone, right: WorkDone) -> WorkDone {
    WorkDone(
      unchanged: left.unchanged + right.unchanged, composing: left.composing + right.composing,
      rendering: left.rendering + right.rendering, placing: left.placing + right.placing,
      exporting: left.exporting + right.exporting)
  }

  /// The times by their names.
  var parts: [(name: String, duration: Duration)] {
    [("compose", composing), ("render", rendering), ("place", placing), ("export", exporting)]
  }
}
