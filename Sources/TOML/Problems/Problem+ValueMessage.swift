import Diagnostics

extension Problem {
  /// What is wrong with a value; for other problems the text never shows, as `message` has theirs.
  var valueMessage: Wording {
    switch self {
    case .missingValue:
      Wording(vi: "sau dấu = không có giá trị", en: "there is no value after =")
    case .unquotedText:
      Wording(vi: "văn bản chưa được đặt trong dấu ngoặc kép", en: "the text is not in quotes")
    case .capitalKeyword(let right):
      Wording(vi: "\(right) phải viết bằng chữ thường", en: "\(right) is written in small letters")
    case .textAfterValue:
      Wording(vi: "sau giá trị còn chữ thừa", en: "there is something after the value")
    case .quoteInString:
      Wording(
        vi: "văn bản đã kết thúc ở dấu ngoặc kép phía trước, phần còn lại bị thừa",
        en: "the text has ended at the quotes before this, so the rest is left over")
    case .badNumber(let text):
      Wording(vi: "\(text) không phải là một số", en: "\(text) is not a number")
    case .decimalComma:
      Wording(
        vi: "phần thập phân phải viết sau dấu chấm, không phải sau dấu phẩy",
        en: "decimals stand after a point, not after a comma")
    case .groupedNumber:
      Wording(
        vi: "chữ số không được tách nhóm bằng dấu chấm hay dấu cách",
        en: "digits may not be grouped with points or spaces")
    case .percentage:
      Wording(vi: "không được viết dấu % sau số", en: "there may be no % after a number")
    case .leadingZero:
      Wording(vi: "số không được bắt đầu bằng chữ số 0 thừa", en: "a number may not begin with a superfluous 0")
    case .misplacedUnderscore:
      Wording(
        vi: "trong số, dấu gạch dưới chỉ được đứng giữa hai chữ số",
        en: "an underscore in a number may only stand between two digits")
    case .bareDecimalPoint:
      Wording(
        vi: "trước và sau dấu chấm thập phân đều phải có chữ số",
        en: "a decimal point must have digits on both sides")
    case .integerTooLarge:
      Wording(vi: "số nguyên này vượt quá 64 bit", en: "this whole number does not fit 64 bits")
    case .floatTooLarge:
      Wording(vi: "số này quá lớn", en: "this number is too large")
    case .foreignDate:
      Wording(
        vi: "ngày phải viết theo dạng năm-tháng-ngày, đủ 4, 2 và 2 chữ số",
        en: "a date is written as year-month-day with 4, 2 and 2 digits")
    case .noSuchDate(let days?):
      Wording(vi: "không có ngày này: tháng đó chỉ có \(days) ngày", en: "there is no such day: that month has \(days)")
    case .noSuchDate(nil):
      Wording(vi: "không có tháng này", en: "there is no such month")
    case .noSuchTime:
      Wording(vi: "không có giờ này", en: "there is no such time")
    case .noSuchOffset:
      Wording(vi: "không có độ lệch múi giờ này", en: "there is no such distance from UTC")
    case .malformedDate:
      Wording(vi: "ngày viết chưa đúng cách", en: "the date is not written as it should be")
    case .malformedTime:
      Wording(vi: "giờ viết chưa đúng cách", en: "the time is not written as it should be")
    case .unclosedString:
      Wording(
        vi: "văn bản chưa có dấu ngoặc đóng trước khi hết dòng", en: "the quotes are not closed before the line ends")
    case .unclosedBySmartQuote:
      Wording(
        vi: "dấu ngoặc cong không đóng được văn bản mở bằng dấu ngoặc thẳng",
        en: "a typographic quote does not close a text that a plain one opened")
    case .unclosedMultilineString(let quotes):
      Wording(vi: "văn bản nhiều dòng chưa được đóng bằng \(quotes)", en: "the text is never closed with \(quotes)")
    case .unknownEscape(let escape):
      Wording(vi: "\(escape) không phải là ký hiệu hợp lệ trong văn bản", en: "\(escape) means nothing in a text")
    case .badUnicodeEscape:
      Wording(
        vi: "sau \\u phải là 4, sau \\U là 8 chữ số thập lục phân của một ký tự có thật",
        en: "\\u takes 4 and \\U takes 8 hexadecimal digits that number a character")
    case .unclosedArray:
      Wording(vi: "mảng chưa được đóng bằng ]", en: "the array is never closed with ]")
    case .unclosedInlineTable:
      Wording(vi: "bảng chưa được đóng bằng }", en: "the table is never closed with }")
    case .missingComma:
      Wording(vi: "thiếu dấu phẩy trước chỗ này", en: "there is no comma before this")
    case .strayComma:
      Wording(vi: "dấu phẩy này thừa", en: "this comma separates nothing")
    case .trailingComma:
      Wording(vi: "trước } không được có dấu phẩy", en: "there may be no comma before }")
    case .newlineInInlineTable:
      Wording(vi: "bảng trong { } phải viết trên một dòng", en: "a table in braces stands on one line")
    case .strayCharacter(let character):
      Wording(vi: "ký tự \(character) đặt không đúng chỗ", en: "\(character) may not stand here")
    default:
      Wording(vi: "chỗ này không đúng TOML", en: "this is not TOML")
    }
  }
}
