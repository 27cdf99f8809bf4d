/// Which files in the output folder are the program's own.
struct Ownership {
  /// The manifest as it is on disk; empty where there is none yet.
  let manifestBytes: [UInt8]
  /// The list in it; nil where there is none yet.
  let list: Manifest?
  /// What earlier builds wrote, the one that was cut short among them.
  let entries: [Manifest.Entry]
  /// The list of a build that was cut short; nil where the last one came to its end.
  let interrupted: Manifest?
  /// The paths of `entries`.
  let paths: Set<String>
  /// Names of files that a run was still writing when it was cut short.
  let leftFiles: [String]

  /// Reads the manifest; throws a refusal where the folder is not ours.
  init(
    of folder: borrowing Descriptor, for writer: SiteWriter
  ) throws(FileProblem) {
    let manifest = try Self.read(Manifest.name, folder, writer)
    let journal = try Self.read(Manifest.journalName, folder, writer)
    for found in [manifest?.list, journal?.list] {
      guard let found, found.identity != writer.identity else { continue }
      throw writer.refusal(
        found.identity.edition != writer.identity.edition
          ? "holds the edition '\(found.identity.edition)', not '\(writer.identity.edition)'. "
            + "Name another folder with --out."
          : "holds the site of another household. Name another folder with --out.")
    }
    if manifest == nil, journal == nil { try Self.checkEmpty(folder, writer) }
    manifestBytes = manifest?.bytes ?? []
    list = manifest?.list
    interrupted = journal?.list
    entries =
      journal == nil
      ? manifest?.list.entries ?? []
      : Set((manifest?.list.entries ?? []) + (journal?.list.entries ?? []))
        .sorted(by: Manifest.Entry.precedes)
    paths = Set(entries.map(\.path))
    do throws(SystemError) {
      var left: [String] = []
      for (bytes, kind) in try folder.entries() where isTemporaryName(bytes) {
        let name = String(decoding: bytes, as: UTF8.self)
        let found = if let kind { kind } else { try folder.status(of: name).kind }
        if found == .file { left.append(name) }
      }
      leftFiles = left
    } catch {
      throw writeProblem(writer.shownAs, error)
    }
  }

  private static func read(
    _ name: String, _ folder: borrowing Descriptor, _ writer: SiteWriter
  ) throws(FileProblem) -> (list: Manifest, bytes: [UInt8])? {
    let bytes: [UInt8]
    do throws(SystemError) {
      guard let found = try listBytes(name, in: folder) else { return nil }
      bytes = found
    } catch {
      guard error.isNotFolder else { throw writeProblem("\(writer.shownAs)/\(name)", error) }
      throw writer.refusal("has a list of files, '\(name)', that is no file but something else.")
    }
    do throws(ManifestFault) {
      return (try Manifest(bytes: bytes, isJournal: name == Manifest.journalName), bytes)
    } catch {
      throw writer.refusal(
        "has a list of files, '\(name)', that can't be understood: \(error.cause). A newer version "
          + "wrote it, or it was changed. Name another folder with \(writer.option), or delete this "
          + "one yourself.")
    }
  }

  private static func checkEmpty(
    _ folder: borrowing Descriptor, _ writer: SiteWriter
  ) throws(FileProblem) {
    let names: [[UInt8]]
    do {
      names = try folder.names()
    } catch {
      throw writeProblem(writer.shownAs, error)
    }
    let foreign = names.map { String(decoding: $0, as: UTF8.self) }.first { name in
      !name.hasPrefix(temporaryPrefix) && !systemNames.contains(name)
    }
    guard let foreign else { return }
    throw writer.refusal(
      "is not empty and has no list of a build: '\(printable(foreign))' is in it. "
        + "Name a new or empty folder with \(writer.option); an old site of yours you can delete "
        + "yourself.")
  }
}

/// Names of files that systems put into every folder that is looked at.
let systemNames: Set = [".DS_Store", "Thumbs.db", "desktop.ini"]

/// How names of files start that are still being written.
let temporaryPrefix = "\(ownPrefix)new-"

/// The name of a file while it is being written; the same each time, so that a later run finds what
/// an earlier one left.
func temporaryName(of path: String) -> String {
  temporaryPrefix + digest(of: Array(path.utf8)).prefix(16)
}

/// Whether a name is one that `temporaryName` gives.
private func isTemporaryName(_ name: [UInt8]) -> Bool {
  let prefix = Array(temporaryPrefix.utf8)
  return name.starts(with: prefix) && name.count == prefix.count + 16
    && name.dropFirst(prefix.count).allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x66).contains($0)
    }
}

/// The bytes of a list in an output folder; nil where there is none.
///
/// - Throws: one that `isNotFolder` where something else than a file has the name.
func listBytes(
  _ name: String, in folder: borrowing Descriptor
) throws(SystemError) -> [UInt8]? {
  do throws(SystemError) {
    let file = try folder.file(name)
    guard try file.status().kind == .file else { throw .notFolder }
    return try file.read(upTo: Manifest.byteLimit + 1)
  } catch {
    guard error.isMissing else { throw error }
    return nil
  }
}
