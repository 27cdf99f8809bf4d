import CivilCalendar
import HouseholdModel

/// METRICS §1 computed again from its text: day by day, task by task, stage by stage.
struct NaiveStanding {
  let household: Household
  let span: DateSpan
  private(set) var numbers: Numbers = [:]

  /// What one day of one stage gives.
  private struct Credit {
    var first = 0.0
    var second = 0.0
    var outside = 0.0
    var nobody = 0.0
  }

  init(_ household: Household, _ span: DateSpan) {
    self.household = household
    self.span = span
    addShares()
    addOwnership()
    addLastDay()
  }

  private func weight(_ task: HouseholdTask) -> Double {
    let load: Double
    switch task.load {
    case .unrated: load = 3
    case .joint(let rating): load = rating
    case .each(let ratings):
      switch (ratings.first, ratings.second) {
      case (let one?, let other?): load = (one + other) / 2
      case (let one?, nil), (nil, let one?): load = one
      case (nil, nil): load = 3
      }
    }
    return load * (household.settings.attention[task.cadence ?? .weekly] ?? .nan)
  }

  private func credit(_ holder: Holder, _ task: HouseholdTask, _ date: CalendarDate) -> Credit {
    switch holder {
    case .partner(.first): return Credit(first: 1)
    case .partner(.second): return Credit(second: 1)
    case .both: return Credit(first: 0.5, second: 0.5)
    case .outside: return Credit(outside: 1)
    case .nobody: return Credit(nobody: 1)
    case .rotating:
      let week = Week(containing: date, startingOn: household.settings.weekStarts)
      switch household.turns[task.id]?[week] {
      case .partner(let seat)?: return credit(.partner(seat), task, date)
      case .outside?: return Credit(outside: 1)
      case .both?, nil: return Credit(first: 0.5, second: 0.5)
      }
    }
  }

  private func ratio(_ part: Double, _ whole: Double) -> Double? { whole > 0 ? part / whole : nil }

  private mutating func addShares() {
    var byStage: [Stage: Credit] = [:]
    var byCategory: [CategoryID: Credit] = [:]
    var byTask: [TaskID: Credit] = [:]
    var counted = Credit()
    var nobody = 0.0
    var outside = 0.0
    var all = 0.0
    for date in span.days {
      for task in household.tasks {
        guard let holders = task.holders(on: date) else { continue }
        let weight = weight(task)
        for stage in Stage.allCases {
          let credit = credit(holders[stage], task, date)
          byStage[stage, default: Credit()].first += weight * credit.first
          byStage[stage, default: Credit()].second += weight * credit.second
          byCategory[task.category, default: Credit()].first += weight * credit.first
          byCategory[task.category, default: Credit()].second += weight * credit.second
          byTask[task.id, default: Credit()].first += weight * credit.first
          byTask[task.id, default: Credit()].second += weight * credit.second
          counted.first += credit.first
          counted.second += credit.second
          nobody += weight * credit.nobody
          outside += weight * credit.outside
          all += weight
        }
      }
    }
    numbers["unheld"] = ratio(nobody, all)
    numbers["outside"] = ratio(outside, all)
    let total = byTask.values.reduce(Credit()) {
      Credit(first: $0.first + $1.first, second: $0.second + $1.second)
    }
    guard household.settings.compare.first, household.settings.compare.second,
      let share = ratio(total.first, total.first + total.second)
    else { return }
    numbers["share"] = share
    numbers["count"] = ratio(counted.first, counted.first + counted.second)
    func sum(_ stages: [Stage]) -> Double? {
      let first = stages.map { byStage[$0]?.first ?? 0 }.reduce(0, +)
      let second = stages.map { byStage[$0]?.second ?? 0 }.reduce(0, +)
      return ratio(first, first + second)
    }
    numbers["cognitive"] = sum([.notice, .plan, .check])
    numbers["physical"] = sum([.do])
    if let cognitive = numbers["cognitive"], let physical = numbers["physical"] {
      numbers["gap"] = 100 * (cognitive - physical)
    }
    for stage in Stage.allCases {
      let credit = byStage[stage] ?? Credit()
      numbers["stage.\(stage.rawValue)"] = ratio(credit.first, credit.first + credit.second)
      numbers["stage.\(stage.rawValue).1"] = credit.first / Double(span.dayCount)
      numbers["stage.\(stage.rawValue).2"] = credit.second / Double(span.dayCount)
    }
    for (id, credit) in byCategory {
      numbers["category.\(id.text)"] = ratio(credit.first, credit.first + credit.second)
      numbers["category.\(id.text).1"] = credit.first / Double(span.dayCount)
      numbers["category.\(id.text).2"] = credit.second / Double(span.dayCount)
    }
    if total.first > 0, total.second > 0 {
      numbers["segregation"] =
        byCategory.values.map { abs($0.first / total.first - $0.second / total.second) }
        .reduce(0, +) / 2
    }
    let credited = byTask.values.filter { $0.first + $0.second > 0 }
    numbers["shared.of"] = Double(credited.count)
    numbers["shared"] = Double(
      credited.count { min($0.first, $0.second) / ($0.first + $0.second) >= 0.4 - 1e-9 })
    addBand(byCategory.values.map { ($0.first, $0.second) })
  }

  /// Every choice of once or twice for every category.
  private mutating func addBand(_ categories: [(Double, Double)]) {
    var tried: [Double] = []
    for choice in 0..<(1 << categories.count) {
      var first = 0.0
      var second = 0.0
      for (index, category) in categories.enumerated() {
        let factor = (choice >> index) & 1 == 1 ? 2.0 : 1.0
        first += factor * category.0
        second += factor * category.1
      }
      tried.append(first / (first + second))
    }
    numbers["band.lower"] = tried.min()
    numbers["band.upper"] = tried.max()
  }

  private mutating func addOwnership() {
    guard numbers["share"] != nil else { return }
    var held = 0.0
    var owned = 0.0
    var split = (0.0, 0.0)
    for date in span.days {
      for task in household.tasks {
        guard let holders = task.holders(on: date) else { continue }
        let four = [holders.notice, holders.plan, holders.do, holders.check]
        let weight = weight(task)
        if four.contains(where: { $0 != .outside && $0 != .nobody }) { held += weight }
        for whole in [Holder.partner(.first), .partner(.second), .rotating]
        where four.allSatisfy({ $0 == whole }) {
          owned += weight
        }
        if four[0...2] == [.partner(.first), .partner(.first), .partner(.second)] {
          split.0 += weight
        }
        if four[0...2] == [.partner(.second), .partner(.second), .partner(.first)] {
          split.1 += weight
        }
      }
    }
    numbers["fullOwnership"] = ratio(owned, held)
    numbers["split.1"] = ratio(split.0, held)
    numbers["split.2"] = ratio(split.1, held)
  }

  private mutating func addLastDay() {
    var assumed = 0
    for task in household.tasks {
      guard let now = task.holders(on: span.last) else { continue }
      numbers["live.\(task.id.text)"] = 1
      if task.isChosen == false { numbers["neverChosen.\(task.id.text)"] = 1 }
      if task.load == .unrated { assumed += 1 }
      var days = 0
      while task.holders(on: span.last.advanced(by: -days - 1)) == now { days += 1 }
      numbers["heldSince.\(task.id.text)"] = Double(days)
    }
    numbers["assumed"] = Double(assumed)
  }
}
