internal import HouseholdModel
internal import CivilCalendar

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
    self.init(of: household, expecting: expectedCapacity(of: household, by: day))
  }

  /// The same, where capacity.expected on the day is known.
  init(of household: Household, expecting expected: ExpectedCapacity?) {
    let capacity = household.settings.target == .capacity ? expected?.share : nil
    share = capacity ?? Share(0.5)
    followsCapacity = capacity != nil
  }
}
