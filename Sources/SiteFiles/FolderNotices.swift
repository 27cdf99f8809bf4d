#if canImport(Glibc)
  import Glibc

  /// What the system tells of changes in folders, at once.
  final class FolderNotices {
    /// What is waited on.
    let number: Int32
    /// Files that were begun to be written and aren't closed yet, by folder and name.
    private var open: Set<OpenFile> = []
    private var folders: [Int32: String] = [:]
    /// What was told and not taken yet.
    private var told = FolderChange.files([])

    /// A file, by the number of the watch on its folder.
    private struct OpenFile: Hashable {
      let folder: Int32
      let name: [UInt8]
    }

    /// Nil where the system tells nothing.
    init?() {
      number = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      guard number >= 0 else { return nil }
    }

    deinit { _ = close(number) }

    private static var wanted: UInt32 {
      UInt32(
        IN_CREATE | IN_DELETE | IN_MODIFY | IN_CLOSE_WRITE | IN_MOVED_FROM | IN_MOVED_TO | IN_ATTRIB
          | IN_DELETE_SELF | IN_MOVE_SELF) | UInt32(IN_ONLYDIR)
    }

    /// Asks to be told of what happens in a folder; asking twice is as good as once.
    ///
    /// - Returns: false where the system has no more room for it.
    func watch(_ folder: String) -> Bool {
      let watch = inotify_add_watch(number, folder, Self.wanted)
      if watch >= 0 { folders[watch] = folder }
      return watch >= 0
    }

    /// Whether files alone changed, as far as was told.
    var isOfFiles: Bool { told != .anything }

    /// Takes what changed, all that was told since the last time, and waits no longer for files that were
    /// begun: some ways to write one end without a word.
    func takeChange() -> FolderChange {
      defer { (told, open) = (.files([]), []) }
      return told
    }

    /// Whether a file is being written, as far as was told.
    var isWriting: Bool { !open.isEmpty }

    /// Takes all that was told since the last time.
    ///
    /// - Returns: whether a file changed that is read, or too much happened to be told; nil where
    ///   nothing was told.
    func take() -> Bool? {
      var isChange: Bool?
      var bytes = [UInt8](repeating: 0, count: 64 * 1024)
      while true {
        let count = read(number, &bytes, bytes.count)
        guard count > 0 else { return isChange }
        isChange = note(bytes[..<count]) || isChange == true
      }
    }

    /// Whether notices, as the system writes them one after the other, tell of a file that is read.
    private func note(_ notices: ArraySlice<UInt8>) -> Bool {
      var isChange = false
      var rest = notices
      while rest.count >= 16 {
        let mask = Self.number(rest.dropFirst(4))
        let length = Int(Self.number(rest.dropFirst(12)))
        let folder = Int32(bitPattern: Self.number(rest))
        let name = rest.dropFirst(16).prefix(length).prefix { $0 != 0 }
        rest = rest.dropFirst(16 + length)
        let isOverflow = mask & UInt32(IN_Q_OVERFLOW) != 0
        let text = String(decoding: name, as: UTF8.self)
        guard isOverflow || name.isEmpty || FileNameKind(text) != .ignored else { continue }
        // Of folders the look that follows tells what changed.
        guard !isOverflow, !name.isEmpty, mask & UInt32(IN_ISDIR | IN_IGNORED) == 0,
          let path = folders[folder]
        else {
          told = .anything
          isChange = isChange || isOverflow
          continue
        }
        isChange = true
        told.add("\(path)/\(text)")
        let file = OpenFile(folder: folder, name: Array(name))
        if mask & UInt32(IN_MODIFY) != 0 { open.insert(file) }
        if mask & Self.ends != 0 { open.remove(file) }
      }
      return isChange
    }

    /// What ends the writing of a file.
    private static let ends = UInt32(IN_CLOSE_WRITE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO)

    private static func number(_ bytes: ArraySlice<UInt8>) -> UInt32 {
      bytes.withUnsafeBytes { $0.loadUnaligned(as: UInt32.self) }
    }
  }
#else
  /// What the system tells of changes in folders: here nothing that tells of a file written in
  /// place, so that folders are looked at now and then.
  final class FolderNotices {
    let number: Int32 = -1
    init?() { return nil }
    func watch(_ folder: String) -> Bool { false }
    var isWriting: Bool { false }
    var isOfFiles: Bool { false }
    func takeChange() -> FolderChange { .anything }
    func take() -> Bool? { nil }
  }
#endif
