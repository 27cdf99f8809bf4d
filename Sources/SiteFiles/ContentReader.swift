import Diagnostics
import ParallelWork
import SourceText

/// Walks through a content folder.
struct ContentReader {
  /// The most bytes that a file may have.
  static let byteLimit = 1 << 20

  let place: String
  let shownAs: String
  /// Whose own folder it is; nil for the shared one.
  let owner: String?
  /// What is known of the folder from before; nil where nothing is to be known of it later.
  let known: KnownFiles?
  private var files: [SourceFile] = []
  private var marked: [(path: String, known: KnownFiles.Known)] = []
  private var images: [ImageFile] = []
  private var folders: [String] = []
  private var findings: [Finding] = []
  private var waiting: [String] = []

  init(at place: String, shownAs: String, owner: String? = nil, known: KnownFiles? = nil) {
    self.place = place
    self.shownAs = shownAs
    self.owner = owner
    self.known = known
  }

  /// Reads everything; throws only where `root` itself can't be listed.
  ///
  /// The folders of one depth are read at the same time: most of it is waiting for the system.
  mutating func read(_ root: borrowing Descriptor) throws(SystemError) {
    try readFolder("", try root.folder("."))
    while !waiting.isEmpty {
      let paths = waiting
      waiting = []
      let (place, shownAs, owner, known) = (place, shownAs, owner, known)
      let readers = inParallel(paths.count) { number in
        var reader = ContentReader(at: place, shownAs: shownAs, owner: owner, known: known)
        do throws(SystemError) {
          try reader.readFolder(paths[number], try Self.folder(paths[number], in: root))
        } catch {
          reader.findings.append(.unreadable(paths[number], error.cause))
        }
        return reader
      }
      readers.forEach { take($0) }
    }
  }

  /// A text by its path in the folder, read by itself; nil where it isn't there or something is wrong
  /// with it.
  func text(at path: String, in root: borrowing Descriptor) -> SourceFile? {
    var reader = ContentReader(at: place, shownAs: shownAs, owner: owner)
    let (outer, name) = split(path)
    guard let folder = try? Self.folder(outer.isEmpty ? "." : outer, in: root) else { return nil }
    reader.readFile(name, path, folder)
    return reader.findings.isEmpty ? reader.files.first : nil
  }

  /// Takes up what another reader found.
  private mutating func take(_ other: ContentReader) {
    files += other.files
    marked += other.marked
    images += other.images
    folders += other.folders
    findings += other.findings
    waiting += other.waiting
  }

  /// Everything that was found.
  func result() -> ContentReading {
    let sources = SourceSet(files)
    var indexes: [[UInt8]: Int] = [:]
    if !findings.isEmpty {
      for (index, file) in sources.files.enumerated() { indexes[Array(file.path.utf8)] = index }
    }
    let diagnostics = groupedFindings().map { finding in
      let shown = finding.path.isEmpty ? shownAs : "\(shownAs)/\(finding.path)"
      return finding.diagnostic(
        shownAs: printable(shown), file: indexes[Array(shown.utf8)])
    }
    return ContentReading(
      sources: sources, images: images.sorted(by: ImageFile.precedes),
      diagnostics: diagnostics.sortedByPlace(),
      folders: folders.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) },
      known: known.map { _ in KnownFiles(marked) })
  }

  /// The findings, with those of files left aside as one a folder.
  private func groupedFindings() -> [Finding] {
    var folders: [String: [String]] = [:]
    for path in findings.compactMap(\.pathLeftAside) {
      folders[split(path).folder, default: []].append(split(path).name)
    }
    let many = folders.filter { $0.value.count > 1 }
    let rest = findings.filter { finding in
      finding.pathLeftAside.map { many[split($0).folder] == nil } ?? true
    }
    return rest
      + many.sorted { $0.key < $1.key }.map { .kindsNotRead($0.value.sorted(), in: $0.key) }
  }

  /// Opens a folder by its path inside the content folder, without following a link on the way.
  private static func folder(
    _ path: String, in root: borrowing Descriptor
  ) throws(SystemError) -> Descriptor {
    var names = path.split(separator: "/").map(String.init)[...]
    var folder = try root.folder(names.popFirst() ?? ".")
    for name in names { folder = try folder.folder(name) }
    return folder
  }

  private mutating func readFolder(
    _ path: String, _ folder: borrowing Descriptor
  ) throws(SystemError) {
    if !path.isEmpty { folders.append(path) }
    var known: Set<String> = []
    for (bytes, listed) in try folder.entries() {
      let repaired = String(decoding: bytes, as: UTF8.self)
      let kind = FileNameKind(repaired)
      guard kind != .ignored else { continue }
      let inner = path.isEmpty ? repaired : "\(path)/\(repaired)"
      guard repaired.utf8.elementsEqual(bytes),
        !repaired.unicodeScalars.contains(where: isUnprintable)
      else {
        findings.append(.name(inner))
        continue
      }
      // Names that differ only in how an accent is coded are equal here.
      guard known.insert(repaired).inserted else {
        findings.append(.twin(inner))
        continue
      }
      take(repaired, kind, inner, listed, folder)
    }
  }

  /// Takes up a name in a folder; the system is asked what it is only where the folder doesn't say.
  private mutating func take(
    _ name: String, _ kind: FileNameKind, _ inner: String, _ listed: FileStatus.Kind?,
    _ folder: borrowing Descriptor
  ) {
    let found: FileStatus.Kind
    do {
      found = if let listed { listed } else { try folder.status(of: name).kind }
    } catch {
      findings.append(.unreadable(inner, error.cause))
      return
    }
    let path = placed(inner)
    if found == .file, path.inner.hasPrefix("images/") {
      images.append(
        ImageFile(
          path: "\(shownAs)/\(inner)", innerPath: path.inner, owner: path.owner, folder: place,
          place: inner))
    } else if kind == .conflictCopy {
      findings.append(.conflictCopy(inner))
    } else if found == .link || found == .other {
      findings.append(.irregular(inner, isLink: found == .link))
    } else if kind == .spreadsheet {
      findings.append(.spreadsheet(inner))
    } else if found == .folder {
      waiting.append(inner)
    } else if kind == .text {
      readFile(name, inner, folder)
    } else {
      findings.append(.kindNotRead(inner))
    }
  }

  private mutating func readFile(
    _ name: String, _ inner: String, _ folder: borrowing Descriptor
  ) {
    // Asked before it is opened: what changes in between is read anew the next time.
    let mark = known.flatMap { _ in folder.mark(of: name) }
    if let mark, let found = known?[inner], found.mark == mark {
      files.append(found.file)
      marked.append((inner, found))
      return
    }
    let bytes: [UInt8]
    do {
      guard let steady = try steadyBytes(of: name, upTo: Self.byteLimit, in: folder) else {
        findings.append(.unreadable(inner, "it changes while it is read"))
        return
      }
      bytes = steady
    } catch {
      findings.append(.unreadable(inner, error.cause))
      return
    }
    guard bytes.count <= Self.byteLimit else {
      findings.append(.tooLarge(inner))
      return
    }
    let fault = TextFault.first(in: bytes)
    if let fault { findings.append(.text(inner, fault)) }
    let file = SourceFile(
      path: "\(shownAs)/\(inner)", innerPath: fault == nil ? inner : "",
      owner: placed(inner).owner, bytes: bytes)
    files.append(file)
    if let mark, fault == nil { marked.append((inner, KnownFiles.Known(mark: mark, file: file))) }
  }

  /// Whose a path is, and where it lies in their folder: `private/<partner>/` inside the shared one
  /// is a partner's own too.
  private func placed(_ path: String) -> (owner: String?, inner: String) {
    guard path.utf8.starts(with: "private/".utf8) else { return (owner, path) }
    let parts = path.split(separator: "/", maxSplits: 2).map(String.init)
    guard parts.count == 3, parts[0] == "private", owner ?? parts[1] == parts[1] else {
      return (owner, path)
    }
    return (parts[1], parts[2])
  }
}

/// The bytes of a file that kept still while it was read, tried twice; nil for one that didn't.
///
/// Of a file with more than `limit` bytes, one more than that is read.
func steadyBytes(
  of name: String, upTo limit: Int, in folder: borrowing Descriptor
) throws(SystemError) -> [UInt8]? {
  for _ in 0..<2 {
    let file = try folder.file(name)
    let before = try file.status()
    guard before.kind == .file else { continue }
    // What comes after so many bytes shows in the size afterwards.
    let bytes = try file.read(upTo: min(before.size, limit + 1), expecting: before.size)
    let after = try file.status()
    if before == after, bytes.count == min(after.size, limit + 1) { return bytes }
  }
  return nil
}
