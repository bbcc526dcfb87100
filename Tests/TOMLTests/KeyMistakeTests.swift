import Diagnostics
import TOML
import TestSupport
import Testing

@Suite
struct KeyMistakeTests {
  static let mistakes = [
    Mistake("1️⃣ten2️⃣ \"A\"", "toml.missing-equals", "khóa = \"giá trị\""),
    Mistake("1️⃣Ghi chú của chi bộ2️⃣", "toml.missing-equals", "#"),
    Mistake("ten1️⃣:2️⃣ \"A\"", "toml.colon-for-equals", "="),
    Mistake("ten =1️⃣=2️⃣ \"A\"", "toml.double-equals", "một dấu ="),
    Mistake("1️⃣=2️⃣ \"A\"", "toml.missing-key", "khóa"),
    Mistake("1️⃣tên2️⃣ = \"A\"", "toml.non-ascii-key", "(ten)"),
    Mistake("1️⃣Đường dẫn gốc2️⃣ = \"A\"", "toml.non-ascii-key", "(duong-dan-goc)"),
    Mistake("[1️⃣Khâu yếu2️⃣]", "toml.non-ascii-key", "(khau-yeu)", reads: "{}"),
    Mistake("[[1️⃣k.yếu2️⃣]]", "toml.non-ascii-key", "(k.yeu)", reads: "{}"),
    Mistake("1️⃣to chuc2️⃣ = \"A\"", "toml.space-in-key", "(to-chuc)"),
    Mistake("[1️⃣to chuc2️⃣]", "toml.space-in-key", "(to-chuc)", reads: "{}"),
    Mistake("ty1️⃣/2️⃣le = 1", "toml.key-character", "gạch ngang"),
    Mistake("1️⃣“ten”2️⃣ = 1", "toml.smart-quotes", "thẳng"),
    Mistake("1️⃣\"ten = 12️⃣", "toml.unclosed-key", "cuối tên khóa"),
    Mistake("1️⃣\"\"\"2️⃣ten\"\"\" = 1", "toml.multiline-key", "một dấu"),
    Mistake("a.1️⃣.2️⃣b = 1", "toml.empty-key-part", "dấu chấm"),
    Mistake("a.1️⃣=2️⃣ 1", "toml.empty-key-part", "dấu chấm"),
    Mistake("1️⃣[]2️⃣", "toml.empty-header", "tên bảng", reads: "{}"),
    Mistake("1️⃣[bao-cao2️⃣", "toml.unclosed-header", "]", reads: "{}"),
    Mistake("1️⃣[[bao-cao2️⃣]", "toml.unclosed-header", "]]", reads: "{}"),
    Mistake("1️⃣[2️⃣", "toml.unclosed-header", "]", reads: "{}"),
    Mistake("1️⃣[ [2️⃣bao-cao]]", "toml.space-between-brackets", "viết liền", reads: "{}"),
    Mistake("[bao-cao] 1️⃣quý 32️⃣", "toml.text-after-header", "#", reads: "{bao-cao={sau=1}}"),
    Mistake("[b] 1️⃣ten = 12️⃣", "toml.second-statement", "dòng sau", reads: "{b={sau=1}}"),
    Mistake("a = 1 1️⃣b = 22️⃣", "toml.second-statement", "dòng sau", reads: "{a=1, sau=1}"),
  ]

  @Test("Each mistake in a key is recognised, and reading goes on after it", arguments: mistakes)
  func mistake(_ mistake: Mistake) throws { try mistake.check() }
}
