import HouseholdModel
import MarkupText
import ParallelWork
import SourceText

/// Which pages mention which terms of the glossary.
struct Mentions: Sendable {
  /// A page that mentions terms.
  struct Page: Sendable {
    let route: Route
    let title: String
    fileprivate let terms: Set<MilestoneID>

    fileprivate init(_ view: PageView) {
      (route, title) = (view.route, view.title)
      terms = linkedTerms(in: view)
    }
  }

  private var pages: [Page]

  /// The mentions on some pages.
  init(on views: [PageView]) {
    pages = inParallel(views.count) { Page(views[$0]) }.filter { !$0.terms.isEmpty }
  }

  /// The mentions on one page.
  init(on view: PageView) {
    pages = [Page(view)].filter { !$0.terms.isEmpty }
  }

  /// Takes in those of other pages.
  mutating func add(_ other: Mentions) { pages += other.pages }

  /// The pages that mention a term, sorted by path.
  func pages(with id: MilestoneID) -> [Page] {
    pages.filter { $0.terms.contains(id) }.sorted { $0.route.path < $1.route.path }
  }

  /// The pages that mention each term, sorted by path.
  var byTerm: [MilestoneID: [Page]] {
    var mentions: [MilestoneID: [Page]] = [:]
    for page in pages.sorted(by: { $0.route.path < $1.route.path }) {
      for id in page.terms { mentions[id, default: []].append(page) }
    }
    return mentions
  }
}

/// The terms that a page links to, found in the markup that `termLink` wrote.
private func linkedTerms(in page: PageView) -> Set<MilestoneID> {
  var found: Set<MilestoneID> = []
  var opening = "<a class=\"term\" href=\"\(page.route.root)milestones/"
  opening.withUTF8 { opening in
    func search(_ fields: Fields) {
      for field in fields.all {
        switch field.value {
        case .html(let markup): find(in: markup)
        case .list(let items): items.forEach(search)
        case .text, .flag: break
        }
      }
    }
    func find(in markup: HTML) {
      var text = markup.text
      text.withUTF8 { bytes in
        var end = 0
        while let start = offset(of: opening, in: bytes, from: end) {
          let name = bytes[(start + opening.count)...].prefix { $0 != UInt8(ascii: ".") }
          found.insert(MilestoneID(String(decoding: name, as: UTF8.self)))
          end = name.endIndex
        }
      }
    }
    search(page.fields)
  }
  return found
}
