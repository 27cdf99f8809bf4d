import ChartSVG
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// Moments of feeling unsupported, or seen, in equal slots; no page without one.
func momentPages(_ site: Site, _ prose: inout Prose) -> [PageView] {
  let moments = site.household.moments
  guard !moments.isEmpty else { return [] }
  let route = Route.moments
  var sides: [Fields] = []
  for seat in Seat.allCases {
    let own = moments.reversed().filter { $0.author == seat }
    var items: [Fields] = []
    for moment in own { items.append(momentFields(moment, site, &prose, on: route)) }
    sides.append([
      "name": .text(site.household.partners[seat].name),
      "glyphHTML": .html(holdingGlyph(seat.mark)), "moments": .list(items),
      "hasMoments": .flag(!items.isEmpty),
    ])
  }
  return [
    PageView(
      route: route, template: "moments", title: site.words("page-moments"), section: .connection,
      fields: ["sides": .list(sides)])
  ]
}

/// One moment: what happened, what it did, what was meant, how it was taken in, what follows.
func momentFields(
  _ moment: Moment, _ site: Site, _ prose: inout Prose, on route: Route
) -> Fields {
  let impact = impactSentence(moment, site, on: route)
  let intent = intentSentence(moment, site, on: route)
  let body = prose.markup(moment.body, on: route, prefix: "moment-\(moment.id)-")
  let received = receivedSentence(moment, site)
  return [
    "iso": .text(moment.date.iso), "day": .text(site.words.long(moment.date)),
    "whatHTML": .html(site.glossary.linked(moment.what, on: route)),
    "hasImpact": .flag(impact != nil), "impactHTML": .html(impact ?? ""),
    "hasIntent": .flag(intent != nil), "intentHTML": .html(intent ?? ""),
    "received": .text(received), "hasReceived": .flag(!received.isEmpty),
    "hasAction": .flag(moment.action != nil),
    "actionHTML": .html(moment.action.map { site.glossary.linked($0, on: route) } ?? ""),
    "hasBy": .flag(moment.by != nil), "byISO": .text(moment.by?.iso ?? ""),
    "by": .text(moment.by.map(site.words.long) ?? ""),
    "hasBody": .flag(!body.isEmpty), "bodyHTML": .html(body),
  ]
}
