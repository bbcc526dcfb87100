import Casebook

extension Casebook {
  /// A fingerprint of all that is shown of it.
  var digest: String {
    var digest = ContentDigest()
    digest.add(framework)
    digest.add(register)
    digest.add(cases)
    digest.add(pages)
    digest.add(campaigns)
    digest.add(programmes)
    return digest.text
  }
}
