/// A heading's attributes as ranges of the text.
struct StoredAttributes {
  struct Entry {
    let key: TextRange
    let value: TextRange
  }

  var id: TextRange?
  /// The range of its entries in `DocumentContent.attributeEntries`.
  var entries: Range<Int>
}
