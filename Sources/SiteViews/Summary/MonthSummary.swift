package import BalanceMetrics
package import CivilCalendar
package import HouseholdModel
package import Messages

/// A month in brief as plain words, for a place without pages such as a terminal.
///
/// Its sentences are those of the month's page, in the household's language; nothing is laid out.
package struct MonthSummary: Sendable {
  /// The month's headline.
  package let headline: String
  /// What it rests on: its days, the notes, the weeks, whether both wrote.
  package let basis: String
  /// What came into it, such as life events and pauses; may be empty.
  package let lead: String
  /// What it tells, part by part; none is empty.
  package let parts: [Part]
  /// Where to read on.
  package let readOn: String
  private let words: Words

  /// A part under its title.
  package struct Part: Sendable, Hashable {
    /// The title.
    package let title: String
    /// Its lines, at least one.
    package let lines: [Line]
    /// Whether the first lines say enough where there is little room; the page has them all.
    package let isList: Bool
  }

  /// A line of a part, which may fill several lines of a terminal.
  package struct Line: Sendable, Hashable {
    /// The day or state in front of it; nil for none.
    package let label: String?
    /// What it says.
    package let text: String
  }

  /// The title of a part that shows so many of its lines: `What went well (3 of 8)`.
  package func title(of part: Part, showing count: Int) -> String {
    guard count < part.lines.count else { return part.title }
    return words(
      "summary-some",
      ["title": part.title, "shown": String(count), "count": String(part.lines.count)])
  }

  fileprivate init(_ month: PeriodReport, _ site: Site, folder: String) {
    words = site.words
    headline = SiteViews.headline(month, site, names: site.names(on: month.route))
    basis = monthMeta(month, site)
    lead = (lifeSentences(month, site) + pauseSentences(month, site)).joined(separator: " ")
    parts = summaryParts(month, site)
    readOn = words("summary-read-on", ["page": "\(folder)/\(month.route.path)"])
  }
}

/// The months that have a page, oldest first.
package func toldMonths(of household: Household, report: BalanceReport) -> [YearMonth] {
  Site.toldMonths(of: household, report: report).map(\.period.span.start.yearMonth)
}

/// A month in brief, with the sentences of its page.
///
/// - Parameters:
///   - household: what the edition may show.
///   - report: its numbers.
///   - words: the words of its language.
///   - month: the month; nil for the newest that is over, else the newest.
///   - folder: the site's folder as the reader knows it, for where to read on.
/// - Returns: the summary; nil where the month has no page.
package func monthSummary(
  of household: Household, report: BalanceReport, words: Words, month: YearMonth?, folder: String
) -> MonthSummary? {
  let site = Site(household: household, report: report, words: words)
  let told = site.toldMonths.first { $0.period.span.start.yearMonth == month }
  return (month == nil ? site.currentMonth : told).map {
    MonthSummary($0, site, folder: folder)
  }
}

private func summaryParts(_ month: PeriodReport, _ site: Site) -> [MonthSummary.Part] {
  let (words, span, route) = (site.words, month.period.span, month.route)
  let won = winLines(in: span, site, on: route, isShortened: true).map {
    (date: CalendarDate, text: String) in
    MonthSummary.Line(label: words.short(date), text: text)
  }
  let agreed = site.agreements(in: span).byState.map { made in
    let due = made.agreement.by.map { "(\(dueText($0, site) as String))" }
    let text: String = agreementText(made.agreement, site, on: route)
    return MonthSummary.Line(
      label: words("agreement-state", ["state": made.agreement.state]),
      text: [text, due].compactMap { $0 }.joined(separator: " "))
  }
  let moved = site.changes(in: span).map {
    MonthSummary.Line(
      label: words.short($0.date), text: handOffSentence($0, site, on: route))
  }
  let questions = [
    words("common-what-is-feeling-heavy-right-now"), words("common-what-is-working"),
    words("common-what-needs-to-shift"),
  ]
  let step: String = nextStep(month, site, on: route, pastTurn: pastTurn(of: month, site))
  let parts: [(key: String, lines: [MonthSummary.Line], isList: Bool)] = [
    ("common-what-went-well", won, true), ("common-what-you-agreed-on", agreed, true),
    ("common-side-by-side", plain(facets(month, site)), false),
    ("common-what-changed-hands", moved, true),
    ("month-rhythms", plain(monthRhythms(month, site)), true),
    ("common-to-talk-about", plain([questions.joined(separator: " ")]), false),
    ("common-one-next-step", plain([step]), false),
  ]
  return parts.filter { !$0.lines.isEmpty }.map {
    MonthSummary.Part(title: words($0.key), lines: $0.lines, isList: $0.isList)
  }
}

/// The facets side by side, never summed up: what is held, what was logged, connection, how it feels.
///
/// Without the consent of both the first two wait for it.
private func facets(_ month: PeriodReport, _ site: Site) -> [String] {
  let (words, names) = (site.words, site.names(on: month.route))
  let mayCompare = site.household.settings.mayCompare
  let isPast = !month.period.isSoFar
  var facets: [[String?]] = []
  if !mayCompare, month.hasSides { facets.append([words("common-waits")]) }
  if mayCompare, month.standing.unheld != nil {
    let standing = standingSentence(
      month.standing, names: names, isPast: isPast, mayCompare: true)
    let stages = month.standing.told.map { _ in
      stagesSentence(month.standing, names: names, isPast: isPast, mayCompare: true)
    }
    facets.append([standing.capitalizedFirst, stages])
  }
  if mayCompare, month.logged.rowCount > 0 {
    let trend = month.trends.flatMap { trendSentence($0.share, names: names) }
    facets.append([loggedSentence(month.logged, names: names), trend])
  }
  facets.append([
    initiationSentence(month.connection, names: names, countsAlone: false),
    // In brief, thanks that nobody wrote down are no news.
    month.connection.appreciations == 0 ? nil : appreciationSentence(month.connection, words),
  ])
  facets.append([feltSentence(site, in: month.period.span, names: names)])
  return facets.map { $0.compactMap { $0 }.joined(separator: " ") }.filter { !$0.isEmpty }
}

private func plain(_ texts: [String]) -> [MonthSummary.Line] {
  texts.map { MonthSummary.Line(label: nil, text: $0) }
}
