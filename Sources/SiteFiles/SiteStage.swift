internal import Synchronization

/// The files of a site on their way into its folder.
///
/// Each is written as soon as it is handed over, under another name, so that the pages of many years
/// are never all in memory; `publish` gives all of them their own names. What was handed over and is
/// not published goes when this goes. As long as this is there, no other run writes to the folder.
package final class SiteStage: Sendable {
  private let writer: SiteWriter
  let root: Descriptor
  private let lock: OutputLock
  let owned: Ownership
  /// Folders that were made for it, outermost first.
  private let made: [String]
  private let state = Mutex(State())

  private struct State {
    /// The paths whose bytes are in the folder under another name.
    var waiting: Set<String> = []
    /// Why a file could not be written.
    var problem: FileProblem?
  }

  init(_ writer: SiteWriter) throws(FileProblem) {
    try writer.checkPlace()
    self.writer = writer
    made = try writer.makeRoot()
    root = try writer.openRoot()
    lock = try writer.lock(root)
    owned = try Ownership(of: root, for: writer)
    do throws(SystemError) {
      for name in owned.leftFiles { try root.removeIfThere(name) }
    } catch {
      throw writeProblem(writer.shownAs, error)
    }
  }

  deinit {
    for path in state.withLock({ $0.waiting }) { try? root.removeIfThere(temporaryName(of: path)) }
    for path in made.reversed() { removeEmptyFolder(atPath: path) }
  }

  /// Writes a file, unless it is there with the same bytes; may be called from several threads.
  ///
  /// - Parameter file: a file of the site.
  /// - Returns: the same file without its bytes; as it was where it could not be written, which
  ///   `publish` throws.
  package func take(_ file: OutputFile) -> OutputFile {
    guard pathProblem(file.path) == nil, state.withLock({ $0.problem == nil }) else { return file }
    do {
      // Into a folder that was empty everything is new.
      if !owned.paths.isEmpty, try isThere(file) {
        return OutputFile(staged: file.path, try file.pieces(), isThere: true)
      }
    } catch {
      // Whatever is in its place, `publish` tells of it.
      return file
    }
    do {
      let pieces = try file.pieces()
      try root.writeNew(pieces, temporaryName(of: file.path))
      state.withLock { _ = $0.waiting.insert(file.path) }
      return OutputFile(staged: file.path, pieces, isThere: false)
    } catch {
      let problem =
        (error as? FileProblem)
        ?? (error as? SystemError).map { writeProblem("\(writer.shownAs)/\(file.path)", $0) }
      state.withLock { $0.problem = $0.problem ?? problem }
      try? root.removeIfThere(temporaryName(of: file.path))
      return file
    }
  }

  /// The same for a file that is written piece by piece as it is made, and so is never in memory.
  ///
  /// - Parameters:
  ///   - path: its path.
  ///   - make: makes its bytes and hands them on, in their order; called at most once.
  /// - Returns: the file without its bytes; where it could not be written, which `publish` throws, one of
  ///   the path alone.
  package func take(
    _ path: String, _ make: (_ take: ([UInt8]) -> Void) -> Void
  ) -> OutputFile {
    let unwritten = OutputFile(path: path, pieces: [])
    guard pathProblem(path) == nil, state.withLock({ $0.problem == nil }) else { return unwritten }
    let name = temporaryName(of: path)
    var digest = RunningDigest()
    do throws(SystemError) {
      try root.writeNew(name) { file throws(SystemError) in
        var failure: SystemError?
        make { bytes in
          guard failure == nil else { return }
          digest.add(bytes)
          do throws(SystemError) { try file.write(bytes) } catch { failure = error }
        }
        if let failure { throw failure }
      }
    } catch {
      state.withLock { $0.problem = $0.problem ?? writeProblem("\(writer.shownAs)/\(path)", error) }
      try? root.removeIfThere(name)
      return unwritten
    }
    // What is there is known to be the same only now; another file is told of by `publish`.
    if !owned.paths.isEmpty, (try? isThere(path, digest)) == true {
      try? root.removeIfThere(name)
      return OutputFile(staged: path, digest, isThere: true)
    }
    state.withLock { _ = $0.waiting.insert(path) }
    return OutputFile(staged: path, digest, isThere: false)
  }

  private func isThere(_ path: String, _ digest: RunningDigest) throws(SystemError) -> Bool {
    let (folder, name) = split(path)
    let parent = try openFolder(folder, in: root)
    let status = try parent.status(of: name)
    guard status.kind == .file, status.size == digest.size else { return false }
    return try parent.file(name).digest(upTo: digest.size + 1).text == digest.text
  }

  private func isThere(_ file: OutputFile) throws(SystemError) -> Bool {
    let (path, name) = split(file.path)
    do throws(SystemError) {
      let folder = try openFolder(path, in: root)
      return try file.isSame(as: name, folder.status(of: name), in: folder)
    } catch {
      guard error.isMissing || error.isNotFolder else { throw error }
      return false
    }
  }

  /// Makes the output folder hold exactly these files, beside what isn't ours.
  ///
  /// - Parameters:
  ///   - files: all files of the site, in any order, handed over before or not.
  ///   - shown: what their pages show, for `standing`; nil to let each build make them.
  /// - Returns: how many were written, unchanged and removed, and which were kept.
  /// - Throws: `write` where the disk or a path says no, now or when a file was handed over.
  package func publish(
    _ files: [OutputFile], showing shown: ShownDigest? = nil
  ) throws(FileProblem) -> WriteSummary {
    if let problem = state.withLock({ $0.problem }) { throw problem }
    if let problem = pathProblem(files.map(\.path)) {
      throw FileProblem(.write, "\(problem), so nothing was written.")
    }
    let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var publication = Publication(
      writer: writer, owned: owned,
      next: Manifest(identity: writer.identity, showing: shown, files: sorted))
    let summary = try publication.run(sorted, in: root)
    state.withLock { $0.waiting = [] }
    return summary
  }
}

extension Descriptor {
  /// Writes a file of a name that is its own; one of a run that was cut short is replaced.
  borrowing func writeNew(
    _ pieces: [[UInt8]], _ name: String, synchronizing: Bool = false
  ) throws(SystemError) {
    try writeNew(name, synchronizing: synchronizing) { file throws(SystemError) in
      for bytes in pieces { try file.write(bytes) }
    }
  }

  /// The same for what `write` writes into it.
  borrowing func writeNew(
    _ name: String, synchronizing: Bool = false,
    _ write: (borrowing Descriptor) throws(SystemError) -> Void
  ) throws(SystemError) {
    let file: Descriptor
    do {
      file = try newFile(name, for: .owner)
    } catch {
      guard error.isExisting else { throw error }
      try remove(name)
      file = try newFile(name, for: .owner)
    }
    try write(file)
    if synchronizing || !Self.synchronizesWholeDisk { try file.synchronize() }
    try file.closeChecked()
  }
}
