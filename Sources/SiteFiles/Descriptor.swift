#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// An error number of the system.
struct SystemError: Error, Hashable {
  let number: Int32

  /// The error of the call that went wrong last.
  static var last: SystemError { SystemError(number: errno) }

  /// The cause as a clause.
  var cause: String {
    switch number {
    case ENOSPC, EDQUOT: "the disk is full"
    case EACCES, EPERM: "permission is missing"
    case EROFS: "the disk is read-only"
    case ENOENT: "it isn't there"
    case ENOTDIR: "part of its path is a file, not a folder"
    case EISDIR: "it is a folder"
    case ELOOP: "it is a link"
    case ENAMETOOLONG: "its name is too long for this disk"
    case EMFILE, ENFILE: "too many files are open"
    case EIO: "the disk reports an error"
    case EFBIG: "the file is too large for this disk"
    default: String(cString: strerror(number))
    }
  }

  /// What can be done about it, as an order.
  var remedy: String {
    switch number {
    case ENOSPC, EDQUOT: "Make some room"
    case EROFS: "Choose a folder on another disk with --out"
    case EMFILE, ENFILE: "Close some programs"
    default: "Mend that"
    }
  }

  static let missing = SystemError(number: ENOENT)
  /// Not an error of the system: a file isn't what it was.
  static let changed = SystemError(number: -1)
  static let notFolder = SystemError(number: ENOTDIR)
  var isMissing: Bool { number == ENOENT }
  var isNotFolder: Bool { number == ENOTDIR || number == ELOOP || number == EMLINK }
  var isExisting: Bool { number == EEXIST }
  var isBusy: Bool { number == EWOULDBLOCK }
  /// Whether it is no fault of a file's: the system lacks something, or the disk fails.
  var isOfSystem: Bool { [EMFILE, ENFILE, ENOMEM, EIO].contains(number) }
  /// Whether a folder has something in it, or is in use as one of the system's.
  var isOccupied: Bool { [ENOTEMPTY, EEXIST, EBUSY].contains(number) }
  /// Whether a disk, such as one on a network, has no such thing for folders.
  var isUnsupported: Bool {
    [EBADF, ENOLCK, EINVAL, ENOTSUP, EOPNOTSUPP, ENOSYS].contains(number)
  }
}

/// Who may open what is made.
enum Access {
  /// Everyone that the mask of the user lets in.
  case everyone
  /// Only who makes it.
  case owner

  var ofFile: mode_t { self == .owner ? 0o600 : 0o644 }
  var ofFolder: mode_t { self == .owner ? 0o700 : 0o755 }
}

/// What the system knows of a file without opening it.
struct FileStatus: Hashable {
  enum Kind { case file, folder, link, other }
  let kind: Kind
  let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(status.st_size)
    seconds = status.written.tv_sec
    nanoseconds = status.written.tv_nsec
  }

  /// Whether it was written after another.
  func isNewer(than other: FileStatus) -> Bool {
    (seconds, nanoseconds) > (other.seconds, other.nanoseconds)
  }
}

extension stat {
  #if canImport(Darwin)
    /// When its bytes were written last, which programs may set.
    var written: timespec { st_mtimespec }
    /// When anything about it changed last, which no program can set.
    var changed: timespec { st_ctimespec }
  #else
    /// When its bytes were written last, which programs may set.
    var written: timespec { st_mtim }
    /// When anything about it changed last, which no program can set.
    var changed: timespec { st_ctim }
  #endif
}

/// An open file or folder, closed when it goes out of use.
///
/// Calls that a signal interrupts are made again.
struct Descriptor: ~Copyable {
  let number: Int32

  fileprivate init(_ number: Int32) { self.number = number }

  deinit { _ = close(number) }

  /// Opens a folder by any path; links on the way are followed, one at its end where that is wanted.
  static func folder(at path: String, followingLink: Bool = true) throws(SystemError)
    -> Descriptor
  {
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | (followingLink ? 0 : O_NOFOLLOW)
    return Descriptor(try retry { open(path, flags) })
  }

  /// Opens a file that only stands for a lock, made if it isn't there.
  static func lockFile(at path: String) throws(SystemError) -> Descriptor {
    Descriptor(
      try retry {
        open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, Access.owner.ofFile)
      })
  }

  /// Opens a folder in this one, links refused; `.` is this one again.
  borrowing func folder(_ name: String) throws(SystemError) -> Descriptor {
    let parent = number
    return Descriptor(
      try retry { openat(parent, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) })
  }

  /// Opens a file in this folder for reading; never waits for a pipe, never follows a link.
  borrowing func file(_ name: String) throws(SystemError) -> Descriptor {
    let parent = number
    return Descriptor(
      try retry { openat(parent, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) })
  }

  /// Makes a file in this folder that isn't there yet, for writing.
  borrowing func newFile(_ name: String, for access: Access) throws(SystemError) -> Descriptor {
    let parent = number
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    return Descriptor(try retry { openat(parent, name, flags, access.ofFile) })
  }

  /// Opens a file in this folder for reading, and for writing at its end; links refused.
  borrowing func fileToExtend(_ name: String) throws(SystemError) -> Descriptor {
    let parent = number
    return Descriptor(
      try retry {
        openat(parent, name, O_RDWR | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
      })
  }

  /// Cuts this file to its first bytes.
  borrowing func cut(to count: Int) throws(SystemError) {
    let number = number
    _ = try retry { ftruncate(number, off_t(count)) }
  }

  /// Locks this file for this run, where the disk has locks.
  borrowing func lockIfPossible() throws(SystemError) {
    do throws(SystemError) {
      try lock()
    } catch {
      guard error.isUnsupported else { throw error }
    }
  }

  /// What kind of file this is, and its size.
  borrowing func status() throws(SystemError) -> FileStatus {
    let number = number
    var status = stat()
    guard try retry({ fstat(number, &status) }) == 0 else { throw .last }
    return FileStatus(status)
  }

  /// What kind of file a name in this folder is; a link is told as one.
  borrowing func status(of name: String) throws(SystemError) -> FileStatus {
    let number = number
    var status = stat()
    _ = try retry { fstatat(number, name, &status, AT_SYMLINK_NOFOLLOW) }
    return FileStatus(status)
  }

  /// Reads from where the last read ended; at most `limit` bytes.
  ///
  /// - Parameters:
  ///   - limit: how many at most.
  ///   - size: how many there are as far as is known; what is read doesn't depend on it.
  /// - Returns: the bytes.
  /// - Throws: the error of a call that failed.
  borrowing func read(
    upTo limit: Int, expecting size: Int = 64 * 1024
  ) throws(SystemError) -> [UInt8] {
    let number = number
    var result: [UInt8] = []
    // Room for one more tells the end of a file without a second piece.
    var room = min(limit, max(size, 0) + 1)
    while result.count < limit {
      var failure: SystemError?
      let wanted = min(room, limit - result.count)
      let piece = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        do throws(SystemError) {
          count = try readBytes(number, into: UnsafeMutableRawBufferPointer(buffer))
        } catch {
          failure = error
        }
      }
      if let failure { throw failure }
      guard !piece.isEmpty else { break }
      if result.isEmpty { result = piece } else { result += piece }
      room = piece.count < wanted ? 1 : 64 * 1024
    }
    return result
  }

  /// Writes all bytes, however many calls that takes.
  borrowing func write(_ bytes: [UInt8]) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      let number = number
      let from = written
      let count = try retry {
        bytes.withUnsafeBytes { buffer in
          Int32(writeBytes(number, UnsafeRawBufferPointer(rebasing: buffer[from...])))
        }
      }
      guard count > 0 else { throw SystemError(number: EIO) }
      written += Int(count)
    }
  }

  /// Waits until what was written is on the disk.
  borrowing func synchronize() throws(SystemError) {
    let number = number
    _ = try retry { fsync(number) }
  }

  /// Closes it; what the system kept back of earlier writes is thrown here.
  consuming func closeChecked() throws(SystemError) {
    let number = number
    discard self
    // After an interrupted close the number is gone all the same.
    guard close(number) == 0 || errno == EINTR else { throw .last }
  }

  /// Locks this for this run; throws one that `isBusy` where another run has it.
  ///
  /// The system takes the lock back when the run ends, however it ends.
  borrowing func lock() throws(SystemError) {
    let number = number
    _ = try retry { flock(number, LOCK_EX | LOCK_NB) }
  }
}

private func readBytes(
  _ number: Int32, into bytes: UnsafeMutableRawBufferPointer
) throws(SystemError) -> Int {
  Int(try retry { Int32(read(number, bytes.baseAddress, min(bytes.count, 1 << 30))) })
}

private func writeBytes(_ number: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(number, bytes.baseAddress, min(bytes.count, 1 << 30))
}

/// Makes a call until it isn't interrupted; throws where it gives −1.
func retry(_ call: () -> Int32) throws(SystemError) -> Int32 {
  while true {
    let result = call()
    guard result == -1 else { return result }
    guard errno == EINTR else { throw .last }
  }
}
