import Diagnostics

/// A reporting campaign: deadlines that cascade through the register, an outline, a form of figures, and what was sent
/// in (`dot-bao-cao/<ma>/`).
public struct Campaign: Sendable {
  /// The name of its folder.
  public var code: String
  /// Its name (`ten`).
  public var name: String
  /// The document that it rests on (`van-ban`).
  public var document: String?
  /// That document's day (`ngay`); before it the campaign is unseen.
  public var day: CivilDay?
  /// Its stages, in the order of the document (`[[chang]]`).
  public var stages: [CampaignStage]
  /// What a report has to answer, likewise (`[[de-cuong]]`).
  public var outline: [OutlineItem]
  /// The figures of its form, likewise (`[[bieu-mau]]`).
  public var figures: [FormFigure]
  /// What was sent in, by day (`[[nop]]`).
  public var submissions: [Submission]
  /// The figures sent in, one row an organisation, in the order of the file (`[[so-lieu]]`).
  public var figureRows: [FigureRow]
  /// The reports, by the organisation's place in the register (`bao-cao/<to-chuc>.md`).
  public var reports: [CampaignReport]
  /// What else the document says.
  public var body: Prose?
  /// From which edition on it is seen.
  public var audience: Audience
  /// Its document.
  public var location: SourceLocation
}

/// A stage of a campaign: who has to send what, and by when (`[[chang]]`).
public struct CampaignStage: Sendable {
  /// Its code, such as `C1`.
  public var code: String
  /// Its name.
  public var name: String
  /// Who has to submit.
  public var debtors: Debtors
  /// The last day in time. `truoc` counts as the day before it.
  public var deadline: CivilDay
  /// Whether the deadline was written as "before" a day (`truoc`), which is the day after `deadline`.
  public var deadlineIsExclusive: Bool
  /// What is to be sent (`san-pham`).
  public var deliverable: String?
  /// From which edition on it is seen.
  public var audience: Audience
  /// Its entry.
  public var location: SourceLocation

  /// Who has to submit; numbers are places in the framework or the register.
  public enum Debtors: Sendable {
    /// Every organisation of some kinds (`loai`).
    case kinds([Int])
    /// Some organisations (`to-chuc`), in the order of the list, each once.
    case organisations([Int])
    /// A body, as a milestone of its own (`co-quan`).
    case agency(Int)
  }

  /// Whether it obliges someone.
  public func obliges(_ debtor: Submission.Debtor, in register: Register) -> Bool {
    switch (debtors, debtor) {
    case (.kinds(let kinds), .organisation(let place)): kinds.contains(register.organisations[place].kind)
    case (.organisations(let places), .organisation(let place)): places.contains(place)
    case (.agency(let agency), .agency(let place)): agency == place
    default: false
    }
  }
}

/// An item of a campaign's outline (`[[de-cuong]]`).
public struct OutlineItem: Sendable {
  /// Its code, such as `II.1`.
  public var code: String
  /// Its name.
  public var name: String
  /// From which edition on it is seen.
  public var audience: Audience
}

/// A figure of a campaign's form (`[[bieu-mau]]`).
public struct FormFigure: Sendable {
  /// Its code; no two of a form differ in letter case or marks alone.
  public var code: String
  /// Its name.
  public var name: String
  /// Its unit (`don-vi`).
  public var unit: String?
  /// How levels above compile it.
  public var compiling: Compiling
  /// The codes of the figures that must add up to it (`bang-tong`); empty where none must.
  public var addends: [String]
  /// From which edition on it is seen.
  public var audience: Audience

  /// How a figure of a body is made from those of the bodies directly below it (`gop`).
  public enum Compiling: String, Sendable, CaseIterable {
    /// They are added.
    case sum = "tong"
    /// Their mean.
    case mean = "trung-binh"
    /// It is not.
    case none = "khong"
  }
}
