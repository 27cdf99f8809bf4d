/// Writes a site into a folder of its own, file by file, so that a reader never sees half a page.
///
/// 1. Only files that this program wrote are ever replaced or removed, and removed only as long as
/// nobody has changed them since. 2. A file that is the same already is not touched. 3. A run that
/// was cut short leaves whole pages, some of them old; the next one completes it. 4. Two runs never
/// write at once.
package struct SiteWriter: Sendable {
  let root: String
  let shownAs: String
  let identity: SiteIdentity
  let contentRoots: [String]
  let forbidden: [String]

  /// A writer.
  ///
  /// - Parameters:
  ///   - root: the output folder; made if it isn't there.
  ///   - shownAs: its name in messages, such as `site`.
  ///   - identity: whose site and which edition it is.
  ///   - contentRoot: the folder that was read; the output may not be it, in it or around it.
  ///   - ownRoot: a partner's own folder that was read too, for which the same holds.
  ///   - forbidden: folders such as the home folder, which the output may not be or be around.
  package init(
    root: String, shownAs: String, identity: SiteIdentity, contentRoot: String,
    ownRoot: String? = nil, forbidden: [String] = []
  ) {
    self.root = root
    self.shownAs = shownAs
    self.identity = identity
    contentRoots = [contentRoot] + (ownRoot.map { [$0] } ?? [])
    self.forbidden = forbidden
  }

  /// Throws what `publish` would, as far as that can be told before a site is there; writes nothing.
  package func check() throws(FileProblem) {
    try checkPlace()
    do {
      guard try status(ofPath: root) != nil else { return }
      let folder = try Descriptor.folder(at: root)
      _ = try Ownership(of: folder, for: self)
    } catch let problem as FileProblem {
      throw problem
    } catch let error as SystemError {
      throw writeProblem(shownAs, error)
    } catch {
      return
    }
  }

  /// Makes the output folder hold exactly these files, beside what isn't ours.
  ///
  /// - Parameter files: all files of the site, in any order.
  /// - Returns: how many were written, unchanged and removed, and which were kept.
  /// - Throws: `refusedOutput` where the folder is not ours to write to, `busy` where another run
  ///   is writing, `write` where the disk or a path says no.
  package func publish(_ files: [OutputFile]) throws(FileProblem) -> WriteSummary {
    if let problem = pathProblem(files.map(\.path)) {
      throw FileProblem(.write, "\(problem), so nothing was written.")
    }
    guard
      ![identity.siteID, identity.edition].contains(where: {
        $0.isEmpty || $0.unicodeScalars.contains(where: isUnprintable)
      })
    else { throw FileProblem(.write, "a site needs a name without line ends.") }
    try checkPlace()
    let folder = try openRoot()
    let owned = try Ownership(of: folder, for: self)
    let sorted = files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    var publication = Publication(
      writer: self, owned: owned, next: Manifest(identity: identity, files: sorted))
    return try publication.run(sorted, in: folder)
  }

  /// Refuses places that can't be a site of ours, whatever is in them.
  private func checkPlace() throws(FileProblem) {
    let trimmed = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    let found: FileStatus?
    do {
      found = try status(ofPath: trimmed)
    } catch {
      throw writeProblem(shownAs, error)
    }
    if found?.kind == .link {
      throw refusal("is a link. Name the folder itself with --out.")
    }
    if let found, found.kind != .folder {
      throw refusal("is not a folder. Name a new or empty folder with --out.")
    }
    guard let place = resolved(trimmed), place != "/" else {
      throw refusal("can't be the output folder. Name a new or empty folder with --out.")
    }
    for root in contentRoots {
      guard let content = resolved(root), isWithin(place, content) || isWithin(content, place)
      else { continue }
      throw refusal(
        "and the content folder are one inside the other. Name a folder beside it with --out.")
    }
    for path in forbidden {
      if let path = resolved(path), isWithin(path, place) {
        throw refusal("holds more than a site. Name a new or empty folder with --out.")
      }
    }
  }

  private func openRoot() throws(FileProblem) -> Descriptor {
    do {
      for path in ancestors(of: root) + [root] where !path.isEmpty { try makeFolder(atPath: path) }
      let folder = try Descriptor.folder(at: root)
      do {
        try folder.lock()
      } catch {
        if error.isBusy {
          throw FileProblem(
            .busy, "another build is writing to '\(shownAs)'. Try again when it has finished.")
        }
        // Some disks on a network have no locks for folders; each page is still whole there.
        guard error.isUnsupported else { throw error }
      }
      return folder
    } catch let problem as FileProblem {
      throw problem
    } catch let error as SystemError {
      throw writeProblem(shownAs, error)
    } catch {
      throw FileProblem(.write, "'\(shownAs)' can't be written.")
    }
  }

  func refusal(_ reason: String) -> FileProblem {
    FileProblem(.refusedOutput, "'\(shownAs)' \(reason)")
  }
}

/// The problem of a path that can't be written.
func writeProblem(_ shown: String, _ error: SystemError) -> FileProblem {
  FileProblem(
    .write,
    "'\(printable(shown))' can't be written: \(error.cause). What was there before is whole; "
      + "mend that and build again.")
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
func isWithin(_ path: String, _ folder: String) -> Bool {
  path == folder || folder == "/" || path.hasPrefix(folder + "/")
}
