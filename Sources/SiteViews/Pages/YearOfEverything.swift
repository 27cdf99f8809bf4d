import SourceText
import BalanceMetrics
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// Pages with all that was written in a year, month by month, for looking things up, with the way from
/// each year to the next: one a year, without a page for a year without a word.
///
/// Each is large, so none is made before it is wanted.
func yearsOfEverything(_ site: Site) -> [PageMaker] {
  let years = site.toldYears.map(\.period.span).filter(site.isWritten)
  let titles = years.map { year in
    (
      site.words("page-everything", ["year": String(year.start.year)]),
      Route.everything(of: year.start.year)
    )
  }
  return years.indices.map { place in
    let (title, route) = titles[place]
    return PageMaker(route) { prose in
      var page = everythingPage(years[place], title, site, &prose, at: route)
      page.fields = page.fields.with(
        around(place, in: titles, site.words) { title, other in (title, route.href(to: other)) })
      return page
    }
  }
}

extension Site {
  /// Whether `lines` has any of a span.
  fileprivate func isWritten(in span: DateSpan) -> Bool {
    let route = Route.everything(of: span.start.year)
    return isDated(in: span)
      || entries(in: span).contains { rowSentence($0, self, on: route) != nil }
  }

  /// The same, but for rows of the log.
  private func isDated(in span: DateSpan) -> Bool {
    !milestonesReached(in: span).isEmpty || !changes(in: span).isEmpty || !checkIns[span].isEmpty
      || !moments[span].isEmpty || !repairs[span].isEmpty || !stepBacks[span].isEmpty
      || household.settings.lifeEvents.contains { span.contains($0.date) }
  }
}

private func everythingPage(
  _ year: DateSpan, _ title: String, _ site: Site, _ prose: inout Prose, at route: Route
) -> PageView {
  let number = year.start.year
  var told: [(month: PeriodReport, lines: [Line])] = []
  for month in site.toldMonths where year.contains(month.period.span.start) {
    let lines = lines(of: month.period.span, site, &prose, on: route)
    if !lines.isEmpty { told.append((month, lines)) }
  }
  let filter = ListFilter(
    site.words("filter-what"), .first, of: Line.Kind.allCases,
    among: told.flatMap(\.lines).map { [$0.kind] }
  ) { site.words($0.key) }
  let months = told.map { month, lines -> Fields in
    [
      "month": .text(site.words.month(month.period)),
      "iso": .text(month.period.span.start.yearMonth.iso),
      "href": .text(route.href(to: month.route)),
      "rowsHTML": .html(
        lines.map { line in
          let marks = filter?.marks(of: [line.kind]) ?? ""
          let day = dayMarkup(line.date, site.words.short(line.date))
          return "<li class=\"row\(marks)\">\(day)<div>\(line.text)</div></li>"
        }.joined(separator: "\n")),
    ]
  }
  return PageView(
    route: route, template: "year-everything",
    title: title, section: .months,
    fields: [
      "year": .text(String(number)), "yearHref": .text(route.href(to: .year(number))),
      "months": .list(months),
    ]
  ).with([filter?.fields].compactMap(\.self).filterFields)
}

/// Something of a day; of one day, what was reached and agreed stands before the rows of the log.
private struct Line {
  /// What it is, in the order in which those of one day stand.
  enum Kind: String, CaseIterable {
    case life, milestone, change, checkIn, moment, repair, stepBack, row

    /// The key of what all of them are called.
    var key: String {
      switch self {
      case .life: "filter-life"
      case .milestone: "page-milestones"
      case .change: "page-hand-offs"
      case .checkIn: "page-check-ins"
      case .moment: "page-moments"
      case .repair: "page-repairs"
      case .stepBack: "page-step-backs"
      case .row: "filter-rows"
      }
    }
  }

  let date: CalendarDate
  let kind: Kind
  let text: HTML
}

/// All that was written in a span, by day.
private func lines(
  of span: DateSpan, _ site: Site, _ prose: inout Prose, on route: Route
) -> [Line] {
  let (words, names) = (site.words, site.names(on: route))
  var lines: [Line] = []
  func linked(_ text: String?) -> HTML? { text.map { site.glossary.linked($0, on: route) } }
  for event in site.household.settings.lifeEvents where span.contains(event.date) {
    let title = site.glossary.linked(event.title, on: route)
    lines.append(Line(date: event.date, kind: .life, text: title))
  }
  for milestone in site.milestonesReached(in: span) {
    let link = termLink(milestone.id, HTML(escaping: milestone.term.value), on: route)
    lines.append(
      Line(
        date: milestone.reachedOn ?? span.start, kind: .milestone,
        text: words.html("reached", ["term": link])))
  }
  for change in site.changes(in: span) {
    let note: HTML = linked(change.note).map { " \(words.quoted($0))" } ?? ""
    lines.append(
      Line(date: change.date, kind: .change, text: handOffSentence(change, site, on: route) + note))
  }
  for checkIn in site.checkIns(in: span) {
    let text = checkInText(checkIn, site, &prose, on: route)
    lines.append(Line(date: checkIn.date, kind: .checkIn, text: text))
  }
  for moment in site.moments[span] {
    let what = site.glossary.linked(moment.what, on: route)
    let author = words("everything-moment", ["name": names[moment.author]])
    let link: HTML = "<a href=\"\(route.href(to: .moments))\">\(author)</a>"
    lines.append(Line(date: moment.date, kind: .moment, text: words.said(link, what)))
  }
  for repair in site.repairs[span] {
    let said = [repair.impact, repair.remedy].compactMap(linked)
      .map { " \(words.quoted($0))" as HTML }
    let mending = words("everything-repair")
    let link: HTML = "<a href=\"\(route.href(to: .repair(repair.id)))\">\(mending)</a>."
    lines.append(Line(date: repair.date, kind: .repair, text: link + said.joined()))
  }
  for item in site.stepBacks[span] {
    let link: HTML =
      "<a href=\"\(route.href(to: .stepBack(item.id)))\">\(stepBackTitle(item, site))</a>"
    let why = site.glossary.linked(item.purpose, on: route)
    lines.append(Line(date: item.from, kind: .stepBack, text: words.said(link, why)))
  }
  for entry in site.entries(in: span) {
    guard let text = rowSentence(entry, site, on: route) else { continue }
    lines.append(Line(date: entry.date, kind: .row, text: text))
  }
  let ranks = Dictionary(uniqueKeysWithValues: zip(Line.Kind.allCases, 0...))
  return lines.enumerated().sorted { left, right in
    let (one, other) = (left.element, right.element)
    return (one.date, ranks[one.kind] ?? 0, left.offset)
      < (other.date, ranks[other.kind] ?? 0, right.offset)
  }.map(\.element)
}

/// A check-in with all that both wrote and agreed.
private func checkInText(
  _ checkIn: CheckIn, _ site: Site, _ prose: inout Prose, on route: Route
) -> HTML {
  let title = checkIn.together?.title ?? site.words("check-in")
  var text: HTML = "<a href=\"\(route.href(to: .checkIn(checkIn.date)))\">\(title)</a>"
  let agreements = checkIn.made.map { site.glossary.linked($0.agreement.text, on: route) }
  if !agreements.isEmpty {
    text +=
      ". " + site.words.html("everything-agreed", ["agreements": site.words.parted(agreements)])
  }
  for heading in CheckInHeading.told {
    for seat in Seat.allCases {
      guard let said = checkIn.answers[seat]?.texts[heading] else { continue }
      let prefix = "said-\(checkIn.date.iso)-\(heading.rawValue)-\(seat == .first ? 1 : 2)-"
      let name = site.household.partners[seat].name
      text += "<span class=\"tag\">\(name) · \(site.words.title(heading))</span>"
      text += prose.markup(said, on: route, prefix: prefix)
    }
  }
  return text
}
