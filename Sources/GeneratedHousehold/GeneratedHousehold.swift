import CivilCalendar
import TestSupport

/// A file of a household that was made up.
package struct GeneratedFile: Sendable, Hashable {
  /// Its path from the folder that is generated into, such as `content/couple.yaml`.
  package let path: String
  /// What stands in it.
  package let text: String
}

/// The files of a household of some years, made up from a seed, in the order of their paths.
///
/// In each year there are about 5,000 log rows, 52 check-ins of both and 30 new milestones,
/// besides rotations, moments, repairs, an inventory round, a step-back and a page. Some 65
/// tasks are there at any time, 200 in ten years. The same seed gives the same bytes; a longer household begins as the shorter one of its seed did.
/// - Parameters:
///   - years: calendar years from 2016 on, 1 or more.
///   - seed: any number.
/// - Returns: the files, `content/` in front of each path.
package func generatedHousehold(years: Int, seed: Int) -> [GeneratedFile] {
  var story = Story(seed: seed)
  var files: [GeneratedFile] = []
  for index in 0..<max(1, years) {
    var chance = SplitMix64(seed: seed &* 1_000_003 &+ index)
    story.begin(year: 2016 + index, chance: &chance)
    files += story.taskFiles()
    files += story.logFiles(chance: &chance)
    files += story.rotationFiles(chance: &chance)
    files += story.checkInFiles(chance: &chance)
    files += story.milestoneFiles(chance: &chance)
    files += story.inventoryFiles(chance: &chance)
    files += story.recordFiles(chance: &chance)
    files += story.pageFiles(chance: &chance)
  }
  files.append(story.settingsFile())
  return files.sorted { Array($0.path.utf8).lexicographicallyPrecedes(Array($1.path.utf8)) }
}

/// What has happened so far in a household that is being made up.
struct Story {
  /// The two, by id and name.
  static let partners = ["noor", "jonah"]
  static let names = ["Noor", "Jonah"]

  let seed: Int
  /// The year that is being written.
  var year = 2016
  /// Every task there ever was.
  var tasks: [GeneratedTask] = []
  /// The tasks that began in this year.
  var newTasks: Range<Int> = 0..<0
  /// The terms of every milestone so far.
  var terms: [String] = []
  /// The holidays from logging of every year, in order.
  var pauses: [(from: CalendarDate, to: CalendarDate)] = []
  /// What happened in their lives.
  var lifeEvents: [(date: CalendarDate, title: String)] = []

  init(seed: Int) { self.seed = seed }

  /// The days of the year that is being written.
  var days: Range<Int> {
    guard let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    else { return 0..<0 }
    return first.dayNumber..<last.dayNumber + 1
  }

  /// A day of this year.
  func anyDay(_ chance: inout SplitMix64) -> CalendarDate {
    CalendarDate(dayNumber: chance.number(days.lowerBound...days.upperBound - 1))
  }

  /// The days of this year that fall on a weekday.
  func days(on weekday: Weekday) -> [CalendarDate] {
    days.map { CalendarDate(dayNumber: $0) }.filter { $0.weekday == weekday }
  }

  /// Whether a day lies in a holiday from logging.
  func isPause(_ day: CalendarDate) -> Bool {
    pauses.suffix(2).contains { $0.from <= day && day <= $0.to }
  }

  /// Turns to a year: its tasks, holidays and what life brings.
  mutating func begin(year: Int, chance: inout SplitMix64) {
    self.year = year
    beginTasks(chance: &chance)
    for from in [days.lowerBound + 88, days.lowerBound + 201] {
      let first = CalendarDate(dayNumber: from + chance.number(0...9))
      pauses.append((first, first.advanced(by: chance.number(6...15))))
    }
    for _ in 1...2 {
      lifeEvents.append((anyDay(&chance), chance.pick(Phrases.lifeEvents)))
    }
    lifeEvents.sort { $0.date < $1.date }
  }
}
