import TestSupport
import Testing

@Suite struct MarkedTextTests {
  @Test func takesMarksOut() {
    let fixture = MarkedText("ten = 1️⃣\"ế\"2️⃣\n")
    #expect(fixture.text == "ten = \"ế\"\n")
    #expect(fixture.offsets == [1: 6, 2: 11])
    #expect(fixture[1] == 6)
    #expect(fixture[9] == -1)
  }

  @Test func knowsMarksAmidClusters() {
    let fixture = MarkedText("e1️⃣\u{302}\r2️⃣\n1\u{FE0F}")
    #expect(Array(fixture.text.unicodeScalars) == Array("e\u{302}\r\n1\u{FE0F}".unicodeScalars))
    #expect(fixture.offsets == [1: 1, 2: 4])
  }
}
