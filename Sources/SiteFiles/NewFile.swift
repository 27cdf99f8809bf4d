/// Writes a file that isn't there yet, with the folders it lies in, and waits until it is on disk.
///
/// - Parameters:
///   - path: where.
///   - shownAs: the path in messages.
///   - bytes: what is in it.
/// - Throws: `exists` where something is there, which stays as it is; `write` where the disk says no.
package func writeNewFile(
  _ path: String, shownAs: String, bytes: [UInt8]
) throws(FileProblem) {
  let (parent, name) = split(path)
  var isMade = false
  do throws(SystemError) {
    for folder in ancestors(of: path) where !folder.isEmpty { try makeFolder(atPath: folder) }
    let folder = try Descriptor.folder(
      at: parent.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : parent)
    do throws(SystemError) {
      let file = try folder.newFile(name)
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
    guard error.isExisting else {
      throw FileProblem(
        .write, "'\(printable(shownAs))' can't be written: \(error.cause). Nothing was changed.")
    }
    throw FileProblem(
      .exists,
      "'\(printable(shownAs))' is there already and stays as it is. Name another folder.")
  }
}
