import Casebook
import Diagnostics

/// The assets of a theme under names that change with their bytes, so that browsers may keep them for ever.
struct AssetNames {
  /// The folder of assets in the site.
  static let folder = "giao-dien"

  /// The assets' addresses and bytes, by address.
  let files: [(address: String, bytes: [UInt8])]
  /// The addresses by the names that templates use: the file's name with `-` for every `.`.
  let addresses: [String: String]
  let diagnostics: [Diagnostic]

  init(_ assets: [String: Asset]) {
    var files: [(address: String, bytes: [UInt8])] = []
    var addresses: [String: String] = [:]
    var diagnostics: [Diagnostic] = []
    for (name, asset) in assets.sorted(by: { $0.key < $1.key }) {
      let bytes = asset.bytes
      let address = AssetNames.address(of: name, bytes)
      let key = name.replacing(".", with: "-")
      if addresses.updateValue(address, forKey: key) != nil {
        diagnostics.append(ThemeProblem.assetNamesClash(key).diagnostic(at: SourceLocation(path: asset.path)))
      }
      files.append((address, bytes))
    }
    self.files = files
    self.addresses = addresses
    self.diagnostics = diagnostics
  }

  /// `kieu.css` as `giao-dien/kieu.0123456789ab.css`.
  private static func address(of name: String, _ bytes: [UInt8]) -> String {
    var digest = ContentDigest()
    bytes.withUnsafeBufferPointer { digest.add($0) }
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    return "\(folder)/\(name[..<dot]).\(digest.text)\(name[dot...])"
  }
}
