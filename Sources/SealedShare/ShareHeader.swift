internal import Foundation

/// What stands in the open at the beginning of a locked share.
package struct ShareHeader: Sendable, Hashable {
  /// How often the passphrase is hashed.
  package let iterations: Int
  /// 16 random bytes, new for each share.
  package let salt: [UInt8]
  /// The number of sealed parts.
  package let count: Int

  /// What a new share is made with.
  package static let usualIterations = 1_000_000
  /// What is opened: fewer would be a weaker lock, more would keep a phone busy for minutes.
  package static let acceptedIterations = 600_000...10_000_000
  static let saltLength = 16
  static let mostParts = 10_000

  init(iterations: Int = usualIterations, salt: [UInt8], count: Int) {
    self.iterations = iterations
    self.salt = salt
    self.count = count
  }

  /// The text of the header; every byte of it is authenticated with each part.
  package var text: String {
    "{\"v\":1,\"kdf\":\"PBKDF2-HMAC-SHA256\",\"iter\":\(iterations),"
      + "\"salt\":\"\(Data(salt).base64EncodedString())\","
      + "\"aead\":\"AES-256-GCM\",\"n\":\(count)}"
  }

  /// Reads a header; nil for any other text than one that `text` writes.
  package init?(text: String) {
    let form =
      /\{"v":1,"kdf":"PBKDF2-HMAC-SHA256","iter":([0-9]{1,8}),"salt":"([A-Za-z0-9+\/]{22}==)","aead":"AES-256-GCM","n":([0-9]{1,5})\}/
    guard let match = text.wholeMatch(of: form), let iterations = Int(match.1),
      let salt = Data(base64Encoded: String(match.2)), let count = Int(match.3)
    else { return nil }
    self.init(iterations: iterations, salt: Array(salt), count: count)
    guard self.text == text, Self.acceptedIterations.contains(iterations),
      (2...Self.mostParts).contains(count)
    else { return nil }
  }
}
