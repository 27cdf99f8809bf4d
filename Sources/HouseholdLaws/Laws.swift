internal import CivilCalendar
internal import DataExport
internal import HouseholdModel
internal import TestSupport

extension Law {
  /// Every law that compares the numbers of two households.
  package static let all = [swap, order, emptyWeek, scale, split, othersPrivate, consent]

  /// METRICS §0.
  static let swap = Law(
    "swapping the partners mirrors every result",
    expectation: { household, measured in measured.mirrored(goals: household.couple.goals) },
    variant: { household, _ in
      var other = household
      other.couple.partners.reverse()
      return other
    },
    mutants: [
      Mutant(name: "nobody is swapped") { broken, base, _ in broken = base },
      Mutant(name: "the tasks alone are swapped") { broken, _, _ in
        for place in broken.rows.indices where broken.rows[place].folder == "tasks" {
          broken.rows[place].cells = broken.rows[place].cells.mapValues { value in
            value == "ana" ? "ben" : value == "ben" ? "ana" : value
          }
        }
      },
    ])

  /// Changes of holders keep their order within a day (METRICS §1).
  static let order = Law(
    "the order of files, rows and columns changes nothing",
    variant: { household, random in reordered(household, &random) },
    mutants: [
      Mutant(name: "a row is lost") { broken, _, random in
        broken.rows.remove(at: random.number(0...broken.rows.count - 1))
      },
      Mutant(name: "changes of a day change places") { broken, _, _ in
        let changes = broken.rows.filter(\.isChange)
        broken.rows = broken.rows.filter { !$0.isChange } + changes.reversed()
      },
    ])

  /// METRICS §0: nothing is counted that nobody wrote.
  static let emptyWeek = Law(
    "a week in which nothing was written changes no total",
    preparation: { household, measured in
      var base = household
      let week = Week(containing: measured.asOf, startingOn: measured.weekStarts)
      let last = week.span.last.iso
      base.asOf = last
      // A row of one's own may be dated in that week, and a task may begin in it: then it is not
      // empty, and rows about the task that were left aside count from then on.
      base.rows.removeAll { $0.cells["date"].map { $0 > last } ?? false }
      for place in base.rows.indices
      where base.rows[place].cells["since"].map({ $0 > last }) ?? false {
        base.rows[place].cells["since"] = nil
      }
      return base
    },
    expectation: { _, measured in measured.totals(upTo: measured.asOf) },
    outcome: { before, after in after.totals(upTo: before.asOf) },
    variant: { base, _ in
      guard let asOf = base.asOf.flatMap({ CalendarDate(iso: $0) }) else { return nil }
      var other = base
      other.asOf = asOf.advanced(by: 7).iso
      return other
    },
    mutants: [
      Mutant(name: "the week is written") { broken, _, _ in
        guard let asOf = broken.asOf.flatMap({ CalendarDate(iso: $0) }),
          let task = broken.rows.first(where: { $0.folder == "tasks" })?.cells["task"]
        else { return }
        for (who, days) in [("ana", [3, 4]), ("ben", [3, 5])] {
          for day in days {
            broken.rows.append(
              .init(
                path: "log/z.csv",
                cells: [
                  "date": asOf.advanced(by: -day).iso, "who": who, "verb": "did", "subject": task,
                  "minutes": who == "ana" ? "77" : "5",
                ]))
          }
        }
      }
    ])

  /// METRICS §1: a share is a ratio of weights.
  static let scale = Law(
    "scaling all weights changes no share",
    variant: { household, random in
      var other = household
      let factor = random.pick([0.5, 1.7, 2.25])
      for cadence in HouseholdMaker.cadences {
        let usual = Cadence(rawValue: cadence).flatMap { Cadence.standardAttention[$0] } ?? 1
        other.couple.attention[cadence] = (household.couple.attention[cadence] ?? usual) * factor
      }
      return other
    },
    mutants: [
      Mutant(name: "one cadence is not scaled") { broken, base, _ in
        broken.couple.attention["weekly"] = base.couple.attention["weekly"] ?? 3
      },
      Mutant(name: "daily tasks weigh nothing") { broken, _, _ in
        broken.couple.attention["daily"] = 0
      },
    ])

  /// METRICS §1: weights of the same holders add up.
  static let split = Law(
    "a task split in two with the same holders keeps every weighted share",
    expectation: { _, measured in measured.values.filter(\.isOfWeights).map(\.withoutTaskCount) },
    outcome: { _, after in
      after.values.filter { $0.isOfWeights && $0.about?.hasPrefix("zz") != true }
        .map(\.withoutTaskCount)
    },
    variant: { household, random in halved(household, &random) },
    mutants: [
      Mutant(name: "the half is held by the other") { broken, _, _ in
        for place in broken.rows.indices where broken.rows[place].cells["task"] == "zz" {
          for column in ["owner", "notice", "plan", "do", "check"] {
            let holder = broken.rows[place].cells[column]
            if broken.rows[place].folder == "tasks" {
              broken.rows[place].cells[column] = holder == "ana" ? "ben" : "ana"
            }
          }
        }
      },
      Mutant(name: "the halves are heavier than the whole") { broken, _, _ in
        for place in broken.rows.indices
        where broken.rows[place].cells["task"] == "zz" && broken.rows[place].folder == "tasks" {
          for column in ["load", "load.ana", "load.ben"] {
            if broken.rows[place].cells[column] != nil { broken.rows[place].cells[column] = "5" }
          }
        }
      },
    ])

  /// METRICS §0: one value everywhere.
  static let othersPrivate = Law(
    "nothing depends on what the other keeps private", hidden: ["ben", "nobody"],
    variant: { household, _ in
      let isPrivate = household.rows.contains { $0.owner == "ben" }
      return isPrivate || household.documents.contains { $0.owner != nil } ? household : nil
    },
    mutants: [
      Mutant(name: "what is private is hidden from its own author") { broken, _, _ in
        for place in broken.rows.indices where broken.rows[place].owner == "ana" {
          broken.rows[place].owner = "ben"
        }
      },
      Mutant(name: "shared rows are hidden") { broken, _, _ in
        for place in broken.rows.indices
        where broken.rows[place].folder == "log" && place.isMultiple(of: 3) {
          broken.rows[place].owner = "ben"
        }
      },
    ])

  /// METRICS §0: both agree, or no comparison.
  static let consent = Law(
    "withdrawing the yes to comparing leaves what never having agreed leaves",
    preparation: { household, _ in
      var base = household
      base.couple.compare = nil
      return base
    },
    variant: { household, random in
      var other = household
      other.couple.compare = random.pick([
        ["ana": "yes", "ben": "no"], ["ana": "no", "ben": "yes"], ["ana": "no", "ben": "no"],
        ["ana": "yes"], ["ben": "yes"],
      ])
      return other
    },
    mutants: [
      Mutant(name: "both still agree") { broken, _, _ in
        broken.couple.compare = ["ana": "yes", "ben": "yes"]
      }
    ])
}

extension MeasuredHousehold.Value {
  /// Whether it rests on weights, or on rows, and on no number of tasks.
  var isOfWeights: Bool {
    let counting: Set<String> = [
      "standing.count", "standing.sharing", "standing.neverChosen", "standing.heldSince",
      "handoff.state", "nextMoves.share", "goal.distance", "milestone.when",
    ]
    return !counting.contains(metric) || metric == "standing.heldSince" && about != "zz"
  }

  /// Without the number of tasks that a standing load counts.
  var withoutTaskCount: MeasuredHousehold.Value {
    guard metric.hasPrefix("standing.") else { return self }
    var value = self
    value.rows = nil
    return value
  }
}

extension MeasuredHousehold {
  /// What a week more may not change: all of periods that are over, and of the whole what is counted
  /// rather than held, kept or aimed at over time.
  func totals(upTo day: CalendarDate) -> [Value] {
    let overTime: Set<String> = [
      "logged.coverage", "logged.trend", "ritual.kept", "ritual.medianGap", "ritual.daysToResume",
      "checkin.kept", "agreement.kept", "handoff.state", "handoff.quietWeeks", "stepback.uptake",
      "goal.distance", "milestone.when", "nextMoves.share",
    ]
    return values.filter { value in
      if let days = value.about?.split(separator: " ").compactMap({ CalendarDate(iso: $0) }),
        days.contains(where: { $0 > day })
      {
        return false
      }
      if value.metric == "goal.distance" { return false }
      if let period = value.period, period != "whole" {
        return period != "last-12-weeks" && spans[period].map { $0.last <= day } == true
          && Self.isWhole(period, spans[period])
      }
      return !overTime.contains(value.metric) && !value.metric.hasPrefix("standing.")
    }
  }

  /// Whether a month or year ends with its last day.
  private static func isWhole(_ period: String, _ span: DateSpan?) -> Bool {
    guard let next = span?.end else { return false }
    return period.utf8.count == 4 ? next.iso.hasSuffix("-01-01") : next.iso.hasSuffix("-01")
  }
}

extension MadeUpHousehold.Row {
  /// Whether it changes who holds a task.
  var isChange: Bool { ["took", "stopped"].contains(cells["verb"]) }
}
