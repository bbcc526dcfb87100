import Casebook

/// `khung.toml` and `trang.toml` of generated content: three groups with signs and directions, two classes, six steps.
enum FrameworkText {
  /// The data's cut-off day.
  static let day = CivilDay(iso: "2026-09-30") ?? CivilDay(number: 20_726)
  /// How many signs and directions each group has.
  static let groupCount = 3
  static let signCount = 5
  static let directionCount = 5
  /// The codes of the bodies that follow cases.
  static let agencies = ["ban-to-chuc", "uy-ban-kiem-tra", "ban-noi-chinh", "mat-tran", "ban-thuong-vu"]

  /// A sign's code.
  static func sign(group: Int, _ number: Int) -> String { "\(group).\(number)" }

  /// A direction's code.
  static func direction(group: Int, _ number: Int) -> String { "\(group).\(Array("abcdefgh")[number - 1])" }

  static let settings = """
    ten = "Củng cố tổ chức cơ sở đảng – dữ liệu sinh tự động"
    co-quan = "Ban Tổ chức Thành ủy Minh Họa"
    to-chuc-goc = "minh-hoa"
    ngay-chot = \(day.iso)
    minh-hoa = true

    [bao-cao-quy]
    truoc-ngay = 20

    [[an-ban]]
    ma = "noi-bo"
    ten = "Nội bộ"

    [[an-ban]]
    ma = "lanh-dao"
    ten = "Lãnh đạo"

    """

  static func framework(using random: inout SeededRandom) -> String {
    var text = "ten = \"Khung minh họa\"\nso-hieu = \"00-HD/MH\"\nngay = 2025-01-06\n"
    for group in 1...groupCount {
      text += "\n[[nhom]]\nma = \"nhom-\(group)\"\nten = \"\(VietnameseText.sentence(words: 8, using: &random))\"\n"
      let signs = (1...signCount).map { (sign(group: group, $0), VietnameseText.sentence(words: 7, using: &random)) }
      let directions = (1...directionCount).map {
        (direction(group: group, $0), VietnameseText.sentence(words: 6, using: &random))
      }
      for (key, entries) in [("bieu-hien", signs), ("huong", directions)] {
        text += "\(key) = [\n"
        for (code, name) in entries { text += "  { ma = \"\(code)\", ten = \"\(name)\" },\n" }
        text += "]\n"
      }
    }
    text += """

      [[phan-loai]]
      ma = "yeu-kem"
      ten = "Yếu kém"
      van-ban = "de-an"

      [[phan-loai]]
      ma = "can-quan-tam"
      ten = "Có vấn đề phức tạp cần quan tâm"
      van-ban = "ke-hoach"

      """
    for (place, name) in ["Rà soát", "Nhận diện", "Phân loại", "Xây dựng", "Thẩm định", "Tổ chức thực hiện"]
      .enumerated()
    {
      text += "\n[[buoc]]\nso = \(place + 1)\nten = \"\(name)\"\n"
    }
    let kinds = [
      ("thanh-uy", "Đảng bộ thành phố", 1), ("dang-bo-cap-tren", "Đảng bộ cấp trên trực tiếp", 2),
      ("chi-bo-co-so", "Chi bộ cơ sở", 3), ("dang-bo-co-so", "Đảng bộ cơ sở", 3), ("chi-bo", "Chi bộ trực thuộc", 4),
    ]
    for (code, name, level) in kinds {
      text += "\n[[loai-to-chuc]]\nma = \"\(code)\"\nten = \"\(name)\"\ncap = \(level)\n"
    }
    let names = [
      "Ban Tổ chức Thành ủy", "Ủy ban Kiểm tra Thành ủy", "Ban Nội chính Thành ủy", "Mặt trận Tổ quốc",
      "Ban Thường vụ Thành ủy",
    ]
    for (code, name) in zip(agencies, names) {
      text += "\n[[co-quan]]\nma = \"\(code)\"\nten = \"\(name)\"\nvai-tro = \"Theo dõi\"\n"
    }
    return text
  }
}
