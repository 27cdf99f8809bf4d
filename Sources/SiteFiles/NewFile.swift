/// Writes a file that isn't there yet, with the folders it lies in, and waits until it is on disk.
///
/// No link is followed below the root: nothing is written where it wasn't asked for.
///
/// - Parameters:
///   - inner: where, below the root, with `/`.
///   - root: the folder; made if it isn't there.
///   - shownAs: the root in messages, as it was typed.
///   - bytes: what is in it.
///   - isOwn: whether it is one partner's alone: then only they may open what is made.
/// - Throws: `exists` where something is there, which stays as it is; `refusedOutput` where the folder
///   holds a built site; `write` where the disk says no, or a file or a link stands where a folder
///   belongs.
package func writeNewFile(
  _ inner: String, in root: String, shownAs: String, bytes: [UInt8], isOwn: Bool = false
) throws(FileProblem) {
  let (parent, name) = split(inner)
  let base = shownAs == "/" ? "" : shownAs
  let access: Access = isOwn ? .owner : .everyone
  let top = try newRoot(root, shownAs: shownAs, for: access)
  guard
    ![Manifest.name, Manifest.journalName].contains(where: { (try? top.status(of: $0)) != nil })
  else {
    throw FileProblem(
      .refusedOutput,
      "'\(printable(shownAs))' holds a built site, to which nothing else belongs. Name another "
        + "folder.")
  }
  var isMade = false
  do throws(SystemError) {
    for path in parent.isEmpty ? [] : ancestors(of: inner) {
      let (outer, last) = split(path)
      let folder = try openFolder(outer, in: top, making: access)
      try folder.makeFolder(last, for: access)
      guard try folder.status(of: last).kind == .folder else { throw .notFolder }
    }
    let folder = try openFolder(parent, in: top)
    do throws(SystemError) {
      let file = try folder.newFile(name, for: access)
      isMade = true
      try file.write(bytes)
      try file.synchronize()
      try file.closeChecked()
      try folder.synchronize()
    } catch {
      if isMade { try? folder.remove(name) }
      throw error
    }
  } catch {
    if error.isExisting {
      throw FileProblem(
        .exists,
        "'\(printable("\(base)/\(inner)"))' is there already and stays as it is. Name another "
          + "folder.")
    }
    guard error.isNotFolder, let blocking = noFolder(above: inner, in: top) else {
      throw FileProblem(
        .write,
        "'\(printable("\(base)/\(inner)"))' can't be written: \(error.cause). "
          + "Nothing was changed.")
    }
    throw FileProblem(
      .write,
      "'\(printable("\(base)/\(blocking.path)"))' is \(blocking.what). Nothing was written "
        + "through it; put a folder there, or name another.")
  }
}

/// The folder that new files go into, made if it isn't there.
private func newRoot(
  _ path: String, shownAs: String, for access: Access
) throws(FileProblem) -> Descriptor {
  do throws(SystemError) {
    for folder in ancestors(of: path) + [path] where !folder.isEmpty {
      try makeFolder(atPath: folder, for: access)
    }
    return try Descriptor.folder(at: path)
  } catch {
    let status = try? status(ofPath: path)
    let cause = error.isNotFolder && status?.kind == .file ? "it is a file" : error.cause
    throw FileProblem(
      .write,
      "'\(printable(shownAs))' can't be a folder for the two of you: \(cause). "
        + "Name a new or an empty folder.")
  }
}

/// The first on the way to a file that is no folder, and what it is; nil where all are.
private func noFolder(
  above inner: String, in root: borrowing Descriptor
) -> (path: String, what: String)? {
  for path in ancestors(of: inner) {
    let (outer, name) = split(path)
    guard let folder = try? openFolder(outer, in: root),
      let status = try? folder.status(of: name)
    else { return nil }
    switch status.kind {
    case .folder: continue
    case .link: return (path, "a link to another place")
    case .file, .other: return (path, "a file, not a folder")
    }
  }
  return nil
}
