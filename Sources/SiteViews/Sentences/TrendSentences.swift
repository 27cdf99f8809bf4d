import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Messages
import Statistics

/// Where the weekly logged share is heading; nil below the gate of 8 weeks (METRICS §7).
func trendSentence(_ trend: WeeklyTrend, names: Names) -> String? {
  let words = names.words
  let weeks = words.counted("count-week", trend.weeks.dayCount / 7)
  switch trend.finding {
  case .tooFewPoints: return nil
  case .sameEachWeek: return words("trend-same", ["weeks": weeks])
  case .moving(_, .unclear): return words("trend-unclear", ["weeks": weeks])
  case .moving(let line, let certainty):
    let towards: Seat = line.correctedZ > 0 ? .first : .second
    return words(
      "trend-moving",
      [
        "isSure": certainty == .veryLikely, "isTowardsLeading": towards == names.leading,
        "leading": names[names.leading], "following": names[names.following], "weeks": weeks,
      ])
  }
}
