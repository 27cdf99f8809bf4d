/// How a site on disk compares with the list of what was written.
package struct SiteVerification: Sendable, Hashable {
  /// What is different about a file.
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    /// It is there and other than it was written.
    case changed
    /// It was written and isn't there.
    case missing
    /// It is there and was never written.
    case foreign
    /// A build that was cut short has left it.
    case interrupted
    /// It can't be read, so nothing can be said of it.
    case unreadable
  }

  /// A file that is not as it was written.
  package struct Difference: Sendable, Hashable {
    /// Its path in the folder; one that ends with `/` is a folder with everything in it.
    package let path: String
    /// What is different.
    package let kind: Kind
    /// The same as a clause that can stand after the path.
    package let message: String
  }

  /// Whose site it is and which edition; nil where the list can't be understood.
  package var identity: SiteIdentity?
  /// How many files the list names.
  package var fileCount = 0
  /// Whether a build was cut short: its pages are whole, but some may be old.
  package var isInterrupted = false
  /// What is different, sorted by path.
  package var differences: [Difference] = []

  /// Whether the site is what its list says.
  package var isFine: Bool { differences.isEmpty && !isInterrupted }
}

/// Compares a site with its manifest: every file by its SHA-256, and whatever else is in the folder.
///
/// Nothing is written, and no link is followed. Files that systems put into every folder, such as
/// `.DS_Store`, are passed over.
///
/// - Parameters:
///   - root: the folder of the site.
///   - shownAs: its name in messages.
/// - Returns: what is different; of a site whose build was cut short, what is there and neither as the
///   last build nor as that one wrote it.
/// - Throws: `unreadable` where the folder or its list can't be read or isn't there, `busy` where a
///   build is writing to it.
package func verifiedSite(
  at root: String, shownAs: String
) throws(FileProblem) -> SiteVerification {
  do throws(SystemError) {
    let folder = try Descriptor.folder(at: root)
    var verifier = SiteVerifier(shownAs: shownAs)
    if try verifier.isBusy(folder) { throw SystemError.busy }
    let before = try verifier.lists(in: folder)
    guard before.manifest != nil || before.journal != nil else { throw SystemError.missingList }
    try verifier.compare(with: before, in: folder)
    // A build that came meanwhile makes all of it worthless.
    guard try verifier.lists(in: folder) == before, try !verifier.isBusy(folder) else {
      throw SystemError.busy
    }
    return verifier.result()
  } catch {
    let shown = printable(shownAs)
    switch error {
    case .busy:
      throw FileProblem(
        .busy, "a build is writing to '\(shown)'. Try again when it has finished.")
    case .missingList: throw FileProblem(.unreadable, withoutList(root, shownAs: shown))
    case _ where error.isMissing:
      throw FileProblem(
        .unreadable,
        "'\(shown)' isn't there. Name the folder of a site, or make one with evenhold build.")
    case _ where error.isNotFolder && isFile(root):
      throw FileProblem(
        .unreadable,
        "'\(shown)' is a file, and only a site in a folder has a list to compare it with. A locked "
          + "copy is checked whenever it is opened.")
    default: throw FileProblem(.unreadable, "'\(shown)' can't be read: \(error.cause).")
    }
  }
}

/// What to do with a folder that has no list, by what lies in it.
private func withoutList(_ root: String, shownAs shown: String) -> String {
  let hasPages = (try? Descriptor.folder(at: root).has("index.html")) ?? false
  guard hasPages else {
    return
      "'\(shown)' is no site: it has no list of its files, '\(Manifest.name)'. Name the folder "
      + "that evenhold build wrote."
  }
  return
    "'\(shown)' has pages, and no list of its files, '\(Manifest.name)', so there is nothing to "
    + "compare them with. A copy made with share --folder never has one: verify the site it was made "
    + "from, or make the copy again. To any other copy, copy the names that start with a dot too."
}

private func isFile(_ path: String) -> Bool {
  (try? status(ofPath: path))?.map { $0.kind == .file } ?? false
}

extension SystemError {
  fileprivate static let busy = SystemError(number: -3)
  fileprivate static let missingList = SystemError(number: -4)
}
