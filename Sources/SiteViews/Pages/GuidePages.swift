import ChartSVG
import HouseholdModel

/// The pages of words: the conversation guide, how to read this, and the ideas behind the words.
func guidePages(_ site: Site) -> [PageView] {
  let guide = Route.conversationGuide
  return [
    PageView(
      route: guide, template: "conversation-guide", title: "A conversation that helps",
      section: .connection,
      fields: [
        "checkInHref": .text(guide.href(to: .worksheet(.checkIn))),
        "cardHref": .text(guide.href(to: .worksheet(.repairCard))),
        "ideasHref": .text(guide.href(to: .ideas)),
      ]),
    ideasPage(site), howToReadPage(),
  ]
}

/// How to read the site, with drawings of nobody, and a page for a therapist.
private func howToReadPage() -> PageView {
  let route = Route.howToRead
  return PageView(
    route: route, template: "how-to-read", title: "How to read this", section: nil,
    fields: [
      "holders": .list(
        HoldingMark.allCases.map {
          [
            "glyphHTML": .html(holdingGlyph($0)), "name": .text($0.name),
            "meaning": .text($0.meaning),
          ]
        }),
      "lineHTML": .html(exampleLine.html), "barHTML": .html(exampleLists.html),
      "calendarHTML": .html(exampleMonth.html), "splitHTML": .html(exampleSplit.html),
      "ideasHref": .text(route.href(to: .ideas)),
    ])
}

private let exampleLine = MonthlyLineChart(
  id: "example", title: "Example of a line over six months",
  summary:
    "Made up: the part of One falls from 70 to 56 percent; for the third month nothing is known.",
  points: [
    .init(label: "Mar", value: 0.70, range: 0.63...0.77),
    .init(label: "Apr", value: 0.67, range: 0.60...0.75),
    .init(label: "May", value: nil),
    .init(label: "Jun", value: 0.61, range: 0.54...0.68),
    .init(label: "Jul", value: 0.59, range: 0.51...0.66),
    .init(label: "Aug", value: 0.56, range: 0.48...0.64),
  ], firstName: "One", secondName: "The other", endLabel: "One 56\(noBreak)%", evenLabel: "even")

private let exampleLists = ThreePartBar(
  first: 9, both: 14, second: 7, firstName: "One alone", bothName: "on both lists",
  secondName: "The other alone")

private let exampleSplit = SplitBar(
  first: 0.62, text: "One 62\(noBreak)%, The other 38\(noBreak)%")

/// A month that begins on a Monday, with something every Sunday.
private let exampleMonth = CalendarGrid(
  id: "example-month", title: "A walk every Sunday",
  weekdayHeadings: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"], leadingBlanks: 0,
  days: (1...28).map { day in
    switch day {
    case 7, 28: .init(number: day, mark: .kept, label: "took place")
    case 14: .init(number: day, mark: .missed, label: "did not take place")
    case 21: .init(number: day, mark: .skipped, label: "left out on purpose")
    default: .init(number: day, mark: .notDue, label: "")
    }
  })

extension HoldingMark {
  /// What a table calls the holder in an example.
  fileprivate var name: String {
    switch self {
    case .first: "one"
    case .second: "the other"
    case .both: "both"
    case .rotating: "by turns"
    case .outside: "outside"
    case .nobody: "nobody"
    }
  }

  /// What the shape stands for.
  fileprivate var meaning: String {
    switch self {
    case .first: "a square, dark, on the left: whom your settings name first"
    case .second: "a circle, light, on the right: whom they name second"
    case .both: "the two at once, half each"
    case .rotating: "whoever’s turn it is"
    case .outside: "somebody you pay, or family"
    case .nobody: "nobody has it in mind; that can be just right"
    }
  }
}
