import BalanceMetrics
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// The frame around every page: navigation, footer, language.
struct Frame {
  private let sections: [Entries]
  private let words: Words
  /// What is the same on all pages.
  private let common: Fields

  /// The entries of a section that lead to a page; a section without any is not there.
  private struct Entries {
    let section: PageView.Section
    let label: String
    let entries: [Entry]

    /// The way down to a page that lies below an entry: the section, then the entry, where it isn't
    /// the section's own; empty for the entries themselves.
    func crumbs(above page: Route) -> [Entry] {
      guard let first = entries.first, !entries.contains(where: { $0.route == page }) else {
        return []
      }
      let above = entries.first { $0.route.isAbove(page) }
      return [Entry(route: first.route, label: label)]
        + [above].compactMap(\.self).filter { $0.route != first.route }
    }
  }

  private struct Entry {
    let route: Route
    let label: String
  }

  /// The frame of a site's pages; only these are linked.
  init(of site: Site, among routes: Set<Route>) {
    words = site.words
    sections = PageView.Section.allCases.compactMap { section in
      let entries = site.entries(of: section, among: routes)
      guard let first = entries.first else { return nil }
      // A section with one page alone is called what that page is.
      let isWhole = entries.count > 1 || first.isFirst
      return Entries(
        section: section,
        label: isWhole ? site.words("nav-section", ["section": section]) : first.label,
        entries: entries.map { Entry(route: $0.route, label: $0.label) })
    }
    let principle = site.household.settings.principle
    common = [
      "principle": .text(principle ?? words("layout-principle")),
      "readers": .text(site.readers), "asOf": .text(site.words.long(site.household.asOf)),
    ]
  }

  /// The fields of a page and those of its frame.
  func fields(around page: PageView) -> Fields {
    let route = page.route
    var fields = page.fields.with(common)
    let section = sections.first { $0.section == page.section }
    let crumbs = section?.crumbs(above: route) ?? []
    let siblings = crumbs.isEmpty ? section?.entries ?? [] : []
    fields["title"] = .text(page.title)
    fields["kind"] = .text(page.template)
    fields["root"] = .text(route.root)
    fields["navHTML"] = .html(
      sections.compactMap { section in
        section.entries.first.map {
          link(
            to: Entry(route: $0.route, label: section.label), on: page,
            isCurrent: page.section == section.section)
        }
      }.joined(separator: "\n"))
    fields["hasSiblings"] = .flag(siblings.count > 1)
    fields["siblingsHTML"] = .html(
      siblings.map { link(to: $0, on: page, isCurrent: $0.route.isAbove(route)) }
        .joined(separator: "\n"))
    fields["hasCrumbs"] = .flag(!crumbs.isEmpty)
    fields["crumbsHTML"] = .html(
      crumbs.map { "<li>\(link(to: $0, on: page, isCurrent: false))</li>" }.joined(
        separator: "\n"))
    fields["sectionLabel"] = .text(
      page.section.map { words("nav-section", ["section": $0]) } ?? "")
    fields["safetyHref"] = .text(route.href(to: .safety))
    fields["methodHref"] = .text(route.href(to: .method))
    fields["dataHref"] = .text(route.href(to: .data))
    fields["howToReadHref"] = .text(route.href(to: .howToRead))
    return fields
  }

  private func link(to entry: Entry, on page: PageView, isCurrent: Bool) -> HTML {
    let current: HTML =
      isCurrent ? " aria-current=\"\(page.route == entry.route ? "page" : "true")\"" : ""
    return "<a href=\"\(page.route.href(to: entry.route))\"\(current)>\(entry.label)</a>"
  }
}

extension Site {
  /// Whose edition it is, after "Private, for".
  fileprivate var readers: String {
    let names = words.listed(household.partners.both.map(\.name))
    switch household.edition {
    case .couple: return names
    case .partner(let seat):
      return words("readers-partner", ["name": household.partners[seat].name])
    case .facilitator: return words("readers-facilitator", ["names": names])
    }
  }

  /// The entries of a section that lead to a page; a single year stands for the list of years.
  fileprivate func entries(
    of section: PageView.Section, among routes: Set<Route>
  ) -> [(route: Route, label: String, isFirst: Bool)] {
    section.entries.enumerated().compactMap { place, entry in
      let year = toldYears.last?.period.span.start.year
      let stands = entry.route == .years && !routes.contains(entry.route)
      let target = stands ? year.map(Route.year) ?? entry.route : entry.route
      return routes.contains(target) ? (target, words(entry.key), place == 0) : nil
    }
  }
}

extension Route {
  /// Whether a page is this one, or one of those that this one lists.
  fileprivate func isAbove(_ page: Route) -> Bool {
    if self == page { return true }
    if self == .inventories, page.path.hasPrefix("inventory-together/") { return true }
    if path.hasPrefix("years/"), page.path.hasPrefix("years/") { return true }
    return path.hasSuffix("/index.html")
      && page.path.hasPrefix(path.dropLast("index.html".count))
  }
}

extension PageView.Section {
  /// The pages of a section in the order of its navigation, with the keys of their words; the first
  /// that exists opens it.
  var entries: [(route: Route, key: String)] {
    switch self {
    case .overview: [(.overview, "page-overview")]
    case .months: [(.months, "page-months"), (.weeks, "page-weeks"), (.years, "page-years")]
    case .holding:
      [
        (.audit, "nav-audit"), (.tasks, "page-tasks"), (.handOffs, "page-hand-offs"),
        (.inventories, "nav-inventory"),
      ]
    case .connection:
      [
        (.connection, "page-connection"), (.checkIns, "page-check-ins"),
        (.moments, "page-moments"), (.repairs, "page-repairs"), (.stepBacks, "page-step-backs"),
        (.conversationGuide, "nav-conversation-guide"),
      ]
    case .rhythms:
      [(.rhythms, "page-rhythms"), (.goals, "page-goals"), (.worksheets, "page-worksheets")]
    case .milestones:
      [
        (.milestones, "nav-alphabet"), (.milestoneThemes, "nav-themes"),
        (.milestoneTimeline, "nav-timeline"), (.ideas, "page-ideas"),
      ]
    case .roughPatch: [(.roughPatch, "nav-rough-patch")]
    case .pages: [(.pages, "nav-own-pages")]
    case .own: [(.own, "nav-own")]
    }
  }
}
