/// All that the content says, read and checked.
public struct Casebook: Sendable {
  /// What `trang.toml` says.
  public var settings: SiteSettings
  /// The guidance as data.
  public var framework: Framework
  /// The organisations.
  public var register: Register
  /// The cases by code.
  public var cases: [CaseFile]
  /// The free pages by their order in the menu, then by code.
  public var pages: [FreePage]
  /// The reporting campaigns by code.
  public var campaigns: [Campaign] = []
  /// The programmes by code.
  public var programmes: [Programme] = []
}
