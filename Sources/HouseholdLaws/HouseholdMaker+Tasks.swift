internal import CivilCalendar
internal import HouseholdModel
internal import TestSupport

/// A made-up task and what other rows have to know of it.
struct MadeUpTask {
  let id: String
  let row: MadeUpHousehold.Row
  let since: CalendarDate
  let until: CalendarDate
  let isEmotional: Bool
  let rotates: Bool
  let otherName: String?
}

extension HouseholdMaker {
  func task(
    numbered number: Int, _ couple: MadeUpHousehold.Couple, _ random: inout SplitMix64
  ) -> MadeUpTask {
    let declared = couple.categories.compactMap { line in
      line.split(separator: ",").first.map { String($0.dropFirst(4)) }
    }
    let category = random.pick(declared.isEmpty ? Self.categories : declared)
    let isEmotional = Self.emotional.contains(category)
    let holders =
      Self.partners + Self.partners + ["both", "outside", "nobody"]
      + (isEmotional ? [] : ["rotating"])
    let id = "t\(number)"
    var cells = ["task": id, "title": "Thing \(number)", "category": category]
    if !random.oneIn(8) { cells["owner"] = random.pick(holders) }
    if random.oneIn(2) {
      for stage in Self.stages where random.oneIn(2) { cells[stage] = random.pick(holders) }
    }
    switch random.number(0...3) {
    case 0: cells["load"] = random.pick(["1", "2", "3.5", "5"])
    case 1: break
    default:
      for partner in Self.partners where !random.oneIn(4) {
        cells["load.\(partner)"] = random.pick(["1.5", "2", "2.5", "3", "4", "5"])
      }
    }
    for partner in Self.partners where random.oneIn(2) {
      cells["dislike.\(partner)"] = String(random.number(1...5))
    }
    if !random.oneIn(5) { cells["cadence"] = random.pick(Self.cadences) }
    if random.oneIn(2) { cells["minutes"] = String(random.number(0...60)) }
    if random.oneIn(2) { cells["chosen"] = random.pick(["yes", "no"]) }
    if random.oneIn(6) { cells["pinned"] = "yes" }
    if random.oneIn(4) { cells["outcome"] = "Done \(number)" }
    if random.oneIn(4) { cells["externalised"] = "a list" }
    var (since, until) = (first, last)
    if random.oneIn(4) {
      since = first.advanced(by: random.number(-20...30))
      cells["since"] = since.iso
    }
    if random.oneIn(5) {
      until = max(since, first).advanced(by: random.number(5...120))
      cells["until"] = until.iso
    }
    let otherName = random.oneIn(4) ? "o\(number)" : nil
    if let otherName { cells["also_known_as"] = otherName }
    return MadeUpTask(
      id: id, row: .init(path: "tasks/\(random.pick(["a", "b"])).csv", cells: cells), since: since,
      until: min(until, last), isEmotional: isEmotional,
      rotates: (["owner"] + Self.stages).contains { cells[$0] == "rotating" }, otherName: otherName)
  }

  /// Changes of who holds a task, several on one day at times.
  func ownership(of task: MadeUpTask, _ random: inout SplitMix64) -> [MadeUpHousehold.Row] {
    guard task.since <= task.until else { return [] }
    var rows: [MadeUpHousehold.Row] = []
    var date = task.since
    for _ in 0..<random.number(0...4) {
      if !random.oneIn(3) { date = date.advanced(by: random.number(1...60)) }
      guard date <= task.until, date >= first else { continue }
      let stops = random.oneIn(4)
      let whole = random.oneIn(2)
      rows.append(
        .init(
          path: "log/\(random.pick(["a", "b"])).csv",
          cells: [
            "date": date.iso, "verb": stops ? "stopped" : "took",
            "who": random.pick(
              Self.partners + Self.partners
                + (stops ? ["both"] : ["both", "outside"] + (task.isEmotional ? [] : ["rotating"]))),
            "subject": whole ? task.id : "\(task.id):\(random.pick(Self.stages))",
          ]))
    }
    return rows
  }

  /// Turns of a rotating task, in some of the weeks.
  func turns(
    of task: MadeUpTask, _ couple: MadeUpHousehold.Couple, _ random: inout SplitMix64
  ) -> [MadeUpHousehold.Row] {
    guard let weekStart = Weekday(rawValue: couple.weekStarts) else { return [] }
    var rows: [MadeUpHousehold.Row] = []
    var week = Week(containing: max(first, task.since), startingOn: weekStart)
    while week.start <= task.until {
      if !random.oneIn(3) {
        rows.append(
          .init(
            path: "rotations/\(random.pick(["a", "b"])).csv",
            cells: [
              "week": week.start.iso, "task": task.id,
              "who": random.pick(Self.partners + Self.partners + ["both", "outside"]),
            ]))
      }
      week = Week(start: week.start.advanced(by: 7))
    }
    return rows
  }
}
