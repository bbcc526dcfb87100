/// What has to be put back when a section or a called template ends.
struct Frame {
  /// Where to go on: at a section's first instruction for its next element, after a call for its end.
  var resume: Int
  /// The cell of a section's next element, and that after its last.
  var next: UInt32 = 0
  var end: UInt32 = 0
  /// The register that a section changes, and what it held before.
  var target: UInt16 = 0
  var saved: UInt32 = 0
  /// Where the indentation began before a call.
  var indentationStart = 0
  var isSection: Bool
  var entersRecords = false
}
