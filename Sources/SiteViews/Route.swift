import CivilCalendar
import HouseholdModel

/// The path of a page inside the site: relative, with `/`, ending in `.html`.
///
/// Inside a folder every path but its `index` comes from an id of the couple's; pages of ours lie
/// at the root, so that no id can take the place of one.
package struct Route: Sendable, Hashable {
  /// The path.
  package let path: String

  init(_ path: String) { self.path = path }

  static let overview = Route("index.html")
  static let months = Route("months/index.html")
  static let audit = Route("audit.html")
  static let tasks = Route("tasks/index.html")
  static let milestones = Route("milestones/index.html")
  static let milestoneThemes = Route("milestones-by-theme.html")
  static let milestoneTimeline = Route("milestones-in-time.html")
  static let pages = Route("pages/index.html")
  static let method = Route("method.html")
  static let data = Route("data.html")
  static let safety = Route("safety.html")

  static let checkIns = Route("check-ins/index.html")
  static let inventories = Route("inventory/index.html")
  static let connection = Route("connection.html")
  static let moments = Route("moments.html")
  static let repairs = Route("repairs/index.html")
  static let stepBacks = Route("step-backs/index.html")
  static let own = Route("own.html")
  static let handOffs = Route("hand-offs.html")
  static let rhythms = Route("rhythms.html")
  static let goals = Route("goals.html")
  static let weeks = Route("weeks/index.html")
  static let years = Route("years/index.html")
  static let roughPatch = Route("rough-patch.html")
  static let conversationGuide = Route("conversation-guide.html")
  static let howToRead = Route("how-to-read.html")
  static let ideas = Route("ideas/index.html")
  static let worksheets = Route("worksheets/index.html")

  static func checkIn(_ date: CalendarDate) -> Route { Route("check-ins/\(date.iso).html") }
  static func inventory(_ round: String) -> Route { Route("inventory/\(round).html") }
  static func together(_ round: String) -> Route { Route("inventory-together/\(round).html") }
  static func repair(_ id: String) -> Route { Route("repairs/\(id).html") }
  static func stepBack(_ id: String) -> Route { Route("step-backs/\(id).html") }
  static func week(_ week: Week) -> Route { Route("weeks/\(week.start.iso).html") }
  static func year(_ year: Int) -> Route { Route("years/\(year).html") }
  static func everything(of year: Int) -> Route { Route("years/\(year)-everything.html") }
  static func month(_ iso: String) -> Route { Route("months/\(iso).html") }
  static func task(_ id: TaskID) -> Route { Route("tasks/\(id.text).html") }
  static func milestone(_ id: MilestoneID) -> Route { Route("milestones/\(id.text).html") }
  static func worksheet(_ sheet: Worksheet) -> Route { Route("worksheets/\(sheet.rawValue).html") }
  static func page(_ id: String) -> Route { Route("pages/\(id).html") }

  /// `../` for each folder between the page and the root of the site.
  package var root: String {
    String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") })
  }

  /// The relative address of another page, or of a file at the root of the site.
  func href(to other: Route) -> String { root + other.path }

  /// Whether the second partner is named first in this page's sentences.
  ///
  /// So the order of the two names alternates by page; months take turns by the calendar.
  var namesSecondFirst: Bool {
    guard path.hasPrefix("months/2") else { return path.utf8.reduce(0) { $0 &+ Int($1) } % 2 == 1 }
    let digits = path.utf8.filter { (0x30...0x39).contains($0) }.map { Int($0) - 0x30 }
    let number = digits.reduce(0) { $0 * 10 + $1 }
    return (number / 100 * 12 + number % 100) % 2 == 1
  }
}
