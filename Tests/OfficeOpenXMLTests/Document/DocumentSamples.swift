import OfficeOpenXML
import TestSupport

/// The file of a document with these blocks, unpacked.
func unpackedDocument(_ blocks: Document.Block...) throws -> UnpackedArchive {
  var output: [UInt8] = []
  try Document(properties: properties, blocks: blocks).write(to: &output)
  return try UnpackedArchive(output)
}

/// What a document with one block has between its beginning and the properties of its section.
func body(_ block: Document.Block) throws -> String {
  try String(between("<w:body>", "<w:sectPr>", in: unpackedDocument(block).text("word/document.xml")))
}
