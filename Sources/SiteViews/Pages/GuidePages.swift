import ChartSVG
import CivilCalendar
import HouseholdModel
import Messages

/// The pages of words: the conversation guide, how to read this, and the ideas behind the words.
func guidePages(_ site: Site) -> [PageView] {
  let words = site.words
  let guide = Route.conversationGuide
  return [
    PageView(
      route: guide, template: "conversation-guide", title: words("page-conversation-guide"),
      section: .connection,
      fields: [
        "checkInHref": .text(guide.href(to: .worksheet(.checkIn))),
        "cardHref": .text(guide.href(to: .worksheet(.repairCard))),
        "ideasHref": .text(guide.href(to: .ideas)),
      ]),
    ideasPage(site), howToReadPage(words),
  ]
}

/// How to read the site, with drawings of nobody, and a page for a therapist.
private func howToReadPage(_ words: Words) -> PageView {
  let route = Route.howToRead
  return PageView(
    route: route, template: "how-to-read", title: words("page-how-to-read"), section: nil,
    fields: [
      "holders": .list(
        HoldingMark.allCases.map {
          [
            "glyphHTML": .html(holdingGlyph($0)),
            "name": .text(words("example-holder", ["who": $0])),
            "meaning": .text(words("example-meaning", ["who": $0])),
          ]
        }),
      "lineHTML": .html(exampleLine(words).html), "barHTML": .html(exampleLists(words).html),
      "calendarHTML": .html(exampleMonth(words).html),
      "splitHTML": .html(exampleSplit(words).html),
      "ideasHref": .text(route.href(to: .ideas)),
    ])
}

private func exampleLine(_ words: Words) -> MonthlyLineChart {
  let one = words("example-one")
  let values: [(Double, ClosedRange<Double>)?] = [
    (0.70, 0.63...0.77), (0.67, 0.60...0.75), nil, (0.61, 0.54...0.68), (0.59, 0.51...0.66),
    (0.56, 0.48...0.64),
  ]
  return MonthlyLineChart(
    id: "example", title: words("example-line-title"), summary: words("example-line"),
    points: values.enumerated().map { index, value in
      .init(
        label: words.short(YearMonth(year: 2026, month: 3 + index)), value: value?.0,
        range: value?.1)
    }, firstName: one, secondName: words("example-other"),
    endLabel: words("line-end", ["name": one, "part": words.percent(56)]),
    evenLabel: words("line-even"))
}

private func exampleLists(_ words: Words) -> ThreePartBar {
  ThreePartBar(
    first: 9, both: 14, second: 7, firstName: words("example-one-alone"),
    bothName: words("example-both-lists"), secondName: words("example-other-alone"))
}

private func exampleSplit(_ words: Words) -> SplitBar {
  SplitBar(
    first: 0.62,
    text: words(
      "shares",
      [
        "first": words("example-one"), "part": words.percent(62),
        "second": words("example-other"), "rest": words.percent(38),
      ]))
}

/// A month that begins on a Monday, with something every Sunday.
private func exampleMonth(_ words: Words) -> CalendarGrid {
  CalendarGrid(
    id: "example-month", title: words("example-month"),
    weekdayHeadings: Weekday.allCases.map { words("date-weekday-medium", ["weekday": $0]) },
    leadingBlanks: 0,
    days: (1...28).map { day in
      switch day {
      case 7, 28: .init(number: day, mark: .kept, label: words("example-kept"))
      case 14: .init(number: day, mark: .missed, label: words("example-missed"))
      case 21: .init(number: day, mark: .skipped, label: words("example-skipped"))
      default: .init(number: day, mark: .notDue, label: "")
      }
    })
}
