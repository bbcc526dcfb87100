/// A length of a code's words as often as it follows upon itself (RFC 1951, section 3.2.7).
struct CodeLengthRun {
  /// The length itself; 16 for the length before once more, 17 and 18 for zeros.
  let symbol: Int
  /// How often, less the least that the symbol stands for.
  let extra: Int
  /// In how many bits that is written.
  let extraCount: Int

  /// In which order the lengths of this code's own words are written.
  static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  /// Lengths as runs.
  static func runs(of lengths: ArraySlice<UInt8>) -> [CodeLengthRun] {
    var runs: [CodeLengthRun] = []
    var rest = lengths
    while let length = rest.first {
      var count = rest.prefix { $0 == length }.count
      rest.removeFirst(count)
      if length > 0 {
        runs.append(CodeLengthRun(symbol: Int(length), extra: 0, extraCount: 0))
        count -= 1
      }
      while count > 0 {
        let taken: Int
        if count < 3 {
          taken = 1
          runs.append(CodeLengthRun(symbol: Int(length), extra: 0, extraCount: 0))
        } else if length > 0 {
          taken = min(count, 6)
          runs.append(CodeLengthRun(symbol: 16, extra: taken - 3, extraCount: 2))
        } else {
          taken = min(count, 138)
          runs.append(
            taken < 11
              ? CodeLengthRun(symbol: 17, extra: taken - 3, extraCount: 3)
              : CodeLengthRun(symbol: 18, extra: taken - 11, extraCount: 7))
        }
        count -= taken
      }
    }
    return runs
  }
}
