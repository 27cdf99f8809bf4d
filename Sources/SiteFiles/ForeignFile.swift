/// The bytes of a file of somebody else's, wherever it lies.
///
/// - Parameters:
///   - path: the file; no link is followed in its place.
///   - shownAs: its name in messages.
///   - limit: the most bytes it may have.
/// - Returns: its bytes.
/// - Throws: `unreadable` where it is no such file.
package func readForeignFile(
  at path: String, shownAs: String, upTo limit: Int
) throws(FileProblem) -> [UInt8] {
  let shown = printable(shownAs)
  let (parent, name) = split(path)
  let place = path.hasPrefix("/") && parent.isEmpty ? "/" : parent
  let bytes: [UInt8]?
  do throws(SystemError) {
    let folder = try Descriptor.folder(at: place.isEmpty ? "." : place)
    switch try folder.status(of: name).kind {
    case .file: bytes = try steadyBytes(of: name, upTo: limit, in: folder)
    case .folder: throw .notFile
    case .link, .other: throw .notPlain
    }
  } catch {
    switch error {
    case .notFile: throw FileProblem(.unreadable, "'\(shown)' is a folder. Name a file in it.")
    case .notPlain:
      throw FileProblem(.unreadable, "'\(shown)' is a link, or no file. Name the file itself.")
    case _ where error.isMissing: throw FileProblem(.unreadable, "there is no file '\(shown)'.")
    default: throw FileProblem(.unreadable, "'\(shown)' can't be read: \(error.cause).")
    }
  }
  guard let bytes else {
    throw FileProblem(.unreadable, "'\(shown)' changes while it is read. Try again.")
  }
  guard bytes.count <= limit else {
    throw FileProblem(
      .unreadable, "'\(shown)' has more than \(limit >> 20) MiB. Export a shorter time at once.")
  }
  return bytes
}

extension SystemError {
  fileprivate static let notFile = SystemError(number: -3)
  fileprivate static let notPlain = SystemError(number: -4)
}
