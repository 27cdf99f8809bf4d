#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// Why a file could not be created, in the words of the system.
package struct NewFileProblem: Error, Sendable, Hashable {
  /// Such as `Permission denied`.
  package let reason: String
}

/// Creates a file with the folders above it, unless something of that name is there already.
///
/// What the couple keeps must not be lost, so the bytes are flushed to the disk before this returns.
///
/// - Parameters:
///   - path: where; relative paths start at the working folder.
///   - bytes: what it holds.
/// - Returns: whether it was created; false where something was there, which is left as it was.
/// - Throws: where the system refuses. A file that was begun is taken away again.
package func createFile(at path: String, holding bytes: [UInt8]) throws(NewFileProblem) -> Bool {
  let parts = path.split(separator: "/", omittingEmptySubsequences: false)
  for count in parts.indices.dropFirst() {
    let parent = parts[..<count].joined(separator: "/")
    guard !parent.isEmpty else { continue }
    if mkdir(parent, 0o700) != 0, errno != EEXIST { throw .current }
  }
  let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
  guard file >= 0 else {
    if errno == EEXIST { return false }
    throw .current
  }
  var written = 0
  while written < bytes.count {
    let count = bytes[written...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
    if count < 0, errno == EINTR { continue }
    guard count > 0 else { throw abandoned(file, path) }
    written += count
  }
  guard fsync(file) == 0 else { throw abandoned(file, path) }
  guard close(file) == 0 else {
    let problem = NewFileProblem.current
    unlink(path)
    throw problem
  }
  return true
}

/// Takes a file that was begun away again, and says why.
private func abandoned(_ file: Int32, _ path: String) -> NewFileProblem {
  let problem = NewFileProblem.current
  close(file)
  unlink(path)
  return problem
}

extension NewFileProblem {
  /// What the last system call that went wrong said.
  fileprivate static var current: NewFileProblem {
    NewFileProblem(reason: String(cString: strerror(errno)))
  }
}
