import CivilCalendar
import Foundation
import HouseholdModel

/// Connection (METRICS §4) computed again from its text, each row looked for in the whole log.
struct NaiveConnection {
  let household: Household
  let span: DateSpan
  private(set) var numbers: Numbers = [:]

  init(_ household: Household, _ span: DateSpan) {
    self.household = household
    self.span = span
    guard household.settings.compare.first, household.settings.compare.second else { return }
    addInitiation()
    addResponse()
    addEnergy()
  }

  private func counts(_ date: CalendarDate) -> Bool {
    household.span.contains(date)
      && !household.settings.pauses.contains { $0.span.contains(date) }
  }

  private var log: [LogEntry] {
    household.log.filter { counts($0.date) }.sorted { ($0.date, $0.range) < ($1.date, $1.range) }
  }

  private func week(_ date: CalendarDate) -> CalendarDate {
    var first = date
    while first.weekday != household.settings.weekStarts { first = first.advanced(by: -1) }
    return first
  }

  private mutating func addInitiation() {
    var rows: [(CalendarDate, Seat)] = []
    for row in log where row.verb == .initiated {
      if case .partner(let seat) = row.who { rows.append((row.date, seat)) }
    }
    for checkIn in household.checkIns where counts(checkIn.date) {
      guard case .partner(let seat)? = checkIn.together?.initiatedBy else { continue }
      let isThere = household.log.contains {
        $0.date == checkIn.date && $0.verb == .initiated && $0.who == .partner(seat)
          && $0.subject == .other("check-in")
      }
      if !isThere { rows.append((checkIn.date, seat)) }
    }
    rows = rows.filter { span.contains($0.0) }
    guard !rows.isEmpty else { return }
    let weeks = Dictionary(grouping: rows) { week($0.0) }.sorted { $0.key < $1.key }.map(\.value)
    let a = weeks.map { Double($0.count { $0.1 == .first }) }
    let t = weeks.map { Double($0.count) }
    let (sum, n) = (t.reduce(0, +), Double(weeks.count))
    let share = a.reduce(0, +) / sum
    numbers["initiation.1"] = a.reduce(0, +)
    numbers["initiation.2"] = sum - a.reduce(0, +)
    numbers["initiation.weeks"] = n
    numbers["initiation.share"] = share
    guard weeks.count >= 4, share > 0, share < 1 else { return }
    let squares = zip(a, t).map { ($0 - share * $1) * ($0 - share * $1) }.reduce(0, +)
    let error = (n / (n - 1) * squares).squareRoot() / sum
    guard error >= 1e-12 else { return }
    let reach = naiveT975(weeks.count - 1) * error / (share * (1 - share))
    let middle = Foundation.log(share / (1 - share))
    numbers["initiation.lower"] = 1 / (1 + exp(-(middle - reach)))
    numbers["initiation.upper"] = 1 / (1 + exp(-(middle + reach)))
  }

  private mutating func addResponse() {
    let log = log
    let isBid = log.map { $0.verb == .initiated && $0.who != .both }
    var isAnswered = log.map { _ in false }
    for reply in log where reply.verb == .responded && reply.who != .both {
      let found = log.indices.first { index in
        isBid[index] && !isAnswered[index] && log[index].who != reply.who
          && log[index].subject == reply.subject
          && [0, 1].contains(log[index].date.days(to: reply.date))
      }
      if let found { isAnswered[found] = true }
    }
    guard log.indices.contains(where: { isBid[$0] && span.contains(log[$0].date) }) else { return }
    let days = span.days.filter(counts)
    let weeks = Dictionary(grouping: days, by: week).sorted { $0.key < $1.key }.map(\.value)
      .filter(isPaired)
    numbers["response.paired"] = Double(weeks.count)
    var parts: [(x: [Double], n: [Double])] = []
    for (seat, number) in [(Seat.first, 1), (.second, 2)] {
      let own = log.indices.filter { isBid[$0] && log[$0].who == .partner(seat) }
      let counted = own.filter { index in
        log.contains {
          $0.verb == .responded && $0.who == .partner(seat.other)
            && $0.date.yearMonth == log[index].date.yearMonth
        }
      }
      func sums(_ bids: [Int]) -> [Double] {
        weeks.map { days in Double(bids.count { days.contains(log[$0].date) }) }
      }
      let n = sums(counted)
      let x = sums(counted.filter { isAnswered[$0] })
      parts.append((x, n))
      if n.reduce(0, +) > 0 {
        numbers["response.answered.\(number)"] = x.reduce(0, +)
        numbers["response.bids.\(number)"] = n.reduce(0, +)
      } else if sums(own).reduce(0, +) > 0 {
        numbers["response.notLogged.\(number)"] = 1
      } else {
        numbers["response.noBids.\(number)"] = 1
      }
    }
    addDifference(parts[0].x, parts[0].n, parts[1].x, parts[1].n)
  }

  private mutating func addDifference(
    _ x1: [Double], _ n1: [Double], _ x2: [Double], _ n2: [Double]
  ) {
    let (all1, all2, n) = (n1.reduce(0, +), n2.reduce(0, +), Double(n1.count))
    guard n1.count >= 4, all1 > 0, all2 > 0 else { return }
    let (r1, r2) = (x1.reduce(0, +) / all1, x2.reduce(0, +) / all2)
    let squares = x1.indices.map { week in
      pow((x1[week] - r1 * n1[week]) / all1 - (x2[week] - r2 * n2[week]) / all2, 2)
    }.reduce(0, +)
    let error = (n / (n - 1) * squares).squareRoot()
    guard error >= 1e-12 else { return }
    let reach = naiveT975(n1.count - 1) * error
    numbers["response.difference"] = r1 - r2
    numbers["response.lower"] = max(r1 - r2 - reach, -1)
    numbers["response.upper"] = min(r1 - r2 + reach, 1)
  }

  private func isPaired(_ days: [CalendarDate]) -> Bool {
    let rows = household.log.filter { days.contains($0.date) }
    for seat in Seat.allCases {
      if Set(rows.filter { $0.who.includes(seat) }.map(\.date)).count < 2 { return false }
    }
    return rows.contains { row in
      guard row.verb.stage != nil, case .task(let id, _)? = row.subject else { return false }
      let usual = household.tasks.first { $0.id == id }?.usualMinutes
      return (row.minutes ?? usual)?.count ?? 0 > 0
    }
  }

  private mutating func addEnergy() {
    for (seat, number) in [(Seat.first, 1), (.second, 2)] {
      let given = log.filter {
        $0.verb.isConnection && $0.who == .partner(seat) && span.contains($0.date)
      }.compactMap(\.energyAfter).sorted()
      guard given.count >= 3 else { continue }
      let middle = given.count / 2
      numbers["energy.rows.\(number)"] = Double(given.count)
      numbers["energy.median.\(number)"] =
        given.count.isMultiple(of: 2)
        ? Double(given[middle - 1] + given[middle]) / 2 : Double(given[middle])
    }
  }
}
