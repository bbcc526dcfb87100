import Diagnostics
import TOML
import TestSupport
import Testing

@Suite
struct ValueMistakeTests {
  static let texts = [
    Mistake("ten = 1️⃣2️⃣", "toml.missing-value", "giá trị"),
    Mistake("ten = 1️⃣2️⃣# sau", "toml.missing-value", "giá trị"),
    Mistake("ten = 1️⃣Đảng bộ2️⃣ # x", "toml.unquoted-text", "\"Đảng bộ\"", reads: "{ten=\"Đảng bộ\", sau=1}"),
    Mistake("so = 1️⃣05-ĐA/ĐU2️⃣", "toml.unquoted-text", "\"05-ĐA/ĐU\"", reads: "{so=\"05-ĐA/ĐU\", sau=1}"),
    Mistake("ten = 1️⃣Đảng bộ\"2️⃣", "toml.unquoted-text", "đầu văn bản", reads: "{ten=\"Đảng bộ\"\", sau=1}"),
    Mistake("l = [1️⃣KY12️⃣, \"KY2\"]", "toml.unquoted-text", "\"KY1\"", reads: "{l=[\"KY1\", \"KY2\"], sau=1}"),
    Mistake("ten = 1️⃣“Đảng bộ”2️⃣", "toml.smart-quotes", "thẳng", reads: "{ten=\"Đảng bộ\", sau=1}"),
    Mistake("l = [1️⃣‘a’2️⃣, 'b']", "toml.smart-quotes", "thẳng", reads: "{l=[\"a\", \"b\"], sau=1}"),
    Mistake("ten = \"Đảng bộ1️⃣”2️⃣", "toml.unclosed-by-smart-quote", "thẳng"),
    Mistake("ten = 1️⃣\"Đảng bộ2️⃣", "toml.unclosed-string", "cuối văn bản"),
    Mistake("ten = 1️⃣\"Đảng bộ2️⃣\nphường\n  An Hòa\"", "toml.unclosed-string", "\"\"\""),
    Mistake("l = [1️⃣\"KY1]2️⃣", "toml.unclosed-string", "cuối văn bản"),
    Mistake("ten = \"\" 1️⃣A\"2️⃣", "toml.quote-in-string", "\\\"", reads: "{ten=\"\", sau=1}"),
    Mistake("ten = \"Đảng \"1️⃣A\" phường\"2️⃣", "toml.quote-in-string", "dấu nháy đơn", reads: "{ten=\"Đảng \", sau=1}"),
    Mistake("ten = \"A\" 1️⃣phường2️⃣", "toml.text-after-value", "#", reads: "{ten=\"A\", sau=1}"),
    Mistake("tep = \"D:1️⃣\\P2️⃣honG\\tep\"", "toml.unknown-escape", "\\\\", reads: "{tep=\"D:\\PhonG\tep\", sau=1}"),
    Mistake("tep = \"D:1️⃣\\U2️⃣sers\\Lan\"", "toml.bad-unicode-escape", "\\\\", reads: "{tep=\"D:\\Users\\Lan\", sau=1}"),
    Mistake("dat = 1️⃣True2️⃣", "toml.capital-keyword", "true"),
    Mistake("a1️⃣\u{A0}2️⃣= 1", "toml.unusual-space", "dấu cách", reads: "{a=1, sau=1}"),
    Mistake("a = 11️⃣\u{3000}2️⃣# x", "toml.unusual-space", "dấu cách", reads: "{a=1, sau=1}"),
    Mistake("a = 2026-09-301️⃣\u{200B}2️⃣", "toml.unusual-space", "Word", reads: "{a=2026-09-30, sau=1}"),
    Mistake("a = 1️⃣2️⃣]", "toml.missing-value", "giá trị"),
    Mistake("a = 1️⃣\u{1}2️⃣", "toml.control-character", "UTF-8"),
  ]

  static let numbers = [
    Mistake("a = 1️⃣71,42️⃣", "toml.decimal-comma", "71.4", reads: "{a=71, sau=1}"),
    Mistake("a = 1️⃣-71,42️⃣ # %", "toml.decimal-comma", "-71.4", reads: "{a=-71, sau=1}"),
    Mistake("t = { a = 1️⃣71,42️⃣, b = 2 }", "toml.decimal-comma", "71.4", reads: "{t={a=71, b=2}, sau=1}"),
    Mistake("a = 1️⃣71%2️⃣", "toml.percentage", "71"),
    Mistake("a = 1️⃣71.4 %2️⃣", "toml.percentage", "71.4", reads: "{a=71.4, sau=1}"),
    Mistake("a = 1️⃣1.239.0002️⃣", "toml.grouped-number", "1239000"),
    Mistake("a = 1️⃣1 239 0002️⃣", "toml.grouped-number", "1239000", reads: "{a=1, sau=1}"),
    Mistake("a = 1️⃣0072️⃣", "toml.leading-zero", "7"),
    Mistake("a = 1️⃣09123456782️⃣", "toml.leading-zero", "dấu ngoặc kép"),
    Mistake("a = 1️⃣1__02️⃣", "toml.misplaced-underscore", "gạch dưới"),
    Mistake("a = 1️⃣.52️⃣", "toml.bare-decimal-point", "0.5"),
    Mistake("a = 1️⃣5.2️⃣", "toml.bare-decimal-point", "5.0"),
    Mistake("a = 1️⃣1.2.32️⃣", "toml.bad-number", "71.4"),
    Mistake("a = 1️⃣0xZ2️⃣", "toml.bad-number", "chữ số"),
    Mistake("l = [1️⃣0072️⃣, 1]", "toml.leading-zero", "7", reads: "{l=[1], sau=1}"),
    Mistake("a = 5 1️⃣tổ dân phố2️⃣", "toml.text-after-value", "dấu ngoặc kép", reads: "{a=5, sau=1}"),
    Mistake("a = 1️⃣30/9/20262️⃣", "toml.foreign-date", "2026-09-30"),
    Mistake("a = 1️⃣3-9-20262️⃣", "toml.foreign-date", "2026-09-03"),
    Mistake("a = 1️⃣30.09.20262️⃣ # x", "toml.foreign-date", "2026-09-30"),
    Mistake("a = 1️⃣2026/9/32️⃣", "toml.foreign-date", "2026-09-03"),
    Mistake("a = 1️⃣30/92️⃣", "toml.malformed-date", "2026-09-30"),
    Mistake("a = 1️⃣31/2/20262️⃣", "toml.malformed-date", "2026-09-30"),
    Mistake("a = 1️⃣7:302️⃣", "toml.malformed-time", "07:30:00"),
    Mistake("a = 1️⃣7h302️⃣", "toml.unquoted-text", "\"7h30\"", reads: "{a=\"7h30\", sau=1}"),
  ]

  static let brackets = [
    Mistake("l = 1️⃣[2️⃣\"a\", \"b\"", "toml.unclosed-array", "]"),
    Mistake("l = 1️⃣[2️⃣\n \"a\",\n[b]", "toml.unclosed-array", "]", reads: "{b={sau=1}}"),
    Mistake("l = [\"a\" 1️⃣\"2️⃣b\"]", "toml.missing-comma", "dấu phẩy", reads: "{l=[\"a\", \"b\"], sau=1}"),
    Mistake("l = [\"a\",1️⃣,2️⃣ \"b\"]", "toml.stray-comma", "dấu phẩy", reads: "{l=[\"a\", \"b\"], sau=1}"),
    Mistake("t = { a = 1 1️⃣b2️⃣ = 2 }", "toml.missing-comma", "dấu phẩy", reads: "{t={a=1, b=2}, sau=1}"),
    Mistake("t = { a = 11️⃣,2️⃣ }", "toml.trailing-comma", "dấu phẩy", reads: "{t={a=1}, sau=1}"),
    Mistake(
      "t = {1️⃣\n2️⃣  a = 1,\n  b = 2\n}", "toml.newline-in-inline-table", "một dòng", reads: "{t={a=1, b=2}, sau=1}"),
    Mistake("t = 1️⃣{2️⃣ a = 1", "toml.unclosed-inline-table", "}"),
  ]

  @Test("Each mistake in a text is recognised, and reading goes on after it", arguments: texts)
  func text(_ mistake: Mistake) throws { try mistake.check() }

  @Test("Each mistake in a number or a date is recognised, and reading goes on after it", arguments: numbers)
  func number(_ mistake: Mistake) throws { try mistake.check() }

  @Test("Each mistake with brackets is recognised, and reading goes on after it", arguments: brackets)
  func bracket(_ mistake: Mistake) throws { try mistake.check() }
}
