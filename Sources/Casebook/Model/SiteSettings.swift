import Diagnostics

/// What `trang.toml` says of the site as a whole.
public struct SiteSettings: Sendable {
  /// The site's title (`ten`).
  public var title: String
  /// The body that publishes (`co-quan`).
  public var publisher: String
  /// The code of the register's top organisation (`to-chuc-goc`).
  public var rootOrganisation: String
  /// The language of the interface and of messages (`ngon-ngu`).
  public var language: Language
  /// Decides what day "today" is (`mui-gio`).
  public var timeZoneName: String
  /// Where the site will stand, without a slash at its end (`dia-chi`).
  public var address: String?
  /// The data's cut-off day (`ngay-chot`).
  public var cutOffDay: CivilDay?
  /// The folder of the theme under `themes/` (`giao-dien`).
  public var theme: String
  /// Whether a banner says that the data is illustrative (`minh-hoa`).
  public var isIllustrative: Bool
  /// The thresholds (`[nguong]`).
  public var thresholds: Thresholds
  /// A quarterly report arrives before this day of the quarter's last month (`[bao-cao-quy] truoc-ngay`), 1 to 28.
  public var reportBeforeDay: Int
  /// The editions, from the widest audience to the narrowest (`[[an-ban]]`); never empty.
  public var editions: [Edition]

  /// Makes settings with the defaults that the content format gives.
  public init(title: String, publisher: String, rootOrganisation: String) {
    self.title = title
    self.publisher = publisher
    self.rootOrganisation = rootOrganisation
    language = .vi
    timeZoneName = "Asia/Ho_Chi_Minh"
    theme = "mac-dinh"
    isIllustrative = false
    thresholds = Thresholds()
    reportBeforeDay = 20
    editions = [Edition(code: "noi-bo", name: "Nội bộ")]
  }
}

/// From where on something is near, stale or behind (`[nguong]`).
public struct Thresholds: Sendable, Equatable {
  /// A task is due soon when at most so many days remain (`sap-han`).
  public var dueSoonDays = 14
  /// A task lacks an update after more than so many days (`thieu-cap-nhat`).
  public var staleDays = 30
  /// A case may be without an approved plan for so many days (`lap-ke-hoach`).
  public var planningDays = 30
  /// A task overdue by more than so many days makes its case seriously behind (`qua-han-do`).
  public var longOverdueDays = 30
  /// A gap of so many points makes a case behind (`lech-vang`).
  public var behindPoints: DecimalNumber = 10
  /// A gap of so many points makes a case seriously behind (`lech-do`).
  public var seriouslyBehindPoints: DecimalNumber = 20

  /// Makes the default thresholds.
  public init() {}
}
