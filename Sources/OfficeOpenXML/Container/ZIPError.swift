/// Why an entry cannot be put into an archive.
public enum ZIPError: Error, Sendable, Hashable {
  /// The name is not a relative path of at most 1,024 bytes, or has characters that not every system takes.
  case unfitName(String)
  /// There is such an entry already; names that differ only in upper and lower case clash on many systems.
  case doubledName(String)
  /// The archive would reach 4 GiB, and older readers know no larger ones.
  case tooLarge(name: String)
  /// The archive would have more than 65,534 entries.
  case tooManyEntries
}
