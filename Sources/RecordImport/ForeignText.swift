internal import Diagnostics
package import RecordParsing
package import SourceText

/// A table of somebody else's as UTF-8, and what its bytes turned out to be.
package struct ForeignText: Sendable, Hashable {
  /// The text; places in it are lines and columns of the file as it is.
  package let file: SourceFile
  /// How its bytes are letters.
  package let encoding: Encoding

  /// How bytes are letters.
  package enum Encoding: Sendable, Hashable {
    case utf8(hasMark: Bool)
    case utf16(isBigEndian: Bool)
    case windows1252

    /// The name for people.
    package var name: String {
      switch self {
      case .utf8(hasMark: true): "UTF-8 with a byte-order mark"
      case .utf8(hasMark: false): "UTF-8"
      case .utf16(isBigEndian: true): "UTF-16 (big-endian)"
      case .utf16(isBigEndian: false): "UTF-16 (little-endian)"
      case .windows1252: "Windows-1252"
      }
    }
  }

  /// The text of some bytes: UTF-16 behind its mark, else UTF-8 where they are, else Windows-1252;
  /// nil where they are no text in it.
  ///
  /// - Parameters:
  ///   - path: the path as messages print it.
  ///   - bytes: the file.
  ///   - asked: the encoding that the map names; nil to find out.
  package init?(path: String, bytes: [UInt8], as asked: ImportMap.Encoding? = nil) {
    let candidates: [Encoding]
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let isBig = bytes.starts(with: [0xFE, 0xFF])
    switch asked {
    case .utf8: candidates = [.utf8(hasMark: hasMark)]
    case .utf16: candidates = [.utf16(isBigEndian: isBig)]
    case .windows1252: candidates = [.windows1252]
    case nil where isBig || bytes.starts(with: [0xFF, 0xFE]):
      candidates = [.utf16(isBigEndian: isBig)]
    case nil: candidates = [.utf8(hasMark: hasMark), .windows1252]
    }
    for encoding in candidates {
      guard let text = Self.utf8(of: bytes, in: encoding) else { continue }
      file = SourceFile(path: path, bytes: text)
      self.encoding = encoding
      return
    }
    return nil
  }

  private static func utf8(of bytes: [UInt8], in encoding: Encoding) -> [UInt8]? {
    switch encoding {
    case .utf8:
      return String(validating: bytes, as: UTF8.self) == nil || bytes.contains(0) ? nil : bytes
    case .windows1252:
      var text = ""
      text.reserveCapacity(bytes.count)
      for byte in bytes {
        guard byte != 0, let scalar = windows1252(byte) else { return nil }
        text.unicodeScalars.append(scalar)
      }
      return Array(text.utf8)
    case .utf16(let isBigEndian):
      guard bytes.count.isMultiple(of: 2) else { return nil }
      var units: [UInt16] = []
      units.reserveCapacity(bytes.count / 2)
      for index in stride(from: 0, to: bytes.count, by: 2) {
        let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
        units.append(isBigEndian ? first << 8 | second : second << 8 | first)
      }
      if units.first == 0xFEFF { units.removeFirst() }
      guard !units.contains(0), let text = String(validating: units, as: UTF16.self) else {
        return nil
      }
      return Array(text.utf8)
    }
  }
}

/// The character of a byte in Windows-1252; nil for the five that have none.
private func windows1252(_ byte: UInt8) -> Unicode.Scalar? {
  guard (0x80...0x9F).contains(byte) else { return Unicode.Scalar(byte) }
  let value = upperHalf[Int(byte - 0x80)]
  return value == 0 ? nil : Unicode.Scalar(value)
}

/// The bytes 80 to 9F of Windows-1252 as Unicode has them (unicode.org, CP1252.TXT).
private let upperHalf: [UInt16] = [
  0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
  0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122,
  0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178,
]
