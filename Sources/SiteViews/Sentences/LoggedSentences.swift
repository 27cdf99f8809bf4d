import BalanceMetrics
import HouseholdModel

/// How the logged minutes lie between the two, behind the gates of METRICS §0.
func loggedSentence(_ logged: LoggedWork, names: Names) -> String {
  guard let comparison = logged.comparison else { return waitsForBoth }
  let (leading, following) = (names.leading, names.following)
  func parts(_ share: Share) -> String {
    let point = share.percent(of: leading)
    return "\(point)\(noBreak)% were \(names.possessive(leading)) and \(100 - point)\(noBreak)% "
      + names.possessive(following)
  }
  switch comparison.share {
  case .waits:
    return "This waits for both of you: it takes two weeks in which each of you wrote something "
      + "on two days or more."
  case .tooFewRows(let rows): return "Too few to say (\(counted(rows, "row")))."
  case .withoutRange(let share, let weeks):
    return "Of the minutes you both logged, \(parts(share)). Too early for a range "
      + "(\(counted(weeks, "week")))."
  case .degenerate(let share, let weeks, .allByOne):
    return "Of the minutes logged in \(counted(weeks, "week")) that you both kept, \(parts(share))."
  case .degenerate(let share, let weeks, .sameEachWeek):
    return "Of the minutes you both logged, \(parts(share)), the same each week "
      + "(\(counted(weeks, "week")))."
  case .ranged(let share, let range, let weeks):
    let rest =
      "\(rangeText(range.percents(of: leading))) of the logged minutes were "
      + "\(names.possessive(leading)) and the rest \(names.possessive(following))"
    let point = share.percent(of: leading)
    let basis = "\(point) and \(100 - point)\(noBreak)%, over \(counted(weeks, "week"))"
    return range.includesEven
      ? "About even, as far as this log can tell\(range.isWide ? ", and it cannot tell much yet" : ""): "
        + "\(rest) (\(basis))."
      : "\(rest.capitalizedFirst) (\(basis))."
  }
}

extension ShareRange {
  /// Whether it leaves nearly everything open.
  fileprivate var isWide: Bool { upper.value - lower.value >= 0.3 }
}

/// A share for the last column of a table: range before point, one partner's part.
func shareCell(_ share: GatedShare) -> String {
  switch share {
  case .waits: "–"
  case .tooFewRows(let rows): "too few to say (\(counted(rows, "row")))"
  case .withoutRange(let share, _), .degenerate(let share, _, _): percentText(share.value)
  case .ranged(let share, let range, _):
    "\(range.lower.percent(of: .first))\u{2060}–\u{2060}\(range.upper.percent(of: .first))\(noBreak)% "
      + "(\(share.percent(of: .first)))"
  }
}

/// How much a usual week holds between the two, nobody's part of it.
func weeklyLoadSentence(_ logged: LoggedWork) -> String? {
  guard let load = logged.weeklyLoad, load.weeks >= 4 else { return nil }
  let (lower, upper) = (lengthText(minutes: load.lower), lengthText(minutes: load.upper))
  let middle = lower == upper ? "" : "; half of the weeks lay between \(lower) and \(upper)"
  return "A usual week held \(lengthText(minutes: load.median)) of logged work between you"
    + "\(middle) (\(counted(load.weeks, "week")))."
}

extension String {
  /// With its first letter as a capital.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
