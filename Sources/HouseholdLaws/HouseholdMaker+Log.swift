internal import CivilCalendar
internal import HouseholdModel
internal import TestSupport

extension HouseholdMaker {
  /// The log but for changes of holders: each partner as keen as they are, one perhaps silent.
  func log(
    _ tasks: [MadeUpTask], _ couple: MadeUpHousehold.Couple, _ random: inout SplitMix64
  ) -> [MadeUpHousehold.Row] {
    let keen = Self.partners.map { _ in random.pick([0, 2, 5, 8, 8, 12]) }
    // Some couples write everything as done together, some one thing alone.
    let together = random.pick([8, 8, 8, 30, 1])
    let rituals = couple.rituals.compactMap { line in
      line.split(separator: ",").first.map { String($0.dropFirst(4)) }
    }
    var rows: [MadeUpHousehold.Row] = []
    for date in DateSpan(from: first, through: last).days {
      for (partner, keen) in zip(Self.partners, keen) {
        while random.number(0...14) < keen {
          rows.append(
            row(
              on: date, by: random.oneIn(together) ? "both" : partner, partner, tasks, rituals,
              &random))
        }
      }
    }
    // The newest day is one of both.
    rows.append(
      .init(path: "log/a.csv", cells: ["date": last.iso, "who": "both", "verb": "celebrated"]))
    return rows
  }

  private func row(
    on date: CalendarDate, by who: String, _ partner: String, _ tasks: [MadeUpTask],
    _ rituals: [String], _ random: inout SplitMix64
  ) -> MadeUpHousehold.Row {
    var cells = ["date": date.iso, "who": who]
    var owner: String?
    let living = tasks.filter { $0.since <= date && date <= $0.until }
    switch random.number(0...15) {
    case 0...7 where !living.isEmpty:
      let task = random.pick(living)
      let name = random.oneIn(6) ? task.otherName ?? task.id : task.id
      cells["verb"] = random.pick(["noticed", "planned", "did", "did", "checked"])
      cells["subject"] = random.oneIn(6) ? "\(name):\(random.pick(Self.stages))" : name
      if !random.oneIn(3) { cells["minutes"] = String(random.number(0...90)) }
      if random.oneIn(2) { cells["prompted"] = random.pick(["yes", "no"]) }
    case 8 where !living.isEmpty:
      cells["verb"] = random.pick(["asked", "tried"])
      cells["subject"] = random.pick(living).id
    case 8, 9, 10:
      cells["verb"] = random.pick(["initiated", "initiated", "responded", "responded"])
      cells["subject"] = random.pick(["", "", "tea", "check-in"])
    case 11:
      let verbs = Verb.allCases.filter { $0.isConnection && $0 != .appreciated }
      cells["verb"] = random.pick(verbs).rawValue
      if random.oneIn(2) { cells["energy_after"] = String(random.number(-2...2)) }
    case 12:
      cells["verb"] = "appreciated"
      if who != "both" { cells["subject"] = partner == "ana" ? "ben" : "ana" }
    case 13 where !rituals.isEmpty:
      cells["verb"] = random.pick(["kept", "kept", "kept", "missed", "skipped", "resumed"])
      cells["subject"] = random.pick(rituals)
    case 14:
      cells["verb"] = random.pick(["rested", "planned-rest", "made-room"])
      if !random.oneIn(3) { cells["minutes"] = String(random.number(5...120)) }
    case 15:
      cells["who"] = partner
      owner = partner
      cells["verb"] = random.pick(Verb.allCases.filter(\.isOwnEdition)).rawValue
      if !tasks.isEmpty, random.oneIn(2) { cells["subject"] = random.pick(tasks).id }
    default: cells["verb"] = random.pick(["session", "celebrated", "slipped"])
    }
    if owner == nil, cells["who"] != "both", random.oneIn(16) {
      owner = partner
      cells["visibility"] = "private"
    } else if owner == nil, random.oneIn(20) {
      cells["visibility"] = "facilitator"
    }
    if random.oneIn(40) { cells["void"] = "yes" }
    // A file of one's own has no need to say who.
    let folder = cells["who"] == partner && random.oneIn(3) ? "log/\(partner)/" : "log/"
    if folder != "log/" { cells["who"] = nil }
    return .init(path: "\(folder)\(random.pick(["a", "b"])).csv", cells: cells, owner: owner)
  }
}
