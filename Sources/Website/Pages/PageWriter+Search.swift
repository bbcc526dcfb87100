import Casebook
import Mustache

extension PageWriter {
  /// Writes the search page; what it finds is loaded by its script.
  func writeSearch(_ page: inout RecordWriter<SearchFields>, _ planned: PlannedPage) {
    page.record(\.frame) { writeFrame(&$0, planned, title: strings["trang.tim-kiem"]) }
    page.kinds = SearchKind.allCases.map { strings["tim-kiem-loai.\($0.rawValue)"] }.joined(separator: "|")
    // Files of the index keep their names; what is asked for with them keeps an old one from being taken for a new one.
    page.version = "\(model.digest.text)-\(model.day.iso)"
    let pages: [Crumb] = [
      (strings["trang.danh-sach-to-chuc"], PageAddress.organisations), (strings["trang.cac-nhom"], PageAddress.groups),
      (strings["trang.thoi-han"], PageAddress.deadlines), (strings["trang.huong-dan"], PageAddress.framework),
    ]
    let lists = model.figures.lists(of: .whole).map { (strings["danh-sach-ten.\($0.kind.rawValue)"], $0.address) }
    page.list(\.lists, pages + lists) { link, item in
      link.name = item.0
      link.address = item.1
    }
  }
}
