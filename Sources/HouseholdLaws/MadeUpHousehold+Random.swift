internal import CivilCalendar
internal import HouseholdModel
internal import TestSupport

extension MadeUpHousehold {
  /// The household of a seed: whatever may be written, without an error in it.
  package init(seed: Int) {
    var random = SplitMix64(seed: seed &* 7919 &+ 17)
    let first = CalendarDate(dayNumber: 0).advanced(by: 20_330 + random.number(0...150))
    // Few weeks, some months, or most of a year.
    let days = random.pick([
      random.number(3...45), random.number(60...140), random.number(90...260),
    ])
    let maker = HouseholdMaker(first: first, last: first.advanced(by: days), seed: seed)
    self = maker.household(&random)
  }
}

/// Makes up households between two days.
struct HouseholdMaker {
  let first: CalendarDate
  let last: CalendarDate
  let seed: Int

  static let partners = ["ana", "ben"]
  static let categories = ["household", "emotional", "social", "children", "money", "relationship"]
  static let emotional = ["emotional", "relationship"]
  static let cadences = [
    "daily", "weekdays", "weekly", "biweekly", "monthly", "quarterly", "as-needed", "seasonal",
    "yearly", "once",
  ]
  static let stages = ["notice", "plan", "do", "check"]

  func someDay(_ random: inout SplitMix64) -> CalendarDate {
    first.advanced(by: random.number(0...first.days(to: last)))
  }

  func household(_ random: inout SplitMix64) -> MadeUpHousehold {
    var household = MadeUpHousehold(seed: seed, couple: couple(&random))
    let tasks = (0..<random.number(1...8)).map { task(numbered: $0, household.couple, &random) }
    household.rows += tasks.map(\.row)
    for task in tasks { household.rows += ownership(of: task, &random) }
    for task in tasks where task.rotates {
      household.rows += turns(of: task, household.couple, &random)
    }
    household.rows += log(tasks, household.couple, &random)
    addRecords(to: &household, tasks, &random)
    return household
  }

  private func couple(_ random: inout SplitMix64) -> MadeUpHousehold.Couple {
    var couple = MadeUpHousehold.Couple(
      started: first.iso, weekStarts: random.pick(Weekday.allCases).rawValue,
      target: random.pick(["even", "even", "capacity"]),
      checkIn: random.pick(["weekly", "biweekly", "monthly"]))
    couple.compare = ["ana": "yes", "ben": random.oneIn(15) ? "no" : "yes"]
    for cadence in Self.cadences where random.oneIn(5) {
      couple.attention[cadence] = random.pick([0, 0.5, 1, 2.5, 4])
    }
    if random.oneIn(2) {
      couple.categories = Self.categories.shuffled(using: &random).prefix(random.number(2...5)).map
      {
        "id: \($0), title: Kind \($0), emotional: \(Self.emotional.contains($0) ? "yes" : "no")"
      }
    }
    for id in ["tea", "walk", "film"].prefix(random.number(0...3)) {
      let begun = min(first.advanced(by: random.number(-20...40)), last)
      let since = random.oneIn(2) ? ", since: \(begun.iso)" : ""
      let until =
        random.oneIn(4) ? ", until: \(first.advanced(by: random.number(41...120)).iso)" : ""
      let every = random.pick(["daily", "weekly", "biweekly", "monthly"])
      couple.rituals.append("id: \(id), title: Ritual \(id), every: \(every)\(since)\(until)")
    }
    for number in 0..<random.number(0...2) {
      let from = someDay(&random)
      let to = from.advanced(by: random.number(0...12))
      couple.pauses.append("from: \(from.iso), to: \(to.iso), title: Pause \(number)")
    }
    for number in 0..<random.number(0...2) {
      let date = first.advanced(by: random.number(10...150))
      couple.lifeEvents.append("date: \(date.iso), title: Event \(number)")
    }
    for number in 0..<random.number(0...2) {
      couple.boundaries.append(
        "partner: \(random.pick(Self.partners)), text: Border \(number), "
          + "review: \(someDay(&random).iso)")
    }
    couple.goals = (0..<random.number(0...4)).map { aim("g\($0)", &random) }
    return couple
  }

  /// A range for one of the metrics that can be aimed at.
  func aim(_ id: String, mayName: Bool = true, _ random: inout SplitMix64) -> MadeUpHousehold.Aim {
    let metrics = [
      "standing.share", "standing.cognitive", "standing.physical", "standing.cognitiveGap",
      "standing.count", "standing.fullOwnership", "standing.split", "standing.unheld",
      "standing.neverChosen", "standing.segregation", "standing.sharing", "logged.share",
      "logged.rows", "logged.prompted", "logged.weeklyLoad", "ownTime.week", "ritual.kept",
      "checkin.kept", "checkin.sleep",
    ]
    let named = [
      "standing.share", "standing.cognitive", "standing.physical", "standing.count", "logged.share",
      "logged.rows", "logged.prompted", "ownTime.week", "checkin.sleep", "standing.split",
    ]
    let metric = random.pick(metrics)
    let unit: Double =
      switch metric {
      case "standing.cognitiveGap", "standing.neverChosen", "checkin.sleep": 10
      case "logged.weeklyLoad", "ownTime.week": 200
      default: 1
      }
    let lower = Double(random.number(0...12)) / 20 * unit
    return MadeUpHousehold.Aim(
      id: id, metric: metric,
      partner: mayName && named.contains(metric) && random.oneIn(2)
        ? random.pick(Self.partners) : nil,
      lower: lower, upper: lower + Double(random.number(1...8)) / 20 * unit,
      weeks: random.number(1...4))
  }
}
