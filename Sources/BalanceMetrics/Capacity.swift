package import CivilCalendar
package import HouseholdModel
internal import Statistics

/// What the two said they have room for, as parts of one (capacity.expected), to be set beside
/// standing.share.
package struct ExpectedCapacity: Sendable, Hashable {
  /// The newest date on which both gave it.
  package let date: CalendarDate
  /// What each gave, 0…5; together above 0.
  package let answers: BySeat<Double>
  /// c1/(c1+c2).
  package let share: Share

  /// Answers of a date; nil where they sum to 0.
  package init?(date: CalendarDate, answers: BySeat<Double>) {
    guard let share = Statistics.share(of: answers.first, beside: answers.second) else {
      return nil
    }
    self.date = date
    self.answers = answers
    self.share = Share(share)
  }
}

/// A day on which someone had little room, or much less than before (capacity.spike): a reason to
/// look at the map again.
package struct CapacitySpike: Sendable, Hashable {
  /// The date of the check-in.
  package let date: CalendarDate
  /// Whose answer.
  package let seat: Seat
  /// The answer, 0…5.
  package let capacity: Double
  /// The median of that partner's four answers before; nil where there were fewer.
  package let before: Double?

  /// A spike.
  package init(date: CalendarDate, seat: Seat, capacity: Double, before: Double?) {
    self.date = date
    self.seat = seat
    self.capacity = capacity
    self.before = before
  }
}

/// What both said they have room for, date by date: read for each period's end.
struct StatedCapacity {
  /// The dates on which both gave it, oldest first, each once; none without the consent of both.
  private let answers: [(date: CalendarDate, given: BySeat<Double>)]

  init(of household: Household) {
    var answers: [(date: CalendarDate, given: BySeat<Double>)] = []
    if household.settings.mayCompare {
      for checkIn in household.checkIns.sorted(by: \.date)
      where household.span.contains(checkIn.date) && answers.last?.date != checkIn.date {
        guard let first = checkIn.answers.first?.scales[.capacity],
          let second = checkIn.answers.second?.scales[.capacity]
        else { continue }
        answers.append((checkIn.date, BySeat(first: first, second: second)))
      }
    }
    self.answers = answers
  }

  /// capacity.expected by a day; nil where no date has both answers by then, and where they sum to 0.
  func expected(by last: CalendarDate) -> ExpectedCapacity? {
    let before = DateSpan(from: answers.first?.date ?? last, through: last)
    return answers.slice(in: before, by: \.date).last.flatMap {
      ExpectedCapacity(date: $0.date, answers: $0.given)
    }
  }
}

/// capacity.expected of a household by a day; for many days make a `StatedCapacity`.
func expectedCapacity(of household: Household, by last: CalendarDate) -> ExpectedCapacity? {
  StatedCapacity(of: household).expected(by: last)
}

/// The spikes among some answers, by date, then in declared order.
func capacitySpikes(in series: ScaleSeries) -> [CapacitySpike] {
  var given = BySeat<[Double]>(first: [], second: [])
  var result: [CapacitySpike] = []
  for point in series.points {
    for seat in Seat.allCases {
      guard let capacity = point.answers[seat] else { continue }
      let before = given[seat].count >= 4 ? quantile(0.5, of: given[seat].suffix(4)) : nil
      given[seat].append(capacity)
      guard capacity <= 1 || before.map({ $0 - capacity >= 2 - 1e-9 }) ?? false else { continue }
      result.append(
        CapacitySpike(date: point.date, seat: seat, capacity: capacity, before: before))
    }
  }
  return result
}
