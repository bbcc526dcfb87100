import Casebook

/// A reporting campaign over all organisations: three stages, a form that levels above compile, and for most of them a
/// submission with figures.
struct CampaignText {
  /// The files, by path below the campaign's folder.
  private(set) var files: [(path: String, text: String)] = []

  /// - Parameter organisations: The codes of those that must submit.
  init(organisations: [String], using random: inout SeededRandom) {
    let document = """
      +++
      ten = "Báo cáo công tác đảng viên năm 2026"
      van-ban = "Công văn số 88-CV/MH"
      ngay = 2026-08-01

      [[chang]]
      ma = "C1"
      ten = "Tổ chức cơ sở đảng báo cáo"
      loai = ["dang-bo-co-so", "chi-bo-co-so"]
      truoc = 2026-09-20
      san-pham = "Báo cáo và biểu mẫu"

      [[chang]]
      ma = "C2"
      ten = "Đảng bộ cấp trên trực tiếp tổng hợp"
      loai = ["dang-bo-cap-tren"]
      truoc = 2026-10-15

      [[de-cuong]]
      ma = "I"
      ten = "Quán triệt, cụ thể hóa"

      [[de-cuong]]
      ma = "II"
      ten = "Kết quả, hạn chế"

      [[bieu-mau]]
      ma = "DV"
      ten = "Đảng viên đến ngày 31/8/2026"
      don-vi = "người"
      gop = "tong"

      [[bieu-mau]]
      ma = "KN"
      ten = "Đảng viên mới kết nạp trong năm"
      don-vi = "người"
      gop = "tong"

      [[bieu-mau]]
      ma = "TB"
      ten = "Tỷ lệ sinh hoạt bình quân"
      don-vi = "%"
      gop = "trung-binh"
      +++

      \(VietnameseText.sentence(words: 30...40, using: &random)).

      """
    var submissions = "Ngày;Tổ chức;Chặng\n"
    var figures = "Tổ chức;DV;KN;TB\n"
    for organisation in organisations where Int.random(in: 0..<10, using: &random) > 0 {
      let day = FrameworkText.day - Int.random(in: 5...30, using: &random)
      submissions += "\(day.vietnamese);\(organisation);C1\n"
      let members = Int.random(in: 5...150, using: &random)
      figures += "\(organisation);\(members);\(members / 20);\(Int.random(in: 70...99, using: &random))\n"
    }
    files = [("dot-bao-cao.md", document), ("nop.csv", submissions), ("so-lieu.csv", figures)]
  }
}
