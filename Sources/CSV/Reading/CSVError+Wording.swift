import Diagnostics

extension CSVError {
  /// The bytes that the error is about; `nil` for the file as a whole.
  var range: ByteRange? {
    switch self {
    case .tooLarge: nil
    case .foreign(_, let place): place
    case .invalidUTF8(let range), .textAfterQuote(let range, _), .tooManyCells(let range, _): range
    case .unclosedQuote(let quote, _): ByteRange(quote, quote + 1)
    case .omitted(_, let first): first
    }
  }

  /// The error as people are told it.
  func diagnostic(path: String) -> Diagnostic {
    Diagnostic(code, at: SourceLocation(path: path, range: range), message, help: help, notes: notes(path: path))
  }

  private var code: String {
    switch self {
    case .tooLarge: "csv.too-large"
    case .foreign(.utf16, _): "csv.utf-16"
    case .foreign(.codePage, _): "csv.not-utf8"
    case .foreign(.workbook, _): "csv.workbook"
    case .invalidUTF8: "csv.invalid-utf8"
    case .unclosedQuote: "csv.unclosed-quote"
    case .textAfterQuote: "csv.text-after-quote"
    case .tooManyCells: "csv.too-many-cells"
    case .omitted: "csv.more-errors"
    }
  }

  private var message: Wording {
    switch self {
    case .tooLarge(let maximum):
      Wording(
        vi: "tệp bảng quá lớn, vượt quá \(maximum) byte", en: "the table file is too large, over \(maximum) bytes")
    case .foreign(.utf16, _):
      Wording(vi: "tệp được lưu bằng bảng mã UTF-16, không phải UTF-8", en: "the file is saved as UTF-16, not as UTF-8")
    case .foreign(.codePage, _):
      Wording(
        vi: "tệp được lưu bằng bảng mã cũ (như Windows-1258), không phải UTF-8",
        en: "the file is saved in an old code page (such as Windows-1258), not as UTF-8")
    case .foreign(.workbook, _):
      Wording(
        vi: "tệp này là sổ tính Excel, không phải tệp CSV", en: "the file is an Excel workbook, not a CSV file")
    case .invalidUTF8:
      Wording(vi: "ở đây có ký tự hỏng, không đúng mã UTF-8", en: "there is a broken character here, not valid UTF-8")
    case .unclosedQuote:
      Wording(
        vi: "ô mở bằng dấu ngoặc kép nhưng không có dấu đóng",
        en: "the cell begins with a quote, but none closes it")
    case .textAfterQuote:
      Wording(
        vi: "sau dấu ngoặc kép đóng ô vẫn còn chữ", en: "there is text after the quote that closes the cell")
    case .tooManyCells(_, let columnCount):
      Wording(
        vi: "ô này nằm ngoài \(columnCount) cột của hàng tiêu đề",
        en: columnCount == 1
          ? "this cell is beyond the only column of the header row"
          : "this cell is beyond the \(columnCount) columns of the header row")
    case .omitted(let count, _):
      Wording(
        vi: "tệp này còn \(count) lỗi khác không kể ra ở đây",
        en: "\(count) more \(count == 1 ? "error" : "errors") in this file \(count == 1 ? "is" : "are") not listed")
    }
  }

  private var help: Wording? {
    switch self {
    case .tooLarge:
      Wording(vi: "chia bảng thành nhiều tệp nhỏ hơn", en: "divide the table into smaller files")
    case .foreign:
      Wording(
        vi: "mở bằng Excel, chọn “Lưu dưới dạng” (Save As), kiểu tệp “CSV UTF-8 (phân cách bằng dấu phẩy)”",
        en: "open it in Excel, choose “Save As” and the type “CSV UTF-8 (Comma delimited)”")
    case .invalidUTF8:
      Wording(vi: "xóa rồi gõ lại chữ ở chỗ này", en: "delete the text here and type it again")
    case .unclosedQuote:
      Wording(
        vi: "thêm dấu \" vào cuối ô; dấu ngoặc kép bên trong ô thì viết đôi: \"\"",
        en: "add a \" at the end of the cell; double each quote inside it: \"\"")
    case .textAfterQuote:
      Wording(
        vi: "dấu ngoặc kép bên trong ô phải viết đôi (\"\"), hoặc còn thiếu dấu ngăn cách giữa hai ô",
        en: "double each quote inside the cell (\"\"), or add the separator missing between two cells")
    case .tooManyCells:
      Wording(
        vi: "đặt tên cho cột này ở hàng tiêu đề; nếu dấu ngăn cách nằm trong nội dung thì đặt cả ô trong dấu ngoặc kép",
        en: "name the column in the header row; where the separator belongs to the text, put the cell in quotes")
    case .omitted:
      Wording(vi: "sửa các lỗi đã nêu rồi chạy lại", en: "mend the errors listed, then run again")
    }
  }

  private func notes(path: String) -> [Diagnostic.Note] {
    switch self {
    case .unclosedQuote(_, let next?):
      [
        Diagnostic.Note(
          at: SourceLocation(path: path, range: ByteRange(next, next + 1)),
          Wording(
            vi: "dấu ngoặc kép kế tiếp ở đây, nhưng sau nó vẫn còn chữ",
            en: "the next quote is here, but text follows it"))
      ]
    case .textAfterQuote(_, let quote):
      [
        Diagnostic.Note(
          at: SourceLocation(path: path, range: ByteRange(quote, quote + 1)),
          Wording(vi: "ô bắt đầu ở đây", en: "the cell begins here"))
      ]
    default: []
    }
  }
}
