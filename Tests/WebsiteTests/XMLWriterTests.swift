import Testing

@testable import Website

@Suite("Writing XML")
struct XMLWriterTests {
  @Test("Text and attributes are escaped, and what XML cannot hold is left out")
  func escaping() {
    var xml = XMLWriter()
    xml.element("a", ["b": "\"<1>\" & 2"]) { $0.element("c", text: "]]> <d>\n\u{1}\u{FFFE}đ") }
    xml.emptyElement("e", ["f": "g"])
    #expect(
      String(decoding: xml.bytes, as: UTF8.self) == """
        <?xml version="1.0" encoding="utf-8"?>
        <a b="&quot;&lt;1&gt;&quot; &amp; 2">
        <c>]]&gt; &lt;d&gt;&#10;đ</c>
        </a>
        <e f="g"/>

        """)
  }
}
