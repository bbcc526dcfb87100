import Casebook

/// The cases that figures are about; numbers are places in the framework or the register.
enum FigureScope: Hashable, Sendable {
  case whole
  case group(Int)
  case caseClass(Int)
  case agency(Int)
  /// An organisation directly below the root, with all below it.
  case superior(Int)

  /// The folder that its lists stand in, with a slash at its end.
  func folder(in casebook: Casebook) -> String {
    let framework = casebook.framework
    return switch self {
    case .whole: "danh-sach/"
    case .group(let place): PageAddress.folder(of: PageAddress.group(framework.groups[place].code))
    case .caseClass(let place): PageAddress.folder(of: PageAddress.caseClass(framework.caseClasses[place].code))
    case .agency(let place): PageAddress.folder(of: PageAddress.agency(framework.agencies[place].code))
    case .superior(let place):
      PageAddress.folder(of: PageAddress.organisation(casebook.register.organisations[place].code)) + "danh-sach/"
    }
  }
}
