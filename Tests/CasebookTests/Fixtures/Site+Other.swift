extension Site {
  /// The valid site with a second case, of another organisation.
  static let other = valid.with(
    "ho-so/khac/ho-so.md",
    """
    +++
    to-chuc = "to-2"
    phan-loai = "can-quan-tam"
    nhan-dien = 2026-01-05
    +++

    """)
}
