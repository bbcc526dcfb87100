/// The guidance as data (`khung.toml`): what cases are described with.
public struct Framework: Sendable {
  /// The guidance's name.
  public var name: String
  /// Its number (`so-hieu`).
  public var documentNumber: String?
  /// Its day.
  public var day: CivilDay?
  /// The groups of signs, in their order.
  public var groups: [SignGroup]
  /// The signs of all groups, group by group.
  public var signs: [Sign]
  /// The directions for solutions of all groups, group by group.
  public var directions: [Direction]
  /// The classes of cases.
  public var caseClasses: [CaseClass]
  /// The steps that a plan goes through.
  public var steps: [Step]
  /// The kinds of organisation.
  public var organisationKinds: [OrganisationKind]
  /// The bodies that follow cases.
  public var agencies: [Agency]

  /// Makes a framework without entries.
  public init(name: String) {
    self.name = name
    (groups, signs, directions, caseClasses, steps) = ([], [], [], [], [])
    (organisationKinds, agencies) = ([], [])
  }

  /// A group of signs (`[[nhom]]`).
  public struct SignGroup: Sendable {
    /// Its code and its name.
    public let code, name: String
  }

  /// A sign of weakness (`[[nhom.bieu-hien]]`).
  public struct Sign: Sendable {
    /// Its code, such as `1.2`, and its name.
    public let code, name: String
    /// The place of its group in `groups`.
    public let group: Int
  }

  /// A direction for solutions (`[[nhom.huong]]`).
  public struct Direction: Sendable {
    /// Its code, such as `1.b`, and its name.
    public let code, name: String
    /// The place of its group in `groups`.
    public let group: Int
  }

  /// A class of cases (`[[phan-loai]]`).
  public struct CaseClass: Sendable {
    /// Its code and its name.
    public let code, name: String
    /// The document that such a case must have (`van-ban`).
    public let document: PlanKind
  }

  /// One of the steps (`[[buoc]]`).
  public struct Step: Sendable {
    /// Its number, from 1.
    public let number: Int
    /// Its name.
    public let name: String
  }

  /// A kind of organisation (`[[loai-to-chuc]]`).
  public struct OrganisationKind: Sendable {
    /// Its code and its name.
    public let code, name: String
    /// Its level; 1 is the top (`cap`).
    public let level: Int
  }

  /// A body that follows cases (`[[co-quan]]`).
  public struct Agency: Sendable {
    /// Its code and its name.
    public let code, name: String
    /// What it does for a case (`vai-tro`).
    public let role: String?
  }
}

/// The two documents that carry tasks.
public enum PlanKind: String, Sendable, CaseIterable {
  /// A scheme of its own (đề án).
  case scheme = "de-an"
  /// A plan (kế hoạch).
  case plan = "ke-hoach"
}
