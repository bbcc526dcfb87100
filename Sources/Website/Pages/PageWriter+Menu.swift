import Casebook

extension PageWriter {
  /// The entries of the menu.
  var menu: [Crumb] {
    [
      (strings["menu.tong-quan"], PageAddress.overview), (strings["menu.to-chuc"], PageAddress.organisations),
      (strings["menu.nhom"], PageAddress.groups), (strings["menu.thoi-han"], PageAddress.deadlines),
      (strings["menu.tien-trinh"], PageAddress.timeline), (strings["menu.thay-doi"], PageAddress.changes),
      (strings["menu.bao-cao"], PageAddress.reports),
    ] + (model.programmes.isEmpty ? [] : [(strings["chuong-trinh.menu"], PageAddress.programmes)]) + campaignMenu
      + [(strings["menu.so-lieu"], PageAddress.dataQuality), (strings["menu.huong-dan"], PageAddress.framework)]
      + casebook.pages.map { ($0.title, PageAddress.page($0.code)) }
  }

  /// The place in the menu of the entry that a page is, or that it lies below: by the way that leads to it, else by its
  /// folder. Lists behind figures of the whole lie below the overview; the search and the page not found below none.
  static func section(of page: PlannedPage, _ crumbs: [Crumb], in menu: [Crumb]) -> Int? {
    if let place = menu.firstIndex(where: { $0.address == page.address }) { return place }
    for crumb in crumbs.reversed() {
      if let place = menu.firstIndex(where: { $0.address == crumb.address }) { return place }
    }
    if case .figures = page.subject { return menu.firstIndex { $0.address == PageAddress.overview } }
    return menu.firstIndex { entry in
      let folder = PageAddress.folder(of: entry.address)
      return !folder.isEmpty && page.address.hasPrefix(folder)
    }
  }
}
