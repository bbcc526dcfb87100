import Diagnostics

extension Problem {
  /// What is wrong.
  var message: Wording {
    switch self {
    case .tooLarge:
      Wording(vi: "tệp lớn quá 4 GiB nên không đọc được", en: "the file is larger than 4 GiB and cannot be read")
    case .utf16:
      Wording(vi: "tệp được lưu theo bảng mã UTF-16", en: "the file is saved in the encoding UTF-16")
    case .illFormedUTF8:
      Wording(vi: "chỗ này không đúng bảng mã UTF-8", en: "these bytes are not UTF-8")
    case .bareCarriageReturn:
      Wording(
        vi: "có ký tự xuống dòng CR đứng một mình, thiếu LF đi sau",
        en: "a carriage return stands by itself, without a line feed after it")
    case .controlCharacter(let byte):
      Wording(
        vi: "không được có ký tự điều khiển \(codePointName(UInt32(byte))) ở đây",
        en: "the control character \(codePointName(UInt32(byte))) may not stand here")
    case .unusualSpace(let codePoint):
      Wording(
        vi: "chỗ này là khoảng trắng đặc biệt \(codePointName(codePoint)), không phải dấu cách thường",
        en: "this is a special space, \(codePointName(codePoint)), not a plain one")
    case .tooDeep(let limit):
      Wording(vi: "lồng nhau quá \(limit) cấp", en: "nested more than \(limit) levels deep")
    case .tooManyProblems(let limit):
      Wording(
        vi: "đã có \(limit) lỗi, các lỗi sau đó chưa được nêu ra",
        en: "there are \(limit) mistakes already; those after them are not told")
    case .missingKey:
      Wording(vi: "thiếu tên khóa trước dấu =", en: "there is no key before =")
    case .emptyKeyPart:
      Wording(vi: "thiếu tên ở bên cạnh dấu chấm của khóa", en: "a name is missing beside a dot of the key")
    case .multilineKey:
      Wording(vi: "khóa không được đặt trong ba dấu ngoặc kép", en: "a key may not stand in three quotes")
    case .unclosedKey:
      Wording(vi: "khóa chưa có dấu ngoặc đóng", en: "the quotes around the key are not closed")
    case .missingEquals:
      Wording(vi: "thiếu dấu = giữa khóa và giá trị", en: "there is no = between a key and its value")
    case .colonForEquals:
      Wording(vi: "sau khóa là dấu hai chấm thay vì dấu =", en: "the key is followed by a colon instead of =")
    case .doubleEquals:
      Wording(vi: "thừa một dấu =", en: "there is one = too many")
    case .nonASCIIKey:
      Wording(
        vi: "khóa không đặt trong ngoặc kép thì không được có dấu tiếng Việt hay ký tự đặc biệt",
        en: "a key without quotes may have no letters beyond a–z")
    case .spaceInKey:
      Wording(vi: "khóa có dấu cách ở giữa", en: "the key has a space in it")
    case .keyCharacter(let character):
      Wording(vi: "khóa không được có ký tự \(character)", en: "the character \(character) may not stand in a key")
    case .smartQuotes:
      Wording(
        vi: "dùng dấu ngoặc kép cong (“ ”) thay cho dấu ngoặc kép thẳng",
        en: "these are typographic quotes instead of plain ones")
    case .emptyHeader:
      Wording(vi: "giữa hai dấu ngoặc vuông không có tên bảng", en: "there is no name between the brackets")
    case .unclosedHeader(let brackets):
      Wording(vi: "tên bảng chưa được đóng bằng \(brackets)", en: "the table's name is not closed with \(brackets)")
    case .spaceBetweenBrackets:
      Wording(
        vi: "hai dấu ngoặc vuông mở không được cách nhau", en: "there may be no space between the two brackets")
    case .textAfterHeader:
      Wording(vi: "sau tên bảng còn chữ thừa", en: "there is something after the table's name")
    case .secondStatement:
      Wording(vi: "hai khóa viết trên cùng một dòng", en: "a second entry begins on the same line")
    case .duplicateKey(let key):
      Wording(vi: "khóa \(key) đã có rồi", en: "the key \(key) is there already")
    case .duplicateTable(let key):
      Wording(vi: "bảng \(key) đã có rồi", en: "the table \(key) is there already")
    case .tableFromDottedKeys(let key):
      Wording(
        vi: "bảng \(key) đã được tạo bằng khóa có dấu chấm, không mở lại được",
        en: "the table \(key) was made by dotted keys and cannot be opened again")
    case .closedTable(let key):
      Wording(
        vi: "bảng \(key) đã viết trọn trong { }, không thêm vào được",
        en: "the table \(key) is complete within its braces and cannot be added to")
    case .closedArray(let key):
      Wording(
        vi: "mảng \(key) đã viết trọn trong [ ], không thêm vào được",
        en: "the array \(key) is complete within its brackets and cannot be added to")
    case .tableElsewhere(let key):
      Wording(
        vi: "bảng \(key) đã được mở ở chỗ khác, không thêm vào bằng khóa có dấu chấm được",
        en: "the table \(key) has a header elsewhere and cannot be added to by dotted keys")
    case .notTable(let key, let kind):
      Wording(
        vi: "\(key) đã là \(kind.wording.vi), không thể làm bảng",
        en: "\(key) is \(kind.wording.en) already and cannot be a table")
    case .notTableArray(let key):
      Wording(
        vi: "\(key) không phải là mảng các bảng [[\(key)]]", en: "\(key) is not an array of tables [[\(key)]]")
    default:
      valueMessage
    }
  }
}

/// A code point as Unicode names it: `U+00A0`.
func codePointName(_ codePoint: UInt32) -> String {
  let digits = String(codePoint, radix: 16, uppercase: true)
  return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
}

extension TOMLKind {
  /// What a value of this kind is called within a sentence.
  var wording: Wording {
    switch self {
    case .string: Wording(vi: "văn bản", en: "text")
    case .integer, .float: Wording(vi: "số", en: "a number")
    case .boolean: Wording(vi: "giá trị đúng/sai", en: "a truth value")
    case .offsetDateTime, .localDateTime: Wording(vi: "ngày giờ", en: "a date with a time")
    case .localDate: Wording(vi: "ngày", en: "a date")
    case .localTime: Wording(vi: "giờ", en: "a time")
    case .array: Wording(vi: "mảng", en: "an array")
    case .table: Wording(vi: "bảng", en: "a table")
    }
  }
}
