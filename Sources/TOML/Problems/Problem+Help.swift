import Diagnostics

extension Problem {
  /// What to do about it.
  var help: Wording? {
    switch self {
    case .utf16, .illFormedUTF8:
      Wording(
        vi: "lưu lại tệp với bảng mã UTF-8 (trong Notepad: Save As, Encoding: UTF-8)",
        en: "save the file as UTF-8 (in Notepad: Save As, Encoding: UTF-8)")
    case .controlCharacter:
      Wording(
        vi: "xóa ký tự đó; nếu tệp có nhiều ký tự như vậy thì lưu lại tệp với bảng mã UTF-8",
        en: "delete it; if the file has many of them, save it as UTF-8")
    case .bareCarriageReturn:
      Wording(
        vi: "lưu lại tệp với kiểu xuống dòng của Windows hoặc Unix",
        en: "save the file with the line ends of Windows or Unix")
    case .unusualSpace:
      Wording(
        vi: "xóa đi rồi gõ lại dấu cách; khoảng trắng này thường do sao chép từ Word hay trang web",
        en: "delete it and type a plain space; such spaces come with text copied from Word or a web page")
    case .tooManyProblems:
      Wording(vi: "sửa các lỗi trên rồi chạy lại", en: "mend those above and run again")
    case .missingKey, .missingEquals:
      Wording(
        vi: "viết khóa = \"giá trị\"; nếu đây là ghi chú thì thêm dấu # vào đầu dòng",
        en: "write key = \"value\"; if this is a note, begin the line with #")
    case .emptyKeyPart:
      Wording(
        vi: "bỏ dấu chấm thừa hoặc viết thêm tên, ví dụ bao-cao.han", en: "drop the dot or add the name, as in a.b")
    case .multilineKey:
      Wording(vi: "dùng một dấu ngoặc kép ở mỗi bên", en: "use one quote on each side")
    case .unclosedKey:
      Wording(
        vi: "thêm dấu ngoặc vào cuối tên khóa", en: "add the quote at the end of the key")
    case .colonForEquals:
      Wording(vi: "thay dấu : bằng dấu =", en: "write = instead of the colon")
    case .doubleEquals:
      Wording(vi: "chỉ giữ lại một dấu =", en: "keep only one =")
    case .nonASCIIKey(let suggestion):
      Wording(
        vi: "viết không dấu\(suggested(suggestion)), hoặc đặt khóa trong dấu ngoặc kép",
        en: "write it without diacritics\(suggested(suggestion)), or put the key in double quotes")
    case .spaceInKey(let suggestion):
      Wording(
        vi: "nối các chữ bằng gạch ngang\(suggested(suggestion)), hoặc đặt khóa trong dấu ngoặc kép",
        en: "join the words with hyphens\(suggested(suggestion)), or put the key in double quotes")
    case .keyCharacter:
      Wording(
        vi: "khóa chỉ gồm chữ a–z, A–Z, chữ số, gạch ngang và gạch dưới; nếu cần ký tự khác thì đặt khóa trong dấu "
          + "ngoặc kép",
        en: "a key has letters a–z and A–Z, digits, - and _; one with other characters goes in double quotes")
    case .smartQuotes, .unclosedBySmartQuote:
      Wording(
        vi: "thay bằng dấu ngoặc kép thẳng \" ở cả hai đầu; Word tự đổi dấu ngoặc, nên soạn bằng Notepad",
        en: "write the plain quote \" at both ends; Word changes quotes by itself, so use a plain text editor")
    case .emptyHeader:
      Wording(vi: "viết tên bảng vào giữa, ví dụ [bao-cao]", en: "write the table's name between them, as in [report]")
    case .unclosedHeader(let brackets):
      Wording(vi: "thêm \(brackets) ngay sau tên bảng", en: "add \(brackets) right after the table's name")
    case .spaceBetweenBrackets:
      Wording(vi: "viết liền [[ và ]]", en: "write [[ and ]] without a space")
    case .textAfterHeader:
      Wording(
        vi: "chuyển phần đó xuống dòng sau; nếu là ghi chú thì đặt dấu # phía trước",
        en: "move it to the next line, or put # before it if it is a note")
    case .secondStatement:
      Wording(vi: "chuyển phần này xuống dòng sau", en: "move it to the next line")
    case .duplicateKey:
      Wording(vi: "giữ lại một dòng, xóa dòng kia hoặc đổi tên khóa", en: "keep one of the two, or rename one")
    case .duplicateTable(let key):
      Wording(
        vi: "gộp hai phần lại; nếu là danh sách nhiều mục thì mỗi mục viết [[\(key)]]",
        en: "merge the two; if it is a list of several entries, write [[\(key)]] for each")
    case .tableFromDottedKeys, .tableElsewhere, .closedTable, .closedArray:
      Wording(
        vi: "viết tất cả nội dung vào một chỗ", en: "write all of it in one place")
    case .notTable, .notTableArray:
      Wording(vi: "đổi tên một trong hai chỗ", en: "rename one of the two")
    default:
      valueHelp
    }
  }

  /// What is at the other place that the problem speaks of.
  var note: Wording? {
    switch self {
    case .duplicateKey: Wording(vi: "khóa này có lần đầu ở đây", en: "the key is here first")
    default: Wording(vi: "đã có ở đây", en: "it is here first")
    }
  }

  private func suggested(_ key: String) -> String {
    key.isEmpty ? "" : " (\(key))"
  }
}
