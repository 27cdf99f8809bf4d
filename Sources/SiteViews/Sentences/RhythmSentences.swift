import BalanceMetrics
import ChartSVG
import CivilCalendar
import HouseholdModel

/// The periods of something that comes round, with how they are told.
struct Rhythm {
  /// How often it comes.
  let every: Ritual.Every
  /// The periods that are over, oldest first.
  let periods: [RhythmPeriod]
  /// The last day, where it has ended.
  let ended: CalendarDate?

  /// The periods that the sentence speaks of: of months the last twelve, else the last twelve weeks.
  private var recent: ArraySlice<RhythmPeriod> {
    switch every {
    case .daily: periods.suffix(84)
    case .weekly, .monthly: periods.suffix(12)
    case .biweekly: periods.suffix(6)
    }
  }

  /// `Kept in 9 of 11 weeks; one week was left out.`, in words for the last twelve weeks or months.
  var sentence: String {
    let planned = recent.filter(\.state.isPlanned)
    let kept = planned.filter { $0.state == .kept }.count
    let ending = ended.map { "You let it end on \($0.longText). " } ?? ""
    guard !recent.isEmpty else { return ending + "Its first \(every.period) is not over yet." }
    guard !planned.isEmpty else { return ending + "Nothing was planned lately." }
    let length = recent.reduce(0) { $0 + $1.span.dayCount }
    let time = every == .monthly ? counted(recent.count, "month") : counted(length / 7, "week")
    let span = every == .daily && length < 14 ? counted(length, "day") : time
    let inTime = ended == nil ? "In the last \(span)" : "In its last \(span)"
    guard kept > 0 else {
      return ending + "\(inTime) it did not take place. Perhaps it wants another hour, or to go."
    }
    let preposition = every == .daily ? "on" : "in"
    return ending
      + "\(inTime): kept \(preposition) \(grouped(kept)) of "
      + "\(every.counted(planned.count)).\(unplannedText)"
  }

  /// Why some periods are not among those that count.
  private var unplannedText: String {
    let reasons: [(RhythmPeriod.State, String)] = [
      (.skipped, "left out"), (.paused, "in a pause"), (.unlogged, "without a note by anyone"),
    ]
    let parts = reasons.compactMap { state, words -> String? in
      let count = recent.count { $0.state == state }
      return count == 0 ? nil : "\(every.counted(count)) \(words)"
    }
    return parts.isEmpty ? "" : " Not counted: \(listed(parts))."
  }
}

extension Ritual.Every {
  /// What one turn of it is called.
  fileprivate var period: String {
    switch self {
    case .daily: "day"
    case .weekly: "week"
    case .biweekly: "two weeks"
    case .monthly: "month"
    }
  }

  /// `11 weeks`, `5 turns of two weeks`.
  fileprivate func counted(_ count: Int) -> String {
    self == .biweekly
      ? "\(SiteViews.counted(count, "turn")) of two weeks" : SiteViews.counted(count, period)
  }
}

extension RhythmPeriod.State {
  /// What became of a period, in a word or two.
  var text: String {
    switch self {
    case .kept: "kept"
    case .skipped: "left out"
    case .paused: "in a pause"
    case .unlogged: "nothing written"
    case .notKept: "did not take place"
    }
  }

  /// Its sign in calendars.
  var mark: RhythmMark {
    switch self {
    case .kept: .kept
    case .skipped: .skipped
    case .paused, .unlogged: .notDue
    case .notKept: .missed
    }
  }
}
