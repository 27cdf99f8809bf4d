import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Messages
import Statistics

/// The weekly logged share before and after a day, and whether it was already moving.
///
/// This is change.beforeAfter; nil without 4 weeks on each side, and without the consent of both.
/// It says what moved, never that the change did it; the question is asked only where 8 weeks before
/// can answer it.
func beforeAfterSentence(of date: CalendarDate, _ site: Site, names: Names) -> String? {
  guard let found = site.report.change.beforeAfter.first(where: { $0.date == date }),
    let comparison = found.comparison
  else { return nil }
  let words = names.words
  let (leading, following) = (names[names.leading], names[names.following])
  func part(_ share: Share) -> String { words.percent(share.percent(of: names.leading)) }
  func rest(_ share: Share) -> String { words.percent(share.percent(of: names.following)) }
  let level = words(
    "before-after",
    [
      "part": part(comparison.medianBefore), "rest": rest(comparison.medianBefore),
      "nowPart": part(comparison.medianAfter), "nowRest": rest(comparison.medianAfter),
      "leading": leading, "following": following,
      "before": words.counted("count-week", found.before.count),
      "after": words.counted("count-week", found.after.count),
    ])
  switch comparison.movingBefore {
  case .tooFewPoints: return level
  case .sameEachWeek, .moving(_, .unclear): return "\(level) \(words("before-still"))"
  case .moving(let line, let certainty):
    let towards: Seat = line.correctedZ > 0 ? .first : .second
    let carried = Share(min(max(comparison.carriedForward, 0), 1))
    let moving = words(
      "before-moving",
      [
        "isSure": certainty == .veryLikely, "isTowardsLeading": towards == names.leading,
        "leading": leading, "following": following, "part": part(carried), "rest": rest(carried),
      ])
    return "\(level) \(moving)"
  }
}
