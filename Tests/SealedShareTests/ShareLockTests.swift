import Testing

@testable import SealedShare

// Keys of PBKDF2 with HMAC-SHA256: RFC 7914, section 11, and the one of RFC 6070 with long inputs
// in its SHA-256 form.
@Test(
  arguments: [
    (
      "passwd", "salt", 1, 64,
      """
      55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc
      49ca9cccf179b645991664b39d77ef317c71b845b1e30bd509112041d3a19783
      """
    ),
    (
      "Password", "NaCl", 80_000, 32,
      "4ddcd8f60b98be21830cee5ef22701f9641a4418d04c0414aeff08876b34ab56"
    ),
    (
      "passwordPASSWORDpassword", "saltSALTsaltSALTsaltSALTsaltSALTsalt", 4096, 40,
      "348c89dbcbd32b2f32d814b8116e84cf2b17347ebc1800181c4e2a1fb8dd53e1c635518c7dac47e9"
    ),
  ])
func `keys are those of the published vectors`(
  passphrase: String, salt: String, iterations: Int, length: Int, key: String
) {
  let found = derivedKey(
    from: Array(passphrase.utf8), salt: Array(salt.utf8), iterations: iterations, length: length)
  #expect(found == bytes(hex: key))
}

struct ShareLockTests {
  private let header = ShareHeader(iterations: 600_000, salt: Array(0..<16), count: 4)

  private func lock(_ passphrase: String = "café au lait", _ header: ShareHeader? = nil) throws
    -> ShareLock
  {
    try #require(ShareLock(Passphrase(passphrase), header: header ?? self.header))
  }

  @Test func `a header is one line, and reads back`() {
    let text =
      #"{"v":1,"kdf":"PBKDF2-HMAC-SHA256","iter":600000,"salt":"AAECAwQFBgcICQoLDA0ODw==","#
      + #""aead":"AES-256-GCM","n":4}"#
    #expect(header.text == text)
    #expect(ShareHeader(text: text) == header)
  }

  @Test(arguments: [
    ("600000", "599999"), ("600000", "1"), ("600000", "10000001"), ("600000", "0600000"),
    (#""v":1"#, #""v":2"#), ("GCM", "CBC"), ("SHA256", "SHA1"), (#""n":4"#, #""n":1"#),
    (#""n":4"#, #""n":10001"#), (#""n":4"#, #""n":04"#), ("ODw==", "ODx=="), ("AAEC", "AAE"),
    ("{", "{ "), ("}", ",\"x\":1}"), ("Dw==", "Dw="),
  ])
  func `a header that says anything else is not opened`(old: String, new: String) {
    let text = header.text.replacing(old, with: new)
    #expect(text != header.text)
    #expect(ShareHeader(text: text) == nil)
  }

  // Worked out with another implementation (pyca/cryptography): PBKDF2 of the UTF-8 of the
  // passphrase, then AES-256-GCM of the padded part with the nonce 00…0b.
  @Test func `a part is sealed to the byte as the format says`() throws {
    let blob = try #require(
      try lock().sealed(Array("Hello".utf8), number: 3, nonce: Array(0..<12)))
    #expect(blob.count == 12 + 4096 + 16)
    #expect(blob[..<12].elementsEqual(0..<12))
    #expect(Array(blob[12..<28]) == bytes(hex: "528d42918054397e2837856933012713"))
    #expect(Array(blob[4108...]) == bytes(hex: "b31c278a2046e50fbf1eb4370ab85c81"))
    #expect(try lock().opened(blob, number: 3) == Array("Hello".utf8))
  }

  @Test func `a part opens with its number, header and passphrase alone`() throws {
    let blob = try #require(try lock().sealed([1, 2, 3], number: 1, nonce: Array(0..<12)))
    #expect(try lock("cafe\u{301} au lait").opened(blob, number: 1) == [1, 2, 3])
    #expect(try lock().opened(blob, number: 2) == nil)
    #expect(try lock("café au lai").opened(blob, number: 1) == nil)
    for other in [
      ShareHeader(iterations: 600_001, salt: header.salt, count: 4),
      ShareHeader(iterations: 600_000, salt: Array(1..<17), count: 4),
      ShareHeader(iterations: 600_000, salt: header.salt, count: 5),
    ] {
      #expect(try lock("café au lait", other).opened(blob, number: 1) == nil)
    }
    #expect(
      ShareLock(Passphrase("x"), header: ShareHeader(iterations: 1, salt: [], count: 2)) == nil)
  }

  @Test func `no bit of a part can change, and none can be cut off or added`() throws {
    let lock = try lock()
    let blob = try #require(lock.sealed(Array("Hello".utf8), number: 1, nonce: Array(0..<12)))
    for place in blob.indices {
      var changed = blob
      changed[place] ^= 1 << UInt8(place % 8)
      #expect(lock.opened(changed, number: 1) == nil)
    }
    for count in [0, 1, 12, 28, blob.count - 4096, blob.count - 1] {
      #expect(lock.opened(Array(blob.prefix(count)), number: 1) == nil)
    }
    #expect(lock.opened(blob + [0], number: 1) == nil)
  }

  @Test(arguments: [0, 1, 4091, 4092, 4093, 8188, 8189])
  func `parts are padded to steps of 4 KiB`(count: Int) throws {
    let lock = try lock()
    let data = (0..<count).map { UInt8(truncatingIfNeeded: $0) }
    let blob = try #require(lock.sealed(data, number: 0, nonce: Array(0..<12)))
    #expect(blob.count == 28 + (count + 4 + 4095) / 4096 * 4096)
    #expect(lock.opened(blob, number: 0) == data)
  }
}
