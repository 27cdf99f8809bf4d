import BalanceMetrics
import ChartSVG
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// What the log says of reaching out and being reached: observed, never owned, never handed out.
///
/// The weeks that the numbers are of and what came since, to `asOf`; where they hold no such row, the
/// twelve weeks that end with the newest. No page without a row of connection.
func connectionPages(_ site: Site) -> [PageView] {
  let all = site.household.log.filter(\.verb.isConnection)
  guard let newest = all.last?.date else { return [] }
  let route = Route.connection
  let asOf = site.household.asOf
  let last = asOf.advanced(by: -83) <= newest ? asOf : newest
  // Nothing that the numbers count is left out of the lists.
  let counted = site.report.lastTwelveWeeks?.period.span.start ?? last
  let first = max(min(last.advanced(by: -83), counted), site.household.settings.started)
  let span = DateSpan(from: min(first, newest), through: last)
  let rows = all.filter { span.contains($0.date) }
  func lines(_ verbs: Set<Verb>) -> [HTML] {
    rows.reversed().filter { verbs.contains($0.verb) }.compactMap { entry in
      connectionSentence(entry, site, on: route).map { dated(entry.date, $0, site.words) }
    }
  }
  let thanks = rows.reversed().filter { $0.verb == .appreciated }.compactMap { entry in
    thanksSentence(entry, site, on: route).map { dated(entry.date, $0, site.words) }
  }
  let reaching = lines([.initiated, .responded])
  let care = lines([.smallAct, .soothed, .listened, .acknowledged, .apologised])
  let noticing = noticingSides(rows, site, on: route)
  let numbers = connectionNumbers(site, on: route)
  let hasNoticing = rows.contains { noticed.contains($0.verb) }
  let hasWords = !(thanks.isEmpty && reaching.isEmpty && care.isEmpty) || hasNoticing
  return [
    PageView(
      route: route, template: "connection", title: site.words("page-connection"),
      section: .connection,
      fields: [
        "meta": .text(site.words("connection-meta", ["span": site.words.long(span)])),
        "hasWords": .flag(hasWords || !numbers.isEmpty),
        "numbers": .list(numbers), "hasNumbers": .flag(!numbers.isEmpty),
        "numbersSpan": .text(site.connectionPeriod.map { site.words.long($0.period.span) } ?? ""),
        "thanks": section(thanks), "hasThanks": .flag(!thanks.isEmpty),
        "reaching": section(reaching), "hasReaching": .flag(!reaching.isEmpty),
        "care": section(care), "hasCare": .flag(!care.isEmpty),
        "noticing": .list(noticing), "isMarkedOnly": .flag(site.household.edition == .facilitator),
        "hasNoticing": .flag(hasNoticing),
        "hasMoments": .flag(!site.household.moments.isEmpty),
        "momentsHref": .text(route.href(to: .moments)),
        "hasRepairs": .flag(!site.household.repairs.isEmpty),
        "repairsHref": .text(route.href(to: .repairs)),
      ])
  ]
}

/// The verbs of noticing what lies between the two, and of coming back to it.
private let noticed: Set<Verb> = [.noticedDistance, .raised, .followedUp, .stayed]

/// Initiation, response, thanks and energy in sentences, of the last twelve weeks.
private func connectionNumbers(_ site: Site, on route: Route) -> [Fields] {
  guard let connection = site.connectionPeriod?.connection else { return [] }
  let names = site.names(on: route)
  let sentences = [
    initiationSentence(connection, names: names, countsAlone: true),
    responseSentence(connection, names: names), appreciationSentence(connection, site.words),
    energySentence(connection, names: names),
  ]
  return sentences.compactMap { $0 }.map { ["text": .text($0)] }
}

extension Site {
  /// The period that numbers of connection are told of: the last twelve weeks, before them the
  /// month that is told first.
  fileprivate var connectionPeriod: PeriodReport? { report.lastTwelveWeeks ?? currentMonth }
}

private func section(_ lines: [HTML]) -> FieldValue { .list([folded(lines, after: 9)]) }

private func thanksSentence(_ entry: LogEntry, _ site: Site, on route: Route) -> HTML? {
  guard let note = entry.note else { return nil }
  let names = site.names(on: route)
  let text = site.glossary.linked(note, on: route)
  guard case .partner = entry.who else { return site.words.quoted(text) }
  return site.words.said(thanksText(entry.who, names), text)
}

/// What each noticed, brought up, came back to or stayed with, in equal slots and declared order.
private func noticingSides(
  _ rows: [LogEntry], _ site: Site, on route: Route
) -> [Fields] {
  let words = site.words
  return Seat.allCases.map { seat in
    let items = rows.reversed().filter { noticed.contains($0.verb) && $0.who.includes(seat) }
      .map { entry -> HTML in
        let act = words("connection-act", ["verb": entry.verb])
        let text = words.said(act, entry.note.map { site.glossary.linked($0, on: route) })
        return dated(entry.date, text + energyAfter(entry, words), words)
      }
    return [
      "name": .text(site.household.partners[seat].name),
      "glyphHTML": .html(holdingGlyph(seat.mark)), "items": .list([folded(items, after: 5)]),
      "hasItems": .flag(!items.isEmpty),
    ]
  }
}
