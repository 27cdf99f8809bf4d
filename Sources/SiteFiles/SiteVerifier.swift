/// Compares a folder with the lists in it, name by name.
struct SiteVerifier {
  /// The lists of a folder as they are on disk.
  struct Lists: Hashable {
    var manifest: List?
    var journal: List?
  }

  /// One of them.
  enum List: Hashable {
    case bytes([UInt8])
    /// A folder, a link or a pipe has its name.
    case notFile
  }

  let shownAs: String
  private var verification = SiteVerification()
  /// What may be at a path: what the last build wrote, and what one that was cut short was writing.
  private var expected: [[UInt8]: [Manifest.Entry]] = [:]
  /// The paths that must be there.
  private var needed: Set<[UInt8]> = []
  private var folders: Set<[UInt8]> = []
  private var found: Set<[UInt8]> = []

  init(shownAs: String) {
    self.shownAs = shownAs
  }

  /// Whether a build is writing.
  func isBusy(_ root: borrowing Descriptor) throws(SystemError) -> Bool {
    do throws(SystemError) {
      // On a descriptor of its own, so that the lock ends here.
      try root.folder(".").lock()
    } catch {
      guard error.isBusy || error.isUnsupported else { throw error }
      return error.isBusy
    }
    return false
  }

  func lists(in root: borrowing Descriptor) throws(SystemError) -> Lists {
    Lists(
      manifest: try list(Manifest.name, in: root), journal: try list(Manifest.journalName, in: root)
    )
  }

  private func list(_ name: String, in root: borrowing Descriptor) throws(SystemError) -> List? {
    do throws(SystemError) {
      return try listBytes(name, in: root).map(List.bytes)
    } catch {
      guard error.isNotFolder else { throw error }
      return .notFile
    }
  }

  /// Looks at everything.
  mutating func compare(
    with lists: Lists, in root: borrowing Descriptor
  ) throws(SystemError) {
    let manifest = understood(lists.manifest, Manifest.name)
    let journal = understood(lists.journal, Manifest.journalName)
    verification.isInterrupted = lists.journal != nil
    verification.identity = manifest?.identity ?? journal?.identity
    // Without its list there is nothing to compare the folder with.
    if lists.manifest != nil, manifest == nil { return }
    if lists.journal != nil, journal == nil, manifest == nil { return }
    let files = manifest?.entries ?? journal?.entries ?? []
    verification.fileCount = Set(files.map(\.path)).count
    for entry in (manifest?.entries ?? []) + (journal?.entries ?? []) {
      expected[Array(entry.path.utf8), default: []].append(entry)
      folders.formUnion(ancestors(of: entry.path).map { Array($0.utf8) })
    }
    needed = Set(manifest?.entries.map { Array($0.path.utf8) } ?? [])
    if lists.journal != nil {
      // What a build that was cut short has removed was to go.
      needed.formIntersection(journal?.entries.map { Array($0.path.utf8) } ?? [])
    }
    var waiting = [""]
    while let path = waiting.popLast() {
      do throws(SystemError) {
        waiting += try compareFolder(path, try openFolder(path, in: root))
      } catch {
        // Of the folder itself nothing can be said, so neither can of the site.
        guard !path.isEmpty else { throw error }
        add(path + "/", .unreadable, "can't be read: \(error.cause)")
      }
    }
    for path in needed.subtracting(found) where !isInUnreadable(path) {
      add(String(decoding: path, as: UTF8.self), .missing, "is missing")
    }
  }

  /// What was found, in order.
  func result() -> SiteVerification {
    var result = verification
    result.differences.sort { left, right in
      left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }
    return result
  }

  private mutating func understood(_ list: List?, _ name: String) -> Manifest? {
    switch list {
    case nil: return nil
    case .notFile: add(name, .changed, "is no file but something else")
    case .bytes(let bytes):
      do throws(ManifestFault) {
        return try Manifest(bytes: bytes, isJournal: name == Manifest.journalName)
      } catch {
        add(name, .changed, "can't be understood: \(error.cause)")
      }
    }
    return nil
  }

  /// Compares what lies in a folder; returns the folders in it that hold files of the site.
  private mutating func compareFolder(
    _ path: String, _ folder: borrowing Descriptor
  ) throws(SystemError) -> [String] {
    var inner: [String] = []
    for bytes in try folder.names() {
      let name = String(decoding: bytes, as: UTF8.self)
      let whole = path.isEmpty ? name : "\(path)/\(name)"
      // A name that is no text is none of ours, whatever it is taken for.
      let key = name.utf8.elementsEqual(bytes) ? Array(whole.utf8) : []
      if path.isEmpty, name == Manifest.name || name == Manifest.journalName { continue }
      if systemNames.contains(name), expected[key] == nil { continue }
      let kind: FileStatus.Kind
      do throws(SystemError) {
        kind = key.isEmpty ? .other : try folder.status(of: name).kind
      } catch {
        if !error.isMissing { add(whole, .unreadable, "can't be read: \(error.cause)") }
        continue
      }
      if kind == .folder, folders.contains(key) {
        inner.append(whole)
      } else if let entries = expected[key] {
        found.insert(key)
        compareFile(name, kind, entries, in: folder)
      } else if name.hasPrefix(temporaryPrefix), kind == .file {
        add(whole, .interrupted, "was left by a build that was cut short")
      } else {
        add(whole + (kind == .folder ? "/" : ""), .foreign, "is not of the site")
      }
    }
    return inner
  }

  private mutating func compareFile(
    _ name: String, _ kind: FileStatus.Kind, _ entries: [Manifest.Entry],
    in folder: borrowing Descriptor
  ) {
    let path = entries[0].path
    guard kind == .file else {
      add(path, .changed, "is \(kind.words), not the file that was written")
      return
    }
    do throws(SystemError) {
      let file = try folder.file(name)
      let size = try file.status().size
      if entries.contains(where: { $0.size == size }) {
        let digest = digest(of: try file.read(upTo: size + 1))
        if entries.contains(where: { $0.size == size && $0.digest == digest }) { return }
      }
      add(path, .changed, "has changed since it was written")
    } catch {
      add(path, .unreadable, "can't be read: \(error.cause)")
    }
  }

  /// Whether a path lies in a folder that can't be read.
  private func isInUnreadable(_ path: [UInt8]) -> Bool {
    verification.differences.contains {
      $0.kind == .unreadable && $0.path.hasSuffix("/") && path.starts(with: $0.path.utf8)
    }
  }

  private mutating func add(_ path: String, _ kind: SiteVerification.Kind, _ message: String) {
    verification.differences.append(.init(path: path, kind: kind, message: message))
  }
}

extension FileStatus.Kind {
  fileprivate var words: String {
    switch self {
    case .file: "a file"
    case .folder: "a folder"
    case .link: "a link"
    case .other: "a pipe or a device"
    }
  }
}
