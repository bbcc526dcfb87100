import Diagnostics

/// A file that is missing, has no place, or cannot be what its name says; and settings of the site as a whole.
enum FileProblem: ContentProblem {
  case missingFile(String)
  case unknownFile(String, likely: String?)
  case orphanTable(String)
  case caseWithoutDocument(String)
  case folderWithoutDocument(String)
  case programmeWithoutDocument(String)
  case malformedReportName(String)
  case unknownTimeZone(String)
  case malformedAddress(String)

  var code: String {
    switch self {
    case .missingFile: "content.missing-file"
    case .unknownFile: "content.unknown-file"
    case .orphanTable: "content.orphan-table"
    case .caseWithoutDocument: "content.case-without-document"
    case .folderWithoutDocument: "content.folder-without-document"
    case .programmeWithoutDocument: "content.programme-without-document"
    case .malformedReportName: "content.report-name"
    case .unknownTimeZone: "content.unknown-time-zone"
    case .malformedAddress: "content.malformed-address"
    }
  }

  var severity: Severity {
    switch self {
    case .unknownFile, .orphanTable, .malformedReportName: .warning
    case .missingFile, .caseWithoutDocument, .folderWithoutDocument, .programmeWithoutDocument, .unknownTimeZone,
      .malformedAddress:
      .error
    }
  }

  var message: Wording {
    switch self {
    case .missingFile(let name):
      Wording(vi: "không có tệp \(name)", en: "there is no file \(name)")
    case .unknownFile:
      Wording(
        vi: "tệp này không có chỗ trong cây nội dung, không được dùng",
        en: "this file has no place here and is not used")
    case .orphanTable(let document):
      Wording(
        vi: "tệp bảng này thuộc về \(document), mà thư mục không có; không được dùng",
        en: "this table file belongs to \(document), which is not in the folder; it is not used")
    case .caseWithoutDocument(let name):
      Wording(vi: "thư mục hồ sơ không có \(name)", en: "the case's folder has no \(name)")
    case .folderWithoutDocument(let name):
      Wording(vi: "thư mục không có \(name)", en: "the folder has no \(name)")
    case .programmeWithoutDocument(let name):
      Wording(vi: "thư mục chương trình không có \(name)", en: "the programme's folder has no \(name)")
    case .malformedReportName:
      Wording(
        vi: "tên tệp báo cáo sai quy cách, không được dùng", en: "the report's file name is malformed; it is not used")
    case .unknownTimeZone(let name):
      Wording(vi: "không có múi giờ \"\(name)\"", en: "there is no time zone \"\(name)\"")
    case .malformedAddress(let text):
      Wording(vi: "\"\(text)\" không phải địa chỉ trang web", en: "\"\(text)\" is no address of a website")
    }
  }

  var help: Wording? {
    switch self {
    case .missingFile(let name): Wording(vi: "tạo tệp \(name)", en: "make the file \(name)")
    case .unknownFile(_, let likely):
      likely.map { Wording(vi: "có phải \($0)?", en: "did you mean \($0)?") }
        ?? Wording(vi: "chuyển đi chỗ khác hoặc xóa", en: "move it elsewhere or delete it")
    case .orphanTable(let document):
      Wording(vi: "thêm \(document) hoặc xóa tệp này", en: "add \(document) or delete this")
    case .caseWithoutDocument(let name), .folderWithoutDocument(let name), .programmeWithoutDocument(let name):
      Wording(vi: "thêm \(name) hoặc xóa thư mục", en: "add \(name) or delete the folder")
    case .malformedReportName:
      Wording(vi: "đặt tên 2026-q3.md hoặc 2026-08-05-dot-xuat.md", en: "name it 2026-q3.md or 2026-08-05-dot-xuat.md")
    case .unknownTimeZone: Wording(vi: "viết như Asia/Ho_Chi_Minh", en: "write it like Asia/Ho_Chi_Minh")
    case .malformedAddress:
      Wording(vi: "viết như https://vi-du.vn/tien-do", en: "write it like https://vi-du.vn/tien-do")
    }
  }
}
