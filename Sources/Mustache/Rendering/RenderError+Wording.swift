import Diagnostics

extension RenderError {
  /// The error as people are told of it.
  ///
  /// - Parameter path: The page that could not be rendered.
  public func diagnostic(path: String) -> Diagnostic {
    Diagnostic(code, at: SourceLocation(path: path), message)
  }

  private var code: String {
    switch self {
    case .wrongView: "mustache.wrong-view"
    case .viewTooLarge: "mustache.view-too-large"
    case .tooDeep: "mustache.page-too-deep"
    case .tooLong: "mustache.page-too-long"
    case .tooMuchWork: "mustache.page-too-much-work"
    case .noTemplate: "mustache.no-template"
    }
  }

  private var message: Wording {
    switch self {
    case .wrongView:
      Wording(
        vi: "dữ liệu không thuộc loại mà mẫu của trang này cần",
        en: "the data are not of the kind that the page's template needs")
    case .viewTooLarge:
      Wording(vi: "dữ liệu của trang vượt quá 4 GiB", en: "the page's data exceed 4 GiB")
    case .tooDeep(let limit):
      Wording(
        vi: "các mẫu gọi nhau và các phần lồng nhau quá \(limit) cấp, có lẽ một mẫu tự gọi chính nó mãi",
        en:
          "templates and sections are entered more than \(limit) levels deep, perhaps as a template calls itself for ever"
      )
    case .tooLong(let limit):
      Wording(vi: "trang dài hơn \(limit) byte", en: "the page is longer than \(limit) bytes")
    case .tooMuchWork(let limit):
      Wording(
        vi: "trang đi vào các phần và các mẫu hơn \(limit) lần",
        en: "the page enters sections and templates more than \(limit) times")
    case .noTemplate(let name):
      Wording(
        vi: "dữ liệu gọi mẫu “\(name)” nhưng không có mẫu nào như vậy hợp với chỗ đó",
        en: "the data call for the template “\(name)”, but there is none that fits there")
    }
  }
}
