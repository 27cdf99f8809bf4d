package import CivilCalendar
package import HouseholdModel

extension Verb {
  /// Stepping in where one had let go, in the order of METRICS §3.
  package static let lettingGo: [Verb] = [
    .reminded, .redid, .hovered, .rescued, .overApologised, .fixed,
  ]

  /// What was kept in, said after all, or softened for the other (connection.containment).
  package static let containment: [Verb] = [.heldBack, .voiced, .managedReaction]
}

/// What only its author may see of letting go and of holding back (METRICS §3, and
/// connection.containment); in a partner's edition alone.
package struct OwnReport: Sendable, Hashable {
  /// Whose.
  package let seat: Seat
  /// The weeks in which the author wrote any row, shared or their own, oldest first.
  package let weeks: [OwnWeek]
  /// handoff.quietWeeks: whole weeks since the last reminder, redo or hovering on a task that is
  /// handed over; nil where there was none.
  package let quietWeeks: Int?
  /// The same for each task that the author has handed over, by task id.
  package let quietTasks: [QuietTask]
  /// stepback.rescued, by the first day.
  package let rescues: [StepBackRescues]

  /// What the author may see.
  package init(
    seat: Seat, weeks: [OwnWeek], quietWeeks: Int?, quietTasks: [QuietTask],
    rescues: [StepBackRescues]
  ) {
    self.seat = seat
    self.weeks = weeks
    self.quietWeeks = quietWeeks
    self.quietTasks = quietTasks
    self.rescues = rescues
  }

  /// A week's rows of the author's own verbs.
  package struct OwnWeek: Sendable, Hashable {
    /// The week; its days are cut to `started`…`asOf` and lose those in pauses.
    package let week: Week
    /// Rows of letting go, then of containment; verbs without a row are left out.
    package let counts: [VerbCount]

    /// A week and its rows.
    package init(week: Week, counts: [VerbCount]) {
      self.week = week
      self.counts = counts
    }

    /// How often a verb of one's own was written down in this week.
    package func count(_ verb: Verb) -> Int { counts.first { $0.verb == verb }?.count ?? 0 }
  }

  /// How many rows a verb has, 1 or more.
  package struct VerbCount: Sendable, Hashable {
    /// The verb.
    package let verb: Verb
    /// Its rows.
    package let count: Int

    /// A verb and its rows.
    package init(verb: Verb, count: Int) {
      self.verb = verb
      self.count = count
    }
  }

  /// A task that the author handed over, and how long they have left it alone.
  package struct QuietTask: Sendable, Hashable {
    /// The task.
    package let task: TaskID
    /// The day from which the other held a stage that the author had held.
    package let handedOver: CalendarDate
    /// The last reminder, redo or hovering since then.
    package let last: CalendarDate?
    /// Whole weeks from that day, or from the hand-off where there is none, to `asOf`.
    package let weeks: Int

    /// A task and its quiet weeks.
    package init(task: TaskID, handedOver: CalendarDate, last: CalendarDate?, weeks: Int) {
      self.task = task
      self.handedOver = handedOver
      self.last = last
      self.weeks = weeks
    }
  }

  /// How often the author stepped in while stepping back.
  package struct StepBackRescues: Sendable, Hashable {
    /// The step-back.
    package let stepBack: String
    /// Its first day.
    package let from: CalendarDate
    /// Rows of `rescued` in its scope, from its first day to its last or `asOf`.
    package let rows: Int

    /// The rescues of a step-back.
    package init(stepBack: String, from: CalendarDate, rows: Int) {
      self.stepBack = stepBack
      self.from = from
      self.rows = rows
    }
  }
}
