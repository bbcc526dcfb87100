/// Words to make generated content of: plain official Vietnamese that names nobody.
enum VietnameseText {
  static let words: [String] = [
    "tổ", "chức", "cơ", "sở", "đảng", "củng", "cố", "nhiệm", "vụ", "kế", "hoạch", "đề", "án", "kiểm", "tra", "giám",
    "sát", "quy", "chế", "làm", "việc", "nghị", "quyết", "chi", "bộ", "cấp", "ủy", "báo", "cáo", "tiến", "độ", "kết",
    "quả", "đúng", "hạn", "khắc", "phục", "hạn", "chế", "khuyết", "điểm", "đoàn", "kết", "nội", "dung", "sinh", "hoạt",
    "định", "kỳ", "chuyển", "đổi", "số", "người", "đứng", "đầu", "trách", "nhiệm", "phân", "công", "hoàn", "thành",
  ]

  /// Places that there are not, for wards to be named after.
  static let places: [String] = [
    "An Vĩ Dụ", "Mô Phỏng", "Giả Thiết", "Hư Cấu", "Lược Đồ", "Phác Thảo", "Phỏng Tác", "Sơ Đồ", "Tập Mẫu", "Thí Dụ",
    "Tượng Trưng", "Ẩn Dụ", "Minh Họa", "Ví Von", "Tưởng Tượng", "Dàn Ý",
  ]

  /// Units that have a branch of the party.
  static let units: [(name: String, type: String)] = [
    ("Tổ dân phố", "tổ dân phố"), ("Thôn", "thôn"), ("Trường Tiểu học", "trường học"), ("Trạm Y tế", "trạm y tế"),
    ("Hợp tác xã", "hợp tác xã"), ("Công ty Cổ phần", "doanh nghiệp"), ("Trường Mầm non", "trường học"),
    ("Ban Quản lý Chợ", "sự nghiệp"),
  ]

  /// Who carries tasks, by office.
  static let persons: [String] = [
    "Bí thư Đảng ủy", "Phó Bí thư Thường trực Đảng ủy", "Chủ tịch Ủy ban nhân dân", "Chánh Văn phòng Đảng ủy",
    "Trưởng Ban Xây dựng Đảng", "Chủ nhiệm Ủy ban Kiểm tra Đảng ủy", "Chủ tịch Mặt trận Tổ quốc", "Bí thư chi bộ",
  ]

  /// What is to come out of tasks.
  static let deliverables: [String] = [
    "Quy chế được ban hành", "Báo cáo kết quả có số liệu đối chiếu", "Biên bản nghiệm thu", "Nghị quyết chuyên đề",
    "Kế hoạch có phân công từng người", "Danh sách hoàn thành bồi dưỡng", "Kết luận kiểm tra", "Quyết định phân công",
  ]

  /// A sentence of so many words.
  static func sentence(words count: Int, using random: inout some RandomNumberGenerator) -> String {
    var text = (0..<count).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
    if let first = text.first { text.replaceSubrange(..<text.index(after: text.startIndex), with: first.uppercased()) }
    return text
  }

  /// A sentence of some number of words.
  static func sentence(words count: ClosedRange<Int>, using random: inout some RandomNumberGenerator) -> String {
    sentence(words: Int.random(in: count, using: &random), using: &random)
  }

  /// One of some texts.
  static func one(of texts: [String], using random: inout some RandomNumberGenerator) -> String {
    texts.randomElement(using: &random) ?? ""
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
