import Foundation

/// A folder for one test, removed with everything in it when it goes out of use.
final class Scratch {
  let path: String

  init() throws {
    var template = Array(
      (FileManager.default.temporaryDirectory.path + "/evenhold-XXXXXX").utf8CString)
    guard let made = mkdtemp(&template) else { throw CocoaError(.fileWriteUnknown) }
    path = String(cString: made)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// The whole path of one in the folder.
  func at(_ inner: String) -> String { "\(path)/\(inner)" }

  /// Writes a file, with the folders it lies in.
  func write(_ inner: String, _ bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: at(inner))
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func write(_ inner: String, _ text: String) throws { try write(inner, Array(text.utf8)) }

  func makeFolder(_ inner: String) throws {
    try FileManager.default.createDirectory(atPath: at(inner), withIntermediateDirectories: true)
  }

  func link(_ inner: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: at(inner), withDestinationPath: target)
  }

  /// The text of a file; nil where there is none.
  func text(_ inner: String) -> String? {
    FileManager.default.contents(atPath: at(inner)).map { String(decoding: $0, as: UTF8.self) }
  }

  /// Everything in the folder but what the writer keeps for itself, sorted.
  func files(_ inner: String = "") -> [String] {
    let all = try? FileManager.default.subpathsOfDirectory(atPath: at(inner))
    return (all ?? []).filter { !$0.contains(".evenhold-") }.sorted()
  }

  /// When a file was changed last, and what is in it.
  func stamp(_ inner: String) -> Stamp? {
    var status = stat()
    guard lstat(at(inner), &status) == 0 else { return nil }
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    return Stamp(
      file: Int(status.st_ino), seconds: Int(time.tv_sec), nanoseconds: Int(time.tv_nsec),
      text: status.st_mode & S_IFMT == S_IFREG ? text(inner) : nil)
  }

  struct Stamp: Equatable {
    let file: Int
    let seconds: Int
    let nanoseconds: Int
    let text: String?
  }
}

/// Numbers that look random and are the same for the same seed.
struct SplitMix {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but without `limit`.
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
}
