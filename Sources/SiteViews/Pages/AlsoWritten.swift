import CivilCalendar
import HouseholdModel
import MarkupText

extension Site {
  /// What else was written in a month, with ways to it: check-ins, moments, repairs and step-backs.
  ///
  /// - Parameters:
  ///   - span: the days.
  ///   - talks: whether check-ins are named too; not where their words are told anyway.
  ///   - route: the page it stands on.
  /// - Returns: a line each, oldest first.
  func alsoWritten(in span: DateSpan, talks: Bool, on route: Route) -> [Fields] {
    let names = names(on: route)
    func link(_ target: Route, _ text: String) -> HTML {
      "<a href=\"\(route.href(to: target))\">\(text)</a>"
    }
    var lines: [(date: CalendarDate, text: HTML)] = []
    for checkIn in talks ? checkIns(in: span) : [] {
      lines.append(
        (checkIn.date, link(.checkIn(checkIn.date), checkIn.together?.title ?? "Check-in")))
    }
    for moment in household.moments where span.contains(moment.date) {
      let author = names.possessive(moment.author)
      lines.append((moment.date, link(.moments, "A moment of \(author)")))
    }
    for repair in household.repairs where span.contains(repair.date) {
      lines.append((repair.date, link(.repair(repair.id), "A row, and its mending")))
    }
    for item in household.stepBacks where span.contains(item.from) {
      lines.append((item.from, link(.stepBack(item.id), stepBackTitle(item, self))))
    }
    return lines.enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map { dated($0.element.date, $0.element.text) }
  }

  /// The pages with what the two wrote, for an overview that has little else to say.
  func writtenPages(on route: Route) -> [Fields] {
    let pages: [(isThere: Bool, target: Route, title: String)] = [
      (!household.inventories.isEmpty, .inventories, "Your lists of a week"),
      (!household.checkIns.isEmpty, .checkIns, "Your check-ins"),
      (!household.moments.isEmpty, .moments, "Moments that you shared with each other"),
      (!household.repairs.isEmpty, .repairs, "What you came back to after a row"),
      (!household.stepBacks.isEmpty, .stepBacks, "Your step-backs"),
      (!household.milestones.isEmpty, .milestones, "Your milestones"),
      (household.pages.contains { $0.id != resourcesID }, .pages, "Your own pages"),
    ]
    return pages.filter(\.isThere).map {
      ["href": .text(route.href(to: $0.target)), "title": .text($0.title)]
    }
  }
}
