import Diagnostics
import TOML

/// Reading the TOML of some 2,000 plans in one file.
func tomlThroughput() -> Throughput {
  let source = SourceFile(path: "bench.toml", bytes: tomlText())
  return Throughput(name: "toml", bytes: source.bytes) {
    let document = TOMLDocument(parsing: source)
    return document.root.count + document.diagnostics.count
  }
}

/// Reading the same, then going through all of it, comparing each key and making a `String` of each text.
func tomlWalkThroughput() -> Throughput {
  let source = SourceFile(path: "bench.toml", bytes: tomlText())
  return Throughput(name: "toml-walk", bytes: source.bytes) {
    walk(TOMLDocument(parsing: source).root)
  }
}

private func walk(_ table: TOMLTable) -> Int {
  table.reduce(0) { $0 &+ ($1.hasKey("viec") ? 1 : 0) &+ walk($1.value) }
}

private func walk(_ value: TOMLValue) -> Int {
  switch value.content {
  case .string(let string): string.utf8.count
  case .integer(let integer): Int(truncatingIfNeeded: integer)
  case .localDate(let date): date.day
  case .array(let array): array.reduce(0) { $0 &+ walk($1) }
  case .table(let table): walk(table)
  default: 1
  }
}

/// Some 8 MB of tasks as a plan has them.
private func tomlText() -> [UInt8] {
  var random = SeededRandom(seed: 1)
  var text = "so = \"05-ĐA/ĐU\"\nngay = 2026-06-18\n"
  for number in 1...13_000 {
    text += """

      [[nhiem-vu]]
      ma = "NV\(number)"
      viec = "\(VietnameseText.sentence(words: 14, using: &random))"
      nguoi = "Bí thư Đảng ủy"
      tham-quyen = "\(VietnameseText.sentence(words: 6, using: &random))"
      trach-nhiem = "\(VietnameseText.sentence(words: 12, using: &random))"
      truoc = 2026-\(number % 3 == 0 ? "09" : "12")-\(10 + number % 20)
      san-pham = "\(VietnameseText.sentence(words: 8, using: &random))"
      khau-yeu = ["KY\(number % 9)", "KY\(number % 7 + 9)"]
      chi-tieu = { ma = "CT\(number % 5)", gia-tri = \(number % 100).5, dat = true }
      trong-so = \(number % 4 + 1)  # \(VietnameseText.sentence(words: 3, using: &random))

      """
  }
  return Array(text.utf8)
}
