import Diagnostics

/// A code that points at nothing, or that is there twice.
enum ReferenceProblem: ContentProblem {
  case unknownCode(String, Wording, known: [String])
  case unknownEdition(String, known: [String])
  case doubledCode(String, Wording)
  case noRoot(String)
  case severalRoots(first: String)
  case superiorIsMissing
  case cycle([String])
  case missingAttachment(String)
  case attachmentOutside(String)
  case folderMismatch(String)
  case twoPlans
  case weakLinkOfProgramme(String)

  var code: String {
    switch self {
    case .unknownCode, .weakLinkOfProgramme: "content.unknown-code"
    case .unknownEdition: "content.unknown-edition"
    case .doubledCode: "content.doubled-code"
    case .noRoot: "content.root-not-found"
    case .severalRoots: "content.several-roots"
    case .superiorIsMissing: "content.no-superior"
    case .cycle: "content.cycle"
    case .missingAttachment: "content.missing-attachment"
    case .attachmentOutside: "content.attachment-outside"
    case .folderMismatch: "content.folder-name"
    case .twoPlans: "content.two-plans"
    }
  }

  var message: Wording {
    switch self {
    case .unknownCode(let code, let subject, _):
      Wording(vi: "không có \(subject.vi) \"\(code)\"", en: "there is no \(subject.en) \"\(code)\"")
    case .unknownEdition(let code, _):
      Wording(vi: "không có ấn bản \"\(code)\"", en: "there is no edition \"\(code)\"")
    case .doubledCode(let code, let subject):
      Wording(vi: "\(subject.vi) \"\(code)\" có hai lần", en: "the \(subject.en) \"\(code)\" stands twice")
    case .noRoot(let code):
      Wording(
        vi: "tổ chức gốc \"\(code)\" không có trong danh sách tổ chức",
        en: "the top organisation \"\(code)\" is not in the register")
    case .severalRoots(let first):
      Wording(
        vi: "tổ chức này không có cấp trên, mà tổ chức gốc là \"\(first)\"",
        en: "this organisation has no superior, but the top organisation is \"\(first)\"")
    case .superiorIsMissing:
      Wording(vi: "tổ chức gốc không được có cấp trên", en: "the top organisation cannot have a superior")
    case .cycle(let codes):
      Wording(
        vi: "cấp trên đi thành vòng: \(codes.joined(separator: " → "))",
        en: "superiors go round in a circle: \(codes.joined(separator: " → "))")
    case .missingAttachment(let path):
      Wording(vi: "không có tệp \"\(path)\"", en: "there is no file \"\(path)\"")
    case .attachmentOutside(let path):
      Wording(
        vi: "\"\(path)\" không nằm trong thư mục tep bên cạnh tài liệu",
        en: "\"\(path)\" is not in the folder tep beside the document")
    case .folderMismatch(let name):
      Wording(vi: "tên thư mục \"\(name)\" sai quy cách của mã", en: "the folder's name \"\(name)\" is no code")
    case .twoPlans:
      Wording(
        vi: "hồ sơ có cả de-an.md và ke-hoach.md", en: "the case has both de-an.md and ke-hoach.md")
    case .weakLinkOfProgramme(let code):
      Wording(
        vi: "không có khâu yếu \"\(code)\": chương trình không có khâu yếu",
        en: "there is no weak link \"\(code)\": a programme has none")
    }
  }

  var help: Wording? {
    switch self {
    case .unknownCode(let code, _, let known), .unknownEdition(let code, let known):
      if known.isEmpty {
        nil
      } else if known.count <= 12 {
        Wording(vi: "có: \(known.joined(separator: ", "))", en: "there are: \(known.joined(separator: ", "))")
      } else {
        nearest(to: code, in: known).map { Wording(vi: "có phải \"\($0)\"?", en: "did you mean \"\($0)\"?") }
      }
    case .doubledCode: Wording(vi: "đặt mã khác", en: "give one of them another code")
    case .noRoot: Wording(vi: "sửa to-chuc-goc hoặc thêm tổ chức đó", en: "mend to-chuc-goc or add the organisation")
    case .severalRoots: Wording(vi: "điền cấp trên", en: "fill in its superior")
    case .superiorIsMissing: Wording(vi: "để trống cột cấp trên", en: "leave its superior empty")
    case .cycle: Wording(vi: "sửa cấp trên của một trong các tổ chức", en: "mend the superior of one of them")
    case .missingAttachment: Wording(vi: "chép tệp vào hoặc sửa đường dẫn", en: "put the file there or mend the path")
    case .attachmentOutside: Wording(vi: "viết như tep/ten-tep.pdf", en: "write it like tep/file-name.pdf")
    case .folderMismatch:
      Wording(
        vi: "mã gồm chữ thường không dấu và chữ số, nối bằng một dấu gạch ngang",
        en: "a code has lower-case letters a–z and digits, joined by single hyphens")
    case .weakLinkOfProgramme:
      Wording(vi: "bỏ khau-yeu; khâu yếu là của hồ sơ", en: "remove khau-yeu; weak links belong to cases")
    case .twoPlans: Wording(vi: "giữ một trong hai tệp", en: "keep one of the two files")
    }
  }
}
