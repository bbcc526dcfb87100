import Diagnostics
import TOML
import TestSupport
import Testing

@Suite
struct MutationTests {
  private static let fixtures = [
    "so = \"05-ĐA/ĐU\"\nngay = 2026-06-18\n\n[[nhiem-vu]]\nma = \"NV1\"\nkhau-yeu = [\"KY1\", 'KY2']\ntrong-so = 2.5\n",
    "a.b.\"c\\u0111\" = 1_000\n[t] # ghi chú\nx = { y = true, z = [0x1F, -inf, 1e3] }\n[t.u]\n[[t.l]]\n[[t.l.m]]\n",
    "s = \"\"\"\nmột \\\n  hai \"\"\"\nl = '''C:\\tep'''\ng = 07:30:00.5\nm = 2026-01-02T03:04:05+07:00\n",
  ]

  @Test("Any bytes at all give a value or diagnostics, all of them within the file")
  func mutations() {
    let fragments = [
      "[", "]", "[[", "]]", "{", "}", ",", "=", ".", "\"", "'", "\"\"\"", "'''", "\\", "\\u00", "#", "\r", "\r\n",
      "\n", "\0", "\u{A0}", "“", "”", "30/9/2026", "71,4", "1e999", "99999999999999999999", "t = {}", "[t]",
      "\n[a.b]\n", "+0x",
    ]
    var count = 0
    for bytes in Mutations(of: Self.fixtures, fragments: fragments, seed: 20_260_930) {
      let range = bytes.count > 2 && count.isMultiple(of: 3) ? 1..<bytes.count : nil
      let document = TOMLDocument(parsing: SourceFile(path: "a", bytes: bytes), in: range)
      count += 1
      let allWithin =
        document.diagnostics.allSatisfy { isWithin($0.location.range, bytes) }
        && isWithin(.table(document.root), ranges: [document.root.range], bytes)
      #expect(allWithin, "\(bytes)")
      if document.diagnostics.isEmpty, range == nil {
        #expect(String(validating: bytes, as: UTF8.self) != nil, "\(bytes)")
      }
    }
    #expect(count == Mutations.count)
  }

  private func isWithin(_ range: ByteRange?, _ bytes: [UInt8]) -> Bool {
    range.map { $0.upperBound <= bytes.count } ?? true
  }

  /// Whether every place in a value is within the file, and every text is had without a trap.
  private func isWithin(_ content: TOMLContent, ranges: [ByteRange?], _ bytes: [UInt8]) -> Bool {
    guard ranges.allSatisfy({ isWithin($0, bytes) }) else { return false }
    switch content {
    case .table(let table):
      return table.allSatisfy { entry in
        (table[entry.key] != nil || entry.key.contains("\u{FFFD}"))
          && isWithin(
            entry.value.content, ranges: [entry.keyRange, entry.value.range, entry.value.contentRange], bytes)
      }
    case .array(let array):
      return array.allSatisfy { isWithin($0.content, ranges: [$0.range, $0.contentRange], bytes) }
    default:
      return true
    }
  }
}
