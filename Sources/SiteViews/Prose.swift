import CivilCalendar
import Diagnostics
import HouseholdModel
import MarkdownHTML
import MarkupText
import Messages
import SourceText

/// Turns what the couple wrote into markup, and keeps the problems met on the way, each once.
struct Prose: Sendable {
  /// What was met so far.
  private(set) var met = Met()
  private let site: Site
  private let pages: [String: Route]
  private let shelf: ImageShelf
  /// The files of which no message may say what is in them.
  private let ownFiles: Set<Int32>

  init(_ site: Site, images: ImageShelf) {
    self.site = site
    shelf = images
    ownFiles = site.household.own?.files ?? []
    var pages: [String: Route] = [:]
    for task in site.household.tasks { pages["tasks/\(task.id.text)"] = .task(task.id) }
    for item in site.household.milestones {
      pages["milestones/\(item.id.text)"] = .milestone(item.id)
    }
    for page in site.household.pages { pages["pages/\(page.id)"] = .page(page.id) }
    for checkIn in site.household.checkIns {
      let folder = "check-ins/\(checkIn.date.iso)"
      let files = site.household.partners.both.map(\.id.text) + ["together"]
      for name in [folder] + files.map({ "\(folder)/\($0)" }) {
        pages[name] = .checkIn(checkIn.date)
      }
    }
    for moment in site.household.moments { pages["moments/\(moment.id)"] = .moments }
    for repair in site.household.repairs { pages["repairs/\(repair.id)"] = .repair(repair.id) }
    for item in site.household.stepBacks { pages["step-backs/\(item.id)"] = .stepBack(item.id) }
    for round in site.household.inventories {
      pages["inventory/\(round.id)"] = .inventory(round.id)
    }
    self.pages = pages
  }

  /// A text in Markdown as markup, with glossary terms linked.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - route: the page it stands on.
  ///   - prefix: what the ids of its footnotes start with; differs from text to text on a page.
  /// - Returns: the markup.
  mutating func markup(_ text: MarkdownText, on route: Route, prefix: String) -> HTML {
    let (words, glossary) = (site.words, site.glossary)
    let pages = pages
    let shelf = shelf
    let file = text.range.file
    let isOwn = ownFiles.contains(file)
    let renderer = MarkdownRenderer(
      idPrefix: prefix, headingBase: 2, words: { words.text($0) },
      text: { glossary.linked($0, on: route) },
      link: { address in pages[pageName(address)].map(route.href(to:)) },
      image: { shelf.image(at: $0, in: file, on: route, isOwn: isOwn) })
    let rendered = renderer.render(text.text)
    met.add(rendered.images.map { String($0.dropFirst(route.root.count)) }, on: route)
    for problem in rendered.problems {
      let start = Int(text.range.start)
      let place = SourceRange(
        file: Int(text.range.file), start: start + problem.start, end: start + problem.end)
      met.add(markdownDiagnostic(problem, at: place))
    }
    return rendered.html
  }

  /// One that knows the same pages, and has met nothing yet.
  var blank: Prose {
    var blank = self
    blank.met = Met()
    return blank
  }

  /// Takes in what another met, which knew the same pages.
  mutating func add(_ other: Met) { met.add(other) }
}

extension Prose {
  /// What is met while texts become markup.
  struct Met: Sendable {
    /// The problems, each once.
    private(set) var diagnostics: [Diagnostic] = []
    /// The pictures that each page shows, by their paths inside the site.
    private(set) var images: [Route: Set<String>] = [:]
    private var known: Set<Diagnostic> = []

    fileprivate mutating func add(_ diagnostic: Diagnostic) {
      if known.insert(diagnostic).inserted { diagnostics.append(diagnostic) }
    }

    fileprivate mutating func add(_ images: [String], on route: Route) {
      if !images.isEmpty { self.images[route, default: []].formUnion(images) }
    }

    fileprivate mutating func add(_ other: Met) {
      other.diagnostics.forEach { add($0) }
      images.merge(other.images) { $0.union($1) }
    }
  }
}

extension Words {
  /// What the markup of Markdown says itself.
  fileprivate func text(_ phrase: MarkdownPhrase) -> String {
    switch phrase {
    case .task(let isDone): self("markdown-task", ["isDone": isDone])
    case .image: self("markdown-image")
    case .table(let heads, let number):
      self(
        "markdown-table", ["hasHeads": !heads.isEmpty, "heads": heads, "number": number])
    case .back(let note, let place):
      self("markdown-back", ["note": note, "place": place])
    }
  }
}

/// `milestones/quiet-sunday` of `../milestones/quiet-sunday.md`.
private func pageName(_ address: String) -> String {
  var name = Substring(address)
  while let prefix = ["./", "../"].first(where: { name.hasPrefix($0) }) {
    name = name.dropFirst(prefix.count)
  }
  for ending in [".md", ".html"] where name.hasSuffix(ending) { name = name.dropLast(ending.count) }
  return String(name)
}
