import BalanceMetrics
import ChartSVG
import HouseholdModel
import MarkupText

/// Hours logged by category, both partners on one scale; nil without a comparison to show.
func loggedTable(_ logged: LoggedWork, _ site: Site, names: Names) -> HTML? {
  guard let comparison = logged.comparison, comparison.share.share != nil else { return nil }
  func amount(_ minutes: Int) -> ButterflyTable.Amount {
    ButterflyTable.Amount(value: Double(minutes), text: lengthText(minutes: Double(minutes)))
  }
  let parts = comparison.byCategory.filter { $0.minutes.first + $0.minutes.second > 0 }
    .sorted { $0.minutes.first + $0.minutes.second > $1.minutes.first + $1.minutes.second }
  let rows = parts.map { part in
    ButterflyTable.Row(
      label: HTML(escaping: site.household.category(part.category)?.title ?? part.category.text),
      first: amount(part.minutes.first), second: amount(part.minutes.second),
      share: HTML(escaping: shareCell(part.share)))
  }
  let total = ButterflyTable.Row(
    label: "All kinds", first: amount(comparison.minutes.first),
    second: amount(comparison.minutes.second), share: HTML(escaping: shareCell(comparison.share)))
  return ButterflyTable(
    caption:
      "Time logged in \(counted(comparison.pairedWeeks, "week")) that you both kept. Bars share one scale; the last column is \(names.possessive(.first)) part, the range before the point.",
    kindHeading: "Kind", firstName: names[.first], secondName: names[.second],
    shareHeading: "\(names.possessive(.first)) part", rows: rows, total: total
  ).html
}

/// What is held in mind by category and by stage; nil without a comparison.
func standingTable(_ standing: StandingLoad, _ site: Site, names: Names) -> HTML? {
  guard let comparison = standing.comparison else { return nil }
  let all = comparison.byCategory.reduce(0) { $0 + $1.weightPerDay.first + $1.weightPerDay.second }
  let rows = comparison.byCategory.map { part in
    let weight = part.weightPerDay
    func amount(_ seat: Seat) -> ButterflyTable.Amount {
      guard let share = part.share else { return .none }
      return ButterflyTable.Amount(
        value: weight[seat], text: "\(share.percent(of: seat))\(noBreak)%")
    }
    return ButterflyTable.Row(
      label: HTML(escaping: site.household.category(part.category)?.title ?? part.category.text),
      first: amount(.first), second: amount(.second),
      share: HTML(
        escaping: part.share == nil ? "" : percentText((weight.first + weight.second) / all)))
  }
  return ButterflyTable(
    caption:
      "What each of you holds in mind, by kind. The length of a bar is the weight of what is held: \(standing.isRated ? "how heavy you rated it, and " : "")how often it asks for attention.",
    kindHeading: "Kind", firstName: names[.first], secondName: names[.second],
    shareHeading: "Of all you hold", rows: rows, total: nil
  ).html
}

/// The standing load by stage as split bars, with a line of words each; empty without a comparison.
func stageRows(_ standing: StandingLoad, names: Names) -> [Fields] {
  (standing.comparison?.byStage ?? []).map { part in
    let text =
      part.share.map {
        "\(names[.first]) \($0.percent(of: .first))\(noBreak)%, \(names[.second]) "
          + "\($0.percent(of: .second))\(noBreak)%"
      } ?? "held by neither of you"
    return [
      "stage": .text(part.stage.title), "what": .text(part.stage.meaning),
      "barHTML": .html(SplitBar(first: part.share?.value, text: text).html),
    ]
  }
}

extension Stage {
  /// What the stage is, in a few words.
  var meaning: String {
    switch self {
    case .notice: "seeing that it will be needed"
    case .plan: "deciding what, when and how"
    case .do: "getting it done"
    case .check: "keeping an eye on it afterwards"
    }
  }
}
