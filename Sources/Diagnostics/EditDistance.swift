/// The candidate that was probably meant by a misspelt word; `nil` where none is near enough.
///
/// Near enough is one edit for each three characters begun, as long as something of the word is left. Of equally near
/// ones the first counts. Words of more than 64 characters, which no key or code has, are near to nothing.
public func nearest<Candidates: Sequence<String>>(to word: String, in candidates: Candidates) -> String? {
  let letters = Array(word.prefix(65).lowercased())
  guard letters.count <= 64 else { return nil }
  var bound = min((letters.count + 2) / 3, letters.count - 1)
  var best: String?
  for candidate in candidates {
    let distance = editDistance(letters, Array(candidate.prefix(letters.count + bound + 1).lowercased()), bound: bound)
    guard let distance else { continue }
    best = candidate
    bound = distance - 1
  }
  return best
}

/// How many insertions, deletions, replacements and swaps of neighbours lead from one word to another, letter case
/// aside; `nil` where that is more than `bound`.
func editDistance(_ left: String, _ right: String, bound: Int) -> Int? {
  editDistance(Array(left.lowercased()), Array(right.lowercased()), bound: bound)
}

private func editDistance(_ left: [Character], _ right: [Character], bound: Int) -> Int? {
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
