import Diagnostics
import Markdown
import Testing

@Suite struct SectionTests {
  private static let text = """
    # A

    mở[^chung]

    ## Kín {pham-vi=lanh-dao}

    bí mật [x](/kin)[^kin] [^chung]

    ### Con của kín

    vẫn bí mật

    ## Mở

    thấy [y](/mo)[^mo]

    [^chung]: chung
    [^kin]: bí mật
    [^mo]: mở

    > # Trích {pham-vi=lanh-dao}
    > bí mật
    """

  private static func visible() -> MarkdownDocument {
    markdown(text).removingSections { $0["pham-vi"] == "lanh-dao" }
  }

  @Test func reachesToTheNextHeadingOfTheSameLevel() {
    #expect(Self.visible().headings.map(\.text) == ["A", "Mở"])
    #expect(markdown(Self.text).headings.count == 5)
  }

  @Test func leavesNothingBehind() {
    let document = Self.visible()
    #expect(!html(document).contains("bí mật"))
    #expect(!document.plainText.contains("bí mật"))
    #expect(document.links.map(\.destination) == ["/mo"])
    var slices: [UInt8] = []
    document.forEachVisibleSlice { slices += $0 }
    let source = String(decoding: slices, as: UTF8.self)
    #expect(!source.contains("bí mật"))
    #expect(source.contains("thấy"))
    #expect(source.contains("momở"))
    var text: [UInt8] = []
    document.forEachText { piece, _ in text += piece }
    #expect(!String(decoding: text, as: UTF8.self).contains("bí mật"))
  }

  @Test func hidesAFootnoteDefinedInAHiddenSection() {
    let text = "# A\n\nthấy[^kin] và[^mo]\n\n[^mo]: mở\n\n## Kín {pham-vi=lanh-dao}\n\n[^kin]: bí mật\n"
    let found = html(markdown(text).removingSections { $0["pham-vi"] == "lanh-dao" })
    #expect(!found.contains("bí mật"))
    #expect(found.contains("thấy và"))
    #expect(found.contains("id=\"fnref-mo\" data-footnote-ref>1</a>"))
  }

  @Test func numbersTheFootnotesAnew() {
    let found = html(Self.visible())
    #expect(found.contains("id=\"fnref-mo\" data-footnote-ref>2</a>"))
    #expect(!found.contains("fnref-chung-2"))
    #expect(!found.contains("fn-kin"))
  }

  @Test func keepsADocumentWithoutHiddenSections() {
    #expect(html(markdown(Self.text).removingSections { _ in false }) == html(Self.text))
  }

  @Test func aDocumentThatIsAllHiddenIsEmpty() {
    #expect(markdown("# A {a=b}\n\ntext").removingSections { $0["a"] != nil }.isEmpty)
    #expect(markdown("").isEmpty)
    #expect(!markdown("a").isEmpty)
  }
}
