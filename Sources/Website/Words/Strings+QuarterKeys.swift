import Progress

extension Strings {
  /// The keys that quarters' reports ask for.
  static let quarterKeys: [String] = [
    keys(
      "quy",
      [
        "tieu-de", "tom-tat", "tinh-hinh", "so-voi", "bang-ho-so", "bang-nhiem-vu", "bang-ket-qua", "bang-bao-cao",
        "co-cau", "co-cau-don-vi", "co-cau-dan", "bang-nhom", "bang-phan-loai", "bang-don-vi", "bao-cao-don-vi",
        "con-dong", "nhieu-nhat", "chua-ro", "chua-tra-loi", "dot-xuat", "ho-so",
      ]),
    ["chuyen-bien", "qua-han", "bao-cao", "kien-nghi", "so-lieu", "den-han"].flatMap { list in
      ["", "-dan", "-khong", "-bang"].map { "quy.\(list)\($0)" }
    },
    keys(
      "quy-cot",
      [
        "muc", "quy-nay", "quy-truoc", "thay-doi", "nhom", "phan-loai", "don-vi", "so", "to-chuc", "chuyen-bien",
        "xep-hang", "nhiem-vu", "nguoi", "trach-nhiem", "han", "so-ngay", "ngay-gui", "tinh-trang", "kien-nghi", "gui",
        "tra-loi", "thong-ke", "ghi", "tinh", "chenh",
      ]),
    keys("quy-chuyen", ["mo", "dong", "xep-hang", "phan-loai", "khau-yeu"]),
    keys("so-quy", QuarterFigure.all.filter { $0.state.isEmpty }.map(\.code)),
    keys(
      "van-ban-quy",
      ["dang", "noi-ngay", "so", "loai", "ve", "minh-hoa", "noi-nhan", "luu", "thay-mat", "nguon"]),
  ].flatMap { $0 }

  /// The keys that the page about the content's quality asks for.
  static let qualityKeys: [String] = [
    keys("chat-luong-mat", QualityKind.Aspect.allCases), keys("chat-luong", QualityKind.allCases),
    keys("chat-luong-y", QualityKind.allCases), keys("chat-luong-ro", MissingClear.allCases),
    ["chat-luong-y.khong-ngay"],
  ].flatMap { $0 }
}
