/// One run of the writer, step by step.
struct Publication {
  let writer: SiteWriter
  let owned: Ownership
  let next: Manifest

  private var summary = WriteSummary()
  /// Folders that hold something new, for the last step.
  private var touched: Set<String> = [""]

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
    do {
      try clearTemporaries(in: root)
      // Everything that may stand here from now on, so that a run cut short still owns it.
      let journal = Manifest(
        identity: next.identity,
        entries: Array(Set(next.entries).union(owned.interrupted?.entries ?? [])))
      try replace(Manifest.journalName, with: journal.bytes, in: root)
    } catch {
      throw writeProblem(writer.shownAs, error)
    }
    // Old files where a folder is wanted now, and those in a folder where a file is wanted.
    let folders = Set(current.flatMap(ancestors(of:)))
    let blocking = stale.filter { entry in
      folders.contains(entry.path) || ancestors(of: entry.path).contains(where: current.contains)
    }
    prune(blocking, in: root)
    try write(changed, in: root)
    prune(stale.filter { !blocking.contains($0) }, in: root)
    do {
      try replace(Manifest.name, with: next.bytes, in: root)
      try root.remove(Manifest.journalName)
      for path in touched.sorted() { try? openFolder(path, in: root).synchronize() }
    } catch {
      throw writeProblem(writer.shownAs, error)
    }
    summary.kept = Set(summary.kept).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    return summary
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
        throw writeProblem("\(writer.shownAs)/\(path)", error)
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
    do {
      status = try folder.status(of: name)
    } catch {
      guard error.isMissing else { throw error }
      return false
    }
    if status.kind == .file, status.size == file.size,
      file.isMade(of: try folder.file(name).read(upTo: status.size + 1))
    {
      return true
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

// MARK: - Writing

extension Publication {
  private mutating func write(
    _ files: [OutputFile], in root: borrowing Descriptor
  ) throws(FileProblem) {
    guard !files.isEmpty else { return }
    var shown = writer.shownAs
    do {
      for (path, group) in grouped(files) {
        shown = path.isEmpty ? writer.shownAs : "\(writer.shownAs)/\(path)"
        let folder = try openFolder(path, in: root, making: true)
        for file in group {
          shown = "\(writer.shownAs)/\(file.path)"
          try writeTemporary(try file.bytes(), temporaryName(of: file.path), in: folder)
        }
      }
      if Descriptor.synchronizesWholeDisk { try root.synchronizeAll() }
      for (path, group) in grouped(files) {
        let folder = try openFolder(path, in: root)
        for file in group {
          shown = "\(writer.shownAs)/\(file.path)"
          try folder.rename(temporaryName(of: file.path), to: split(file.path).name)
          summary.written += 1
        }
        touched.insert(path)
      }
    } catch {
      for (path, group) in grouped(files) {
        guard let folder = try? openFolder(path, in: root) else { continue }
        for file in group { try? folder.remove(temporaryName(of: file.path)) }
      }
      if let problem = error as? FileProblem { throw problem }
      guard let error = error as? SystemError else {
        throw FileProblem(.write, "'\(printable(shown))' can't be written.")
      }
      throw writeProblem(shown, error)
    }
  }

  private func writeTemporary(
    _ bytes: [UInt8], _ name: String, in folder: borrowing Descriptor, synchronizing: Bool = false
  ) throws(SystemError) {
    let file: Descriptor
    do {
      file = try folder.newFile(name)
    } catch {
      // What a run that was cut short has left.
      guard error.isExisting else { throw error }
      try folder.remove(name)
      file = try folder.newFile(name)
    }
    try file.write(bytes)
    if synchronizing || !Descriptor.synchronizesWholeDisk { try file.synchronize() }
    try file.closeChecked()
  }

  /// Puts a list in place of the old one, on disk before it has its name.
  private func replace(
    _ name: String, with bytes: [UInt8], in root: borrowing Descriptor
  ) throws(SystemError) {
    let temporary = temporaryName(of: name)
    try writeTemporary(bytes, temporary, in: root, synchronizing: true)
    try root.rename(temporary, to: name)
  }

  /// Removes what a run that was cut short was still writing.
  private func clearTemporaries(in root: borrowing Descriptor) throws(SystemError) {
    guard let interrupted = owned.interrupted else { return }
    for entry in interrupted.entries {
      guard let folder = try? openFolder(split(entry.path).folder, in: root) else { continue }
      try? folder.remove(temporaryName(of: entry.path))
    }
  }
}

// MARK: - Removing

extension Publication {
  /// Removes files of earlier builds as they were written, and folders that are empty after it.
  private mutating func prune(_ entries: [Manifest.Entry], in root: borrowing Descriptor) {
    var folders: Set<String> = []
    var removed: Set<String> = []
    var left: Set<String> = []
    for entry in entries {
      let (path, name) = split(entry.path)
      // A run that was cut short may have made a folder and nothing in it.
      if owned.interrupted != nil { folders.formUnion(ancestors(of: entry.path)) }
      guard let folder = try? openFolder(path, in: root),
        let status = try? folder.status(of: name)
      else { continue }
      if status.kind == .file, status.size == entry.size,
        let bytes = try? folder.file(name).read(upTo: entry.size + 1),
        digest(of: bytes) == entry.digest, (try? folder.remove(name)) != nil
      {
        removed.insert(entry.path)
        touched.insert(path)
        folders.formUnion(ancestors(of: entry.path))
      } else {
        left.insert(entry.path)
      }
    }
    summary.removed += removed.count
    summary.kept += left.subtracting(removed)
    // Longer paths first: a folder in another goes before it.
    for path in folders.sorted(by: { $0.utf8.count > $1.utf8.count }) {
      let (parent, name) = split(path)
      guard let folder = try? openFolder(parent, in: root) else { continue }
      if folder.removeEmptyFolder(name) { touched.remove(path) }
    }
  }
}

/// Files by the folder they lie in, both in order.
private func grouped(_ files: [OutputFile]) -> [(folder: String, files: [OutputFile])] {
  var groups: [String: [OutputFile]] = [:]
  for file in files { groups[split(file.path).folder, default: []].append(file) }
  return groups.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    .map { (folder: $0.key, files: $0.value) }
}

/// Opens a folder of the output name by name, so that no link is followed on the way.
func openFolder(
  _ path: String, in root: borrowing Descriptor, making: Bool = false
) throws(SystemError) -> Descriptor {
  var folder = try root.folder(".")
  for name in path.split(separator: "/") {
    if making { try folder.makeFolder(String(name)) }
    folder = try folder.folder(String(name))
  }
  return folder
}
