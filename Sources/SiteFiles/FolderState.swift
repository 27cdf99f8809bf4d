/// What lies in folders, as far as a look without opening any file tells.
///
/// Files that editors and systems leave behind are not part of it.
struct FolderState: Hashable {
  /// The files by their paths as bytes.
  private(set) var files: [[UInt8]: FileMark] = [:]
  /// Every folder that was looked into, the given ones first.
  private(set) var folders: [String] = []
  /// Whether each of the given folders was there.
  private(set) var isWhole = true

  /// Looks into folders and the folders in them; links in them are not followed.
  init(of roots: [String]) {
    for root in roots {
      guard let folder = try? Descriptor.folder(at: root) else {
        isWhole = false
        continue
      }
      look(into: folder, at: root)
    }
  }

  /// Whether more is another than some files, against a look before this one.
  func differs(from former: FolderState, butFor paths: Set<String>) -> Bool {
    if folders != former.folders || isWhole != former.isWhole { return true }
    let known = Set(paths.map { Array($0.utf8) })
    let changed = files.keys.filter { files[$0] != former.files[$0] }
    let gone = former.files.keys.filter { files[$0] == nil }
    return !known.isSuperset(of: changed + gone)
  }

  private mutating func look(into folder: borrowing Descriptor, at path: String) {
    folders.append(path)
    for bytes in (try? folder.names()) ?? [] {
      let name = String(decoding: bytes, as: UTF8.self)
      guard FileNameKind(name) != .ignored, let mark = folder.mark(of: name) else { continue }
      if mark.isFolder {
        if let inner = try? folder.folder(name) { look(into: inner, at: "\(path)/\(name)") }
      } else {
        files[Array(path.utf8) + [0x2F] + bytes] = mark
      }
    }
  }
}
