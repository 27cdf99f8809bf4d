import CivilCalendar
import TestSupport

extension Story {
  /// The logs of this year: a file for each month of each partner, and one of their rituals.
  mutating func logFiles(chance: inout SplitMix64) -> [GeneratedFile] {
    var months: [[String]] = [[], []].map { _ in Array(repeating: "", count: 12) }
    let handOffs = Set((0..<6).map { _ in anyDay(&chance).dayNumber })
    for number in days {
      let day = CalendarDate(dayNumber: number)
      guard !isPause(day) else { continue }
      let alive = tasks.indices.filter { tasks[$0].lives(on: day) }
      for _ in 0..<chance.number(9...20) {
        let who = chance.number(0...99) < 56 ? 0 : 1
        months[who][day.month - 1] += row(day, by: who, among: alive, chance: &chance)
      }
      if handOffs.contains(number), let (who, line) = handOff(day, alive, chance: &chance) {
        months[who][day.month - 1] += line
      }
    }
    var files: [GeneratedFile] = []
    for (who, texts) in months.enumerated() {
      for (month, text) in texts.enumerated() {
        let name = "\(year)-\(month < 9 ? "0" : "")\(month + 1)"
        files.append(
          GeneratedFile(
            path: "content/log/\(Self.partners[who])/\(name).csv",
            text: "date,verb,subject,minutes,prompted,energy_after,note\n" + text))
      }
    }
    return files + [ritualFile(chance: &chance)]
  }

  /// A row of what one did on a day.
  private func row(
    _ day: CalendarDate, by who: Int, among alive: [Int], chance: inout SplitMix64
  ) -> String {
    let note = chance.oneIn(7) ? quoted(sentence(&chance)) : ""
    let kind = chance.number(0...99)
    if kind < 78, !alive.isEmpty {
      let task = tasks[chance.pick(alive)]
      let verb = kind < 46 ? "did" : kind < 58 ? "planned" : kind < 70 ? "noticed" : "checked"
      let minutes = chance.oneIn(4) ? "" : String(max(1, task.minutes + chance.number(-4...9)))
      let prompted = chance.oneIn(3) ? chance.pick(["yes", "no"]) : ""
      return "\(day.iso),\(verb),\(task.id),\(minutes),\(prompted),,\(note)\n"
    }
    if kind < 84 {
      return "\(day.iso),appreciated,\(Self.partners[1 - who]),,,,\(note)\n"
    }
    if kind < 94 {
      return
        "\(day.iso),\(chance.pick(Phrases.connectionVerbs)),,,,\(chance.number(-1...2)),\(note)\n"
    }
    return "\(day.iso),rested,,\(chance.number(2...12) * 10),,1,\(note)\n"
  }

  /// A task that changes hands, and who takes it.
  private mutating func handOff(
    _ day: CalendarDate, _ alive: [Int], chance: inout SplitMix64
  ) -> (Int, String)? {
    let held = alive.filter { tasks[$0].holder != nil }
    guard !held.isEmpty else { return nil }
    let index = chance.pick(held)
    guard let holder = tasks[index].holder else { return nil }
    tasks[index].holder = 1 - holder
    let note = quoted(sentence(&chance))
    return (1 - holder, "\(day.iso),took,\(tasks[index].id),,,,\(note)\n")
  }

  /// What came round of three rituals.
  private func ritualFile(chance: inout SplitMix64) -> GeneratedFile {
    var rows = "date,who,verb,subject,note\n"
    for day in days(on: .sunday) where !isPause(day) {
      rows += "\(day.iso),both,\(chance.oneIn(6) ? "missed" : "kept"),reading-the-week,\n"
    }
    for day in days(on: .thursday) where !isPause(day) && !chance.oneIn(5) {
      rows += "\(day.iso),both,kept,long-bath,\n"
    }
    for month in 1...12 {
      guard let day = CalendarDate(year: year, month: month, day: 14), !isPause(day) else {
        continue
      }
      rows += "\(day.iso),\(Self.partners[month % 2]),kept,letters,\(quoted(sentence(&chance)))\n"
    }
    return GeneratedFile(path: "content/log/together-\(year).csv", text: rows)
  }

  /// Whose turn it was with what goes by turns.
  func rotationFiles(chance: inout SplitMix64) -> [GeneratedFile] {
    var rows = "week,task,who\n"
    for week in days(on: .monday) {
      for task in tasks.prefix(Self.rotatingTasks) {
        let who = chance.oneIn(9) ? "both" : chance.pick(Self.partners)
        rows += "\(week.iso),\(task.id),\(who)\n"
      }
    }
    return [GeneratedFile(path: "content/rotations/\(year).csv", text: rows)]
  }

  /// A cell with a comma in it stands in quotes.
  func quoted(_ text: String) -> String { text.contains(",") ? "\"\(text)\"" : text }
}

extension CalendarDate {
  /// The month of the year, 1 to 12.
  fileprivate var month: Int { components.month }
}
