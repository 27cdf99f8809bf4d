import BalanceMetrics
import HouseholdModel
import Messages

/// How the logged minutes lie between the two, behind the gates of METRICS §0.
func loggedSentence(_ logged: LoggedWork, names: Names) -> String {
  let words = names.words
  guard let comparison = logged.comparison else { return words("waits-for-both") }
  let (leading, following) = (names[names.leading], names[names.following])
  func part(_ share: Share) -> String { words.percent(share.percent(of: names.leading)) }
  func rest(_ share: Share) -> String { words.percent(share.percent(of: names.following)) }
  func counted(_ weeks: Int) -> String { words.counted("count-week", weeks) }
  switch comparison.share {
  case .waits:
    return words(comparison.pairedWeeks < 2 ? "logged-waits" : "logged-untimed")
  case .tooFewRows(let rows):
    return words("logged-few", ["rows": words.counted("count-row", rows)])
  case .withoutRange(let share, let weeks):
    return words(
      "logged-early",
      [
        "part": part(share), "leading": leading, "rest": rest(share), "following": following,
        "weeks": counted(weeks),
      ])
  case .degenerate(let share, let weeks, .allByOne):
    return words(
      "logged-all",
      [
        "part": part(share), "leading": leading, "rest": rest(share), "following": following,
        "weeks": counted(weeks),
      ])
  case .degenerate(let share, let weeks, .sameEachWeek):
    return words(
      "logged-same",
      [
        "part": part(share), "leading": leading, "rest": rest(share), "following": following,
        "weeks": counted(weeks),
      ])
  case .ranged(let share, let range, let weeks):
    return words(
      "logged-ranged",
      [
        "certainty": range.certainty(of: share),
        "range": words.range(range.percents(of: names.leading)),
        "point": words.grouped(share.percent(of: names.leading)), "leading": leading,
        "rest": rest(share), "following": following, "weeks": counted(weeks),
      ]
    ).capitalizedFirst
  }
}

extension ShareRange {
  /// What a share with this range says: `clear` where the range leaves out a half, `wide` where it
  /// leaves nearly everything open or the share lies so far from a half that nobody would call it
  /// even, else `even`.
  func certainty(of share: Share) -> String {
    guard includesEven else { return "clear" }
    let isWide = upper.value - lower.value >= 0.3
    return isWide || (share.value - 0.5).magnitude > 0.08 ? "wide" : "even"
  }
}

/// A share for the last column of a table: range before point, one partner's part.
func shareCell(_ share: GatedShare, _ words: Words) -> String {
  switch share {
  case .waits: return "–"
  case .tooFewRows(let rows):
    return words("logged-few-cell", ["rows": words.counted("count-row", rows)])
  case .withoutRange(let share, _), .degenerate(let share, _, _):
    return words.percent(of: share.value)
  case .ranged(let share, let range, _):
    let text = words(
      "logged-cell",
      [
        "lower": words.grouped(range.lower.percent(of: .first)),
        "upper": words.percent(range.upper.percent(of: .first)),
        "point": words.grouped(share.percent(of: .first)),
      ])
    // No line breaks at the dash.
    return text.split(separator: "–").joined(separator: "\u{2060}–\u{2060}")
  }
}

/// How much a usual week holds between the two, nobody's part of it.
func weeklyLoadSentence(_ logged: LoggedWork, _ words: Words) -> String? {
  guard let load = logged.weeklyLoad, load.weeks >= 4 else { return nil }
  let weeks = words.counted("count-week", load.weeks)
  let median = words.length(minutes: load.median)
  let (lower, upper) = (words.length(minutes: load.lower), words.length(minutes: load.upper))
  return lower == upper
    ? words("logged-week", ["median": median, "weeks": weeks])
    : words(
      "logged-week-spread",
      ["median": median, "lower": lower, "upper": upper, "weeks": weeks])
}
