import Casebook
import Mustache
import Progress

extension PageWriter {
  /// Writes the framework and how everything is computed.
  func writeFramework(_ page: inout RecordWriter<FrameworkFields>, _ planned: PlannedPage) {
    page.record(\.frame) { writeFrame(&$0, planned, title: strings["trang.huong-dan"]) }
    page.name = framework.name
    page.documentNumber = framework.documentNumber ?? ""
    page.day = framework.day.map(words.day) ?? ""
    page.list(\.groups, framework.groups.enumerated().map { $0 }) { group, item in
      group.name = item.element.name
      group.address = PageAddress.group(item.element.code)
      group.list(\.signs, framework.signs.filter { $0.group == item.offset }) { entry, sign in
        entry.code = sign.code
        entry.name = sign.name
      }
      group.list(\.directions, framework.directions.filter { $0.group == item.offset }) { entry, direction in
        entry.code = direction.code
        entry.name = direction.name
      }
    }
    page.list(\.classes, framework.caseClasses) { entry, caseClass in
      entry.code = caseClass.code
      entry.name = caseClass.name
      entry.meaning = words.planKind(caseClass.document)
      entry.address = PageAddress.caseClass(caseClass.code)
    }
    page.list(\.steps, framework.steps) { entry, step in
      entry.number(\.code, step.number)
      entry.name = step.name
    }
    page.list(\.agencies, framework.agencies) { entry, agency in
      entry.code = agency.code
      entry.name = agency.name
      entry.meaning = agency.role ?? ""
      entry.address = PageAddress.agency(agency.code)
    }
    page.list(\.ratings, Rating.allCases) { entry, rating in
      entry.code = rating.rawValue
      entry.name = words.rating(rating)
      entry.meaning = strings["nghia-xep-hang.\(rating.rawValue)"]
    }
    page.list(\.states, TaskState.allCases) { entry, state in
      entry.code = state.rawValue
      entry.name = words.state(state)
      entry.meaning = strings["nghia-trang-thai.\(state.rawValue)"]
    }
    page.list(\.thresholds, thresholds) { entry, threshold in
      entry.code = threshold.key
      entry.name = threshold.value
      entry.meaning = strings["nguong.\(threshold.key)"]
    }
    page.list(\.downloads, downloads) { link, download in
      link.name = download.name
      link.address = download.address
    }
  }

  /// The tables of data in each format, and their schema.
  private var downloads: [Crumb] {
    PlannedTable.ofSite.flatMap(words.files(of:)) + [(strings["du-lieu.luoc-do"], DataSchema.address)]
  }

  /// The site's thresholds with their values, by the keys of the settings.
  private var thresholds: [(key: String, value: String)] {
    let settings = casebook.settings
    let thresholds = settings.thresholds
    return [
      ("sap-han", days(thresholds.dueSoonDays)), ("thieu-cap-nhat", days(thresholds.staleDays)),
      ("lap-ke-hoach", days(thresholds.planningDays)), ("qua-han-do", days(thresholds.longOverdueDays)),
      ("lech-vang", words.number(thresholds.behindPoints)), ("lech-do", words.number(thresholds.seriouslyBehindPoints)),
      ("truoc-ngay", words.number(settings.reportBeforeDay)),
    ]
  }

  /// Writes a free page.
  func writeFreePage(_ page: inout RecordWriter<FreePageFields>, _ planned: PlannedPage, _ place: Int) {
    let free = casebook.pages[place]
    page.record(\.frame) { writeFrame(&$0, planned, title: free.title) }
    page.title = free.title
    page.html(\.body) { write(free.body, on: planned, idPrefix: "", topLevel: 2, into: &$0) }
  }

  /// Writes the page for an address that is not there. It may be shown anywhere, so its link is absolute if it can be.
  func writeNotFound(_ page: inout RecordWriter<FreePageFields>, _ planned: PlannedPage) {
    page.record(\.frame) { writeFrame(&$0, planned, title: strings["trang.khong-thay"]) }
    page.title = strings["trang.khong-thay"]
    page.address = casebook.settings.address.map { $0 + "/" + PageAddress.overview } ?? PageAddress.overview
  }
}
