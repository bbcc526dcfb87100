import Casebook
import Progress

extension Strings {
  /// Every key that code asks for, so that a theme that lacks one is told so when it is loaded.
  public static let requiredKeys: [String] = [
    keys("trang-thai", TaskState.allCases), keys("nghia-trang-thai", TaskState.allCases),
    keys("chung", TaskState.Headline.allCases), keys("xep-hang", Rating.allCases),
    keys("nghia-xep-hang", Rating.allCases), keys("bao-cao", SubmissionState.allCases),
    keys("muc", Verdict.Degree.allCases), keys("ket-qua", Closure.Outcome.allCases),
    keys("van-ban", PlanKind.allCases), keys("nguyen-nhan", CauseKind.allCases),
    keys("loai-chi-tieu", Indicator.Kind.allCases), keys("chieu", Indicator.Direction.allCases),
    keys("dat", ["dat", "chua-dat", "khong-xet"]), keys("buoc", StepState.allCases),
    keys("ly-do", ["nhiem-vu-qua-han", "lech", "thieu-bao-cao", "chua-co-ke-hoach"]),
    keys("quyet-dinh", DecisionKind.allCases), keys("ly-do-quyet-dinh", ["gia-han-nhieu-lan", "co-the-ket-thuc"]),
    keys("khoang", DeadlinePeriod.allCases), keys("con-lai", ["qua-han", "hom-nay", "con"]),
    keys("menu", ["tong-quan", "to-chuc", "nhom", "thoi-han", "tien-trinh", "bao-cao", "so-lieu", "huong-dan"]),
    keys(
      "trang",
      [
        "khong-thay", "danh-sach-to-chuc", "cac-nhom", "thoi-han", "tien-trinh", "huong-dan", "nhom", "phan-loai",
        "co-quan", "cac-bao-cao", "so-lieu",
      ]),
    keys(
      "nguong",
      ["sap-han", "thieu-cap-nhat", "lap-ke-hoach", "qua-han-do", "lech-vang", "lech-do", "truoc-ngay"]),
    keys(
      "tom-tat",
      [
        "tong-quan", "tap-ho-so", "thoi-han", "to-chuc", "tien-trinh", "cap-duoi", "khac-phuc", "cac-bao-cao",
        "khong-bao-cao",
        "so-lieu",
      ]),
    keys("thanh", ["nhiem-vu", "gia-han", "tre"]),
    keys("du-lieu", DataTableName.allCases), ["du-lieu.luoc-do"], keys("lich", ["nguoi", "san-pham"]),
    keys(
      "thong-ke",
      ["tong", "cong", "dau", "tang", "giam", "chenh", "cuoi", "tu-so", "mau-so", "ty-le", "khong-khop"]),
    keys(
      "chuong-trinh", ["menu", "tieu-de", "tom-tat", "tom-tat-tat-ca", "khong-co-quan", "cac-ky"]),
    keys("moi", RecurringDuty.Period.allCases), keys("du-lieu-chuong-trinh", ProgrammeTableName.allCases),
    keys("bieu-do-chi-tieu", ["goc", "do", "moc", "nay"]),
    keys("danh-sach-ten", FigureKind.allCases), keys("danh-sach-dem", FigureKind.allCases),
    keys("danh-sach-noi-dung", FigureKind.allCases), keys("danh-sach-ngay", FigureKind.allCases),
    keys("danh-sach-doan", ["khong-dung", "dung", "gia-han", "co-ho-so", "khong-ho-so", "gui"]),
    keys("tim-kiem-loai", SearchKind.allCases), ["trang.tim-kiem", "tim-kiem-loai.danh-gia"],
    keys("tuan", ["nhieu-nhat", "khong-co", "ngoai"]),
    keys("dot-bao-cao", CampaignTableName.allCases.map { "bang-\($0.rawValue)" }),
    keys("dot-bao-cao", FormFigure.Compiling.allCases.map { "gop-\($0.rawValue)" }),
    keys("dot-bao-cao", CampaignState.allCases),
    keys(
      "dot-bao-cao",
      [
        "menu", "tieu-de", "tom-tat-danh-sach", "tom-tat", "tom-tat-de-cuong", "tom-tat-so-lieu", "tom-tat-da-nop",
        "tom-tat-kien-nghi", "ban-than", "so-to-chuc", "thanh", "xem-da-nop", "xem-so-lieu", "xem-kien-nghi", "da-nop",
        "so-lieu", "kien-nghi", "bao-cao-cua", "de-cuong-dat", "de-cuong-chua-dat", "tu-don-vi", "khong-khop",
        "su-kien",
      ]),
    keys("loai-thay-doi", ChangeKind.allCases),
    keys(
      "thay-doi",
      [
        "cau", "mo", "tu-den", "ket-thuc", "hoan-thanh", "qua-han", "gia-han", "chi-tieu", "chi-tieu-dau", "dat",
        "khong-dat", "bao-cao", "dot-xuat",
      ]),
    ["menu.thay-doi", "trang.thay-doi", "tom-tat.thay-doi"],
    keys("thay-doi-khac", ["tom-tat", "nop", "nop-cham", "so-noi", "chang"]),
    keys("thoi-han-khac", ["tom-tat", "chua-nop", "ve-sau", "dinh-ky"]),
    ["ngay", "con-nua", "phan-trang", "trang-so", "du-bao.can-cu", "moc", "truoc"],
    quarterKeys, qualityKeys,
  ].flatMap { $0 }

  static func keys(_ table: String, _ keys: [String]) -> [String] {
    keys.map { "\(table).\($0)" }
  }

  static func keys<Code: RawRepresentable<String>>(_ table: String, _ codes: [Code]) -> [String] {
    keys(table, codes.map(\.rawValue))
  }
}
