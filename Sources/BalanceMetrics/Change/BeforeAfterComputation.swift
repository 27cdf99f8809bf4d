internal import CivilCalendar
internal import HouseholdModel
internal import Statistics

extension WeekHistory {
  /// The smooth line at every paired week that is over.
  var smoothPoints: [SmoothPoint] {
    zip(weeks, smooth(\.minutes)).map { week, share in
      SmoothPoint(
        week: week.week, share: share.map(Share.init),
        alone: point(of: week, week.minutes)?.share)
    }
  }

  /// Before and after each day with a hand-off, an agreed step-back, a new ritual or a life event.
  func beforeAndAfter(of household: Household) -> [BeforeAfter] {
    var occasions: [CalendarDate: [BeforeAfter.Occasion]] = [:]
    for change in household.changes where change.kind == .took {
      occasions[change.date, default: []].append(.handOff(change.task, change.stages))
    }
    for stepBack in household.stepBacks {
      occasions[stepBack.from, default: []].append(.stepBack(stepBack.id))
    }
    for ritual in household.settings.rituals {
      if let since = ritual.since { occasions[since, default: []].append(.ritual(ritual.id)) }
    }
    for date in Set(household.settings.lifeEvents.map(\.date)) {
      occasions[date, default: []].append(.lifeEvent)
    }
    return occasions.filter { household.span.contains($0.key) }.sorted { $0.key < $1.key }
      .map { beforeAndAfter($0.key, $0.value) }
  }

  private func beforeAndAfter(
    _ date: CalendarDate, _ occasions: [BeforeAfter.Occasion]
  ) -> BeforeAfter {
    let week = Week(containing: date, startingOn: weekStarts).span
    func points(_ weeks: some Sequence<HistoryWeek>) -> [WeekPoint] {
      weeks.compactMap { point(of: $0, $0.minutes) }
    }
    let before = Array(
      points(weeks(in: DateSpan(start: week.start.advanced(by: -84), end: week.start))).suffix(8))
    let after = Array(
      points(weeks(in: DateSpan(start: week.end, end: week.end.advanced(by: 84)))).prefix(8))
    return BeforeAfter(
      date: date, occasions: occasions, before: before, after: after,
      comparison: comparison(before: before, after: after))
  }

  private func comparison(
    before: [WeekPoint], after: [WeekPoint]
  ) -> BeforeAfter.Comparison? {
    guard before.count >= 4, after.count >= 4, let first = before.first?.week.start else {
      return nil
    }
    func places(_ points: [WeekPoint]) -> [Int] { points.map { first.days(to: $0.week.start) / 7 } }
    let earlier = before.map(\.share.value)
    let later = after.map(\.share.value)
    guard let line = senLine(x: places(before), y: earlier), let medianBefore = median(earlier),
      let medianAfter = median(later),
      let shift = hodgesLehmannShift(before: earlier, after: later),
      let carried = median(places(after).map { line.value(at: Double($0)) })
    else { return nil }
    return BeforeAfter.Comparison(
      medianBefore: Share(medianBefore), medianAfter: Share(medianAfter), shift: shift,
      line: line, carriedForward: carried,
      movingBefore: finding(of: before, in: DateSpan(start: first, end: first)))
  }
}
