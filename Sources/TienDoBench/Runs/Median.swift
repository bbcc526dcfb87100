extension Array where Element: Comparable {
  /// The element in the middle of the sorted list, of an even number the upper one; the list is not empty.
  var median: Element { sorted()[count / 2] }
}
