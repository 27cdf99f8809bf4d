internal import Crypto
internal import CryptoExtras
internal import Foundation

/// Seals the parts of one share and opens them.
struct ShareLock {
  private let key: SymmetricKey
  private let header: ShareHeader

  static let nonceLength = 12
  static let tagLength = 16
  /// Parts are padded to a multiple of this, so that their sizes tell little.
  static let step = 4096
  private static let lengthBytes = 4

  /// The key of a passphrase for a share; new for each, as its salt is.
  init?(_ passphrase: Passphrase, header: ShareHeader) {
    let key = derivedKey(
      from: Array(passphrase.text.utf8), salt: header.salt, iterations: header.iterations)
    guard let key, ShareHeader.acceptedIterations.contains(header.iterations) else { return nil }
    self.key = SymmetricKey(data: key)
    self.header = header
  }

  /// Nonce, encrypted bytes and tag of a part.
  func sealed(_ bytes: [UInt8], number: Int, nonce: [UInt8]) -> [UInt8]? {
    guard bytes.count < UInt32.max, let nonce = try? AES.GCM.Nonce(data: nonce) else { return nil }
    let length = UInt32(bytes.count)
    var plain = (0..<Self.lengthBytes).map { UInt8(truncatingIfNeeded: length >> (24 - 8 * $0)) }
    plain += bytes
    plain += [UInt8](repeating: 0, count: (Self.step - plain.count % Self.step) % Self.step)
    let box = try? AES.GCM.seal(
      plain, using: key, nonce: nonce, authenticating: authenticated(number))
    return (box?.combined).map(Array.init)
  }

  /// The bytes of a part; nil where one bit of it, of its number or of the header is another.
  func opened(_ blob: [UInt8], number: Int) -> [UInt8]? {
    guard let box = try? AES.GCM.SealedBox(combined: blob),
      let opened = try? AES.GCM.open(box, using: key, authenticating: authenticated(number)),
      opened.count >= Self.lengthBytes, opened.count % Self.step == 0
    else { return nil }
    let plain = Array(opened)
    let length = plain[..<Self.lengthBytes].reduce(0) { $0 << 8 | Int($1) }
    let end = Self.lengthBytes + length
    guard end <= plain.count, plain.count - end < Self.step,
      plain[end...].allSatisfy({ $0 == 0 })
    else { return nil }
    return Array(plain[Self.lengthBytes..<end])
  }

  /// What is bound to a part without being in it: the format, its number and the header.
  private func authenticated(_ number: Int) -> [UInt8] {
    Array("evenhold-share/1\n\(number)\n\(header.text)".utf8)
  }
}

/// PBKDF2 with HMAC-SHA256 (RFC 8018, section 5.2).
func derivedKey(
  from passphrase: [UInt8], salt: [UInt8], iterations: Int, length: Int = 32
) -> [UInt8]? {
  let key = try? KDF.Insecure.PBKDF2.deriveKey(
    from: passphrase, salt: salt, using: .sha256, outputByteCount: length,
    unsafeUncheckedRounds: iterations)
  return key?.withUnsafeBytes { Array($0) }
}
