internal import Crypto

/// The SHA-256 of some bytes as 64 hexadecimal digits.
func digest(of bytes: [UInt8]) -> String { digest(of: [bytes]) }

/// The same of some bytes one after the other.
func digest(of pieces: [[UInt8]]) -> String {
  var digest = RunningDigest()
  pieces.forEach { digest.add($0) }
  return digest.text
}

/// The SHA-256 of bytes that come piece by piece, and how many there were.
struct RunningDigest {
  private var hash = SHA256()
  /// How many bytes were added.
  private(set) var size = 0

  /// Adds the bytes that follow.
  mutating func add(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    size += bytes.count
  }

  /// The digest of all that was added, as 64 hexadecimal digits.
  var text: String {
    let bytes = Array(hash.finalize())
    return String(unsafeUninitializedCapacity: 2 * bytes.count) { text in
      for place in 0..<2 * bytes.count {
        let half = place % 2 == 0 ? bytes[place / 2] >> 4 : bytes[place / 2] & 15
        text[place] = half < 10 ? UInt8(ascii: "0") + half : UInt8(ascii: "a") + half - 10
      }
      return 2 * bytes.count
    }
  }
}

extension Descriptor {
  /// The digest of what is read from where the last read ended, at most `limit` bytes; never more than
  /// a part of them is in memory.
  borrowing func digest(upTo limit: Int) throws(SystemError) -> RunningDigest {
    var digest = RunningDigest()
    while digest.size < limit {
      let bytes = try read(upTo: min(1 << 20, limit - digest.size), expecting: 1 << 20)
      guard !bytes.isEmpty else { break }
      digest.add(bytes)
    }
    return digest
  }
}

/// Whether a text is one that `digest` gives.
func isDigest(_ text: some StringProtocol) -> Bool {
  text.utf8.count == 64
    && text.utf8.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
}

/// Everything that decides what the pages of a site show, as one SHA-256.
///
/// It tells nothing of what no page shows, for of that nothing may go into it.
package struct ShownDigest: Sendable, Hashable {
  private static let name = "shown "
  private let digits: String

  /// The digest of all that the pages are made of, in pieces one after the other.
  package init(of pieces: [[UInt8]]) { digits = digest(of: pieces) }

  /// The digest of the same and something else.
  package func adding(_ bytes: [UInt8]) -> ShownDigest {
    ShownDigest(of: [Array(digits.utf8), bytes])
  }

  /// The digest of others, one after the other.
  package init(of parts: [ShownDigest]) { self.init(of: parts.map { Array($0.digits.utf8) }) }

  /// Reads a line of a list; nil for another.
  init?(line: String) {
    guard line.hasPrefix(Self.name), isDigest(line.dropFirst(Self.name.count)) else { return nil }
    digits = String(line.dropFirst(Self.name.count))
  }

  /// The line of a list.
  var line: String { Self.name + digits }
}
