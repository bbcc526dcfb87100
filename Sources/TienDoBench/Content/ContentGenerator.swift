import Storage

/// Makes a site of any size to measure with: the same number and seed always give the same bytes.
struct ContentGenerator {
  /// How many organisations have a case.
  let count: Int
  /// Decides everything that is left to chance.
  let seed: UInt64
  /// The folder of the theme that the site is given.
  let theme: String

  /// Writes `content/` and `themes/` into a folder, which must be empty or not there yet.
  func write(to folder: String) throws {
    if Storage.kind(at: folder) != nil, try !Storage.names(in: folder).isEmpty {
      throw BenchError.notEmpty(folder)
    }
    try copyTheme(to: folder + "/themes/mac-dinh")
    let content = folder + "/content"
    try Storage.makeFolders(content + "/trang")
    try Storage.makeFolder(content + "/ho-so")
    var random = SeededRandom(seed: seed)
    let register = RegisterText(count: count, using: &random)
    try Storage.create(content + "/trang.toml", Array(FrameworkText.settings.utf8))
    try Storage.create(content + "/khung.toml", Array(FrameworkText.framework(using: &random).utf8))
    try Storage.create(content + "/to-chuc.csv", Array(register.table.utf8))
    let page = "+++\nten = \"Giới thiệu\"\n+++\n\nDữ liệu sinh tự động để đo tốc độ; mọi tên gọi đều là tưởng tượng.\n"
    try Storage.create(content + "/trang/gioi-thieu.md", Array(page.utf8))
    let programme = ProgrammeText(organisations: register.withCase.map(\.code), using: &random)
    try write(programme.files, to: content + "/chuong-trinh/chat-luong")
    let campaign = CampaignText(organisations: register.grassRoots, using: &random)
    try write(campaign.files, to: content + "/dot-bao-cao/dang-vien-2026")
    for (code, _) in register.withCase {
      let folder = content + "/ho-so/" + code + "-2025"
      try Storage.makeFolder(folder)
      let caseText = CaseText(organisation: code, seed: random.next())
      if caseText.files.contains(where: { $0.path.hasPrefix("bao-cao/") }) {
        try Storage.makeFolder(folder + "/bao-cao")
      }
      for (path, text) in caseText.files { try Storage.create(folder + "/" + path, Array(text.utf8)) }
    }
  }

  private func write(_ files: [(path: String, text: String)], to folder: String) throws {
    try Storage.makeFolders(folder)
    for (path, text) in files { try Storage.create(folder + "/" + path, Array(text.utf8)) }
  }

  private func copyTheme(to folder: String) throws {
    for path in try Storage.walk(theme) {
      let target = folder + "/" + path
      if let slash = target.lastIndex(of: "/") { try Storage.makeFolders(String(target[..<slash])) }
      try Storage.create(target, try Storage.read(theme + "/" + path))
    }
  }
}
