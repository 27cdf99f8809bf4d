#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A new folder for a moment that nobody else may look into, to be removed with all in it.
package struct PrivateFolder: Sendable, Hashable {
  /// Where it is.
  package let path: String

  /// Makes one, open to its owner alone.
  ///
  /// - Parameter parent: the folder for temporary files.
  /// - Throws: `write` where it can't be made.
  package init(in parent: String) throws(FileProblem) {
    let base = parent.count > 1 && parent.hasSuffix("/") ? String(parent.dropLast()) : parent
    var template = Array("\(base)/evenhold-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw FileProblem(
        .write, "no folder can be made among the temporary files: \(SystemError.last.cause).")
    }
    path = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes files into it, with the folders they lie in.
  ///
  /// - Throws: `write` where the disk says no, and what reading a picture throws.
  package func write(_ files: [OutputFile]) throws(FileProblem) {
    do {
      let root = try Descriptor.folder(at: path)
      for file in files {
        let (parent, name) = split(file.path)
        let folder = try openFolder(parent, in: root, making: .owner)
        let copy = try folder.newFile(name, for: .owner)
        try copy.write(try file.bytes())
        try copy.closeChecked()
      }
    } catch let problem as FileProblem {
      throw problem
    } catch {
      let cause = (error as? SystemError)?.cause ?? "the disk reports an error"
      throw FileProblem(.write, "the temporary files can't be written: \(cause).")
    }
  }

  /// The bytes of a file in it; nil where it isn't there.
  package func bytes(of name: String) -> [UInt8]? {
    guard let root = try? Descriptor.folder(at: path), let file = try? root.file(name),
      let status = try? file.status(), status.kind == .file
    else { return nil }
    return try? file.read(upTo: status.size)
  }

  /// Removes it with everything in it, links themselves and not what they lead to.
  ///
  /// A program that was ended a moment ago may still be writing; then it is tried again for a while.
  ///
  /// - Returns: whether it is gone.
  package func remove() -> Bool {
    for _ in 0..<100 {
      if let folder = try? Descriptor.folder(at: path) { empty(folder) }
      if rmdir(path) == 0 || errno == ENOENT { return true }
      usleep(20_000)
    }
    return false
  }

  private func empty(_ folder: borrowing Descriptor) {
    for bytes in (try? folder.names()) ?? [] {
      let name = String(decoding: bytes, as: UTF8.self)
      if let status = try? folder.status(of: name), status.kind == .folder {
        if let inner = try? folder.folder(name) { empty(inner) }
        _ = try? folder.removeEmptyFolder(name)
      } else {
        try? folder.remove(name)
      }
    }
  }
}
