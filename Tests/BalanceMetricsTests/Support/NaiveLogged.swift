import CivilCalendar
import Foundation
import HouseholdModel

/// METRICS §2 computed again from its text: the rows of each week are looked for in the whole log.
struct NaiveLogged {
  let household: Household
  let span: DateSpan
  private(set) var numbers: Numbers = [:]

  /// A week's days in the period and outside pauses, its visible rows and those of task work.
  private struct ClippedWeek {
    var days: [CalendarDate] = []
    var visible: [LogEntry] = []
    var work: [LogEntry] = []
  }

  init(_ household: Household, _ span: DateSpan) {
    self.household = household
    self.span = span
    let weeks = clippedWeeks()
    let work = weeks.flatMap(\.work)
    numbers["rowCount"] = Double(work.count)
    let minutes = work.map { credited($0, .first) + credited($0, .second) }
    if minutes.reduce(0, +) > 0 {
      let estimated = zip(work, minutes).filter { $0.0.minutes == nil }.map(\.1)
      numbers["estimated"] = estimated.reduce(0, +) / minutes.reduce(0, +)
    }
    addWeekly(weeks.filter { $0.days.count == 7 && !$0.work.isEmpty })
    guard household.settings.compare.first, household.settings.compare.second else { return }
    addComparison(weeks.filter(isPaired))
  }

  private func clippedWeeks() -> [ClippedWeek] {
    var weeks: [CalendarDate: ClippedWeek] = [:]
    let log = Dictionary(grouping: household.log, by: \.date)
    for date in span.days {
      let isPaused = household.settings.pauses.contains { $0.span.contains(date) }
      if isPaused { continue }
      var first = date
      while first.weekday != household.settings.weekStarts { first = first.advanced(by: -1) }
      let rows = log[date] ?? []
      weeks[first, default: ClippedWeek()].days.append(date)
      weeks[first, default: ClippedWeek()].visible += rows
      weeks[first, default: ClippedWeek()].work += rows.filter { row in
        guard case .task? = row.subject else { return false }
        return [.noticed, .planned, .did, .checked].contains(row.verb)
      }
    }
    return weeks.sorted { $0.key < $1.key }.map(\.value)
  }

  private func task(_ row: LogEntry) -> HouseholdTask? {
    guard case .task(let id, _)? = row.subject else { return nil }
    return household.tasks.first { $0.id == id }
  }

  private func minutes(_ row: LogEntry) -> Double {
    Double(row.minutes?.count ?? task(row)?.usualMinutes?.count ?? 0)
  }

  private func credited(_ row: LogEntry, _ seat: Seat) -> Double {
    row.who == .both || row.who == .partner(seat) ? minutes(row) : 0
  }

  private func isPaired(_ week: ClippedWeek) -> Bool {
    for seat in Seat.allCases {
      let own = week.visible.filter { $0.who == .both || $0.who == .partner(seat) }
      if Set(own.map(\.date)).count < 2 { return false }
    }
    return week.work.contains { minutes($0) > 0 }
  }

  /// Half or more of each one's rows have minutes.
  private func isTimed(_ work: [LogEntry]) -> Bool {
    Seat.allCases.allSatisfy { seat in
      let own = work.filter { $0.who == .both || $0.who == .partner(seat) }
      let timed = own.filter { $0.minutes != nil || task($0)?.usualMinutes != nil }
      return Double(timed.count) >= Double(own.count) / 2
    }
  }

  private mutating func addWeekly(_ weeks: [ClippedWeek]) {
    guard !weeks.isEmpty else { return }
    let sums = weeks.map { $0.work.map(minutes).reduce(0, +) }.sorted()
    for (name, part) in [("lower", 0.25), ("median", 0.5), ("upper", 0.75)] {
      let place = part * Double(sums.count - 1)
      let below = sums[Int(place.rounded(.down))]
      let above = sums[Int(place.rounded(.up))]
      numbers["weekly.\(name)"] = below + (place - place.rounded(.down)) * (above - below)
    }
    numbers["weekly.weeks"] = Double(weeks.count)
  }

  private mutating func addComparison(_ weeks: [ClippedWeek]) {
    numbers["paired"] = Double(weeks.count)
    addShare("rows", weeks.map(\.work), minutes: false)
    addPrompted(weeks.map(\.work))
    let works = weeks.map(\.work).filter(isTimed)
    for (seat, name) in [(Seat.first, "minutes.1"), (.second, "minutes.2")] {
      numbers[name] = works.joined().map { credited($0, seat) }.reduce(0, +)
    }
    addShare("logged", works, minutes: true)
    for category in household.settings.categories {
      addPart(
        "logged.category.\(category.id.text)",
        works.map { $0.filter { task($0)?.category == category.id } })
    }
    for stage in Stage.allCases {
      let verb: Verb =
        switch stage {
        case .notice: .noticed
        case .plan: .planned
        case .do: .did
        case .check: .checked
        }
      addPart("logged.stage.\(stage.rawValue)", works.map { $0.filter { $0.verb == verb } })
    }
  }

  private mutating func addPart(_ name: String, _ weeks: [[LogEntry]]) {
    let counted = weeks.filter { $0.contains { minutes($0) > 0 } }
    guard !counted.isEmpty else { return }
    let rows = counted.flatMap { $0 }
    numbers["\(name).1"] = rows.map { credited($0, .first) }.reduce(0, +)
    numbers["\(name).2"] = rows.map { credited($0, .second) }.reduce(0, +)
    numbers["\(name).rows"] = Double(rows.count)
    if rows.count < 5 {
      numbers["\(name).tooFewRows"] = Double(rows.count)
    } else {
      addShare(name, counted, minutes: true)
    }
  }

  private mutating func addShare(_ name: String, _ weeks: [[LogEntry]], minutes: Bool) {
    let n = Double(weeks.count)
    guard weeks.count >= 2 else {
      numbers["\(name).waits"] = n
      return
    }
    func amount(_ week: [LogEntry], _ seat: Seat) -> Double {
      let own = week.filter { $0.who == .both || $0.who == .partner(seat) }
      return minutes ? own.map { credited($0, seat) }.reduce(0, +) : Double(own.count)
    }
    let a = weeks.map { amount($0, .first) }
    let t = zip(a, weeks).map { $0 + amount($1, .second) }
    let sum = t.reduce(0, +)
    let share = a.reduce(0, +) / sum
    numbers["\(name).share"] = share
    guard weeks.count >= 4 else {
      numbers["\(name).withoutRange"] = n
      return
    }
    let squares = zip(a, t).map { ($0 - share * $1) * ($0 - share * $1) }.reduce(0, +)
    let error = (n / (n - 1) * squares).squareRoot() / sum
    if share == 0 || share == 1 {
      numbers["\(name).allByOne"] = n
    } else if error < 1e-12 {
      numbers["\(name).sameEachWeek"] = n
    } else {
      let reach = naiveT975(weeks.count - 1) * error / (share * (1 - share))
      let middle = log(share / (1 - share))
      numbers["\(name).ranged"] = n
      numbers["\(name).lower"] = 1 / (1 + exp(-(middle - reach)))
      numbers["\(name).upper"] = 1 / (1 + exp(-(middle + reach)))
    }
  }

  private mutating func addPrompted(_ weeks: [[LogEntry]]) {
    func counts(_ seat: Seat, _ answers: [Bool]) -> [Double] {
      weeks.map { week in
        Double(
          week.count { row in
            row.who == .partner(seat) && row.isPrompted.map(answers.contains) ?? false
          })
      }
    }
    let x1 = counts(.first, [true])
    let x2 = counts(.second, [true])
    let n1 = counts(.first, [true, false])
    let n2 = counts(.second, [true, false])
    let all1 = n1.reduce(0, +)
    let all2 = n2.reduce(0, +)
    guard all1 > 0, all2 > 0 else { return }
    numbers["prompted.1"] = x1.reduce(0, +)
    numbers["prompted.2"] = x2.reduce(0, +)
    numbers["prompted.of.1"] = all1
    numbers["prompted.of.2"] = all2
    guard weeks.count >= 4 else { return }
    let r1 = x1.reduce(0, +) / all1
    let r2 = x2.reduce(0, +) / all2
    let squares = weeks.indices.map { week in
      let u = (x1[week] - r1 * n1[week]) / all1 - (x2[week] - r2 * n2[week]) / all2
      return u * u
    }
    let n = Double(weeks.count)
    let error = (n / (n - 1) * squares.reduce(0, +)).squareRoot()
    guard error >= 1e-12 else { return }
    numbers["prompted.difference"] = r1 - r2
    numbers["prompted.lower"] = max(r1 - r2 - naiveT975(weeks.count - 1) * error, -1)
    numbers["prompted.upper"] = min(r1 - r2 + naiveT975(weeks.count - 1) * error, 1)
  }
}

/// t(ν, .975) by bisection of the finite sums for whole ν (Abramowitz & Stegun 26.7.3, 26.7.4).
func naiveT975(_ freedom: Int) -> Double {
  func central(_ t: Double) -> Double {
    let angle = atan(t / Double(freedom).squareRoot())
    var term = freedom.isMultiple(of: 2) ? 1.0 : cos(angle)
    var sum = freedom == 1 ? 0 : term
    for factor in stride(from: freedom.isMultiple(of: 2) ? 1 : 2, through: freedom - 3, by: 2) {
      term *= Double(factor) / Double(factor + 1) * cos(angle) * cos(angle)
      sum += term
    }
    return freedom.isMultiple(of: 2) ? sin(angle) * sum : 2 / .pi * (angle + sin(angle) * sum)
  }
  var low = 0.0
  var high = 20.0
  for _ in 0..<80 {
    let middle = (low + high) / 2
    if central(middle) < 0.95 { low = middle } else { high = middle }
  }
  return (low + high) / 2
}
