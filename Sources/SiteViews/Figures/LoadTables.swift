import BalanceMetrics
import ChartSVG
import HouseholdModel
import MarkupText
import Messages

/// Hours logged by category, both partners on one scale; nil without a comparison to show.
///
/// Emotional kinds count in the last row and have none of their own.
func loggedTable(_ logged: LoggedWork, _ site: Site, names: Names) -> HTML? {
  guard let comparison = logged.comparison, comparison.share.share != nil else { return nil }
  let words = site.words
  func amount(_ minutes: Int) -> ButterflyTable.Amount {
    ButterflyTable.Amount(value: Double(minutes), text: words.length(minutes: Double(minutes)))
  }
  let parts = comparison.byCategory.filter {
    $0.minutes.first + $0.minutes.second > 0 && !site.isEmotional($0.category)
  }.sorted { $0.minutes.first + $0.minutes.second > $1.minutes.first + $1.minutes.second }
  let rows = parts.map { part in
    ButterflyTable.Row(
      label: HTML(escaping: site.title(of: part.category)),
      first: amount(part.minutes.first), second: amount(part.minutes.second),
      share: HTML(escaping: shareCell(part.share, words)))
  }
  let total = ButterflyTable.Row(
    label: words.html("table-all-kinds"), first: amount(comparison.minutes.first),
    second: amount(comparison.minutes.second),
    share: HTML(escaping: shareCell(comparison.share, words)))
  let caption = words.html(
    "table-logged-caption",
    ["weeks": words.counted("count-week", comparison.share.weeks), "name": names[.first]])
  let hasEmotional = comparison.byCategory.contains { site.isEmotional($0.category) }
  return ButterflyTable(
    caption: hasEmotional ? "\(caption) \(words.html("table-logged-emotional"))" : caption,
    kindHeading: words("table-kind"), firstName: names[.first], secondName: names[.second],
    shareHeading: words("table-part", ["name": names[.first]]),
    rows: rows.isEmpty ? [total] : rows, total: rows.isEmpty ? nil : total
  ).html
}

/// What is held in mind by category; nil without a comparison to show.
///
/// Emotional kinds are told in words, by `emotionalHolders`.
func standingTable(_ standing: StandingLoad, _ site: Site, names: Names) -> HTML? {
  guard let comparison = standing.told else { return nil }
  let words = site.words
  let all = comparison.byCategory.reduce(0) { $0 + $1.weightPerDay.first + $1.weightPerDay.second }
  let parts = comparison.byCategory.filter { !site.isEmotional($0.category) }
  guard !parts.isEmpty else { return nil }
  let rows = parts.map { part in
    let weight = part.weightPerDay
    func amount(_ seat: Seat) -> ButterflyTable.Amount {
      guard let share = part.share else { return .none }
      return ButterflyTable.Amount(
        value: weight[seat], text: words.percent(share.percent(of: seat)))
    }
    return ButterflyTable.Row(
      label: HTML(escaping: site.title(of: part.category)),
      first: amount(.first), second: amount(.second),
      share: HTML(
        escaping: part.share == nil ? "" : words.percent(of: (weight.first + weight.second) / all)))
  }
  return ButterflyTable(
    caption: words.html("table-standing-caption", ["isRated": standing.isRated]),
    kindHeading: words("table-kind"), firstName: names[.first], secondName: names[.second],
    shareHeading: words("table-of-all"), rows: rows + emotionalRest(of: comparison, site),
    total: nil
  ).html
}

/// What part of all the emotional kinds are, so that the parts of the table make a whole; they are
/// set side by side nowhere.
private func emotionalRest(
  of comparison: StandingComparison, _ site: Site
) -> [ButterflyTable.Row] {
  var (emotional, all) = (0.0, 0.0)
  for part in comparison.byCategory {
    let weight = part.weightPerDay.first + part.weightPerDay.second
    all += weight
    if site.isEmotional(part.category) { emotional += weight }
  }
  guard emotional > 0 else { return [] }
  return [
    ButterflyTable.Row(
      label: site.words.html("table-standing-emotional"), first: .none, second: .none,
      share: HTML(escaping: site.words.percent(of: emotional / all)))
  ]
}

/// The standing load by stage as split bars, with a line of words each; empty without a comparison.
func stageRows(_ standing: StandingLoad, names: Names) -> [Fields] {
  let words = names.words
  return (standing.told?.byStage ?? []).map { part in
    let text = part.share.map { sharesText($0, names) } ?? words("stage-unheld")
    return [
      "stage": .text(words.title(part.stage)),
      "what": .text(words("stage-meaning", ["stage": part.stage])),
      "barHTML": .html(SplitBar(first: part.share?.value, text: text).html),
    ]
  }
}

/// Both parts of a share: `Ana 62 %, Ben 38 %`.
func sharesText(_ share: Share, _ names: Names) -> String {
  names.words(
    "shares",
    [
      "first": isolated(names[.first]), "part": names.words.percent(share.percent(of: .first)),
      "second": isolated(names[.second]), "rest": names.words.percent(share.percent(of: .second)),
    ])
}
