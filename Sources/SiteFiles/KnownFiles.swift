import SourceText

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// The texts of a folder as they were read, for a reading soon after: what the system says the same
/// of is not opened again.
package struct KnownFiles: Sendable, Hashable {
  /// A text, and what the system said of its file when it was read.
  struct Known: Sendable, Hashable {
    let mark: FileMark
    let file: SourceFile
  }

  private let files: [String: Known]

  /// What is known before anything was read.
  package init() { files = [:] }

  /// What is known after a reading.
  ///
  /// A file that changes twice within one tick of the system's clock may look the same after the
  /// second time: so of those that changed within a second of the last one nothing is known.
  ///
  /// - Parameter files: the texts, by their paths in the folder.
  init(_ files: [(path: String, known: Known)]) {
    let last = files.map(\.known.mark.seconds).max() ?? 0
    self.files = Dictionary(
      files.lazy.filter { $0.known.mark.seconds < last - 1 }.map { ($0.path, $0.known) }
    ) { first, _ in first }
  }

  /// The text at a path in the folder, with what was said of its file.
  subscript(path: String) -> Known? { files[path] }
}

/// What tells that a file is still the one that it was, as far as the system says without opening it.
///
/// The time is that of the last change of any kind, which no program can set.
struct FileMark: Sendable, Hashable {
  let isFolder: Bool
  let seconds: Int
  private let nanoseconds: Int
  private let number: UInt64
  private let size: Int

  init(_ status: stat) {
    isFolder = status.st_mode & S_IFMT == S_IFDIR
    number = UInt64(status.st_ino)
    size = Int(status.st_size)
    seconds = status.changed.tv_sec
    nanoseconds = status.changed.tv_nsec
  }
}

extension Descriptor {
  /// The mark of a file in this folder; nil where there is none of that name.
  borrowing func mark(of name: String) -> FileMark? {
    var status = stat()
    guard (try? retry({ fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) })) != nil else {
      return nil
    }
    return FileMark(status)
  }
}
