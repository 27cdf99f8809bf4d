import BalanceMetrics
import ChartSVG
import CivilCalendar
import HouseholdModel
import MarkupText
import Messages

/// Who holds which stage of which task on a day, by category.
///
/// - Parameters:
///   - tasks: the tasks, all living on that day.
///   - day: the day.
///   - standing: the numbers for the row of split bars; without a comparison there is none.
///   - site: the household.
///   - route: the page it stands on.
/// - Returns: a table.
func holdingMatrix(
  _ tasks: [HouseholdTask], on day: CalendarDate, standing: StandingLoad, _ site: Site,
  on route: Route
) -> HTML {
  let (words, names) = (site.words, site.names(on: route))
  let groups = site.household.settings.categories.compactMap { category -> StageMatrix.Group? in
    let rows = tasks.filter { $0.category == category.id }.map { task in
      matrixRow(task, on: day, names: names, route: route)
    }
    return rows.isEmpty ? nil : StageMatrix.Group(title: site.title(of: category.id), rows: rows)
  }
  let footer = standing.told?.byStage.map { part in
    SplitBar(
      first: part.share?.value,
      text: part.share.map { "\($0.percent(of: .first)) · \($0.percent(of: .second))" } ?? "–")
  }
  let caption = words.html("matrix-caption", ["day": words.long(day)])
  let lastRow = words.html(
    "matrix-last-row", ["first": names[.first], "second": names[.second]])
  return StageMatrix(
    caption: footer == nil ? caption : "\(caption) \(lastRow)",
    rowHeading: words("task"), stageHeadings: Stage.allCases.map(words.title), groups: groups,
    footer: footer, footerHeading: words("matrix-all"), label: words("matrix-label")
  ).html
}

private func matrixRow(
  _ task: HouseholdTask, on day: CalendarDate, names: Names, route: Route
) -> StageMatrix.Row {
  let holders = task.holders(on: day) ?? StageHolders(all: .nobody)
  return StageMatrix.Row(
    label: taskLink(task, on: route),
    cells: Stage.allCases.map {
      StageMatrix.Cell(mark: holders[$0].mark, name: names.cell(holders[$0]))
    },
    note: holders.isSplit ? names.words.html("matrix-split") : nil)
}

extension StageHolders {
  /// Whether one partner by name notices and plans what the other by name does (standing.split).
  var isSplit: Bool {
    guard case .partner(let thinking) = notice, plan == notice, case .partner(let doing) = self.do
    else { return false }
    return thinking != doing
  }
}

extension Holder {
  /// The sign that stands for a holder in tables.
  var mark: HoldingMark {
    switch self {
    case .partner(.first): .first
    case .partner(.second): .second
    case .both: .both
    case .rotating: .rotating
    case .outside: .outside
    case .nobody: .nobody
    }
  }
}
