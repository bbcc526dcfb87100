import Casebook
import Testing

@testable import Progress

/// A campaign as its files tell of it; a test replaces what it is about.
///
/// The register has a root `g` with the bodies `x` and `y` below it, `x` with `x1`, `x2` and `x3`, `y` with `y1` and `y2`.
struct LittleCampaign {
  /// The document's own keys and arrays, in TOML.
  var lines = ""
  /// Rows of stages, `ma;loai;to-chuc;co-quan;truoc;thoi-gian`.
  var stages = ["C1;chi-bo;;;;2026-04-30", "C2;dang-bo-tren;;;2026-05-16;"]
  /// Rows of submissions, `ngay;to-chuc;chang`.
  var submissions: [String] = []
  /// The columns of the form's figures and rows of values, `to-chuc;…`.
  var figures = ""
  var rows: [String] = []
  /// Rows of the form, `ma;don-vi;gop`, with whatever columns follow.
  var form: [String] = []
  var moreFormColumns = ""
  /// The codes of the outline's items.
  var outline: [String] = []
  /// The reports by organisation: front matter without its fences, and Markdown.
  var reports: [String: (lines: String, body: String)] = [:]

  private static let register = """
    ma,ten,loai,cap-tren
    dang-bo,Gốc,dang-bo,
    x,X,dang-bo-tren,dang-bo
    y,Y,dang-bo-tren,dang-bo
    x1,X1,chi-bo,x
    x2,X2,chi-bo,x
    x3,X3,chi-bo,x
    y1,Y1,chi-bo,y
    y2,Y2,chi-bo,y
    """

  private static let kinds = """
    ma,ten,cap
    dang-bo,Gốc,1
    dang-bo-tren,Trên,2
    chi-bo,Chi bộ,3
    """

  private var files: [String: String] {
    let folder = "dot-bao-cao/dot/"
    var files = ["to-chuc.csv": Self.register, "loai-to-chuc.csv": Self.kinds]
    files[folder + "dot-bao-cao.md"] = "+++\nten = \"Đợt\"\n\(lines)\n+++\n"
    files[folder + "chang.csv"] =
      "ma;ten;loai;to-chuc;co-quan;truoc;thoi-gian\n"
      + stages.map { $0.prefix(2) + ";Chặng" + $0.dropFirst(2) + "\n" }.joined()
    files[folder + "nop.csv"] = "ngay;to-chuc;chang\n" + submissions.joined(separator: "\n")
    files[folder + "so-lieu.csv"] = "to-chuc;\(figures)\n" + rows.joined(separator: "\n")
    files[folder + "bieu-mau.csv"] =
      "ma;ten;don-vi;gop\(moreFormColumns)\n"
      + form.map { $0.replacing(";", with: ";Số;", maxReplacements: 1) + "\n" }.joined()
    files[folder + "de-cuong.csv"] = "ma;ten\n" + outline.map { "\($0);Mục\n" }.joined()
    for (code, report) in reports {
      files[folder + "bao-cao/\(code).md"] = "+++\n\(report.lines)\n+++\n\n\(report.body)\n"
    }
    return files
  }

  /// Loads the content that holds this campaign alone.
  func load() async throws -> LoadedCampaign {
    let casebook = try await LittleSite.load([], files: files)
    return LoadedCampaign(file: try #require(casebook.campaigns.first), register: casebook.register)
  }
}

/// A campaign that was read, to be looked at on several days.
struct LoadedCampaign {
  let file: Campaign
  let register: Register

  /// The campaign on a day on which it has begun.
  func standing(on iso: String) throws -> CampaignStanding {
    try #require(file.standing(on: day(iso), register: register))
  }

  /// Who owes what on a day, each in a line: stage, debtor, state, the day sent.
  func lines(on iso: String) throws -> [String] {
    try standing(on: iso).obligations.map { obligation in
      let debtor =
        switch obligation.debtor {
        case .organisation(let place): register.organisations[place].code
        case .agency(let place): "cq\(place)"
        }
      let sent = obligation.sentOn.map { " " + $0.iso } ?? ""
      return "\(file.stages[obligation.stage].code) \(debtor) \(obligation.state.rawValue)\(sent)"
    }
  }

  /// The compiled form on a day, each figure in a line: body, figure, own, compiled, how many gave one, difference.
  func form(on iso: String) throws -> [String] {
    try standing(on: iso).form.superiors.map { row in
      let own = row.own?.plain ?? "–"
      let compiled = row.compiled?.shown ?? "–"
      let difference = row.difference.map { " lệch " + $0.shown } ?? ""
      let body = register.organisations[row.organisation].code
      return "\(body) \(file.figures[row.figure].code) \(own) \(compiled)/\(row.sourceCount)\(difference)"
    }
  }
}
