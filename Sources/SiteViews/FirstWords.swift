/// Tells of most texts, at a glance, that none of some words stands in them.
///
/// A word is told apart by few bits of it: a text may turn out not to hold any, never the other way round.
struct FirstWords: Sendable {
  private static let size = 1 << 16
  private var bits: [UInt64]

  /// - Parameter words: the words, in small letters.
  init(_ words: some Collection<String>) {
    bits = words.isEmpty ? [] : Array(repeating: 0, count: Self.size / 64)
    for word in words {
      let place = word.utf8.reduce(Self.start, Self.mixed) % Self.size
      bits[place / 64] |= 1 << (place % 64)
    }
  }

  /// Whether one of the words may stand in a text, by itself and without regard to case.
  func mayStand(in text: String) -> Bool {
    guard !bits.isEmpty else { return false }
    var text = text
    return text.withUTF8 { bytes in
      var (place, isWord) = (Self.start, false)
      for byte in bytes {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          (place, isWord) = (Self.mixed(place, byte), true)
        case UInt8(ascii: "A")...UInt8(ascii: "Z"):
          (place, isWord) = (Self.mixed(place, byte | 0x20), true)
        // What is beyond ASCII may be a letter or not.
        case 0x80...: return true
        default:
          if isWord, isSet(place) { return true }
          (place, isWord) = (Self.start, false)
        }
      }
      return isWord && isSet(place)
    }
  }

  private func isSet(_ place: Int) -> Bool {
    bits[place % Self.size / 64] & 1 << (place % Self.size % 64) != 0
  }

  private static let start = 0x1505

  /// Takes one byte more of a word; the number stays below 2³².
  private static func mixed(_ place: Int, _ byte: UInt8) -> Int {
    ((place &* 33) ^ Int(byte)) & 0xFFFF_FFFF
  }
}
