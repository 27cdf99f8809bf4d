package import CivilCalendar
package import HouseholdModel

/// A milestone with a `when`, and the week that dates it (METRICS §7).
package struct MilestoneDate: Sendable, Hashable {
  /// The milestone.
  package let milestone: MilestoneID
  /// The first week that closes a run; nil where none has, and where that may not be known.
  package let week: Week?

  /// The day it is dated by: the last of the week.
  package var date: CalendarDate? { week?.span.last }

  /// A milestone and its week.
  package init(milestone: MilestoneID, week: Week?) {
    self.milestone = milestone
    self.week = week
  }
}
