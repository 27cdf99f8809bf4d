/// One run of the writer, step by step.
///
/// A journal, the list of what may stand in the folder from now on, is there before anything else is
/// given its own name. Files are written under other names before it, brought to the disk together,
/// and get their own names at once; then what is stale goes. The manifest comes last, and the journal goes after it:
/// as long as there is a journal, a run is under way or was cut short.
struct Publication {
  let writer: SiteWriter
  let owned: Ownership
  let next: Manifest

  var summary = WriteSummary()
  /// Folders that hold something new, for the last step.
  var touched: Set<String> = [""]
  /// Folders that this run made, outermost first.
  var made: [String] = []

  init(writer: SiteWriter, owned: Ownership, next: Manifest) {
    self.writer = writer
    self.owned = owned
    self.next = next
  }

  /// Writes, removes, and leaves the manifest as the last thing.
  mutating func run(
    _ files: [OutputFile], in root: borrowing Descriptor
  ) throws(FileProblem) -> WriteSummary {
    let changed = try changedFiles(files, in: root)
    summary.unchanged = files.count - changed.count
    let current = Set(files.map(\.path))
    let stale = owned.entries.filter { !current.contains($0.path) }
    if changed.isEmpty, stale.isEmpty, owned.interrupted == nil,
      owned.manifestBytes == next.bytes
    {
      return summary
    }
    try announce(in: root)
    // Old files where a folder is wanted now, and those in a folder where a file is wanted.
    let folders = Set(current.flatMap(ancestors(of:)))
    let blocking = stale.filter { entry in
      folders.contains(entry.path) || ancestors(of: entry.path).contains(where: current.contains)
    }
    try prune(blocking, in: root)
    try write(changed, in: root)
    try prune(stale.filter { !blocking.contains($0) }, in: root)
    try conclude(in: root)
    summary.kept = Set(summary.kept).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return summary
  }

  /// Leaves the journal.
  private func announce(in root: borrowing Descriptor) throws(FileProblem) {
    do throws(SystemError) {
      // Everything that may stand here from now on, so that a run cut short still owns it.
      let journal = Manifest(
        identity: next.identity,
        entries: Array(Set(next.entries).union(owned.interrupted?.entries ?? [])))
      try replace(Manifest.journalName, with: journal.bytes, in: root)
    } catch {
      throw writeProblem(writer.shownAs, error)
    }
  }

  /// Brings the names to the disk, then the manifest, and ends the journal.
  private func conclude(in root: borrowing Descriptor) throws(FileProblem) {
    do throws(SystemError) {
      if Descriptor.synchronizesWholeDisk {
        try root.synchronizeAll()
      } else {
        for path in touched.sorted() { try synchronize(path, in: root) }
      }
      try replace(Manifest.name, with: next.bytes, in: root)
      try root.remove(Manifest.journalName)
      try synchronize("", in: root)
    } catch {
      throw writeProblem(writer.shownAs, error, isBegun: true)
    }
  }

  private func synchronize(
    _ path: String, in root: borrowing Descriptor
  ) throws(SystemError) {
    do throws(SystemError) {
      try openFolder(path, in: root).synchronize()
    } catch {
      // Somebody took the folder away, or the disk brings no folders to itself.
      guard error.isMissing || error.isNotFolder || error.isUnsupported else { throw error }
    }
  }

  /// The files that aren't there yet with the same bytes; throws where one that isn't ours is.
  private func changedFiles(
    _ files: [OutputFile], in root: borrowing Descriptor
  ) throws(FileProblem) -> [OutputFile] {
    var changed: [OutputFile] = []
    for (path, group) in grouped(files) {
      do {
        let folder = try openFolder(path, in: root)
        for file in group where try !isSame(file, in: folder) { changed.append(file) }
      } catch let error as SystemError where error.isMissing {
        changed += group
      } catch let error as SystemError where error.isNotFolder {
        guard ([path] + ancestors(of: path)).contains(where: owned.paths.contains) else {
          throw foreign(path)
        }
        changed += group
      } catch let error as SystemError {
        let shown = path.isEmpty ? writer.shownAs : "\(writer.shownAs)/\(path)"
        throw writeProblem(shown, error, "read")
      } catch let problem as FileProblem {
        throw problem
      } catch {
        throw foreign(path)
      }
    }
    return changed
  }

  /// Whether a file is there with the same bytes; throws where something else is in its place.
  private func isSame(_ file: OutputFile, in folder: borrowing Descriptor) throws -> Bool {
    let name = split(file.path).name
    let status: FileStatus
    do throws(SystemError) {
      status = try folder.status(of: name)
      if try file.isSame(as: name, status, in: folder) { return true }
    } catch {
      guard error.isMissing else { throw error }
      return false
    }
    if status.kind == .folder {
      // A folder of ours that is about to be emptied.
      guard owned.paths.contains(where: { $0.hasPrefix(file.path + "/") }) else {
        throw foreign(file.path)
      }
      return false
    }
    guard status.kind == .file, owned.paths.contains(file.path) else { throw foreign(file.path) }
    return false
  }

  private func foreign(_ path: String) -> FileProblem {
    writer.refusal(
      "has something at '\(printable(path))' that is not from an earlier build, where a page "
        + "belongs. Move it elsewhere and build again.")
  }
}

/// Files by the folder they lie in, both in order.
func grouped(_ files: [OutputFile]) -> [(folder: String, files: [OutputFile])] {
  var groups: [String: [OutputFile]] = [:]
  for file in files { groups[split(file.path).folder, default: []].append(file) }
  return groups.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    .map { (folder: $0.key, files: $0.value) }
}

/// Opens a folder of the output name by name, so that no link is followed on the way.
func openFolder(
  _ path: String, in root: borrowing Descriptor, making access: Access? = nil
) throws(SystemError) -> Descriptor {
  var folder = try root.folder(".")
  for name in path.split(separator: "/") {
    if let access { try folder.makeFolder(String(name), for: access) }
    folder = try folder.folder(String(name))
  }
  return folder
}
