internal import Diagnostics
internal import PagePreview
internal import SiteFiles
internal import SiteRendering

/// A report that is built again with every change, for the preview.
struct LiveReport {
  private let pages: PageOptions
  /// Where its pages are shown.
  private let site: LiveSite
  /// The problems that there were last, as they were told: each is told once.
  private var told: Set<String> = []
  /// Whether something stands in the way of newer pages.
  private var isObstructed = false
  /// What the last build knew: most saves leave nearly everything as it was.
  private var known: KnownBuild? = KnownBuild()
  /// How many pages that someone looks at are made before the rest.
  private static let earlyCount = 4

  /// A report that isn't built yet.
  init(_ pages: PageOptions, on site: LiveSite) {
    self.pages = pages
    self.site = site
  }

  /// The folders that its pages come from.
  var folders: [String] {
    [pages.source.content, pages.source.readers.ownFolder, pages.templates].compactMap(\.self)
  }

  /// What a build came to.
  struct Outcome: Hashable {
    /// How many files of the site are new, different or gone.
    var changes = 0
    /// How many pages are shown; nil where they are those from before.
    var pages: Int?
    /// The partner for whose eyes alone the pages are.
    var reader: String?
    /// What stands in the way of newer pages, as a sentence.
    var obstacle: String?
    /// Whether something stood in the way before, and does no longer.
    var isMended = false
  }

  /// Reads everything anew and shows the pages, or what stands in their way over those from before.
  ///
  /// - Parameters:
  ///   - terminal: where problems are told, if they are others than the last time.
  ///   - isQuiet: whether notes are left out.
  /// - Returns: what it came to.
  /// - Throws: where there is nothing to read, or the command line makes no sense for it.
  mutating func build(on terminal: Terminal, isQuiet: Bool) throws -> Outcome {
    let source = pages.source
    let early = EarlyPages(paths: { [site] in Array(site.watched.prefix(Self.earlyCount)) }) {
      [site] files, problems in
      if !source.counted(problems).blocksBuild(strict: source.strict) { site.show(early: files) }
    }
    let report = try pages.report(on: terminal, known: &known, early: early)
    let diagnostics = source.counted(report.diagnostics)
    let shown = source.shown(on: terminal)
    func text(_ diagnostics: [Diagnostic], colour: Bool) -> String {
      diagnosticText(diagnostics, sources: report.sources, root: shown, usesColour: colour)
    }
    let printed = isQuiet ? diagnostics.filter { $0.severity != .note } : diagnostics
    let texts = printed.map { text([$0], colour: false) }
    let new = zip(printed, texts).filter { !told.contains($0.1) }.map(\.0)
    told = Set(texts)
    if !new.isEmpty { terminal.writeError(text(new, colour: terminal.colourOnError)) }
    guard !diagnostics.blocksBuild(strict: source.strict), report.siteID != nil else {
      let count = problemCount(of: diagnostics.filter { $0.severity == .error })
      let heading = "\(count ?? "There is no household")."
      site.show(
        nil,
        trouble: Trouble(
          heading: heading,
          text: text(diagnostics.filter { $0.severity == .error }, colour: false)))
      isObstructed = true
      return Outcome(obstacle: heading)
    }
    let changes = site.show(report.pages + report.images, trouble: nil)
    defer { isObstructed = false }
    return Outcome(
      changes: changes, pages: report.pages.count { $0.path.hasSuffix(".html") },
      reader: report.reader, isMended: isObstructed)
  }

  /// The same, where what is thrown stands in the way of newer pages like any problem.
  ///
  /// - Parameters:
  ///   - change: what changed since the last time.
  ///   - terminal: where problems are told.
  ///   - isQuiet: whether notes are left out.
  /// - Returns: what it came to.
  mutating func buildAgain(
    after change: FolderChange = .anything, on terminal: Terminal, isQuiet: Bool
  ) -> Outcome {
    known?.change.add(change)
    do {
      return try build(on: terminal, isQuiet: isQuiet)
    } catch {
      let message =
        (error as? UsageProblem)?.message ?? (error as? FileProblem)?.message ?? "\(error)"
      let text = visible(message)
      let line = "Error: \(text)\n"
      if !told.contains(line) { terminal.writeError(line) }
      (told, isObstructed) = ([line], true)
      site.show(nil, trouble: Trouble(heading: "The pages can't be built.", text: text))
      return Outcome(obstacle: "The pages can't be built.")
    }
  }
}
