import BalanceMetrics
import HouseholdModel
import MarkupText
import Messages

/// The couple's own pages and, where there is one, the list of them.
///
/// A page named `resources` is shown on the safety page instead.
func freePages(_ site: Site, _ prose: inout Prose) -> [PageView] {
  let own = site.household.pages.filter { $0.id != resourcesID }
  guard !own.isEmpty else { return [] }
  let list = PageView(
    route: .pages, template: "pages", title: site.words("page-own-pages"), section: .pages,
    fields: [
      "pages": .list(
        own.map {
          ["href": .text(Route.pages.href(to: .page($0.id))), "title": .text($0.title)]
        })
    ])
  return [list]
    + own.enumerated().map { place, page in
      let route = Route.page(page.id)
      return PageView(
        route: route, template: "page", title: page.title, section: .pages,
        fields: [
          "heading": .text(page.title),
          "bodyHTML": .html(prose.markup(page.body, on: route, prefix: "page-")),
        ]
      ).with(
        around(place, in: own, site.words, isDated: false) { other in
          (other.title, route.href(to: .page(other.id)))
        })
    }
}

/// The free page that takes the place of the shipped list of helplines.
let resourcesID = "resources"

/// When not to use this together, a way off the page, and how to stop.
func safetyPage(_ site: Site, _ prose: inout Prose) -> PageView {
  let route = Route.safety
  let own = site.household.pages.first { $0.id == resourcesID }
  let resources = own.map { prose.markup($0.body, on: route, prefix: "resources-") }
  return PageView(
    route: route, template: "safety", title: site.words("page-safety"), section: nil,
    fields: [
      "hasOwnResources": .flag(own != nil), "ownResourcesHTML": .html(resources ?? ""),
      "firstName": .text(site.household.partners.first.name),
      "secondName": .text(site.household.partners.second.name),
    ])
}

/// How each number is made, and what it cannot see.
func methodPage(_ site: Site) -> PageView {
  let words = site.words
  let names = site.names(on: .method)
  return PageView(
    route: .method, template: "method", title: words("page-method"), section: nil,
    fields: [
      "asOf": .text(words.long(site.household.asOf)),
      "firstName": .text(site.household.partners.first.name),
      "secondName": .text(site.household.partners.second.name),
      "attention": .list(
        Cadence.allCases.map {
          [
            "cadence": .text(words.often($0)),
            "attention": .text(words.decimal(site.household.settings.attention[$0] ?? 0)),
          ]
        }),
      "wholeSentence": .text(
        site.report.whole.map { loggedSentence($0.logged, names: names) } ?? ""),
      "waits": .flag(!site.household.settings.mayCompare),
      "standing": .list(methodParts(site, ["standing"])),
      "logged": .list(methodParts(site, ["logged"])),
      "parts": .list(
        methodParts(
          site, ["letting-go", "connection", "perception", "rhythms", "change", "next"])),
    ])
}
