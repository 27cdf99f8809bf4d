/// The list of the files of a site that says which of them are the program's own.
///
/// A text: a line with the format, one with the site, one with the edition, perhaps one with the
/// SHA-256 of what the pages show, and a line a file with its SHA-256, size and path, sorted by the
/// bytes of the paths. It holds no times, no absolute paths and nothing random, so the same site has
/// the same manifest.
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
  /// What the pages show and the lines of the files, as one; nil where that was not noted.
  let shown: ShownDigest?
  let entries: [Entry]

  init(identity: SiteIdentity, showing shown: ShownDigest? = nil, entries: [Entry]) {
    self.identity = identity
    self.shown = shown
    self.entries = entries.sorted(by: Entry.precedes)
  }

  /// The list of these files.
  init(identity: SiteIdentity, showing shown: ShownDigest? = nil, files: [OutputFile]) {
    let entries = files.map { Entry(path: $0.path, size: $0.size, digest: $0.digest) }
    let list = Manifest(identity: identity, entries: entries)
    self.init(identity: identity, showing: shown.map(list.note), entries: list.entries)
  }

  /// What is noted of pages that show this: with the lines, so that a line that is gone is missed.
  func note(of shown: ShownDigest) -> ShownDigest { shown.adding(Array(lines.utf8)) }

  /// Reads what `bytes` writes; throws for anything else.
  ///
  /// - Parameters:
  ///   - bytes: the whole file.
  ///   - isJournal: whether a path may be there twice, with what it was and what it is to be.
  /// - Throws: where it stops to be a list, and why.
  init(bytes: [UInt8], isJournal: Bool) throws(ManifestFault) {
    guard bytes.count <= Self.byteLimit else {
      throw ManifestFault(line: nil, reason: "it is larger than any list is")
    }
    guard let text = String(validating: bytes, as: UTF8.self), text.utf8.last == 0x0A else {
      throw ManifestFault(line: nil, reason: "it is no whole text")
    }
    let lines = text.utf8.dropLast().split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(Substring($0)) }
    guard lines[0] == Self.format else {
      throw ManifestFault(line: 1, reason: "it doesn't start with '\(Self.format)'")
    }
    func value(_ index: Int, _ name: String) throws(ManifestFault) -> String {
      guard index < lines.count, lines[index].hasPrefix(name + " "),
        !lines[index].unicodeScalars.contains(where: isUnprintable)
      else { throw ManifestFault(line: index + 1, reason: "the \(name) is missing") }
      return String(lines[index].dropFirst(name.count + 1))
    }
    let identity = SiteIdentity(siteID: try value(1, "site"), edition: try value(2, "edition"))
    let shown = lines.count > 3 ? ShownDigest(line: lines[3]) : nil
    var entries: [Entry] = []
    for (index, line) in lines.enumerated().dropFirst(shown == nil ? 3 : 4) {
      guard let entry = Entry(line: line) else {
        throw ManifestFault(line: index + 1, reason: "it isn't a SHA-256, a size and a path")
      }
      if let problem = pathProblem(entry.path) {
        throw ManifestFault(line: index + 1, reason: "its path \(problem)")
      }
      entries.append(entry)
    }
    if !isJournal, let problem = pathProblem(entries.map(\.path)) {
      throw ManifestFault(line: nil, reason: problem)
    }
    self.init(identity: identity, showing: shown, entries: entries)
  }

  /// The text of the file.
  var bytes: [UInt8] {
    var text = "\(Self.format)\nsite \(identity.siteID)\nedition \(identity.edition)\n"
    if let shown { text += shown.line + "\n" }
    return Array((text + lines).utf8)
  }

  /// A line a file.
  private var lines: String {
    entries.reduce(into: "") { $0 += "\($1.digest) \($1.size) \($1.path)\n" }
  }
}

extension Manifest.Entry {
  /// More bytes than any file of a site has.
  private static let sizeLimit = 1 << 30

  /// Reads a line; nil for one that isn't an entry.
  ///
  /// The path may still be one that no site has.
  fileprivate init?(line: String) {
    let parts = line.utf8.split(separator: 0x20, maxSplits: 2, omittingEmptySubsequences: false)
      .map { Substring($0) }
    guard parts.count == 3, isDigest(parts[0]),
      let size = Int(parts[1]), (0...Self.sizeLimit).contains(size), String(size) == parts[1]
    else { return nil }
    self.init(path: String(parts[2]), size: size, digest: String(parts[0]))
  }
}

/// Why a list of files can't be understood.
struct ManifestFault: Error, Hashable {
  /// The line, from 1; nil where it is about several.
  let line: Int?
  /// Why, as a clause.
  let reason: String

  /// Where and why, as a clause.
  var cause: String { line.map { "in line \($0) \(reason)" } ?? reason }
}
