package import CivilCalendar
package import HouseholdModel
internal import Statistics

/// Something that comes round, a ritual or the check-in, over the whole of a household's time.
package struct RhythmRecord: Sendable, Hashable {
  /// The id of the ritual; nil for the check-in.
  package let id: String?
  /// How often it comes.
  package let every: Ritual.Every
  /// Its last day, where that is before `asOf`.
  package let ended: CalendarDate?
  /// The periods that are over by `asOf`, oldest first.
  package let periods: [RhythmPeriod]
  /// The days on which it took place or was taken up again, each once, oldest first.
  package let keptDates: [CalendarDate]
  /// Each time it came back after periods that were not kept, oldest first.
  package let resumptions: [Resumption]

  /// A record; when it came back follows from its periods and dates.
  package init(
    id: String?, every: Ritual.Every, ended: CalendarDate?, periods: [RhythmPeriod],
    keptDates: [CalendarDate]
  ) {
    self.id = id
    self.every = every
    self.ended = ended
    self.periods = periods
    self.keptDates = keptDates
    resumptions = Resumption.all(in: periods, keptDates)
  }

  /// The numbers of a span: of the periods, dates and returns whose (last) day lies in it.
  package func summary(in span: DateSpan) -> RhythmSummary {
    let dates = keptDates.slice(in: span, by: \.self)
    var gaps: [Double] = []
    for place in dates.indices where place > 0 {
      gaps.append(Double(keptDates[place - 1].days(to: keptDates[place])))
    }
    return RhythmSummary(
      id: id, every: every,
      counts: RhythmCounts(of: periods.slice(in: span, by: \.span.last)),
      medianGap: quantile(0.5, of: gaps),
      resumptions: Array(resumptions.slice(in: span, by: \.date)))
  }

  /// The periods that a sentence about today speaks of: the last twelve weeks, of months the last
  /// twelve.
  package var recentPeriods: ArraySlice<RhythmPeriod> {
    switch every {
    case .daily: periods.suffix(84)
    case .weekly, .monthly: periods.suffix(12)
    case .biweekly: periods.suffix(6)
    }
  }

  /// A return: the days from the end of the first period not kept to the next time it took place.
  package struct Resumption: Sendable, Hashable {
    /// The day it took place again.
    package let date: CalendarDate
    /// Days since the last day of the first period of the run that was not kept, 1 or more.
    package let days: Int

    /// A return.
    package init(date: CalendarDate, days: Int) {
      self.date = date
      self.days = days
    }

    fileprivate static func all(
      in periods: [RhythmPeriod], _ keptDates: [CalendarDate]
    ) -> [Resumption] {
      var missed = periods.filter { $0.state == .notKept }.map(\.span.last)[...]
      var result: [Resumption] = []
      for date in keptDates {
        guard let first = missed.first, first < date else { continue }
        result.append(Resumption(date: date, days: first.days(to: date)))
        missed = missed.drop { $0 < date }
      }
      return result
    }
  }
}

/// The numbers of a rhythm over one period (ritual.kept, checkin.kept).
package struct RhythmSummary: Sendable, Hashable {
  /// The id of the ritual; nil for the check-in.
  package let id: String?
  /// How often it comes.
  package let every: Ritual.Every
  /// What became of the periods whose last day lies in the period.
  package let counts: RhythmCounts
  /// The median of the days between successive dates on which it took place, where the later one
  /// lies in the period; nil where there is none.
  package let medianGap: Double?
  /// Each time it came back in the period.
  package let resumptions: [RhythmRecord.Resumption]

  /// The numbers of a rhythm.
  package init(
    id: String?, every: Ritual.Every, counts: RhythmCounts, medianGap: Double?,
    resumptions: [RhythmRecord.Resumption]
  ) {
    self.id = id
    self.every = every
    self.counts = counts
    self.medianGap = medianGap
    self.resumptions = resumptions
  }
}
