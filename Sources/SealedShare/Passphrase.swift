internal import Foundation

/// A passphrase as it goes into the key.
///
/// It is in Unicode's form NFKC, without white space around it, so that it opens however a keyboard
/// composes its accents. One that has the form of an offered one, 20 letters of `alphabet`, is
/// written in small letters and groups of five: however it was typed, it opens.
package struct Passphrase: Sendable, Hashable {
  /// The text that the key is made from.
  package let text: String

  /// The letters of an offered one: digits and small letters without i, l, o and u.
  package static let alphabet = Array("0123456789abcdefghjkmnpqrstvwxyz".utf8)
  private static let length = 20
  private static let groupLength = 5

  /// The passphrase that someone typed.
  package init(_ typed: String) {
    let white: Set<Unicode.Scalar> = [" ", "\t", "\n", "\r"]
    let composed = Array(typed.precomposedStringWithCompatibilityMapping.unicodeScalars)
    let trimmed = composed.drop { white.contains($0) }.reversed().drop { white.contains($0) }
    var text = ""
    text.unicodeScalars.append(contentsOf: trimmed.reversed())
    self.text = Self.offeredForm(of: text) ?? text
  }

  /// A passphrase of 100 random bits.
  ///
  /// - Parameter random: gives as many random bytes as it is asked for.
  /// - Returns: four groups of five letters.
  package static func offered(random: (Int) -> [UInt8]) -> Passphrase {
    let letters = random(length).map { alphabet[Int($0 & 31)] }
    return Passphrase(String(decoding: letters, as: UTF8.self))
  }

  /// Whether it is 20 letters in groups of five.
  var isInOfferedForm: Bool { Self.offeredForm(of: text) == text }

  /// The groups of an offered one; nil for any other.
  private static func offeredForm(of text: String) -> String? {
    var letters: [UInt8] = []
    for byte in text.utf8 where byte != UInt8(ascii: "-") && byte != UInt8(ascii: " ") {
      let small = (0x41...0x5A).contains(byte) ? byte | 0x20 : byte
      switch small {
      case UInt8(ascii: "o"): letters.append(UInt8(ascii: "0"))
      case UInt8(ascii: "i"), UInt8(ascii: "l"): letters.append(UInt8(ascii: "1"))
      default:
        guard alphabet.contains(small) else { return nil }
        letters.append(small)
      }
    }
    guard letters.count == length else { return nil }
    return stride(from: 0, to: length, by: groupLength)
      .map { String(decoding: letters[$0..<$0 + groupLength], as: UTF8.self) }
      .joined(separator: "-")
  }
}
