import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Statistics

/// The numbers of what changed, as one of the two reads them: that partner's part comes first.
///
/// Swapping the partners and reading from the other seat has to give the same.
func numbers(of report: BalanceReport, from seat: Seat) -> Numbers {
  var reader = ChangeReader(seat: seat)
  for (place, period) in report.all.enumerated() {
    guard let trends = period.trends else { continue }
    reader.add(trends.share, as: "period.\(place)")
    for part in trends.byCategory {
      reader.add(part.trend, as: "period.\(place).\(part.category.text)")
    }
    for trend in trends.longer {
      reader.add(trend, as: "period.\(place).\(trend.weeks.dayCount)")
    }
  }
  reader.add(report.change)
  return reader.numbers
}

private struct ChangeReader {
  let seat: Seat
  var numbers: Numbers = [:]

  func name(_ other: Seat) -> String { other == seat ? "mine" : "theirs" }
  func part(_ value: Double) -> Double { seat == .first ? value : 1 - value }
  func signed(_ value: Double) -> Double { seat == .first ? value : -value }
  func part(_ share: Share?) -> Double? { (share?.value).map(part) }

  mutating func add(_ trend: WeeklyTrend, as name: String) {
    numbers["\(name).start"] = Double(trend.weeks.start.dayNumber)
    numbers["\(name).count"] = Double(trend.points.count)
    for point in trend.points { numbers["\(name).\(point.week.start.iso)"] = part(point.share) }
    add(trend.finding, as: name)
  }

  mutating func add(_ finding: WeeklyTrend.Finding, as name: String) {
    switch finding {
    case .tooFewPoints: numbers["\(name).tooFew"] = 1
    case .sameEachWeek: numbers["\(name).same"] = 1
    case .moving(let trend, let certainty):
      numbers["\(name).s"] = signed(Double(trend.s))
      numbers["\(name).z"] = signed(trend.correctedZ)
      numbers["\(name).p"] = trend.p
      numbers["\(name).slope"] = signed(trend.line.slope)
      numbers["\(name).intercept"] = part(trend.line.intercept)
      let ends = [signed(trend.lowerSlope), signed(trend.upperSlope)].sorted()
      numbers["\(name).lower"] = ends[0]
      numbers["\(name).upper"] = ends[1]
      numbers["\(name).certainty"] =
        certainty == .unclear ? 0 : certainty == .probably ? 1 : 2
    }
  }

  mutating func add(_ change: ChangeReport) {
    numbers["smooth"] = (change.smoothLine?.count).map(Double.init)
    for point in change.smoothLine ?? [] {
      numbers["smooth.\(point.week.start.iso)"] = part(point.share)
    }
    for item in change.beforeAfter { add(item) }
    for (place, item) in change.handOffs.enumerated() { add(item, as: "handOff.\(place)") }
    for item in change.stepBacks { add(item) }
    for goal in change.goals { add(goal) }
    for milestone in change.milestones {
      numbers["milestone.\(milestone.milestone.text)"] =
        (milestone.date?.dayNumber).map(Double.init) ?? -1
    }
    for (place, candidate) in change.candidates.enumerated() {
      numbers["candidate.\(place).date"] = Double(candidate.date.dayNumber)
      numbers["candidate.\(place).kind"] =
        switch candidate.kind {
        case .monthNearTarget(_, let share): part(share.value)
        case .handOffHeld(_, let stages, _): 10 + Double(stages.count)
        case .nothingUnheld: 20
        case .ritualTimes(_, let kept): 30 + Double(kept)
        }
    }
    guard let moves = change.nextMoves else { return }
    numbers["moves.share"] = part(moves.share)
    numbers["moves.target"] = part(moves.target.share)
    numbers["moves.becomes"] = part(moves.becomes)
    for move in moves.moves {
      numbers["moves.\(move.task.text).\(name(move.newHolder))"] = Double(move.stages.count)
    }
  }

  private mutating func add(_ item: BeforeAfter) {
    let name = "around.\(item.date.iso)"
    numbers["\(name).occasions"] = Double(item.occasions.count)
    numbers["\(name).before"] = Double(item.before.count)
    numbers["\(name).after"] = Double(item.after.count)
    guard let comparison = item.comparison else { return }
    numbers["\(name).medianBefore"] = part(comparison.medianBefore)
    numbers["\(name).medianAfter"] = part(comparison.medianAfter)
    numbers["\(name).shift"] = signed(comparison.shift)
    numbers["\(name).slope"] = signed(comparison.line.slope)
    numbers["\(name).carried"] = part(comparison.carriedForward)
    add(comparison.movingBefore, as: name)
  }

  private mutating func add(_ item: HandOff, as name: String) {
    func number(_ state: HandOff.State?) -> Double {
      switch state {
      case nil: 0
      case .inTransition: 1
      case .holding: 2
      case .cameBack: 3
      case .mixed: 4
      case .handedOn(let day): Double(day.dayNumber)
      }
    }
    numbers["\(name).\(item.task.text).\(self.name(item.newHolder))"] = number(item.state)
    for block in item.blocks {
      numbers["\(name).\(block.span.start.iso)"] = number(block.state)
      numbers["\(name).\(block.span.start.iso).rows"] = Double(block.rowCount)
    }
  }

  private mutating func add(_ item: StepBackUptake) {
    for (title, phase) in [
      ("before", item.before), ("during", item.during), ("after", item.after),
    ] {
      guard let phase else { continue }
      let name = "stepBack.\(item.id).\(name(item.other)).\(title)"
      numbers["\(name).days"] = Double(phase.days)
      numbers["\(name).unprompted"] = Double(phase.unprompted)
      numbers["\(name).prompted"] = Double(phase.prompted)
      numbers["\(name).unsaid"] = Double(phase.unsaid)
      numbers["\(name).asked"] = Double(phase.asked)
      numbers["\(name).tried"] = Double(phase.tried)
    }
  }

  private mutating func add(_ goal: GoalDistance) {
    let name = "goal.\(goal.goal)"
    switch goal.state {
    case .waitsForBoth: numbers["\(name).waits"] = 1
    case .absent: numbers["\(name).absent"] = 1
    case .stands(let standings):
      for standing in standings {
        let isPart = standing.reading.partner == nil && isShare(goal.goal)
        let isGap = standing.reading.partner == nil && goal.goal == "standing.cognitiveGap"
        let value = standing.reading.value
        let seat = standing.reading.partner.map(self.name) ?? "both"
        numbers["\(name).\(seat)"] = isPart ? part(value) : isGap ? signed(value) : value
        numbers["\(name).\(seat).distance"] =
          isPart || isGap ? signed(standing.distance) : standing.distance
      }
    }
  }
}

/// Whether a metric is the first partner's part of two.
func isShare(_ metric: String) -> Bool {
  [
    "standing.share", "standing.cognitive", "standing.physical", "standing.count", "logged.share",
    "logged.rows",
  ].contains(metric)
}
