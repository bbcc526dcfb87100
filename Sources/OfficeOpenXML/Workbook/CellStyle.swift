/// How a cell looks: an index into the formats that `stylesPart` lists in the same order.
struct CellStyle: Equatable {
  let index: UInt8

  static let plain = CellStyle(index: 0)
  static let header = CellStyle(index: 1)
  static let wrapped = CellStyle(index: 2)
  static let quoted = CellStyle(index: 3)
  static let quotedWrapped = CellStyle(index: 4)
  static let day = CellStyle(index: 5)
  static let percent = CellStyle(index: 6)

  /// A number with thousands grouped and so many decimals; as it is where there are more than 6.
  static func number(decimals: UInt8) -> CellStyle {
    decimals <= 6 ? CellStyle(index: 7 + decimals) : plain
  }

  /// A text; quoted where editing the cell would turn it into a formula.
  static func text(isQuoted: Bool, isWrapped: Bool) -> CellStyle {
    isQuoted ? (isWrapped ? quotedWrapped : quoted) : (isWrapped ? wrapped : plain)
  }

  /// The part of a workbook that lists the formats (`xl/styles.xml`).
  static var stylesPart: [UInt8] {
    var xml = XMLPart(root: "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">")
    xml.append(
      """
      <numFmts count="7"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0.0%"/>\
      <numFmt numFmtId="166" formatCode="#,##0.0"/><numFmt numFmtId="167" formatCode="#,##0.000"/>\
      <numFmt numFmtId="168" formatCode="#,##0.0000"/><numFmt numFmtId="169" formatCode="#,##0.00000"/>\
      <numFmt numFmtId="170" formatCode="#,##0.000000"/></numFmts>\
      <fonts count="2"><font><sz val="12"/><name val="Times New Roman"/><family val="1"/></font>\
      <font><b/><sz val="12"/><name val="Times New Roman"/><family val="1"/></font></fonts>\
      <fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>\
      <fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/><bgColor indexed="64"/></patternFill></fill>\
      </fills>\
      <borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>\
      <border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>\
      <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1">\
      <alignment vertical="top"/></xf></cellStyleXfs>\
      <cellXfs count="14"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">\
      <alignment vertical="top"/></xf>\
      <xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" \
      applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>
      """)
    for attribute: StaticString in ["", " quotePrefix=\"1\""] {
      if attribute.utf8CodeUnitCount > 0 { appendFormat(0, attribute, wraps: false, to: &xml) }
      appendFormat(0, attribute, wraps: true, to: &xml)
    }
    // Day, percent, and numbers with 0 to 6 decimals; two of these formats every spreadsheet has by number.
    for number in [164, 165, 3, 166, 4, 167, 168, 169, 170] {
      appendFormat(number, " applyNumberFormat=\"1\"", wraps: false, to: &xml)
    }
    xml.append(
      """
      </cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
      """)
    return xml.bytes
  }

  private static func appendFormat(
    _ numberFormat: Int, _ attribute: StaticString, wraps: Bool, to xml: inout XMLPart
  ) {
    xml.append("<xf numFmtId=\"", numberFormat, "\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"")
    xml.append(attribute)
    xml.append(" applyAlignment=\"1\"><alignment vertical=\"top\"")
    if wraps { xml.append(" wrapText=\"1\"") }
    xml.append("/></xf>")
  }
}
