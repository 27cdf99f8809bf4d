extension SiteWriter {
  /// Where the site goes, without what doesn't change it at its end: a link followed by `/` or `/.`
  /// is still a link.
  var place: String {
    var path = root[...]
    while path.utf8.count > 1, path.hasSuffix("/") || path.hasSuffix("/.") { path.removeLast() }
    return String(path)
  }

  /// Refuses places that can't be a site of ours, whatever is in them.
  func checkPlace() throws(FileProblem) {
    let found: FileStatus?
    do {
      found = try status(ofPath: place)
    } catch {
      throw writeProblem(shownAs, error)
    }
    if found?.kind == .link {
      throw refusal("is a link. Name the folder itself with \(option).")
    }
    if let found, found.kind != .folder {
      throw refusal("is not a folder. Name a new or empty folder with \(option).")
    }
    guard let place = resolved(place), place != "/" else {
      throw refusal("can't be the output folder. Name a new or empty folder with \(option).")
    }
    for (root, what) in contentRoots.prefix(1).map({ ($0, "content folder") })
      + contentRoots.dropFirst().map({ ($0, "folder given with --private") })
      + templateRoots.map({ ($0, "folder of templates") })
    {
      guard let other = resolved(root), isWithin(place, other) || isWithin(other, place)
      else { continue }
      throw refusal(
        "and the \(what) are one inside the other. Name a folder beside it with \(option).")
    }
    for path in forbidden {
      if let path = resolved(path), isWithin(path, place) {
        throw refusal("holds more than a site. Name a new or empty folder with \(option).")
      }
    }
  }

  func refusal(_ reason: String) -> FileProblem {
    FileProblem(.refusedOutput, "'\(printable(shownAs))' \(reason)")
  }
}

/// A path with its links followed, as far as it is there.
func resolved(_ path: String) -> String? {
  var rest: [Substring] = []
  var known = path[...]
  while true {
    if let found = realPath(known.isEmpty ? "." : String(known)) {
      guard !rest.contains("..") else { return nil }
      return rest.reversed().filter { $0 != "." }.reduce(found) {
        $0 == "/" ? "/\($1)" : "\($0)/\($1)"
      }
    }
    guard !known.isEmpty else { return nil }
    let slash = known.lastIndex(of: "/")
    let name = slash.map { known[known.index(after: $0)...] } ?? known
    if !name.isEmpty { rest.append(name) }
    known = slash.map { known[..<$0] } ?? ""
    if known.isEmpty, path.hasPrefix("/") { known = "/" }
  }
}

/// Whether a path is a folder or lies in it; both are resolved.
///
/// A folder that goes by two paths, as on disks that don't tell small letters from capitals, is one.
func isWithin(_ path: String, _ folder: String) -> Bool {
  if path == folder || folder == "/" || path.hasPrefix(folder + "/") { return true }
  guard let sought = identity(ofPath: folder) else { return false }
  return (ancestors(of: path) + [path]).contains { !$0.isEmpty && identity(ofPath: $0) == sought }
}
