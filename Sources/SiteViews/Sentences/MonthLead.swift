import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Messages
import SourceText

/// `Monthly review · 1–31 October 2026 · made from 269 notes that you both wrote, over 5 weeks`.
func monthMeta(_ month: PeriodReport, _ site: Site) -> String {
  let span = month.period.span
  let rows = site.entries(in: span)
  let bothWrote = Seat.allCases.allSatisfy { seat in rows.contains { $0.who.includes(seat) } }
  let first = site.household.settings.weekStarts
  let weeks = Set(rows.map { Week(containing: $0.date, startingOn: first) }).count
  let words = site.words
  let basis =
    site.household.edition == .facilitator
    ? words("month-basis-marked")
    : rows.isEmpty
      ? words("month-basis-none")
      : words(
        "month-basis",
        [
          "notes": words.counted("count-note", rows.count), "bothWrote": bothWrote,
          "weeks": words.counted("count-week", weeks),
        ])
  return words(
    "month-meta",
    ["span": words.long(span), "isSoFar": month.period.isSoFar, "basis": basis])
}

/// The month in sentences: what changed hands, what was reached, how the load lies.
func monthLead(_ month: PeriodReport, _ site: Site, names: Names) -> String {
  var sentences =
    movedSentences(month, site) + lifeSentences(month, site) + pauseSentences(month, site)
  if month.standing.told != nil {
    sentences.append(
      standingSentence(
        month.standing, names: names, isPast: !month.period.isSoFar, mayCompare: true
      ).capitalizedFirst)
  }
  if let change = changeSentence(site, until: month.period, names: names) {
    sentences.append(change)
  }
  return sentences.joined(separator: " ")
}

/// How many tasks changed hands in a month, and how many milestones were reached.
private func movedSentences(_ month: PeriodReport, _ site: Site) -> [String] {
  let (words, span) = (site.words, month.period.span)
  var sentences: [String] = []
  let moved = site.movedTasks(in: span)
  let whole = moved.count { $0.extent == .whole }
  let parts = moved.count { $0.extent == .part }
  if whole > 0 {
    sentences.append(words.spelling("month-moved", whole))
  } else if parts > 0 {
    sentences.append(words.spelling("month-moved-part", parts))
  }
  let letGo = moved.count { $0.extent == .letGo }
  if letGo > 0 { sentences.append(words.spelling("month-let-go", letGo)) }
  let reached = site.milestonesReached(in: span)
  if !reached.isEmpty { sentences.append(words.spelling("month-reached", reached.count)) }
  return sentences
}

/// What came into a month by itself.
func lifeSentences(_ month: PeriodReport, _ site: Site) -> [String] {
  site.household.settings.lifeEvents.filter { month.period.span.contains($0.date) }.map {
    site.words("month-life", ["event": $0.title, "day": site.words.short($0.date)])
  }
}

/// The days of a month on which nothing was meant to be logged.
func pauseSentences(_ month: PeriodReport, _ site: Site) -> [String] {
  site.household.settings.pauses.compactMap { pause in
    let days = pause.span.intersection(month.period.span)
    guard !days.isEmpty else { return nil }
    return site.words(
      "pause-days",
      [
        "days": site.words.long(days), "isNamed": pause.title != nil, "title": pause.title ?? "",
      ])
  }
}
