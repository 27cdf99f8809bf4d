/// Adds bytes at the end of a file and waits until they are on disk.
///
/// The file is locked meanwhile; where it isn't what it was when it was read, nothing is written, and
/// a write that goes wrong half way is taken back. No link is followed below the root.
///
/// - Parameters:
///   - inner: where, below the root, with `/`.
///   - root: the folder.
///   - shownAs: the root in messages, as it was typed.
///   - known: what the file held when it was read.
///   - bytes: what is added.
/// - Throws: `busy` where someone else is writing to it, or has; `write` where the disk says no.
package func appendToFile(
  _ inner: String, in root: String, shownAs: String, after known: [UInt8], bytes: [UInt8]
) throws(FileProblem) {
  let shown = printable("\(shownAs == "/" ? "" : shownAs)/\(inner)")
  let (parent, name) = split(inner)
  do throws(SystemError) {
    let folder = try openFolder(parent, in: try Descriptor.folder(at: root))
    let file = try folder.fileToExtend(name)
    try file.lockIfPossible()
    guard try file.read(upTo: known.count + 1) == known else {
      throw .changed
    }
    do throws(SystemError) {
      try file.write(bytes)
      try file.synchronize()
    } catch {
      try? file.cut(to: known.count)
      throw error
    }
    try file.closeChecked()
  } catch {
    guard error != .changed, !error.isBusy else {
      throw FileProblem(
        .busy, "'\(shown)' was being written to by someone else. Nothing was added; try again.")
    }
    throw FileProblem(
      .write, "'\(shown)' can't be added to: \(error.cause). It stays as it was.")
  }
}
