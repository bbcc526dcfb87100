import Diagnostics

/// The schema of the data in `du-lieu/*.json` (JSON Schema 2020-12), made from the columns' declarations.
///
/// Each file is described by the definition under its table's name.
struct DataSchema {
  let language: Language

  /// Where the schema stands in the site.
  static let address = "du-lieu/luoc-do.json"

  /// The schema's bytes.
  var bytes: [UInt8] {
    var json = JSONWriter()
    json.object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.key("$defs")
      json.object { json in
        for table in DataTableName.allCases {
          json.newline()
          json.key(table.rawValue)
          json.object { writeFile(&$0, table) }
        }
        for table in ProgrammeTableName.allCases {
          json.newline()
          json.key(table.definition)
          json.object { writeFile(&$0, table) }
        }
        for table in CampaignTableName.allCases {
          json.newline()
          json.key(table.definition)
          json.object { writeFile(&$0, table) }
        }
        json.newline()
        json.key(DataSchema.quarterTable)
        json.object { json in
          writeFile(
            &json, [("ky", Wording(vi: "quý, dạng 2026-q3", en: "the quarter, as 2026-q3"))],
            tables: [(DataSchema.quarterTable, QuarterFigure.columns)])
        }
        json.newline()
        json.key("ly-do-xep-hang")
        json.object(writeReason)
        json.newline()
        json.key("gop")
        json.object(writeRollUp)
      }
    }
    json.newline()
    return json.bytes
  }

  /// The name of the table of a quarter's figures.
  static let quarterTable = "bao-cao-quy"

  private func writeFile(_ json: inout JSONWriter, _ table: DataTableName) {
    let isTable = table != .rollUps
    writeFile(
      &json, tables: isTable ? [(table.rawValue, table.schema)] : [],
      rollUps: isTable ? [] : ["tong", "nhom", "phan-loai", "co-quan", "to-chuc"])
  }

  /// A file: which day, edition and content it is of, what else is said of it, and its rows or roll-ups.
  private func writeFile(
    _ json: inout JSONWriter, _ more: [(key: String, meaning: Wording)] = [],
    tables: [(key: String, columns: [DataColumn])], rollUps: [String] = []
  ) {
    let texts =
      [("an-ban", Wording(vi: "mã ấn bản", en: "the edition's code"))]
      + [("nguon", Wording(vi: "dấu của nội dung", en: "the content's fingerprint"))] + more
    json.member("type", "object")
    json.key("properties")
    json.object { json in
      member(
        &json, "ngay", ["type": "string", "format": "date"], Wording(vi: "ngày chốt số liệu", en: "the cut-off day"))
      for (key, meaning) in texts { member(&json, key, ["type": "string"], meaning) }
      for (key, columns) in tables {
        json.newline()
        json.key(key)
        json.object { json in
          json.member("type", "array")
          json.key("items")
          json.object { writeRow(&$0, columns) }
        }
      }
      for key in rollUps {
        json.newline()
        json.key(key)
        json.object { json in
          guard key != "tong" else { return json.member("$ref", "#/$defs/gop") }
          json.member("type", "object")
          json.key("additionalProperties")
          json.object { $0.member("$ref", "#/$defs/gop") }
        }
      }
    }
    required(&json, ["ngay"] + texts.map(\.0) + tables.map(\.key) + rollUps)
  }

  /// A programme's file: besides, which programme it is of.
  private func writeFile(_ json: inout JSONWriter, _ table: ProgrammeTableName) {
    writeFile(
      &json, [("chuong-trinh", Wording(vi: "mã chương trình", en: "the programme's code"))],
      tables: [(table.rawValue, table.schema)])
  }

  private func writeFile(_ json: inout JSONWriter, _ table: CampaignTableName) {
    writeFile(
      &json, [("dot-bao-cao", Wording(vi: "mã đợt báo cáo", en: "the campaign's code"))],
      tables: [(table.rawValue, table.schema)])
  }

  private func writeRow(_ json: inout JSONWriter, _ columns: [DataColumn]) {
    json.member("type", "object")
    json.key("properties")
    json.object { json in
      for column in columns {
        json.newline()
        json.key(column.key)
        json.object { json in
          json.member("description", column.meaning[language])
          write(&json, column)
        }
      }
    }
    required(&json, columns.map(\.key))
  }

  private func write(_ json: inout JSONWriter, _ column: DataColumn) {
    func type(_ name: String) {
      json.key("type")
      json.array(column.isOptional ? [name, "null"] : [name]) { $0.string($1) }
    }
    switch column.kind {
    case .text: type("string")
    case .day:
      type("string")
      json.member("format", "date")
    case .number: type("number")
    case .flag: type("boolean")
    case .texts:
      type("array")
      json.key("items")
      json.object { $0.member("type", "string") }
    case .reasons:
      type("array")
      json.key("items")
      json.object { $0.member("$ref", "#/$defs/ly-do-xep-hang") }
    case .goal:
      json.key("type")
      json.array(["number", "object"] + (column.isOptional ? ["null"] : [])) { $0.string($1) }
      json.key("properties")
      json.object { json in
        member(&json, "tu", ["type": "number"], Wording(vi: "cận dưới", en: "the lower bound"))
        member(&json, "den", ["type": "number"], Wording(vi: "cận trên", en: "the upper bound"))
      }
      required(&json, ["tu", "den"])
    case .value:
      json.key("type")
      json.array(["string", "number"] + (column.isOptional ? ["null"] : [])) { $0.string($1) }
    case .choice(let codes):
      json.key("enum")
      json.array(codes.map(Optional.some) + (column.isOptional ? [nil] : [])) { json, code in
        if let code { json.string(code) } else { json.null() }
      }
    }
  }

  private func member(
    _ json: inout JSONWriter, _ key: String, _ keywords: KeyValuePairs<String, String>, _ meaning: Wording
  ) {
    json.key(key)
    json.object { json in
      json.member("description", meaning[language])
      for (name, value) in keywords { json.member(name, value) }
    }
  }

  private func required(_ json: inout JSONWriter, _ keys: [String]) {
    json.key("required")
    json.array(keys) { $0.string($1) }
    json.key("additionalProperties")
    json.flag(false)
  }

  private func writeReason(_ json: inout JSONWriter) {
    json.member("type", "object")
    json.key("properties")
    json.object { json in
      member(&json, "ma", ["type": "string"], Wording(vi: "mã lý do", en: "the reason's code"))
      member(&json, "nhiem-vu", ["type": "string"], Wording(vi: "nhiệm vụ quá hạn", en: "the overdue task"))
      member(&json, "so-ngay", ["type": "integer"], Wording(vi: "số ngày", en: "days"))
      member(&json, "diem", ["type": "number"], Wording(vi: "độ lệch, điểm phần trăm", en: "the gap, in points"))
      member(&json, "ky", ["type": "string"], Wording(vi: "quý của báo cáo thiếu", en: "the missing report's quarter"))
    }
    json.key("required")
    json.array(["ma"]) { $0.string($1) }
  }

  private func writeRollUp(_ json: inout JSONWriter) {
    let counts = ["xep-hang", "nhiem-vu", "bao-cao", "bieu-hien", "khau-yeu", "chi-tieu"]
    json.member("type", "object")
    json.key("properties")
    json.object { json in
      member(
        &json, "ho-so", ["type": "integer"], Wording(vi: "số hồ sơ, kể cả đã đóng", en: "cases, closed ones included"))
      member(&json, "gia-han", ["type": "integer"], Wording(vi: "lượt gia hạn", en: "extensions granted"))
      for (key, meaning) in [
        ("ke-hoach", Wording(vi: "tiến độ kế hoạch bình quân, %", en: "mean planned progress, %")),
        ("thuc-te", Wording(vi: "tiến độ thực tế bình quân, %", en: "mean actual progress, %")),
      ] {
        json.key(key)
        json.object { json in
          json.member("description", meaning[language])
          json.key("type")
          json.array(["number", "null"]) { $0.string($1) }
        }
      }
      for key in counts {
        json.key(key)
        json.object { json in
          json.member(
            "description",
            Wording(vi: "số lượng theo mã; mã có 0 được bỏ qua", en: "counts by code; codes with 0 are left out")[
              language])
          json.member("type", "object")
          json.key("additionalProperties")
          json.object { $0.member("type", "integer") }
        }
      }
    }
    required(
      &json,
      [
        "ho-so", "xep-hang", "nhiem-vu", "ke-hoach", "thuc-te", "bao-cao", "bieu-hien", "khau-yeu", "gia-han",
        "chi-tieu",
      ])
  }
}
