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
  for path in paths {
    if let problem = pathProblem(path) { return "'\(printable(path))' \(problem)" }
    let folded = path.lowercased()
    guard known.insert(folded).inserted else { return "'\(printable(path))' is there twice" }
    folders.formUnion(ancestors(of: folded))
  }
  guard let both = known.intersection(folders).min() else { return nil }
  return "'\(printable(both))' is a file and a folder at once"
}

/// Why a path can't be one of an output file; nil where it can.
func pathProblem(_ path: String) -> String? {
  guard path.utf8.count <= pathLimit else { return "is longer than \(pathLimit) bytes" }
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

/// How the names of files that the writer keeps for itself start.
let ownPrefix = ".evenhold-"

/// The folders that a path lies in, outermost first: `a`, `a/b` for `a/b/c`.
func ancestors(of path: String) -> [String] {
  path.indices.filter { path[$0] == "/" }.map { String(path[..<$0]) }
}

/// The folder and the name of a path; the folder is empty for one without.
func split(_ path: String) -> (folder: String, name: String) {
  guard let slash = path.lastIndex(of: "/") else { return ("", path) }
  return (String(path[..<slash]), String(path[path.index(after: slash)...]))
}
