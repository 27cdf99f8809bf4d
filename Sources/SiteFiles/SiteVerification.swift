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
/// - Returns: what is different; of a site whose build was cut short, only what is neither as the
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
    case .missingList:
      throw FileProblem(
        .unreadable,
        "'\(shown)' has no list of its files, '\(Manifest.name)'. Name the folder of a site; if it "
          + "is a copy of one, copy the names that start with a dot too.")
    default: throw FileProblem(.unreadable, "'\(shown)' can't be read: \(error.cause).")
    }
  }
}

extension SystemError {
  fileprivate static let busy = SystemError(number: -1)
  fileprivate static let missingList = SystemError(number: -2)
}
