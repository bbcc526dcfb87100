import Diagnostics

extension ReadingProblem {
  var code: String {
    switch self {
    case .unknownKey: "content.unknown-key"
    case .unknownColumn: "content.unknown-column"
    case .doubledColumn: "content.doubled-column"
    case .missingKey: "content.missing-key"
    case .emptyValue: "content.empty-value"
    case .wrongType: "content.wrong-type"
    case .notOneOf: "content.not-one-of"
    case .malformedCode: "content.malformed-code"
    case .malformedLocalCode: "content.malformed-local-code"
    case .reservedName: "content.reserved-name"
    case .outOfRange: "content.out-of-range"
    case .bothForms: "content.both-forms"
    case .frontMatterMissing: "content.front-matter-missing"
    case .frontMatterUnclosed: "content.front-matter-unclosed"
    case .notUTF8: "content.not-utf8"
    case .secret: "content.secret"
    case .oneOf: "content.needs-one-of"
    case .onlyOneOf: "content.only-one-of"
    case .unreadable: "content.unreadable"
    }
  }

  var message: Wording {
    switch self {
    case .unknownKey(let key, _, _):
      Wording(vi: "không có khóa \"\(key)\" ở đây", en: "there is no key \"\(key)\" here")
    case .unknownColumn(let name, _, _):
      Wording(vi: "bảng này không có cột \"\(name)\"", en: "this table has no column \"\(name)\"")
    case .doubledColumn(let key):
      Wording(vi: "cột \"\(key)\" có hai lần", en: "the column \"\(key)\" stands twice")
    case .missingKey(let key):
      Wording(vi: "thiếu khóa bắt buộc \"\(key)\"", en: "the required key \"\(key)\" is missing")
    case .emptyValue(let key):
      Wording(vi: "khóa bắt buộc \"\(key)\" để trống", en: "the required key \"\(key)\" is empty")
    case .wrongType(let key, let expected, let found):
      Wording(
        vi: "\"\(key)\" phải là \(expected.wording.vi), ở đây là \(found.wording.vi)",
        en: "\"\(key)\" has to be \(expected.wording.en), here it is \(found.wording.en)")
    case .notOneOf(let key, let value, _):
      Wording(vi: "\"\(key)\" không có giá trị \"\(value)\"", en: "\"\(key)\" has no value \"\(value)\"")
    case .malformedCode(let code):
      Wording(vi: "mã \"\(code)\" sai quy cách", en: "the code \"\(code)\" is malformed")
    case .malformedLocalCode(let code):
      Wording(vi: "mã \"\(code)\" sai quy cách", en: "the code \"\(code)\" is malformed")
    case .reservedName(let code):
      Wording(vi: "mã \"\(code)\" trùng tên riêng của Windows", en: "the code \"\(code)\" is a name that Windows keeps")
    case .outOfRange(let key, let bounds):
      Wording(vi: "\"\(key)\" phải \(bounds.vi)", en: "\"\(key)\" has to be \(bounds.en)")
    case .bothForms(let name):
      Wording(
        vi: "bảng \"\(name)\" có cả trong tài liệu và trong tệp \(name).csv",
        en: "the table \"\(name)\" stands both in the document and in the file \(name).csv")
    case .frontMatterMissing:
      Wording(vi: "tài liệu không mở đầu bằng dòng +++", en: "the document does not begin with a line +++")
    case .frontMatterUnclosed:
      Wording(vi: "phần khai báo mở bằng dòng +++ mà không đóng", en: "the front matter opened with +++ is not closed")
    case .notUTF8:
      Wording(vi: "tệp không phải UTF-8", en: "the file is not UTF-8")
    case .secret(let mark):
      Wording(
        vi: "tài liệu có độ mật \"\(mark)\", không được để trên hệ thống này",
        en: "the document is marked \"\(mark)\"; it does not belong on this system")
    case .oneOf(let keys):
      Wording(
        vi: "thiếu một trong các khóa: \(keys.joined(separator: ", "))",
        en: "one of these keys is missing: \(keys.joined(separator: ", "))")
    case .onlyOneOf(let keys):
      Wording(
        vi: "chỉ được dùng một trong các khóa: \(keys.joined(separator: ", "))",
        en: "only one of these keys may be given: \(keys.joined(separator: ", "))")
    case .unreadable(let reason):
      Wording(vi: "không đọc được tệp: \(reason)", en: "the file cannot be read: \(reason)")
    }
  }

  var help: Wording? {
    switch self {
    case .unknownKey(_, let likely, let known), .unknownColumn(_, let likely, let known):
      likely.map { Wording(vi: "có phải \"\($0)\"?", en: "did you mean \"\($0)\"?") }
        ?? Wording(vi: "có: \(known.joined(separator: ", "))", en: "there are: \(known.joined(separator: ", "))")
    case .doubledColumn:
      Wording(vi: "bỏ một trong hai cột", en: "remove one of the two columns")
    case .missingKey(let key):
      Wording(vi: "thêm \(key) = …", en: "add \(key) = …")
    case .emptyValue:
      Wording(vi: "điền giá trị", en: "fill it in")
    case .wrongType(_, let expected, let found):
      expected.help(for: found)
    case .notOneOf(_, let value, let choices):
      nearest(to: value, in: choices).map { Wording(vi: "có phải \"\($0)\"?", en: "did you mean \"\($0)\"?") }
        ?? Wording(vi: "có: \(choices.joined(separator: ", "))", en: "there are: \(choices.joined(separator: ", "))")
    case .malformedCode:
      Wording(
        vi: "mã gồm chữ thường không dấu và chữ số, nối bằng một dấu gạch ngang, nhiều nhất 64 ký tự",
        en: "a code has lower-case letters a–z and digits, joined by single hyphens, at most 64 characters")
    case .malformedLocalCode:
      Wording(
        vi: "mã gồm chữ không dấu, chữ số, dấu chấm, dấu gạch ngang, nhiều nhất 16 ký tự",
        en: "a code has letters A–Z, digits, points and hyphens, at most 16 characters")
    case .reservedName:
      Wording(vi: "chọn mã khác", en: "choose another code")
    case .bothForms(let name):
      Wording(vi: "giữ một nơi: [[\(name)]] hoặc \(name).csv", en: "keep one: [[\(name)]] or \(name).csv")
    case .frontMatterMissing:
      Wording(
        vi: "đặt các khóa giữa hai dòng +++ ở đầu tệp", en: "put the keys between two lines +++ at the top of the file")
    case .frontMatterUnclosed:
      Wording(vi: "thêm một dòng +++ sau các khóa", en: "add a line +++ after the keys")
    case .notUTF8:
      Wording(vi: "lưu lại tệp với bảng mã UTF-8", en: "save the file in the encoding UTF-8")
    case .secret:
      Wording(vi: "đưa tài liệu ra khỏi thư mục này", en: "take the document out of this folder")
    case .oneOf(let keys):
      keys.first.map { Wording(vi: "thêm \($0) = …", en: "add \($0) = …") }
    case .onlyOneOf:
      Wording(vi: "bỏ bớt, giữ một khóa", en: "keep one of them")
    case .outOfRange, .unreadable:
      nil
    }
  }
}

extension ValueKind {
  fileprivate var wording: Wording {
    switch self {
    case .text: Wording(vi: "văn bản", en: "text")
    case .day: Wording(vi: "ngày", en: "a day")
    case .number: Wording(vi: "số", en: "a number")
    case .integer: Wording(vi: "số nguyên", en: "a whole number")
    case .flag: Wording(vi: "true hoặc false", en: "true or false")
    case .textList: Wording(vi: "danh sách mã", en: "a list of codes")
    case .numberList: Wording(vi: "danh sách số", en: "a list of numbers")
    case .table: Wording(vi: "bảng [ ]", en: "a table [ ]")
    case .tableList: Wording(vi: "danh sách bảng [[ ]]", en: "a list of tables [[ ]]")
    }
  }

  fileprivate func help(for found: FoundKind) -> Wording? {
    switch (self, found) {
    case (.text, .cell), (.flag, _): nil
    case (.text, _): Wording(vi: "đặt trong dấu nháy kép: \"…\"", en: "put it in double quotes: \"…\"")
    case (.day, .dayInQuotes), (.number, .numberInQuotes), (.integer, .numberInQuotes):
      Wording(vi: "bỏ dấu nháy", en: "drop the quotes")
    case (.day, .cell): Wording(vi: "viết 2026-09-30 hoặc 30/9/2026", en: "write 2026-09-30 or 30/9/2026")
    case (.day, _): Wording(vi: "viết năm-tháng-ngày: 2026-09-30", en: "write year-month-day: 2026-09-30")
    case (.number, .cell): Wording(vi: "viết 1239, 1.239 hoặc 71,4", en: "write 1239, 1.239 or 71,4")
    case (.number, _):
      Wording(
        vi: "viết 71.4, nhiều nhất 6 chữ số thập phân, nhỏ hơn 10¹²", en: "write 71.4; at most 6 decimals, below 10¹²")
    case (.integer, _): Wording(vi: "viết số nguyên, như 12", en: "write a whole number, such as 12")
    case (.textList, _): Wording(vi: "viết [\"…\", \"…\"]", en: "write [\"…\", \"…\"]")
    case (.numberList, _): Wording(vi: "viết [31, 48]", en: "write [31, 48]")
    case (.table, _): Wording(vi: "viết [tên] rồi các khóa ở dưới", en: "write [name] and its keys below")
    case (.tableList, .table): Wording(vi: "viết hai cặp ngoặc: [[tên]]", en: "write two pairs of brackets: [[name]]")
    case (.tableList, _): Wording(vi: "viết [[tên]] rồi các khóa ở dưới", en: "write [[name]] and its keys below")
    }
  }
}

extension FoundKind {
  fileprivate var wording: Wording {
    switch self {
    case .text: Wording(vi: "văn bản", en: "text")
    case .dayInQuotes: Wording(vi: "ngày trong dấu nháy", en: "a day in quotes")
    case .numberInQuotes: Wording(vi: "số trong dấu nháy", en: "a number in quotes")
    case .day: Wording(vi: "ngày", en: "a day")
    case .moment: Wording(vi: "ngày kèm giờ", en: "a day with a time")
    case .number: Wording(vi: "số", en: "a number")
    case .flag: Wording(vi: "true hoặc false", en: "true or false")
    case .list: Wording(vi: "danh sách", en: "a list")
    case .table: Wording(vi: "bảng", en: "a table")
    case .cell(let text): Wording(vi: "\"\(text)\"", en: "\"\(text)\"")
    }
  }
}
