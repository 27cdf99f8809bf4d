/// Which files in the output folder are the program's own.
struct Ownership {
  /// The manifest as it is on disk; empty where there is none yet.
  let manifestBytes: [UInt8]
  /// What earlier builds wrote, the one that was cut short among them.
  let entries: [Manifest.Entry]
  /// The list of a build that was cut short; nil where the last one came to its end.
  let interrupted: Manifest?
  /// The paths of `entries`.
  let paths: Set<String>

  /// Reads the manifest; throws a refusal where the folder is not ours.
  init(
    of folder: borrowing Descriptor, for writer: SiteWriter
  ) throws(FileProblem) {
    let manifest = try Self.read(Manifest.name, folder, writer)
    let journal = try Self.read(Manifest.journalName, folder, writer)
    for found in [manifest?.list, journal?.list] {
      guard let found, found.identity != writer.identity else { continue }
      throw writer.refusal(
        found.identity.siteID == writer.identity.siteID
          ? "holds the edition '\(found.identity.edition)', not '\(writer.identity.edition)'. "
            + "Name another folder with --out."
          : "holds the site of another household. Name another folder with --out.")
    }
    if manifest == nil, journal == nil { try Self.checkEmpty(folder, writer) }
    manifestBytes = manifest?.bytes ?? []
    interrupted = journal?.list
    var known = Set(manifest?.list.entries ?? [])
    known.formUnion(journal?.list.entries ?? [])
    entries = known.sorted(by: Manifest.Entry.precedes)
    paths = Set(entries.map(\.path))
  }

  private static func read(
    _ name: String, _ folder: borrowing Descriptor, _ writer: SiteWriter
  ) throws(FileProblem) -> (list: Manifest, bytes: [UInt8])? {
    let bytes: [UInt8]
    do throws(SystemError) {
      let file = try folder.file(name)
      guard try file.status().kind == .file else { throw .notFolder }
      bytes = try file.read(upTo: Manifest.byteLimit)
    } catch {
      guard error.isMissing else {
        throw writer.refusal("has a list of files, '\(name)', that can't be read.")
      }
      return nil
    }
    guard let list = Manifest(bytes: bytes) else {
      throw writer.refusal(
        "has a list of files, '\(name)', that can't be understood: a newer version wrote it, or "
          + "it was changed. Name another folder with --out, or delete this one yourself.")
    }
    return (list, bytes)
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
      // Systems put these into every folder that is looked at.
      !name.hasPrefix(temporaryPrefix) && ![".DS_Store", "Thumbs.db", "desktop.ini"].contains(name)
    }
    guard let foreign else { return }
    throw writer.refusal(
      "is not empty and not a site of ours: '\(printable(foreign))' is in it. "
        + "Name a new or empty folder with --out.")
  }
}

/// How names of files start that are still being written.
let temporaryPrefix = "\(ownPrefix)new-"

/// The name of a file while it is being written; the same each time, so that a later run finds what
/// an earlier one left.
func temporaryName(of path: String) -> String {
  temporaryPrefix + digest(of: Array(path.utf8)).prefix(16)
}
