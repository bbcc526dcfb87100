import Diagnostics
import Foundation
import Testing

@testable import Website

@Suite("The schema of the data")
struct DataSchemaTests {
  private func definitions(_ language: Language) throws -> [String: [String: Any]] {
    let bytes = Data(DataSchema(language: language).bytes)
    let schema = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    return try #require(schema["$defs"] as? [String: [String: Any]])
  }

  @Test("It describes every table, column by column", arguments: DataTableName.allCases)
  func tables(name: DataTableName) throws {
    let definition = try #require(try definitions(.vi)[name.rawValue])
    let properties = try #require(definition["properties"] as? [String: [String: Any]])
    guard name != .rollUps else { return #expect(properties.keys.contains("to-chuc")) }
    let row = try #require(properties[name.rawValue]?["items"] as? [String: Any])
    #expect(row["required"] as? [String] == name.schema.map(\.key))
    #expect((row["properties"] as? [String: Any])?.count == name.schema.count)
  }

  @Test("It describes the tables of campaigns", arguments: CampaignTableName.allCases)
  func campaignTables(name: CampaignTableName) throws {
    let definition = try #require(try definitions(.vi)["dot-bao-cao-\(name.rawValue)"])
    let properties = try #require(definition["properties"] as? [String: [String: Any]])
    let row = try #require(properties[name.rawValue]?["items"] as? [String: Any])
    #expect(row["required"] as? [String] == name.schema.map(\.key))
    #expect(properties.keys.contains("dot-bao-cao"))
  }

  @Test("It describes every table of a programme", arguments: ProgrammeTableName.allCases)
  func programmeTables(name: ProgrammeTableName) throws {
    let definition = try #require(try definitions(.en)[name.definition])
    let properties = try #require(definition["properties"] as? [String: [String: Any]])
    #expect(Set(properties.keys) == ["ngay", "an-ban", "nguon", "chuong-trinh", name.rawValue])
    let row = try #require(properties[name.rawValue]?["items"] as? [String: Any])
    #expect(row["required"] as? [String] == name.schema.map(\.key))
  }

  @Test("Every reference leads to a definition")
  func references() throws {
    let text = String(decoding: DataSchema(language: .en).bytes, as: UTF8.self)
    let names = try definitions(.en).keys
    let references = text.matches(of: /"#\/\$defs\/([^"]+)"/).map { String($0.output.1) }
    #expect(!references.isEmpty)
    #expect(references.allSatisfy { names.contains($0) })
  }

  @Test("It is written in the site's language")
  func languages() {
    let texts = Language.allCases.map { String(decoding: DataSchema(language: $0).bytes, as: UTF8.self) }
    #expect(texts[0].contains("nhiệm vụ quá hạn") && !texts[0].contains("the overdue task"))
    #expect(texts[1].contains("the overdue task") && !texts[1].contains("nhiệm vụ quá hạn"))
  }
}
