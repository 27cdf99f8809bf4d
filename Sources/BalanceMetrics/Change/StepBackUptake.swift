package import CivilCalendar
package import HouseholdModel

/// What the other partner took up around a step-back that both agreed to (METRICS §7).
///
/// What came of it is the couple's to say in the file; nothing here says it for them.
package struct StepBackUptake: Sendable, Hashable {
  /// The step-back.
  package let id: String
  /// The one who did not step back, whose rows these are.
  package let other: Seat
  /// The four weeks before; nil where none of them counts.
  package let before: Phase?
  /// Its own days, up to `asOf`.
  package let during: Phase?
  /// The four weeks after; nil before they begin, and where it has no last day.
  package let after: Phase?

  /// What was taken up.
  package init(id: String, other: Seat, before: Phase?, during: Phase?, after: Phase?) {
    self.id = id
    self.other = other
    self.before = before
    self.during = during
    self.after = after
  }

  /// The other partner's rows in the scope over some days; `both` is left out.
  package struct Phase: Sendable, Hashable {
    /// The days, cut to `started`…`asOf`.
    package let span: DateSpan
    /// How many of them lie outside pauses, 1 or more.
    package let days: Int
    /// Task work that nobody had asked for.
    package let unprompted: Int
    /// Task work that was asked for.
    package let prompted: Int
    /// Task work that does not say.
    package let unsaid: Int
    /// Questions about how it goes.
    package let asked: Int
    /// Tries.
    package let tried: Int

    /// A phase.
    package init(
      span: DateSpan, days: Int, unprompted: Int, prompted: Int, unsaid: Int, asked: Int,
      tried: Int
    ) {
      self.span = span
      self.days = days
      self.unprompted = unprompted
      self.prompted = prompted
      self.unsaid = unsaid
      self.asked = asked
      self.tried = tried
    }

    /// So many in all as a number a week.
    package func perWeek(_ count: Int) -> Double { Double(count) * 7 / Double(days) }
  }
}

/// What was taken up around each agreed step-back, oldest first; empty without the consent of both.
package func stepBackUptake(of household: Household) -> [StepBackUptake] {
  guard household.settings.mayCompare, !household.stepBacks.isEmpty else { return [] }
  let log = household.log.sorted(by: \.date)
  return household.stepBacks.map { stepBack in
    let last = stepBack.to.map { min($0, household.asOf) } ?? household.asOf
    let during = DateSpan(from: stepBack.from, through: last)
    let before = DateSpan(start: stepBack.from.advanced(by: -28), end: stepBack.from)
    let after = stepBack.to.map { to in
      DateSpan(from: to.advanced(by: 1), through: to.advanced(by: 28))
    }
    func counted(_ span: DateSpan) -> StepBackUptake.Phase? {
      let span = span.intersection(household.span)
      return phase(span, of: stepBack, log.slice(in: span, by: \.date), household)
    }
    return StepBackUptake(
      id: stepBack.id, other: stepBack.author.other, before: counted(before),
      during: counted(during), after: after.flatMap(counted))
  }
}

/// What the rows of a span say; nil where all its days lie in pauses.
private func phase(
  _ span: DateSpan, of stepBack: StepBack, _ log: ArraySlice<LogEntry>, _ household: Household
) -> StepBackUptake.Phase? {
  func isPaused(_ day: CalendarDate) -> Bool {
    household.settings.pauses.contains { $0.span.contains(day) }
  }
  let days = span.days.count { !isPaused($0) }
  guard days > 0 else { return nil }
  let rows = log.filter { entry in
    entry.who == .partner(stepBack.author.other) && !isPaused(entry.date)
      && stepBack.isAbout(entry.subject)
  }
  func work(_ isPrompted: Bool?) -> Int {
    rows.count { $0.verb.stage != nil && $0.isPrompted == isPrompted }
  }
  return StepBackUptake.Phase(
    span: span, days: days, unprompted: work(false), prompted: work(true), unsaid: work(nil),
    asked: rows.count { $0.verb == .asked }, tried: rows.count { $0.verb == .tried })
}

extension StepBack {
  /// Whether a subject lies in the scope: one of its tasks, or words of it.
  fileprivate func isAbout(_ subject: LogEntry.Subject?) -> Bool {
    switch subject {
    case .task(let id, _): tasks.contains(id)
    case .other(let words): scope.contains { $0.lowercased() == words.lowercased() }
    case nil: false
    }
  }
}
