#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Writes one file that its owner alone may read, whole or not at all.
///
/// It is written beside its place, read back, handed to `check`, and only then given its name. A
/// file that is there is replaced only where `isOurs` knows its beginning.
///
/// - Parameters:
///   - path: where.
///   - shownAs: its name in messages.
///   - bytes: what is in it.
///   - contentRoots: folders that were read; the file may not lie in one.
///   - isOurs: whether the first 1,024 bytes of a file are those of one that may be replaced.
///   - check: whether what was read back is what was meant.
/// - Throws: `refusedOutput` where the place is not one to write to, `busy` where another run is
///   writing there, `write` where the disk says no.
package func writeSharedFile(
  _ path: String, shownAs: String, bytes: [UInt8], contentRoots: [String],
  isOurs: ([UInt8]) -> Bool, check: ([UInt8]) -> Bool
) throws(FileProblem) {
  let (parent, name) = split(path)
  let place = path.hasPrefix("/") && parent.isEmpty ? "/" : parent
  let folder = try sharedFolder(place, name, shownAs, contentRoots)
  let temporary = temporaryName(of: name)
  var isMade = false
  do throws(SystemError) {
    try folder.lockIfPossible()
    try checkPlace(of: name, in: folder, shownAs, isOurs)
    // What a run that was cut short has left; no other writes here now.
    if try folder.has(temporary) { try folder.remove(temporary) }
    let file = try folder.newFile(temporary, for: .owner)
    isMade = true
    try file.write(bytes)
    try file.synchronize()
    try file.closeChecked()
    let written = try folder.file(temporary).read(upTo: bytes.count + 1)
    guard written == bytes, check(written) else { throw .unequal }
    try folder.rename(temporary, to: name)
    try folder.synchronize()
  } catch {
    if isMade { try? folder.remove(temporary) }
    switch error {
    case .refused: throw FileProblem(.refusedOutput, notReplaced(shownAs))
    case .unequal:
      throw FileProblem(
        .write,
        "'\(printable(shownAs))' could not be read back as it was written, so it was not kept.")
    case _ where error.isBusy:
      throw FileProblem(
        .busy, "another run is writing beside '\(printable(shownAs))'. Try again when it is done.")
    default:
      throw FileProblem(
        .write,
        "'\(printable(shownAs))' can't be written: \(error.cause). Nothing was changed.")
    }
  }
}

/// Checks that a shared file may be written, before anyone is asked anything.
package func checkSharedFile(
  _ path: String, shownAs: String, contentRoots: [String], isOurs: ([UInt8]) -> Bool
) throws(FileProblem) {
  let (parent, name) = split(path)
  let place = path.hasPrefix("/") && parent.isEmpty ? "/" : parent
  let folder = try sharedFolder(place, name, shownAs, contentRoots)
  do throws(SystemError) {
    try checkPlace(of: name, in: folder, shownAs, isOurs)
  } catch {
    if error == .refused { throw FileProblem(.refusedOutput, notReplaced(shownAs)) }
    throw FileProblem(.write, "'\(printable(shownAs))' can't be written: \(error.cause).")
  }
}

private func notReplaced(_ shown: String) -> String {
  "'\(printable(shown))' is there and is no shared copy of ours; it stays as it is. Name another "
    + "file with --out."
}

private func sharedFolder(
  _ parent: String, _ name: String, _ shownAs: String, _ contentRoots: [String]
) throws(FileProblem) -> Descriptor {
  guard !["", ".", ".."].contains(name), pathProblem(name) == nil else {
    throw FileProblem(
      .refusedOutput, "'\(printable(shownAs))' names no file. Name one, such as review.html.")
  }
  do throws(SystemError) {
    let folder = try Descriptor.folder(at: parent.isEmpty ? "." : parent)
    let place = realPath(parent.isEmpty ? "." : parent) ?? parent
    for root in contentRoots {
      guard let content = resolved(root), isWithin(place, content) else { continue }
      throw .refused
    }
    return folder
  } catch {
    if error == .refused {
      throw FileProblem(
        .refusedOutput,
        "'\(printable(shownAs))' lies in the folder that it is made of. Name a file outside with "
          + "--out.")
    }
    throw FileProblem(
      .write, "there is no folder to write '\(printable(shownAs))' into: \(error.cause).")
  }
}

private func checkPlace(
  of name: String, in folder: borrowing Descriptor, _ shownAs: String, _ isOurs: ([UInt8]) -> Bool
) throws(SystemError) {
  guard try folder.has(name) else { return }
  guard try folder.status(of: name).kind == .file,
    isOurs(try folder.file(name).read(upTo: 1024))
  else { throw .refused }
}

extension SystemError {
  /// What is there is not to be replaced.
  fileprivate static let refused = SystemError(number: -1)
  /// What was read back is something else.
  fileprivate static let unequal = SystemError(number: -2)
}

/// Reads a passphrase from a file of one line that nobody else may read.
///
/// - Parameters:
///   - path: the file; no link is followed.
///   - shownAs: its name in messages.
/// - Returns: the line without its end.
/// - Throws: `unreadable` where it is no such file.
package func readSecret(at path: String, shownAs: String) throws(FileProblem) -> String {
  let shown = printable(shownAs)
  let bytes: [UInt8]
  do throws(SystemError) {
    let (parent, name) = split(path)
    let place = path.hasPrefix("/") && parent.isEmpty ? "/" : parent
    let file = try Descriptor.folder(at: place.isEmpty ? "." : place).file(name)
    guard try file.status().kind == .file else { throw .notFolder }
    guard try file.isPrivate() else {
      throw .refused
    }
    bytes = try file.read(upTo: 4097)
  } catch {
    switch error {
    case .refused:
      throw FileProblem(
        .unreadable,
        "others may read '\(shown)', or it is somebody else's. Say 'chmod 600' of it first, and "
          + "think of another passphrase if they have read it.")
    case .notFolder:
      throw FileProblem(.unreadable, "'\(shown)' is no file that a passphrase can be in.")
    default: throw FileProblem(.unreadable, "'\(shown)' can't be read: \(error.cause).")
    }
  }
  guard bytes.count <= 4096, let text = String(validating: bytes, as: UTF8.self) else {
    throw FileProblem(.unreadable, "'\(shown)' is no text of one line.")
  }
  let lines = text.split(omittingEmptySubsequences: true) { $0.isNewline }
  guard lines.count == 1, !lines[0].contains("\u{0}") else {
    throw FileProblem(.unreadable, "'\(shown)' holds no passphrase, or more than one line.")
  }
  return String(lines[0])
}

extension Descriptor {
  /// Whether nobody but the one who runs this may read it.
  borrowing func isPrivate() throws(SystemError) -> Bool {
    let number = number
    var status = stat()
    _ = try retry { fstat(number, &status) }
    return status.st_mode & 0o077 == 0 && status.st_uid == geteuid()
  }
}
