/// Writes a site into a folder of its own, file by file, so that a reader never sees half a page.
///
/// 1. Only files that this program wrote are ever replaced or removed, and removed only as long as
/// nobody has changed them since. 2. A file that is the same already is not touched. 3. A run that
/// was cut short leaves whole pages, some of them old; the next one completes it. 4. Two runs never
/// write at once. 5. What is made only its owner may open.
package struct SiteWriter: Sendable {
  let root: String
  let shownAs: String
  let identity: SiteIdentity
  let contentRoots: [String]
  let templateRoots: [String]
  let forbidden: [String]
  /// The option that names the folder, for messages.
  let option: String

  /// A writer.
  ///
  /// - Parameters:
  ///   - root: the output folder; made if it isn't there.
  ///   - shownAs: its name in messages, such as `site`.
  ///   - identity: whose site and which edition it is.
  ///   - contentRoot: the folder that was read; the output may not be it, in it or around it.
  ///   - ownRoot: a partner's own folder that was read too, for which the same holds.
  ///   - templates: a folder of templates, for which the same holds.
  ///   - forbidden: folders such as the home folder, which the output may not be or be around.
  ///   - option: the option that names the folder, for messages.
  package init(
    root: String, shownAs: String, identity: SiteIdentity, contentRoot: String,
    ownRoot: String? = nil, templates: String? = nil, forbidden: [String] = [],
    option: String = "--out"
  ) {
    self.root = root
    self.shownAs = shownAs
    self.identity = identity
    contentRoots = [contentRoot] + (ownRoot.map { [$0] } ?? [])
    templateRoots = templates.map { [$0] } ?? []
    self.forbidden = forbidden
    self.option = option
  }

  /// Throws what `publish` would, as far as that can be told before a site is there; writes nothing.
  package func check() throws(FileProblem) {
    try checkPlace()
    do {
      guard try status(ofPath: place) != nil else { return }
      let folder = try Descriptor.folder(at: place, followingLink: false)
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
    try stage().publish(files)
  }

  /// A place for the files of a site in the output folder, before all of them are known to be good.
  ///
  /// - Returns: what takes them and publishes them.
  /// - Throws: as `publish` does.
  package func stage() throws(FileProblem) -> SiteStage {
    guard
      ![identity.siteID, identity.edition].contains(where: {
        $0.isEmpty || $0.unicodeScalars.contains(where: isUnprintable)
      })
    else { throw FileProblem(.write, "a site needs a name without line ends.") }
    return try SiteStage(self)
  }

  /// Makes the output folder where it isn't there; returns the folders that weren't, outermost first.
  func makeRoot() throws(FileProblem) -> [String] {
    do throws(SystemError) {
      var made: [String] = []
      for path in ancestors(of: place) + [place] where !path.isEmpty {
        guard try status(ofPath: path) == nil else { continue }
        try makeFolder(atPath: path, for: path == place ? .owner : .everyone)
        made.append(path)
      }
      return made
    } catch {
      throw writeProblem(shownAs, error)
    }
  }

  /// The output folder, which is there.
  func openRoot() throws(FileProblem) -> Descriptor {
    do throws(SystemError) {
      return try Descriptor.folder(at: place, followingLink: false)
    } catch {
      throw writeProblem(shownAs, error)
    }
  }

  func lock(_ folder: borrowing Descriptor) throws(FileProblem) -> OutputLock {
    do throws(SystemError) {
      return try OutputLock(of: folder, at: place)
    } catch {
      guard error.isBusy else { throw writeProblem(shownAs, error) }
      throw FileProblem(
        .busy,
        "another build is writing to '\(printable(shownAs))'. Try again when it has finished.")
    }
  }
}

/// The problem of a path that can't be written, or with another verb can't be changed otherwise.
///
/// - Parameters:
///   - shown: the path as messages name it.
///   - error: what the system said.
///   - verb: what can't be done.
///   - isBegun: whether some pages are new already.
/// - Returns: the problem, with what stands now and what to do.
func writeProblem(
  _ shown: String, _ error: SystemError, _ verb: String = "written", isBegun: Bool = false
) -> FileProblem {
  FileProblem(
    .write,
    "'\(printable(shown))' can't be \(verb): \(error.cause). "
      + (isBegun
        ? "Every page is whole, but some are new and some from before. "
        : "What was there before is whole. ")
      + "\(error.remedy) and build again.")
}
