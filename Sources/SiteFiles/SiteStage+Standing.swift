extension SiteStage {
  /// The site that is in the folder, if its pages show just this and nobody has changed one since.
  ///
  /// A file of its size that is older than the list is taken for what it was; what is as new as the
  /// list is read. Whatever is not as it should be, a build finds it and tells of it.
  ///
  /// - Parameter digest: of what the pages would show now, given the paths of the site that is there.
  /// - Returns: the paths of its files; nil where there is something to do.
  package func standing(showing digest: ([String]) -> ShownDigest?) -> [String]? {
    guard let list = owned.list, let shown = list.shown, owned.interrupted == nil else {
      return nil
    }
    let paths = list.entries.map(\.path)
    guard digest(paths).map(list.note) == shown, (try? holds(list)) == true else { return nil }
    return paths
  }

  /// Whether every file of a list is there as it was written.
  private func holds(_ list: Manifest) throws -> Bool {
    let listed = try root.status(of: Manifest.name)
    for (path, entries) in Dictionary(grouping: list.entries, by: { split($0.path).folder }) {
      let folder = try openFolder(path, in: root)
      for entry in entries {
        let name = split(entry.path).name
        let status = try folder.status(of: name)
        guard status.kind == .file, status.size == entry.size else { return false }
        guard !listed.isNewer(than: status) else { continue }
        let bytes = try folder.file(name).read(upTo: entry.size + 1, expecting: entry.size)
        guard SiteFiles.digest(of: bytes) == entry.digest else { return false }
      }
    }
    return true
  }
}
