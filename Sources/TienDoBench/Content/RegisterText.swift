/// A register of so many organisations with a case: a root, a ward for every 45 of them, grass-roots organisations below
/// the wards, and below every sixth of these a branch.
struct RegisterText {
  /// The organisations that have a case, in order: code and name.
  private(set) var withCase: [(code: String, name: String)] = []
  /// Those of them that are grass-roots organisations, which campaigns ask for reports.
  private(set) var grassRoots: [String] = []
  /// `to-chuc.csv`.
  private(set) var table = "Mã;Tên;Loại;Cấp trên;Đảng viên;Loại hình\n"

  /// How many organisations with a case a ward has.
  private static let wardSize = 45

  init(count: Int, using random: inout SeededRandom) {
    table += "minh-hoa;Đảng bộ Thành phố Minh Họa;thanh-uy;;\(count * 30);thành phố\n"
    var superior = ""
    for number in 0..<count {
      let ward = number / RegisterText.wardSize + 1
      let wardCode = "phuong-\(ward)"
      let place = VietnameseText.places[ward % VietnameseText.places.count]
      if number % RegisterText.wardSize == 0 {
        table +=
          "\(wardCode);Đảng bộ phường \(place) \(ward);dang-bo-cap-tren;minh-hoa;\(Self.members(&random));phường\n"
      }
      let unit = VietnameseText.units[number % VietnameseText.units.count]
      let code = "\(wardCode)-tc-\(number % RegisterText.wardSize + 1)"
      let name = "\(unit.name) số \(number % RegisterText.wardSize + 1), phường \(place) \(ward)"
      // The sixth of each six is a branch of the fifth.
      let isBranch = number % RegisterText.wardSize % 6 == 5
      let isParent = number % RegisterText.wardSize % 6 == 4
      let kind = isBranch ? "chi-bo" : isParent ? "dang-bo-co-so" : "chi-bo-co-so"
      let title = isParent ? "Đảng bộ \(name)" : "Chi bộ \(name)"
      table += "\(code);\"\(title)\";\(kind);\(isBranch ? superior : wardCode);\(Self.members(&random));\(unit.type)\n"
      if isParent { superior = code }
      withCase.append((code, title))
      if !isBranch { grassRoots.append(code) }
    }
  }

  private static func members(_ random: inout SeededRandom) -> Int {
    Int.random(in: 5...150, using: &random)
  }
}
