import Diagnostics

extension TemplateFinding {
  /// The finding as people are told of it.
  var diagnostic: Diagnostic {
    let note = caller.map {
      Diagnostic.Note(at: $0, Wording(vi: "mẫu được gọi từ đây", en: "the template is called from here"))
    }
    return Diagnostic(fault.code, at: location, fault.message, help: fault.help, notes: note.map { [$0] } ?? [])
  }
}

extension TemplateFault {
  var code: String {
    switch self {
    case .unclosedTag: "mustache.unclosed-tag"
    case .unclosedTriple: "mustache.unclosed-triple"
    case .emptyTag: "mustache.empty-tag"
    case .badName: "mustache.bad-name"
    case .badDelimiters: "mustache.bad-delimiters"
    case .unclosedSection: "mustache.unclosed-section"
    case .strayClose: "mustache.stray-close"
    case .tooDeep: "mustache.too-deep"
    case .tooLarge, .growsTooLarge: "mustache.too-large"
    case .duplicateTemplate: "mustache.duplicate-template"
    case .unknownName: "mustache.unknown-name"
    case .notARecord: "mustache.not-a-record"
    case .notText: "mustache.not-text"
    case .notHTML, .constantNotHTML: "mustache.not-html"
    case .noCurrentText: "mustache.no-current-text"
    case .unknownPartial: "mustache.unknown-template"
    case .nameNotText: "mustache.name-not-text"
    case .noCandidate: "mustache.no-candidate"
    case .unknownConstant: "mustache.unknown-constant"
    case .unknownBlock: "mustache.unknown-block"
    }
  }

  var message: Wording {
    switch self {
    case .unclosedTag:
      Wording(vi: "thẻ này không có dấu đóng", en: "this tag has no closing delimiter")
    case .unclosedTriple:
      Wording(
        vi: "thẻ mở bằng ba ngoặc nhọn phải đóng bằng ba", en: "a tag opened by three braces must be closed by three")
    case .emptyTag:
      Wording(vi: "thẻ này không có tên", en: "this tag has no name")
    case .badName:
      Wording(vi: "tên trong thẻ không được có khoảng trắng", en: "the name in a tag must not contain blanks")
    case .badDelimiters:
      Wording(
        vi: "thẻ đổi dấu ngăn phải có đúng hai dấu, cách nhau bằng khoảng trắng, không chứa dấu bằng",
        en: "a tag that sets delimiters must hold exactly two, set apart by blanks and without equals signs")
    case .unclosedSection(let name):
      Wording(vi: "phần “\(name)” không được đóng", en: "the section “\(name)” is not closed")
    case .strayClose(let name, _):
      Wording(vi: "không có phần “\(name)” nào đang mở để đóng", en: "there is no open section “\(name)” to close")
    case .tooDeep(let limit):
      Wording(vi: "các thẻ lồng nhau quá \(limit) cấp", en: "tags are nested more than \(limit) levels deep")
    case .tooLarge(let limit):
      Wording(vi: "mẫu lớn hơn \(limit) byte", en: "the template is larger than \(limit) bytes")
    case .growsTooLarge:
      Wording(
        vi: "các mẫu gọi lẫn nhau thành một chương trình quá lớn",
        en: "the templates call each other so often that their program grows too large")
    case .duplicateTemplate(let name):
      Wording(vi: "đã có một mẫu tên “\(name)”", en: "there is already a template named “\(name)”")
    case .unknownName(let name, _, _):
      Wording(vi: "dữ liệu ở đây không có “\(name)”", en: "the data here have no “\(name)”")
    case .notARecord(let name):
      Wording(
        vi: "“\(name)” không phải là bản ghi nên không có gì sau dấu chấm",
        en: "“\(name)” is not a record, so nothing can follow the dot")
    case .notText(let name):
      Wording(
        vi: "“\(name)” không phải là văn bản nên không in ra được", en: "“\(name)” is not text and cannot be written")
    case .notHTML(let name):
      Wording(
        vi: "“\(name)” là văn bản thường nên không được in nguyên dạng",
        en: "“\(name)” is plain text and must not be written raw")
    case .constantNotHTML(let name):
      Wording(
        vi: "“\(name)” là chuỗi giao diện nên không được in nguyên dạng",
        en: "“\(name)” is an interface string and must not be written raw")
    case .noCurrentText:
      Wording(vi: "ở đây không có văn bản hiện tại cho dấu chấm", en: "there is no current text here for the dot")
    case .unknownPartial(let name, _):
      Wording(vi: "không có mẫu tên “\(name)”", en: "there is no template named “\(name)”")
    case .nameNotText(let name):
      Wording(
        vi: "“\(name)” không phải là văn bản nên không gọi tên mẫu được",
        en: "“\(name)” is not text and cannot name a template")
    case .noCandidate(let name):
      Wording(
        vi: "không mẫu nào hợp với dữ liệu ở đây để “\(name)” gọi",
        en: "no template fits the data here for “\(name)” to call")
    case .unknownConstant(let name, _):
      Wording(vi: "không có chuỗi giao diện “\(name)”", en: "there is no interface string “\(name)”")
    case .unknownBlock(let name, _, let parent):
      Wording(vi: "mẫu “\(parent)” không có khối “\(name)”", en: "the template “\(parent)” has no block “\(name)”")
    }
  }

  var help: Wording? {
    switch self {
    case .unknownName(_, let nearest, let offered):
      Self.suggestion(nearest) ?? Self.offer(offered)
    case .unknownPartial(_, let nearest), .unknownConstant(_, let nearest), .unknownBlock(_, let nearest, _):
      Self.suggestion(nearest)
    case .strayClose(_, let open?):
      Wording(vi: "phần đang mở là “\(open)”", en: "the open section is “\(open)”")
    case .unclosedSection(let name):
      Wording(vi: "thêm {{/\(name)}}", en: "add {{/\(name)}}")
    case .notHTML(let name), .constantNotHTML(let name):
      Wording(vi: "viết {{\(name)}}", en: "write {{\(name)}}")
    case .notText(let name):
      Wording(vi: "mở một phần: {{#\(name)}}…{{/\(name)}}", en: "open a section: {{#\(name)}}…{{/\(name)}}")
    default: nil
    }
  }

  private static func suggestion(_ nearest: String?) -> Wording? {
    nearest.map { Wording(vi: "có phải ý bạn là “\($0)”?", en: "did you mean “\($0)”?") }
  }

  private static func offer(_ names: [String]) -> Wording? {
    guard !names.isEmpty else { return nil }
    let list = names.prefix(12).joined(separator: ", ") + (names.count > 12 ? ", …" : "")
    return Wording(vi: "ở đây có: \(list)", en: "there are: \(list)")
  }
}
