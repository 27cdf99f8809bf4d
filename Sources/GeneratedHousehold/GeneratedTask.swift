import CivilCalendar
import TestSupport

/// A standing responsibility that was made up.
struct GeneratedTask {
  let id: String
  let title: String
  let category: String
  let cadence: String
  let minutes: Int
  let loads: [Int]
  /// Who held it at first: a place among the partners, or nil where it goes by turns.
  let firstHolder: Int?
  /// Who holds it now.
  var holder: Int?
  let since: CalendarDate
  let until: CalendarDate?

  /// Whether it is there on a day, and was the day before.
  func lives(on day: CalendarDate) -> Bool {
    since < day && (until.map { day <= $0 } ?? true)
  }
}

extension Story {
  /// The first three tasks of the first year go by turns.
  static let rotatingTasks = 3

  /// Adds the tasks that begin in this year: 65 at first, then fifteen a year, about as many as end.
  mutating func beginTasks(chance: inout SplitMix64) {
    let first = tasks.count
    for place in 0..<(first == 0 ? 65 : 15) {
      tasks.append(task(number: first + place, chance: &chance))
    }
    newTasks = first..<tasks.count
  }

  /// A task; its number decides what it is called, so that no two have one title.
  private func task(number: Int, chance: inout SplitMix64) -> GeneratedTask {
    let (verb, category) = Phrases.chores[number % Phrases.chores.count]
    let round = number / Phrases.chores.count
    let thing = Phrases.things[(round * 7 + number) % Phrases.things.count]
    let title = "\(verb) \(thing)"
    let holder: Int? = number < Self.rotatingTasks ? nil : (chance.number(0...99) < 58 ? 0 : 1)
    let isFirstYear = year == 2016
    let since =
      isFirstYear
      ? CalendarDate(dayNumber: days.lowerBound) : anyDay(&chance)
    // Each comes to an end after some years, as children grow: what a household holds at once does
    // not grow with its age. Those of the first day had begun before.
    let lasts = chance.number(isFirstYear ? 200...2500 : 600...2500)
    return GeneratedTask(
      id: title.lowercased().replacing(" ", with: "-"), title: title, category: category,
      cadence: chance.pick(["daily", "weekdays", "weekly", "weekly", "biweekly", "monthly"]),
      minutes: chance.number(1...12) * 5, loads: [chance.number(1...5), chance.number(1...5)],
      firstHolder: holder, holder: holder, since: since,
      until: number < Self.rotatingTasks ? nil : since.advanced(by: lasts))
  }

  /// The file of this year's tasks, and a file of its own for the last of them.
  func taskFiles() -> [GeneratedFile] {
    var rows = "task,title,category,owner,load.noor,load.jonah,cadence,minutes,since,until\n"
    for task in tasks[newTasks.dropLast()] {
      let fields = [
        task.id, task.title, task.category, owner(task), String(task.loads[0]),
        String(task.loads[1]), task.cadence, String(task.minutes), task.since.iso,
        task.until?.iso ?? "",
      ]
      rows += fields.joined(separator: ",") + "\n"
    }
    var files = [GeneratedFile(path: "content/tasks/\(year).csv", text: rows)]
    if let own = tasks.last {
      let keys = [
        "title: \(own.title)", "category: \(own.category)", "owner: \(owner(own))",
        "cadence: \(own.cadence)", "minutes: \(own.minutes)", "since: \(own.since.iso)",
        own.until.map { "until: \($0.iso)" },
      ]
      files.append(
        GeneratedFile(
          path: "content/tasks/\(own.id).md",
          text: "---\n\(keys.compactMap { $0 }.joined(separator: "\n"))\n---\n"
            + "What is done when it is done: nobody has to ask.\n"))
    }
    return files
  }

  private func owner(_ task: GeneratedTask) -> String {
    task.firstHolder.map { Self.partners[$0] } ?? "rotating"
  }
}
