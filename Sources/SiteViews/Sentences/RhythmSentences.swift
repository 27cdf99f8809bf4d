import BalanceMetrics
import ChartSVG
import CivilCalendar
import HouseholdModel

/// Something that comes round, with how it is told.
struct Rhythm {
  /// What the files say of it.
  let record: RhythmRecord

  /// How often it comes.
  var every: Ritual.Every { record.every }
  /// The periods that are over, oldest first.
  var periods: [RhythmPeriod] { record.periods }

  /// `Kept in 9 of 11 weeks; one week was left out.`, in words for the last twelve weeks or months.
  var sentence: String {
    let recent = record.recentPeriods
    let counts = RhythmCounts(of: recent)
    let ending = record.ended.map { "You let it end on \($0.longText). " } ?? ""
    guard !recent.isEmpty else { return ending + "Its first \(every.period) is not over yet." }
    guard counts.planned > 0 else { return ending + "Nothing was planned lately." }
    let length = recent.reduce(0) { $0 + $1.span.dayCount }
    let time = every == .monthly ? counted(recent.count, "month") : counted(length / 7, "week")
    let span = every == .daily && length < 14 ? counted(length, "day") : time
    let inTime = record.ended == nil ? "In the last \(span)" : "In its last \(span)"
    guard counts.kept > 0 else {
      return ending + "\(inTime) it did not take place. Perhaps it wants another hour, or to go."
    }
    let preposition = every == .daily ? "on" : "in"
    return ending
      + "\(inTime): kept \(preposition) \(grouped(counts.kept)) of "
      + "\(every.counted(counts.planned)).\(unplannedText(counts))"
  }

  /// Why some periods are not among those that count.
  private func unplannedText(_ counts: RhythmCounts) -> String {
    let reasons: [(RhythmPeriod.State, String)] = [
      (.skipped, "left out"), (.paused, "in a pause"), (.unlogged, "without a note by anyone"),
    ]
    let parts = reasons.compactMap { state, words -> String? in
      let count = counts.count(state)
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
