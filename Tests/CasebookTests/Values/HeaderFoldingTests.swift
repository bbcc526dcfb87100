import Casebook
import Foundation
import Testing

@Suite("Folding of Vietnamese letters")
struct HeaderFoldingTests {
  @Test(
    "Headers are folded to keys",
    arguments: [
      ("Sản phẩm", "san-pham"), ("Đơn vị", "don-vi"), ("ĐẢNG VIÊN", "dang-vien"), ("Mã", "ma"), ("  Từ  ", "tu"),
      ("Khâu yếu", "khau-yeu"), ("Nội dung (tóm tắt)", "noi-dung-tom-tat"), ("Hướng", "huong"), ("ma", "ma"),
      ("Gốc tử số", "goc-tu-so"), ("Thời\u{00A0}gian", "thoi-gian"), ("Mức\r\nđộ", "muc-do"), ("", ""), ("---", ""),
    ])
  func headers(text: String, key: String) {
    #expect(text.headerKey == key)
    #expect(text.decomposedStringWithCanonicalMapping.headerKey == key)
    #expect(text.precomposedStringWithCanonicalMapping.headerKey == key)
  }

  @Test("Every Vietnamese letter loses its marks, composed or not")
  func letters() {
    let folded: [(String, String)] = [
      ("aàảãáạăằẳẵắặâầẩẫấậ", "a"), ("dđ", "d"), ("eèẻẽéẹêềểễếệ", "e"), ("iìỉĩíị", "i"), ("oòỏõóọôồổỗốộơờởỡớợ", "o"),
      ("uùủũúụưừửữứự", "u"), ("yỳỷỹýỵ", "y"),
    ]
    for (letters, plain) in folded {
      for letter in letters {
        #expect(String(letter).vietnameseFolded == plain)
        #expect(String(letter).uppercased().vietnameseFolded == plain)
        #expect(String(letter).decomposedStringWithCanonicalMapping.vietnameseFolded == plain)
      }
    }
  }

  @Test("Other letters and signs stay")
  func others() {
    #expect("Tổ 1 – ΑΒ <b>".vietnameseFolded == "to 1 – αβ <b>")
  }
}
