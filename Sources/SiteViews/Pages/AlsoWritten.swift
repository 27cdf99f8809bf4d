import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

extension Site {
  /// What else was written in a month, with ways to it: check-ins, moments, repairs and step-backs.
  ///
  /// - Parameters:
  ///   - span: the days.
  ///   - talks: whether check-ins are named too; not where their words are told anyway.
  ///   - route: the page it stands on.
  /// - Returns: a line each, oldest first.
  func alsoWritten(in span: DateSpan, talks: Bool, on route: Route) -> [HTML] {
    let names = names(on: route)
    func link(_ target: Route, _ text: String) -> HTML {
      "<a href=\"\(route.href(to: target))\">\(text)</a>"
    }
    var lines: [(date: CalendarDate, text: HTML)] = []
    for checkIn in talks ? checkIns(in: span) : [] {
      lines.append(
        (checkIn.date, link(.checkIn(checkIn.date), checkIn.together?.title ?? words("check-in"))))
    }
    for moment in moments[span] {
      let author = words("everything-moment", ["name": names[moment.author]])
      lines.append((moment.date, link(.moments, author)))
    }
    for repair in repairs[span] {
      lines.append((repair.date, link(.repair(repair.id), words("everything-repair"))))
    }
    for item in stepBacks[span] {
      lines.append((item.from, link(.stepBack(item.id), stepBackTitle(item, self))))
    }
    return lines.enumerated()
      .sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map { dated($0.element.date, $0.element.text, words) }
  }

  /// The pages with what the two wrote, for an overview that has little else to say.
  func writtenPages(on route: Route) -> [Fields] {
    let pages: [(isThere: Bool, target: Route, title: String)] = [
      (!household.inventories.isEmpty, .inventories, words("written-lists")),
      (!household.checkIns.isEmpty, .checkIns, words("written-check-ins")),
      (!household.moments.isEmpty, .moments, words("written-moments")),
      (!household.repairs.isEmpty, .repairs, words("written-repairs")),
      (!household.stepBacks.isEmpty, .stepBacks, words("written-step-backs")),
      (!household.milestones.isEmpty, .milestones, words("written-milestones")),
      (household.pages.contains { $0.id != resourcesID }, .pages, words("page-own-pages")),
    ]
    return pages.filter(\.isThere).map {
      ["href": .text(route.href(to: $0.target)), "title": .text($0.title)]
    }
  }
}
