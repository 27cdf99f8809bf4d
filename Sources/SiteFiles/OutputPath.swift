/// The most bytes that a path in the output folder may have.
private let pathLimit = 180

/// Why files can't be written to these paths; nil where they can, on every system and disk.
///
/// 1. A path is names with `/` between, none empty, `.` or `..`, none with a character that some
/// system refuses. 2. No two are the same but for letter case or the coding of accents. 3. No path
/// is a file and a folder at once. 4. None has a name that the writer uses for itself.
func pathProblem(_ paths: [String]) -> String? {
  var known: Set<String> = []
  var folders: Set<String> = []
  var last = ""
  for path in paths {
    if let problem = pathProblem(path) { return "'\(printable(path))' \(problem)" }
    let folded = path.lowercased()
    guard known.insert(folded).inserted else { return "'\(printable(path))' is there twice" }
    // Files of one folder mostly come together.
    let folder = split(folded).folder
    if folder != last { folders.formUnion(ancestors(of: folded)) }
    last = folder
  }
  guard let both = known.intersection(folders).min() else { return nil }
  return "'\(printable(both))' is a file and a folder at once"
}

/// Why a path can't be one of an output file; nil where it can.
func pathProblem(_ path: String) -> String? {
  guard path.utf8.count <= pathLimit else { return "is longer than \(pathLimit) bytes" }
  if isPlain(path) { return nil }
  let names = path.split(separator: "/", omittingEmptySubsequences: false)
  // An accent at the start of a name would join the slash before it.
  guard names.count == path.utf8.count(where: { $0 == 0x2F }) + 1 else {
    return "starts a name with an accent"
  }
  for name in names {
    if name.isEmpty { return "has an empty name in it" }
    if name.hasSuffix(".") || name.hasSuffix(" ") { return "ends a name with a dot or a space" }
    if name.hasPrefix(ownPrefix) { return "has a name that is kept for the writer" }
    if name.unicodeScalars.contains(where: {
      isUnprintable($0) || "<>:\"|?*\\".unicodeScalars.contains($0)
    }) {
      return "has a character that not every disk can hold"
    }
  }
  return nil
}

/// Whether a path is names of plain letters, digits, `-`, `_` and dots inside, as nearly all are.
private func isPlain(_ path: String) -> Bool {
  var before = UInt8(ascii: "/")
  for byte in path.utf8 {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): break
    case UInt8(ascii: "."): if before == UInt8(ascii: "/") { return false }
    case UInt8(ascii: "/"):
      if before == UInt8(ascii: "/") || before == UInt8(ascii: ".") { return false }
    default: return false
    }
    before = byte
  }
  return before != UInt8(ascii: "/") && before != UInt8(ascii: ".")
}

/// How the names of files that the writer keeps for itself start.
let ownPrefix = ".evenhold-"

/// The folders that a path lies in, outermost first: `a`, `a/b` for `a/b/c`.
func ancestors(of path: String) -> [String] {
  path.utf8.indices.filter { path.utf8[$0] == 0x2F }.map { String(path[..<$0]) }
}

/// The folder and the name of a path; the folder is empty for one without.
func split(_ path: String) -> (folder: String, name: String) {
  guard let slash = path.utf8.lastIndex(of: 0x2F) else { return ("", path) }
  return (String(path[..<slash]), String(path[path.utf8.index(after: slash)...]))
}
