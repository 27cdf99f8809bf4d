#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

#if !canImport(Darwin)
  // Both C libraries of Linux have it; their headers hide it from Swift.
  @_silgen_name("syncfs") private func synchronizeDisk(_ descriptor: Int32) -> Int32
#endif

extension Descriptor {
  /// Whether `synchronizeAll` covers files that were written and closed; elsewhere each file needs
  /// its own `synchronize`.
  static var synchronizesWholeDisk: Bool {
    #if canImport(Darwin)
      false
    #else
      true
    #endif
  }

  /// Waits until everything written to the disk of this folder is on it.
  borrowing func synchronizeAll() throws(SystemError) {
    #if canImport(Darwin)
      try synchronize()
    #else
      let number = number
      _ = try retry { synchronizeDisk(number) }
    #endif
  }

  /// What lies in this folder by its name as bytes, sorted by those, without `.` and `..`; what kind
  /// of file it is where the disk keeps that with the names.
  borrowing func entries() throws(SystemError) -> [(name: [UInt8], kind: FileStatus.Kind?)] {
    let number = number
    let copy = try retry { openat(number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
    guard let stream = fdopendir(copy) else {
      let error = SystemError.last
      _ = close(copy)
      throw error
    }
    defer { closedir(stream) }
    var entries: [(name: [UInt8], kind: FileStatus.Kind?)] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw .last }
        break
      }
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: UInt8.self, capacity: 1) { first in
          Array(UnsafeBufferPointer(start: first, count: strlen(UnsafePointer(tuple).asText)))
        }
      }
      if name != [0x2E], name != [0x2E, 0x2E] {
        entries.append((name, FileStatus.Kind(listed: Int(entry.pointee.d_type))))
      }
    }
    return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  /// The names in this folder as bytes, sorted by bytes, without `.` and `..`.
  borrowing func names() throws(SystemError) -> [[UInt8]] { try entries().map(\.name) }

  /// Whether something in this folder has this name.
  borrowing func has(_ name: String) throws(SystemError) -> Bool {
    do {
      _ = try status(of: name)
    } catch {
      guard error.isMissing else { throw error }
      return false
    }
    return true
  }

  /// Makes a folder in this one, fine if it is there; whether it wasn't.
  @discardableResult
  borrowing func makeFolder(_ name: String, for access: Access) throws(SystemError) -> Bool {
    let number = number
    do {
      _ = try retry { mkdirat(number, name, access.ofFolder) }
    } catch {
      guard error.isExisting else { throw error }
      return false
    }
    return true
  }

  /// Removes a file of this folder if it is there.
  borrowing func removeIfThere(_ name: String) throws(SystemError) {
    do {
      try remove(name)
    } catch {
      guard error.isMissing else { throw error }
    }
  }

  /// Removes a file of this folder.
  borrowing func remove(_ name: String) throws(SystemError) {
    let number = number
    _ = try retry { unlinkat(number, name, 0) }
  }

  /// Removes a folder of this one if nothing is in it; whether it did.
  borrowing func removeEmptyFolder(_ name: String) throws(SystemError) -> Bool {
    let number = number
    do {
      _ = try retry { unlinkat(number, name, AT_REMOVEDIR) }
    } catch {
      guard error.isOccupied || error.isMissing || error.isNotFolder else { throw error }
      return false
    }
    return true
  }

  /// Gives a file of this folder another name in it, in place of whatever file has that name.
  borrowing func rename(_ name: String, to other: String) throws(SystemError) {
    try move(name, to: other, in: self)
  }

  /// Moves a file of this folder into another on the same disk, in place of whatever file has that
  /// name there.
  borrowing func move(
    _ name: String, to other: String, in folder: borrowing Descriptor
  ) throws(SystemError) {
    let (from, to) = (number, folder.number)
    _ = try retry { renameat(from, name, to, other) }
  }
}

extension FileStatus.Kind {
  /// What a folder's list says of a name; nil where it doesn't.
  fileprivate init?(listed type: Int) {
    switch type {
    case Int(DT_REG): self = .file
    case Int(DT_DIR): self = .folder
    case Int(DT_LNK): self = .link
    default: return nil
    }
  }
}

extension UnsafePointer {
  fileprivate var asText: UnsafePointer<CChar> {
    UnsafeRawPointer(self).assumingMemoryBound(to: CChar.self)
  }
}

/// The path with all links followed; nil where it isn't there.
func realPath(_ path: String) -> String? {
  guard let found = realpath(path, nil) else { return nil }
  defer { free(found) }
  return String(cString: found)
}

/// What a path names, without following a link at its end; nil where it isn't there.
func status(ofPath path: String) throws(SystemError) -> FileStatus? {
  var status = stat()
  do {
    _ = try retry { lstat(path, &status) }
  } catch {
    guard error.isMissing else { throw error }
    return nil
  }
  return FileStatus(status)
}

/// What a file is known by whatever its path: two with the same are one.
struct FileIdentity: Hashable {
  let device: UInt64
  let number: UInt64
}

/// What the file or folder at a path is known by, links followed; nil where it isn't there.
func identity(ofPath path: String) -> FileIdentity? {
  var status = stat()
  guard stat(path, &status) == 0 else { return nil }
  return FileIdentity(
    device: UInt64(truncatingIfNeeded: status.st_dev),
    number: UInt64(truncatingIfNeeded: status.st_ino))
}

/// The number of whoever runs the program.
func ownUserNumber() -> UInt32 { UInt32(truncatingIfNeeded: getuid()) }

/// Removes a folder by its path if nothing is in it.
func removeEmptyFolder(atPath path: String) { _ = rmdir(path) }

/// Makes a folder by its path; fine if it is there.
func makeFolder(atPath path: String, for access: Access) throws(SystemError) {
  do {
    _ = try retry { mkdir(path, access.ofFolder) }
  } catch {
    guard error.isExisting else { throw error }
  }
}
