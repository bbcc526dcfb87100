import OfficeOpenXML
import TestSupport

let properties = DocumentProperties(
  title: "Số liệu & bảng", author: "Ban <Tổ chức>", day: ISODay(daysSince1970: 20_726))

/// A workbook's file, unpacked.
func unpacked(_ sheets: Sheet...) throws -> UnpackedArchive {
  var output: [UInt8] = []
  try Workbook(properties: properties, sheets: sheets).write(to: &output)
  return try UnpackedArchive(output)
}

/// The XML of the rows below the header `A`, `B`, `C`.
func rows(_ write: (inout Sheet) -> Void) throws -> String {
  var sheet = Sheet(name: "S", header: ["A", "B", "C"])
  write(&sheet)
  let xml = try unpacked(sheet).text("xl/worksheets/sheet1.xml")
  return String(between("<row r=\"2\"", "</sheetData>", in: xml, keepingFirst: true))
}

/// What stands between two texts; empty where they do not occur.
func between(_ first: String, _ last: String, in text: String, keepingFirst: Bool = false) -> Substring {
  guard let start = text.firstRange(of: first),
    let end = text[start.upperBound...].firstRange(of: last)
  else { return "" }
  return text[(keepingFirst ? start.lowerBound : start.upperBound)..<end.lowerBound]
}

/// The cell of a text as its XML, at A2 in a row of its own.
func textCell(_ xml: String, style: Int = 0, height: String? = nil, keepingSpace: Bool = false) -> String {
  let style = style == 0 ? "" : " s=\"\(style)\""
  let space = keepingSpace ? " xml:space=\"preserve\"" : ""
  let height = height.map { " ht=\"\($0)\"" } ?? ""
  return "<row r=\"2\"\(height)><c\(style) t=\"inlineStr\"><is><t\(space)>\(xml)</t></is></c></row>"
}
