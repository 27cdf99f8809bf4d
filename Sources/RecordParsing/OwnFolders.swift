internal import Diagnostics
internal import SourceText

/// The folder inside the shared one that holds a folder for each partner.
let ownFolderName = "private"

extension SourceSet {
  /// The same texts, those of `private/<partner>/` as the files of that partner's own folder.
  ///
  /// Appends to `owners` whose every file of one's own is, by its index.
  func placingOwnFolders(into owners: inout [Int32: FileOwner]) -> SourceSet {
    let placed =
      files.contains(where: \.mayLieInOwnFolder) ? SourceSet(files.map(\.inItsOwnFolder)) : self
    for (index, file) in placed.files.enumerated() {
      guard let owner = file.owner else { continue }
      let isWithinShared =
        files[index].owner == nil || files[index].innerPath.hasPrefix(ownFolderName + "/")
      owners[Int32(clamping: index)] = FileOwner(
        partner: Located(owner, at: SourceRange(file: index, start: 0, end: 0)),
        isWithinShared: isWithinShared)
    }
    return placed
  }
}

extension SourceFile {
  /// Whether its path starts with the folder that holds the own ones.
  fileprivate var mayLieInOwnFolder: Bool { innerPath.utf8.starts(with: ownFolderName.utf8) }

  /// The file as it stands inside a partner's own folder, where it lies in `private/<partner>/`.
  fileprivate var inItsOwnFolder: SourceFile {
    let parts = innerPath.split(separator: "/", maxSplits: 2)
    guard parts.count == 3, parts[0] == ownFolderName, owner ?? String(parts[1]) == parts[1] else {
      return self
    }
    return placed(at: String(parts[2]), of: String(parts[1]))
  }
}
