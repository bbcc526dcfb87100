import Casebook
import Foundation

/// Where things stand in the site: paths from its root, with `/` between their parts.
public enum PageAddress {
  /// The overview.
  static let overview = "index.html"
  /// All organisations.
  static let organisations = "to-chuc/index.html"
  /// The groups side by side.
  static let groups = "nhom/index.html"
  /// All deadlines.
  static let deadlines = "thoi-han/index.html"
  /// The portfolio's timeline.
  static let timeline = "tien-trinh/index.html"
  /// The search.
  static let search = "tim-kiem/index.html"
  /// The folder of the search index.
  static let searchIndex = "tim-kiem/chi-muc/"
  /// The quarters' reports.
  static let reports = "bao-cao/index.html"
  /// What is amiss with the content.
  static let dataQuality = "so-lieu/index.html"
  /// What changed since the last quarter's end.
  static let changes = "thay-doi/index.html"
  /// The same as a feed.
  static let feed = "thay-doi/feed.xml"
  /// The framework.
  static let framework = "huong-dan/index.html"
  /// What a server shows for an address that is not there.
  static let notFound = "404.html"

  /// An organisation.
  static func organisation(_ code: String) -> String { "to-chuc/\(code)/index.html" }
  /// Appends the address of an organisation.
  static func append(organisation code: String, to address: inout [UInt8]) {
    address += "to-chuc/".utf8
    address += code.utf8
    address += "/index.html".utf8
  }

  /// Appends a task's code as its id has it, see `anchor(ofTask:)`.
  static func append(lowerCase code: String, to address: inout [UInt8]) {
    for byte in code.utf8 { address.append((0x41...0x5A).contains(byte) ? byte + 0x20 : byte) }
  }

  /// A group.
  static func group(_ code: String) -> String { "nhom/\(code)/index.html" }
  /// A class.
  static func caseClass(_ code: String) -> String { "phan-loai/\(code)/index.html" }
  /// A body.
  static func agency(_ code: String) -> String { "co-quan/\(code)/index.html" }
  /// A free page.
  static func page(_ code: String) -> String { "trang/\(code)/index.html" }
  /// The compiled report of a quarter.
  static func quarterReport(_ quarter: String) -> String { "bao-cao/\(quarter)/index.html" }
  /// The same of a body directly below the root.
  static func quarterReport(_ quarter: String, unit code: String) -> String { "bao-cao/\(quarter)/\(code)/index.html" }
  /// The compiled report of a quarter as a document.
  static func quarterDocument(_ quarter: String) -> String { "bao-cao/\(quarter)/bao-cao-\(quarter).docx" }
  /// The same of a body directly below the root.
  static func quarterDocument(_ quarter: String, unit code: String) -> String { "bao-cao/\(quarter)/\(code).docx" }
  /// All programmes.
  static let programmes = "chuong-trinh/index.html"
  /// A programme.
  static func programme(_ code: String) -> String { "chuong-trinh/\(code)/index.html" }
  /// The calendar of all deadlines.
  static let wholeCalendar = "lich/tat-ca.ics"
  /// The calendar of an organisation's own deadlines.
  static func calendar(ofOrganisation code: String) -> String { "lich/to-chuc/\(code).ics" }
  /// The calendar of a body.
  static func calendar(ofAgency code: String) -> String { "lich/co-quan/\(code).ics" }
  /// The calendar of a superior committee and all below it.
  static func calendar(ofSuperior code: String) -> String { "lich/cap-tren/\(code).ics" }

  /// All reporting campaigns.
  static let campaigns = "dot-bao-cao/index.html"
  /// A reporting campaign.
  static func campaign(_ code: String) -> String { "dot-bao-cao/\(code)/index.html" }
  /// What was sent in for a campaign.
  static func sent(forCampaign code: String) -> String { "dot-bao-cao/\(code)/da-nop/index.html" }
  /// The form of a campaign.
  static func form(ofCampaign code: String) -> String { "dot-bao-cao/\(code)/so-lieu/index.html" }
  /// What the reports of a campaign ask for.
  static func proposals(inCampaign code: String) -> String { "dot-bao-cao/\(code)/kien-nghi/index.html" }
  /// The report that an organisation sent in for a campaign.
  static func report(of organisation: String, inCampaign code: String) -> String {
    "dot-bao-cao/\(code)/bao-cao/\(organisation)/index.html"
  }

  /// The id of a task on its organisation's page.
  static func anchor(ofTask code: String) -> String { "nv-" + code.lowercased() }

  /// The id of a recurring duty on its programme's page.
  static func anchor(ofDuty code: String) -> String { "dk-" + code.lowercased() }

  /// An attachment, by its path below `content/`, its name composed: `ho-so/<ma>/tep/…` stands at `tep/<ma>/…`, that
  /// of a campaign or a programme, whose code may be a case's as well, beside its page.
  static func attachment(_ path: String) -> String {
    let path = path.precomposedStringWithCanonicalMapping
    let parts = path.split(separator: "/").map(String.init)
    if parts.first == "dot-bao-cao" || parts.first == "chuong-trinh" { return path }
    guard parts.count > 3 else { return "tep/" + path }
    return (["tep", parts[1]] + parts[3...]).joined(separator: "/")
  }

  /// What an attachment is called, by its path: the file's own name.
  static func name(ofAttachment path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// A part of a list that is split: the first stands at the list's own address, the others beside it.
  static func part(_ number: Int, of address: String) -> String {
    number == 1 ? address : folder(of: address) + "trang-\(number).html"
  }

  /// The folder of an address, with a slash at its end; empty at the root.
  static func folder(of address: String) -> String {
    address.lastIndex(of: "/").map { String(address[...$0]) } ?? ""
  }

  /// What leads from a page back to the root: `../` for each folder.
  static func wayToRoot(from address: String) -> String {
    String(repeating: "../", count: address.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// A path as it stands in a link: what is not plain in an address is escaped.
  static func escaped(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    var text = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F, 0x5F, 0x7E:
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        text += "%\(digits[Int(byte >> 4)])\(digits[Int(byte & 15)])"
      }
    }
    return text
  }
}
