/// The candidate that was probably meant by a misspelt word; `nil` where none is near enough.
///
/// Near enough is one edit for each three characters begun. Of equally near ones the first counts.
public func nearest<Candidates: Sequence<String>>(to word: String, in candidates: Candidates) -> String? {
  let bound = (word.count + 2) / 3
  var best: (distance: Int, candidate: String)?
  for candidate in candidates {
    let distance = editDistance(word, candidate, bound: best.map { $0.distance - 1 } ?? bound)
    if let distance { best = (distance, candidate) }
    if distance == 0 { break }
  }
  return best?.candidate
}

/// How many insertions, deletions, replacements and swaps of neighbours lead from one word to another, letter case
/// aside; `nil` where that is more than `bound`.
func editDistance(_ left: String, _ right: String, bound: Int) -> Int? {
  let left = Array(left.lowercased())
  let right = Array(right.lowercased())
  guard bound >= 0, abs(left.count - right.count) <= bound else { return nil }
  var beforeLast = [Int](repeating: 0, count: right.count + 1)
  var last = Array(0...right.count)
  var current = last
  for row in left.indices {
    current[0] = row + 1
    for column in right.indices {
      let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
      current[column + 1] = min(replaced, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        current[column + 1] = min(current[column + 1], beforeLast[column - 1] + 1)
      }
    }
    (beforeLast, last, current) = (last, current, beforeLast)
  }
  return last[right.count] <= bound ? last[right.count] : nil
}
