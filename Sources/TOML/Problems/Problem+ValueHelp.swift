import Diagnostics

extension Problem {
  /// What to do about a value; `nil` where there is nothing to say.
  var valueHelp: Wording? {
    switch self {
    case .missingValue:
      Wording(
        vi: "viết giá trị sau dấu =; nếu chưa có thì xóa cả dòng hoặc thêm dấu # vào đầu dòng",
        en: "write the value after =; if there is none yet, delete the line or begin it with #")
    case .unquotedText(let text):
      if text.hasSuffix("\""), !text.dropLast().contains("\"") {
        Wording(vi: "thêm dấu ngoặc kép vào đầu văn bản", en: "add the quote at the beginning of the text")
      } else if text.contains("\"") || text.contains("\\") {
        Wording(vi: "đặt văn bản trong dấu nháy đơn: '…'", en: "put the text in single quotes: '…'")
      } else {
        Wording(
          vi: "đặt văn bản trong dấu ngoặc kép: \"\(text)\"", en: "put the text in double quotes: \"\(text)\"")
      }
    case .capitalKeyword(let right), .decimalComma(let right), .groupedNumber(let right), .percentage(let right):
      Wording(vi: "viết \(right)", en: "write \(right)")
    case .textAfterValue:
      Wording(
        vi: "nếu là một phần của văn bản thì đặt tất cả trong dấu ngoặc kép; nếu là ghi chú thì đặt dấu # phía trước",
        en: "if it belongs to a text, put all of it in double quotes; if it is a note, put # before it")
    case .quoteInString:
      Wording(
        vi: "viết \\\" cho dấu ngoặc kép bên trong, hoặc đặt cả văn bản trong dấu nháy đơn: '…'",
        en: "write \\\" for quotes inside, or put the whole text in single quotes: '…'")
    case .badNumber:
      Wording(
        vi: "viết số bằng chữ số, ví dụ 71 hoặc 71.4; nếu là văn bản thì đặt trong dấu ngoặc kép",
        en: "write it with digits, such as 71 or 71.4; a text goes in double quotes")
    case .leadingZero(let suggestion):
      Wording(
        vi: "viết \(suggestion); nếu là mã hay số điện thoại thì đặt trong dấu ngoặc kép",
        en: "write \(suggestion); a code or a telephone number goes in double quotes")
    case .misplacedUnderscore:
      Wording(vi: "bỏ dấu gạch dưới", en: "drop the underscore")
    case .bareDecimalPoint:
      Wording(vi: "viết đủ, ví dụ 0.5 hoặc 5.0", en: "write it in full, such as 0.5 or 5.0")
    case .integerTooLarge:
      Wording(
        vi: "nếu đây là mã số thì đặt trong dấu ngoặc kép", en: "if it is a code of digits, put it in double quotes")
    case .foreignDate(let suggestion):
      Wording(vi: "viết \(suggestion)", en: "write \(suggestion)")
    case .noSuchDate, .malformedDate:
      Wording(
        vi: "viết năm-tháng-ngày đủ 4, 2 và 2 chữ số, ví dụ 2026-09-30",
        en: "write year-month-day with 4, 2 and 2 digits, such as 2026-09-30")
    case .noSuchTime, .malformedTime:
      Wording(
        vi: "viết giờ:phút:giây, mỗi phần đủ 2 chữ số, ví dụ 07:30:00",
        en: "write hour:minute:second with 2 digits each, such as 07:30:00")
    case .noSuchOffset:
      Wording(vi: "giờ Việt Nam viết +07:00", en: "Vietnam's time is +07:00")
    case .unclosedString:
      Wording(
        vi: "thêm dấu ngoặc vào cuối văn bản; văn bản nhiều dòng thì đặt trong ba dấu ngoặc kép \"\"\"",
        en: "add the quote at the end of the text; one of several lines goes in three quotes \"\"\"")
    case .unclosedMultilineString(let quotes):
      Wording(vi: "thêm \(quotes) vào cuối văn bản", en: "add \(quotes) at the end of the text")
    case .unknownEscape, .badUnicodeEscape:
      Wording(
        vi: "viết \\\\ cho một dấu \\, hoặc đặt văn bản trong dấu nháy đơn: 'C:\\…'",
        en: "write \\\\ for one \\, or put the text in single quotes: 'C:\\…'")
    case .unclosedArray:
      Wording(vi: "thêm ] vào sau phần tử cuối", en: "add ] after the last element")
    case .unclosedInlineTable:
      Wording(vi: "thêm } vào sau giá trị cuối, trên cùng dòng", en: "add } after the last value, on the same line")
    case .missingComma:
      Wording(vi: "thêm dấu phẩy giữa hai phần tử", en: "separate the two with a comma")
    case .strayComma, .trailingComma:
      Wording(vi: "bỏ dấu phẩy này", en: "drop this comma")
    case .newlineInInlineTable:
      Wording(
        vi: "viết liền trên một dòng, hoặc dùng [tên-bảng] rồi mỗi khóa một dòng",
        en: "write it on one line, or use a [header] with one key a line")
    default:
      nil
    }
  }
}
