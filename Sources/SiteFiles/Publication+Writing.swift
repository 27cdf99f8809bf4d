extension Publication {
  /// Writes files under other names, and once all are there gives them their own.
  mutating func write(
    _ files: [OutputFile], in root: borrowing Descriptor
  ) throws(FileProblem) {
    guard !files.isEmpty else { return }
    var shown = writer.shownAs
    do {
      for (path, group) in grouped(files) {
        shown = path.isEmpty ? writer.shownAs : "\(writer.shownAs)/\(path)"
        try makeFolders(to: path, in: root)
        for file in group where !file.isStaged {
          shown = "\(writer.shownAs)/\(file.path)"
          try root.writeNew(try file.pieces(), temporaryName(of: file.path))
        }
      }
      shown = writer.shownAs
      if Descriptor.synchronizesWholeDisk { try root.synchronizeAll() }
      for (path, group) in grouped(files) {
        shown = path.isEmpty ? writer.shownAs : "\(writer.shownAs)/\(path)"
        let folder = try openFolder(path, in: root)
        touched.insert(path)
        for file in group {
          shown = "\(writer.shownAs)/\(file.path)"
          try root.move(temporaryName(of: file.path), to: split(file.path).name, in: folder)
          summary.written += 1
        }
      }
    } catch {
      let isBegun = summary.written + summary.removed > 0
      takeBack(files, in: root)
      if let problem = error as? FileProblem { throw problem }
      guard let error = error as? SystemError else {
        throw FileProblem(.write, "'\(printable(shown))' can't be written.")
      }
      throw writeProblem(shown, error, isBegun: isBegun)
    }
  }

  /// Puts a list in place of the old one, on disk before it has its name.
  func replace(
    _ name: String, with bytes: [UInt8], in root: borrowing Descriptor
  ) throws(SystemError) {
    let temporary = temporaryName(of: name)
    do throws(SystemError) {
      try root.writeNew([bytes], temporary, synchronizing: true)
      try root.rename(temporary, to: name)
    } catch {
      try? root.remove(temporary)
      throw error
    }
  }

  /// Leaves the folder as it was before this run, where no page has been changed yet.
  ///
  /// What can't be taken back stays with the journal, for the next run.
  private func takeBack(_ files: [OutputFile], in root: borrowing Descriptor) {
    var isClean = summary.written + summary.removed == 0 && owned.interrupted == nil
    for file in files {
      do throws(SystemError) {
        try root.removeIfThere(temporaryName(of: file.path))
      } catch {
        isClean = false
      }
    }
    guard isClean else { return }
    do throws(SystemError) {
      for path in made.reversed() {
        let (parent, name) = split(path)
        guard try openFolder(parent, in: root).removeEmptyFolder(name) else { return }
      }
      try root.remove(Manifest.journalName)
    } catch {}
  }

  private mutating func makeFolders(
    to path: String, in root: borrowing Descriptor
  ) throws(SystemError) {
    for inner in path.isEmpty ? [] : ancestors(of: path) + [path] {
      let (parent, name) = split(inner)
      if try openFolder(parent, in: root).makeFolder(name, for: .owner) { made.append(inner) }
    }
  }
}
