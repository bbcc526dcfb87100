import Diagnostics

/// A node of a parse tree. A template's nodes stand in one array, each before those inside it.
struct Node {
  enum Kind {
    case literal, escaped, raw, section, inverted, partial, dynamicPartial, parent, dynamicParent, block
  }

  var kind: Kind
  /// The bytes of a literal, else those of the tag.
  var range: ByteRange
  /// The name in the tag, without sigil and blanks.
  var name = ByteRange(0, 0)
  /// The blanks that stand before each line of what is put here: of a partial or parent alone on its line, those before
  /// the tag; of a block whose content begins on the next line, those before that content.
  var indentation = ByteRange(0, 0)
  /// Whether a literal begins at the start of a line, or a block's content on the line after its tag. An empty literal
  /// that starts a line marks the place where an indentation goes before a tag.
  var startsLine = false
  /// Whether the tag had its line to itself, so that the line is not rendered.
  var isStandalone = false
  /// The index after the last node inside.
  var end = 0
}
