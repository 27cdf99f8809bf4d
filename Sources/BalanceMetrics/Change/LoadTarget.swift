internal import HouseholdModel
internal import CivilCalendar
internal import Statistics

/// Where the couple wants the standing load to lie.
package struct LoadTarget: Sendable, Hashable {
  /// The first partner's part.
  package let share: Share
  /// Whether it follows what each said they have room for; else it is even.
  package let followsCapacity: Bool

  /// A target.
  package init(share: Share, followsCapacity: Bool) {
    self.share = share
    self.followsCapacity = followsCapacity
  }

  /// What a household aims at on a day: even, or where its `target` is capacity, capacity.expected.
  ///
  /// Where capacity is asked for and not known, it is even.
  init(of household: Household, on day: CalendarDate) {
    let capacity =
      household.settings.target == .capacity ? statedCapacity(of: household, on: day) : nil
    share = capacity ?? Share(0.5)
    followsCapacity = capacity != nil
  }
}

/// The first partner's part of the capacity that both gave on the newest date by a day; nil where
/// there is none, and where the two sum to 0.
func statedCapacity(of household: Household, on day: CalendarDate) -> Share? {
  let given = household.checkIns.filter { $0.date <= day }.sorted { $0.date < $1.date }
    .compactMap { checkIn -> BySeat<Double>? in
      guard let first = checkIn.answers.first?.scales[.capacity],
        let second = checkIn.answers.second?.scales[.capacity]
      else { return nil }
      return BySeat(first: first, second: second)
    }
  return given.last.flatMap { share(of: $0.first, beside: $0.second).map(Share.init) }
}
