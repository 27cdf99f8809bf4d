import Crypto

/// The list of the files of a site that says which of them are the program's own.
///
/// A text: a line with the format, one with the site, one with the edition, and a line a file with
/// its SHA-256, size and path, sorted by the bytes of the paths. It holds no times, no absolute
/// paths and nothing random, so the same site has the same manifest.
struct Manifest: Hashable {
  /// A file as it was written.
  struct Entry: Hashable {
    let path: String
    let size: Int
    /// SHA-256 as 64 hexadecimal digits.
    let digest: String

    static func precedes(_ left: Entry, _ right: Entry) -> Bool {
      if left.path.utf8.elementsEqual(right.path.utf8) { return left.digest < right.digest }
      return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }
  }

  /// The name of the file; the list of a build under way, which may name a path twice, is beside it.
  static let name = "\(ownPrefix)manifest"
  static let journalName = "\(ownPrefix)journal"
  /// More bytes than any manifest has.
  static let byteLimit = 32 << 20
  private static let format = "evenhold-manifest 1"

  let identity: SiteIdentity
  let entries: [Entry]

  init(identity: SiteIdentity, entries: [Entry]) {
    self.identity = identity
    self.entries = entries.sorted(by: Entry.precedes)
  }

  /// The list of these files.
  init(identity: SiteIdentity, files: [OutputFile]) {
    self.init(
      identity: identity,
      entries: files.map { Entry(path: $0.path, size: $0.size, digest: $0.digest) })
  }

  /// Reads what `bytes` writes; nil for anything else.
  init?(bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self), text.utf8.last == 0x0A else {
      return nil
    }
    let lines = text.utf8.split(separator: 0x0A).map { String(Substring($0)) }
    guard lines.count >= 3, lines[0] == Self.format, lines[1].hasPrefix("site "),
      lines[2].hasPrefix("edition ")
    else { return nil }
    var entries: [Entry] = []
    for line in lines.dropFirst(3) {
      let parts = line.split(separator: " ", maxSplits: 2)
      guard parts.count == 3, parts[0].utf8.count == 64, let size = Int(parts[1]), size >= 0,
        pathProblem(String(parts[2])) == nil
      else { return nil }
      entries.append(Entry(path: String(parts[2]), size: size, digest: String(parts[0])))
    }
    self.init(
      identity: SiteIdentity(
        siteID: String(lines[1].dropFirst(5)), edition: String(lines[2].dropFirst(8))),
      entries: entries)
  }

  /// The text of the file.
  var bytes: [UInt8] {
    var text = "\(Self.format)\nsite \(identity.siteID)\nedition \(identity.edition)\n"
    for entry in entries { text += "\(entry.digest) \(entry.size) \(entry.path)\n" }
    return Array(text.utf8)
  }
}

/// The SHA-256 of some bytes as 64 hexadecimal digits.
func digest(of bytes: [UInt8]) -> String {
  var hash = SHA256()
  bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  for byte in hash.finalize() { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
  return String(decoding: text, as: UTF8.self)
}
