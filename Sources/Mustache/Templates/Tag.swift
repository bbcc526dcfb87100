/// A tag as it stands in a template.
struct Tag {
  enum Kind {
    case comment, delimiters, escaped, raw, section, inverted, close
    case partial, dynamicPartial, parent, dynamicParent, block
  }

  let kind: Kind
  /// All of it, delimiters included.
  let range: Range<Int>
  /// What stands in it, without sigil and blanks around it.
  let name: Range<Int>
}

/// The strings that begin and end tags, two braces each unless a template sets others.
struct Delimiters {
  var open: [UInt8] = Array("{{".utf8)
  var close: [UInt8] = Array("}}".utf8)

  /// The longest delimiter that can be set: it bounds the work of looking for one.
  static let longest = 32
}
