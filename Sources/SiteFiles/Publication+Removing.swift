extension Publication {
  /// Removes files of earlier builds as they were written, and folders that are empty after it.
  ///
  /// One that was changed since is kept and told; one that can't be looked at or removed ends the
  /// run, so that no page that was to go stays without a word.
  mutating func prune(
    _ entries: [Manifest.Entry], in root: borrowing Descriptor
  ) throws(FileProblem) {
    var folders: Set<String> = []
    var removed: Set<String> = []
    var left: Set<String> = []
    var shown = writer.shownAs
    do throws(SystemError) {
      for entry in entries {
        shown = "\(writer.shownAs)/\(entry.path)"
        // A run that was cut short may have made a folder and nothing in it.
        if owned.interrupted != nil { folders.formUnion(ancestors(of: entry.path)) }
        guard let isRemoved = try remove(entry, in: root) else { continue }
        guard isRemoved else {
          left.insert(entry.path)
          continue
        }
        removed.insert(entry.path)
        summary.removed += 1
        touched.insert(split(entry.path).folder)
        folders.formUnion(ancestors(of: entry.path))
      }
      // Longer paths first: a folder in another goes before it.
      for path in folders.sorted(by: Self.isInner) {
        shown = "\(writer.shownAs)/\(path)"
        let (parent, name) = split(path)
        do throws(SystemError) {
          guard try openFolder(parent, in: root).removeEmptyFolder(name) else { continue }
          touched.remove(path)
          touched.insert(parent)
        } catch {
          guard error.isMissing || error.isNotFolder else { throw error }
        }
      }
    } catch {
      throw writeProblem(
        shown, error, "removed", isBegun: summary.written + summary.removed > 0)
    }
    summary.kept += left.subtracting(removed)
  }

  /// Removes a file as it was written: true; false for one that is another now, nil for none.
  private func remove(
    _ entry: Manifest.Entry, in root: borrowing Descriptor
  ) throws(SystemError) -> Bool? {
    let (path, name) = split(entry.path)
    do throws(SystemError) {
      let folder = try openFolder(path, in: root)
      let status = try folder.status(of: name)
      guard status.kind == .file, status.size == entry.size else { return false }
      let bytes = try folder.file(name).read(upTo: entry.size + 1)
      guard digest(of: bytes) == entry.digest else { return false }
      try folder.remove(name)
      return true
    } catch {
      guard error.isMissing || error.isNotFolder else { throw error }
      return nil
    }
  }

  private static func isInner(_ left: String, _ right: String) -> Bool {
    let (first, second) = (left.utf8.count, right.utf8.count)
    return first == second ? left.utf8.lexicographicallyPrecedes(right.utf8) : first > second
  }
}
