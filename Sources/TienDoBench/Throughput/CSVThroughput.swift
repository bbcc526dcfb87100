import CSV
import Diagnostics

/// Reading a journal of progress, as Excel in Vietnam writes it.
func csvThroughput() -> Throughput {
  var random = SeededRandom(seed: 4180)
  var text = "\u{FEFF}Ngày;Nhiệm vụ;Mức;Nội dung;Minh chứng\r\n"
  text.reserveCapacity(8_100_000)
  while text.utf8.count < 8_000_000 {
    let day = "\(Int.random(in: 1...28, using: &random))/\(Int.random(in: 1...12, using: &random))/2026"
    let sentence = VietnameseText.sentence(words: Int.random(in: 4...16, using: &random), using: &random)
    let content = Int.random(in: 0..<4, using: &random) == 0 ? "\"\(sentence); “nháp” \"\"lần 2\"\"\"" : sentence
    let task = "NV\(Int.random(in: 1...40, using: &random))"
    text += "\(day);\(task);\(Int.random(in: 0...100, using: &random));\(content);tep/du-thao.pdf\r\n"
  }
  let source = SourceFile(path: "cap-nhat.csv", text: text)
  return Throughput(name: "csv", bytes: source.bytes) {
    CSVTable(parsing: source).rows.count
  }
}
