import Casebook

/// A programme over all organisations: targets by date, a value of each organisation, tasks, recurring duties.
struct ProgrammeText {
  /// The files, by path below the programme's folder.
  private(set) var files: [(path: String, text: String)] = []

  private static let indicatorCount = 3
  private static let taskCount = 8

  /// - Parameter organisations: The codes of those that have a value of their own.
  init(organisations: [String], using random: inout SeededRandom) {
    var document = """
      +++
      ten = "Chương trình nâng cao chất lượng tổ chức cơ sở đảng"
      so = "01-CTr/MH"
      ngay = 2024-02-10
      tu = 2024-03-01
      den = 2030-12-31

      """
    var targets = "Chỉ tiêu;Hạn;Giá trị\n"
    var values = "Chỉ tiêu;Ngày;Giá trị;Tổ chức\n"
    for number in 1...ProgrammeText.indicatorCount {
      document += """

        [[chi-tieu]]
        ma = "CT\(number)"
        ten = "\(VietnameseText.sentence(words: 8...12, using: &random))"
        don-vi = "%"
        chieu = "tang"
        goc = \(Int.random(in: 20...40, using: &random))
        goc-ngay = 2023-12-31

        """
      targets += "CT\(number);31/12/2026;70\nCT\(number);31/12/2030;90\n"
      values += "CT\(number);30/6/2026;\(Int.random(in: 45...75, using: &random));\n"
    }
    for organisation in organisations {
      values += "CT1;30/6/2026;\(Int.random(in: 10...95, using: &random));\(organisation)\n"
    }
    var tasks = "Mã;Việc;Người;Thẩm quyền;Trách nhiệm;Thời gian;Sản phẩm;Cơ quan\n"
    var journal = "Ngày;Nhiệm vụ;Mức;Nội dung\n"
    for number in 1...ProgrammeText.taskCount {
      let deadline = FrameworkText.day + Int.random(in: -90...400, using: &random)
      let isDue = deadline < FrameworkText.day
      let agency = VietnameseText.one(of: FrameworkText.agencies, using: &random)
      tasks += "NV\(number);\(VietnameseText.sentence(words: 12...16, using: &random));"
      tasks += "\(VietnameseText.one(of: VietnameseText.persons, using: &random));Ban Thường vụ Thành ủy;"
      tasks += "Cấp ủy trực thuộc;\(deadline.vietnamese);"
      tasks += "\(VietnameseText.one(of: VietnameseText.deliverables, using: &random));\(agency)\n"
      let day = min(deadline, FrameworkText.day) - 5
      journal += "\(day.vietnamese);NV\(number);\(isDue ? 100 : 40);"
      journal += "\(VietnameseText.sentence(words: 20...26, using: &random))\n"
    }
    for (number, period) in ["quy", "6-thang", "nam"].enumerated() {
      let agency = VietnameseText.one(of: FrameworkText.agencies, using: &random)
      document += """

        [[dinh-ky]]
        ma = "DK\(number + 1)"
        viec = "\(VietnameseText.sentence(words: 8...12, using: &random))"
        moi = "\(period)"
        co-quan = ["\(agency)"]

        """
    }
    document += "+++\n\n" + MarkdownText.goals(using: &random)
    files = [
      ("chuong-trinh.md", document), ("moc.csv", targets), ("ket-qua.csv", values), ("nhiem-vu.csv", tasks),
      ("cap-nhat.csv", journal),
    ]
  }
}
