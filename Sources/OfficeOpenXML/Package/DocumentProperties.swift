/// What a file says about itself.
public struct DocumentProperties: Sendable, Hashable {
  /// What it is.
  public var title: String
  /// Who made it; empty where that is not said.
  public var author: String
  /// The day that it says it was made and changed, at midnight UTC: never the clock's, so that bytes repeat.
  public var day: ISODay
  /// The language of its text, as in `vi-VN`.
  public var language: String

  /// Makes properties.
  public init(title: String, author: String = "", day: ISODay, language: String = "vi-VN") {
    self.title = title
    self.author = author
    self.day = day
    self.language = language
  }

  /// The part of a package that holds them (`docProps/core.xml`).
  var part: [UInt8] {
    var xml = XMLPart(
      root: """
        <cp:coreProperties \
        xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" \
        xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
        """)
    xml.append("<dc:title>", text: title, "</dc:title>")
    if !author.isEmpty { xml.append("<dc:creator>", text: author, "</dc:creator>") }
    if !language.isEmpty { xml.append("<dc:language>", text: language, "</dc:language>") }
    xml.append("<dcterms:created xsi:type=\"dcterms:W3CDTF\">", text: day.iso, "T00:00:00Z</dcterms:created>")
    xml.append("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">", text: day.iso, "T00:00:00Z</dcterms:modified>")
    xml.append("</cp:coreProperties>")
    return xml.bytes
  }
}
