#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A copy of a site in a folder of its own, to be handed on: no list of files, no time but one.
package struct FolderCopy: Sendable {
  private let path: String
  private let shownAs: String
  private let contentRoots: [String]
  private let forbidden: [String]

  /// A copy.
  ///
  /// - Parameters:
  ///   - path: the folder, new or empty; the one it lies in must be there.
  ///   - shownAs: its name in messages.
  ///   - contentRoots: folders that were read; the copy may not be one, in one or around one.
  ///   - forbidden: folders such as the home folder, which it may not be or be around.
  package init(path: String, shownAs: String, contentRoots: [String], forbidden: [String]) {
    var path = path[...]
    while path.count > 1, path.hasSuffix("/") { path = path.dropLast() }
    self.path = String(path)
    self.shownAs = shownAs
    self.contentRoots = contentRoots
    self.forbidden = forbidden
  }

  /// Throws `refusedOutput` where the folder can't be one that is handed on; writes nothing.
  package func check() throws(FileProblem) {
    var roots = contentRoots[...]
    let writer = SiteWriter(
      root: path, shownAs: shownAs, identity: SiteIdentity(siteID: "-", edition: "-"),
      contentRoot: roots.popFirst() ?? "", ownRoot: roots.first, forbidden: forbidden,
      option: "--folder")
    try writer.checkPlace()
    let name = split(path).name
    guard ![".", ".."].contains(name), pathProblem(name) == nil else {
      throw refusal("can't be the folder. Name a new or empty one with --folder.")
    }
    do throws(SystemError) {
      guard try status(ofPath: path) != nil else { return }
      guard try Descriptor.folder(at: path).names().isEmpty else { throw .notFolder }
    } catch {
      throw refusal("is not empty. Name a new or empty folder with --folder.")
    }
  }

  /// Writes the files into a folder beside, and gives it its name when all are there.
  ///
  /// - Parameters:
  ///   - files: the files.
  ///   - seconds: the time that files and folders bear, in seconds since 1970.
  /// - Throws: what `check` does; `busy` where another run is writing there; `write` where the disk
  ///   says no.
  package func write(_ files: [OutputFile], time seconds: Int) throws(FileProblem) {
    try check()
    if let problem = pathProblem(files.map(\.path)) {
      throw FileProblem(.write, "\(problem), so nothing was written.")
    }
    let (parent, name) = split(path)
    let temporary = temporaryName(of: name)
    let place = path.hasPrefix("/") && parent.isEmpty ? "/" : parent
    var isMade = false
    do {
      let outer = try Descriptor.folder(at: place.isEmpty ? "." : place)
      try outer.lockIfPossible()
      if try outer.has(temporary) { try outer.empty(temporary) }
      defer { if isMade { try? outer.empty(temporary) } }
      try outer.makeFolder(temporary, for: .owner)
      isMade = true
      try fill(try outer.folder(temporary), files, time: seconds)
      // Over a folder only if it is empty; the system sees to that.
      try outer.rename(temporary, to: name)
      isMade = false
      try outer.synchronize()
    } catch let problem as FileProblem {
      throw problem
    } catch let error as SystemError {
      guard !error.isBusy else {
        throw FileProblem(
          .busy, "another run is writing beside '\(printable(shownAs))'. Try again when it is done."
        )
      }
      throw FileProblem(
        .write, "'\(printable(shownAs))' can't be written: \(error.cause). Nothing was changed.")
    } catch {
      throw FileProblem(.write, "'\(printable(shownAs))' can't be written.")
    }
  }

  private func fill(
    _ root: borrowing Descriptor, _ files: [OutputFile], time seconds: Int
  ) throws {
    let folders = Set(files.flatMap { ancestors(of: $0.path) }).sorted()
    for path in folders {
      let (outer, name) = split(path)
      try openFolder(outer, in: root).makeFolder(name, for: .owner)
    }
    for file in files {
      let (path, name) = split(file.path)
      let made = try openFolder(path, in: root).newFile(name, for: .owner)
      try made.write(try file.bytes())
      try made.setTime(seconds)
      if !Descriptor.synchronizesWholeDisk { try made.synchronize() }
      try made.closeChecked()
    }
    // Inner folders first: what is made in one changes its time.
    for path in folders.reversed() { try openFolder(path, in: root).setTime(seconds) }
    try root.setTime(seconds)
    if Descriptor.synchronizesWholeDisk { try root.synchronizeAll() }
  }

  private func refusal(_ reason: String) -> FileProblem {
    FileProblem(.refusedOutput, "'\(printable(shownAs))' \(reason)")
  }
}

extension Descriptor {
  /// Sets when this was read and changed last, in seconds since 1970.
  borrowing func setTime(_ seconds: Int) throws(SystemError) {
    let number = number
    let time = timespec(tv_sec: seconds, tv_nsec: 0)
    _ = try retry { futimens(number, [time, time]) }
  }

  /// Removes a folder of this one that a run of ours made, with all that is in it.
  fileprivate borrowing func empty(_ name: String) throws(SystemError) {
    let inner = try folder(name)
    for bytes in try inner.names() {
      let entry = String(decoding: bytes, as: UTF8.self)
      if try inner.status(of: entry).kind == .folder {
        try inner.empty(entry)
      } else {
        try inner.remove(entry)
      }
    }
    let number = number
    _ = try retry { unlinkat(number, name, AT_REMOVEDIR) }
  }
}
