/// What can be wrong with a template.
enum TemplateFault: Hashable {
  // The form of tags
  case unclosedTag
  case unclosedTriple
  case emptyTag
  case badName
  case badDelimiters
  case unclosedSection(String)
  case strayClose(String, open: String?)
  case tooDeep(limit: Int)
  case tooLarge(limit: Int)
  case duplicateTemplate(String)

  // What the tags name
  case unknownName(String, nearest: String?, offered: [String])
  case notARecord(String)
  case notText(String)
  case notHTML(String)
  case noCurrentText
  case unknownPartial(String, nearest: String?)
  case nameNotText(String)
  case noCandidate(String)
  case unknownConstant(String, nearest: String?)
  case constantNotHTML(String)
  case unknownBlock(String, nearest: String?, parent: String)
  case growsTooLarge
}
