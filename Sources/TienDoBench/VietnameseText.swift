/// Words to make generated content of: plain official Vietnamese that names nobody.
enum VietnameseText {
  static let words: [String] = [
    "tổ", "chức", "cơ", "sở", "đảng", "củng", "cố", "nhiệm", "vụ", "kế", "hoạch", "đề", "án", "kiểm", "tra", "giám",
    "sát", "quy", "chế", "làm", "việc", "nghị", "quyết", "chi", "bộ", "cấp", "ủy", "báo", "cáo", "tiến", "độ", "kết",
    "quả", "đúng", "hạn", "khắc", "phục", "hạn", "chế", "khuyết", "điểm", "đoàn", "kết", "nội", "dung", "sinh", "hoạt",
    "định", "kỳ", "chuyển", "đổi", "số", "người", "đứng", "đầu", "trách", "nhiệm", "phân", "công", "hoàn", "thành",
  ]

  /// A sentence of so many words.
  static func sentence(words count: Int, using random: inout some RandomNumberGenerator) -> String {
    var text = (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    if let first = text.first { text.replaceSubrange(..<text.index(after: text.startIndex), with: first.uppercased()) }
    return text
  }
}

/// A small random number generator that gives the same numbers for the same seed, on every machine.
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
