import Mustache
import Testing

@testable import Website

@Suite("The packed texts of rows behind figures")
struct FigureTextBlockTests {
  private static let rows = [
    FigureText(
      code: "NV1", content: "Rà soát quy chế", organisation: "Chi bộ A", address: "a/#nv-nv1", day: "30/9/2026"),
    FigureText(),
    FigureText(code: "NV2", organisation: "Đảng bộ phường Minh Họa", address: "b/"),
  ]

  private static func texts(ofRow number: Int, in block: FigureTextBlock) -> [String] {
    var view = View()
    var texts: [String] = []
    view.write(FigureRowFields.self) { row in
      block.write(&row, number)
      texts = [row.code, row.content, row.organisation, row.address, row.day]
    }
    return texts
  }

  @Test("Every row comes back as it was put", arguments: rows.indices)
  func roundTrip(number: Int) {
    let row = Self.rows[number]
    let packed = FigureTextBlock(bytes: FigureTextBlock(Self.rows).bytes)
    #expect(
      Self.texts(ofRow: number, in: packed) == [row.code, row.content, row.organisation, row.address, row.day])
  }

  @Test("Of a piece that was cut short, what is there comes back and the rest is empty")
  func cutShort() {
    let bytes = FigureTextBlock(Self.rows).bytes
    for count in bytes.indices {
      let cut = FigureTextBlock(bytes: Array(bytes.prefix(count)))
      for number in 0...Self.rows.count {
        let texts = Self.texts(ofRow: number, in: cut)
        let whole = number < Self.rows.count ? Self.texts(ofRow: number, in: FigureTextBlock(Self.rows)) : []
        #expect(texts.allSatisfy { $0.isEmpty || whole.contains($0) })
      }
    }
    #expect(Self.texts(ofRow: 0, in: FigureTextBlock(bytes: [])).allSatisfy { $0.isEmpty })
  }
}
