/// The parts by which a package says what it holds (ECMA-376, part 2).
struct PackageParts {
  private var types = XMLPart(
    root: """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/docProps/core.xml" \
      ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
      """)

  /// Names the type of a part at an absolute name; behind the prefix that all types of office documents have.
  mutating func addType(_ type: StaticString, of name: String) {
    types.append("<Override PartName=\"", text: name, "\" ContentType=\"application/vnd.openxmlformats-officedocument.")
    types.append(type)
    types.append("+xml\"/>")
  }

  /// Puts the parts into an archive as its first, together with the properties.
  func write(main: String, properties: DocumentProperties, to archive: inout ZIPArchive) throws(ZIPError) {
    var types = types
    types.append("</Types>")
    try archive.add("[Content_Types].xml", types.bytes)
    var relationships = Relationships()
    relationships.add("officeDocument", target: main)
    relationships.addProperties(target: "docProps/core.xml")
    try archive.add("_rels/.rels", relationships.part)
    try archive.add("docProps/core.xml", properties.part)
  }
}

/// A part that says which other parts belong to one (ECMA-376, part 2), each with the identity `rId1`, `rId2`, …
struct Relationships {
  private var xml = XMLPart(
    root: "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">")
  private var count = 0

  /// Adds a part of a type of office documents.
  mutating func add(_ type: StaticString, target: String) {
    add("http://schemas.openxmlformats.org/officeDocument/2006/relationships/", type, target: target)
  }

  /// Adds the part with the properties.
  mutating func addProperties(target: String) {
    add("http://schemas.openxmlformats.org/package/2006/relationships/", "metadata/core-properties", target: target)
  }

  private mutating func add(_ family: StaticString, _ type: StaticString, target: String) {
    count += 1
    xml.append("<Relationship Id=\"rId", count, "\" Type=\"")
    xml.append(family)
    xml.append(type)
    xml.append("\" Target=\"", text: target, "\"/>")
  }

  /// The part's bytes.
  var part: [UInt8] {
    var xml = xml
    xml.append("</Relationships>")
    return xml.bytes
  }
}
