import Foundation

/// A text file of the repository, by its path from the top.
struct RepositoryFile {
  let path: String
  let text: String

  /// Its lines without their ends; the last one is never empty.
  var lines: [Substring] {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}

/// The repository that these tests stand in.
enum Repository {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The paths of all files under a folder, sorted; nothing hidden, nothing built.
  static func paths(under folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(
      atPath: root.appending(path: folder).path(percentEncoded: false)
    )
    .filter { path in
      !path.split(separator: "/").contains { $0.hasPrefix(".") || $0 == "__pycache__" }
    }
    .map { folder + "/" + $0 }
    .filter { path in
      var isFolder: ObjCBool = false
      let exists = FileManager.default.fileExists(
        atPath: root.appending(path: path).path(percentEncoded: false), isDirectory: &isFolder)
      return exists && !isFolder.boolValue
    }
    .sorted()
  }

  /// The files under some folders whose names end in one of `suffixes`, sorted by path.
  static func files(under folders: String..., ending suffixes: String...) throws
    -> [RepositoryFile]
  {
    try folders.flatMap { try paths(under: $0) }
      .filter { path in suffixes.contains { path.hasSuffix($0) } }
      .map { try file($0) }
  }

  /// One file by its path.
  static func file(_ path: String) throws -> RepositoryFile {
    let url = root.appending(path: path)
    return RepositoryFile(path: path, text: try String(contentsOf: url, encoding: .utf8))
  }
}
