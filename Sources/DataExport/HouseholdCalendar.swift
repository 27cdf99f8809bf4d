package import CivilCalendar
package import HouseholdModel

/// What a calendar calls the things that are not named by the couple.
package struct CalendarWords: Sendable {
  /// A talk of the two.
  package let checkIn: String
  /// The two together, of whose turn it is.
  package let both: String
  /// Paid or family help.
  package let outside: String

  /// Words of one language.
  package init(checkIn: String, both: String, outside: String) {
    self.checkIn = checkIn
    self.both = both
    self.outside = outside
  }
}

/// The rituals, check-ins and turns of an edition as a calendar file.
///
/// 1. A ritual is an event that comes again, from its first day to its last; it is at home on no weekday, so
///    its first day gives it one.
/// 2. A check-in that was held is an event, and the rhythm goes on from the last one.
/// 3. A turn is an event of its week.
///
/// - Parameters:
///   - household: what the edition may show.
///   - words: what the calendar calls things.
///   - days: the days whose events are in it; nil for all.
///   - seat: whose turns alone are in it; nil for those of both.
/// - Returns: the text of the file; the same for the same files, byte for byte.
package func calendarFile(
  of household: Household, words: CalendarWords, in days: ClosedRange<CalendarDate>? = nil,
  turnsOf seat: Seat? = nil
) -> String {
  let days = days ?? CalendarDate.earliest...CalendarDate.latest
  let events =
    rituals(of: household, in: days) + checkIns(of: household, words, in: days)
    + turns(of: household, words, in: days, of: seat)
  let names = household.partners.both.map(\.name).joined(separator: " & ")
  let ids = household.partners.both.map(\.id.text).joined(separator: "-")
  return calendarText(
    events, name: names, place: "\(ids).evenhold", asOf: household.asOf)
}

private func rituals(
  of household: Household, in days: ClosedRange<CalendarDate>
) -> [CalendarEvent] {
  household.settings.rituals.compactMap { ritual in
    repeating(
      "ritual-\(ritual.id)", ritual.title, ritual.every,
      from: ritual.since ?? household.settings.started, until: ritual.until, in: days)
  }
}

private func checkIns(
  of household: Household, _ words: CalendarWords, in days: ClosedRange<CalendarDate>
) -> [CalendarEvent] {
  let held = household.checkIns.filter { days.contains($0.date) }.map { checkIn in
    let title = checkIn.together?.title.map { ": \($0)" } ?? ""
    return CalendarEvent(
      id: "check-in-\(checkIn.date.iso)", start: checkIn.date,
      end: checkIn.date.advanced(by: 1), summary: words.checkIn + title)
  }
  let every = household.settings.cadence.checkIn
  let last = household.checkIns.map(\.date).max()
  let first = last.map { every.date(1, after: $0) } ?? household.settings.started
  let coming = repeating(
    "check-ins", words.checkIn, every, from: first, until: nil, in: days)
  return held + [coming].compactMap { $0 }
}

private func turns(
  of household: Household, _ words: CalendarWords, in days: ClosedRange<CalendarDate>,
  of seat: Seat?
) -> [CalendarEvent] {
  household.turns.sorted { $0.key < $1.key }.flatMap { task, turns in
    let title = household.task(task)?.title ?? task.text
    return turns.sorted { $0.key < $1.key }.compactMap { week, turn -> CalendarEvent? in
      guard week.start <= days.upperBound, week.span.last >= days.lowerBound else { return nil }
      let who: String
      switch turn {
      case .partner(let holder):
        if let seat, holder != seat { return nil }
        who = household.partners[holder].name
      case .both: who = words.both
      case .outside:
        if seat != nil { return nil }
        who = words.outside
      }
      return CalendarEvent(
        id: "turn-\(task.text)-\(week.start.iso)", start: week.start, end: week.span.end,
        summary: "\(title): \(who)")
    }
  }
}

/// An event that comes again, from its first time in some days on; nil where none lies in them.
private func repeating(
  _ id: String, _ title: String, _ every: Ritual.Every, from first: CalendarDate,
  until: CalendarDate?, in days: ClosedRange<CalendarDate>
) -> CalendarEvent? {
  let last = min(until ?? days.upperBound, days.upperBound)
  // The first time in the days; every date is counted from the first, as months differ.
  let ahead = max(0, first.days(to: days.lowerBound))
  var times = ahead / every.longestDays
  while every.date(times, after: first) < days.lowerBound { times += 1 }
  let start = every.date(times, after: first)
  guard start <= last else { return nil }
  var rule = every.rule(from: first)
  if last < CalendarDate.latest { rule += ";UNTIL=\(basic(last))" }
  return CalendarEvent(
    id: id, start: start, end: start.advanced(by: 1), summary: title, rule: rule)
}

extension Ritual.Every {
  /// The most days from one time to the next.
  fileprivate var longestDays: Int {
    switch self {
    case .daily: 1
    case .weekly: 7
    case .biweekly: 14
    case .monthly: 31
    }
  }

  /// The date so many times later; in a month without the day, its last.
  fileprivate func date(_ times: Int, after first: CalendarDate) -> CalendarDate {
    guard self == .monthly else { return first.advanced(by: times * longestDays) }
    let parts = first.components
    let months = parts.year * 12 + parts.month - 1 + times
    let (year, month) = (months / 12, months % 12 + 1)
    for day in (1...parts.day).reversed() {
      if let date = CalendarDate(year: year, month: month, day: day) { return date }
    }
    return first
  }

  /// How it comes again: monthly on the day of the first, or the last day of a month that lacks it.
  fileprivate func rule(from first: CalendarDate) -> String {
    switch self {
    case .daily: return "FREQ=DAILY"
    case .weekly: return "FREQ=WEEKLY"
    case .biweekly: return "FREQ=WEEKLY;INTERVAL=2"
    case .monthly:
      guard first.day > 28 else { return "FREQ=MONTHLY;BYMONTHDAY=\(first.day)" }
      let days = (28...first.day).map(String.init).joined(separator: ",")
      return "FREQ=MONTHLY;BYMONTHDAY=\(days);BYSETPOS=-1"
    }
  }
}

extension CalendarDate {
  /// The first and the last day there are: 1583-01-01 and 9999-12-31.
  fileprivate static let earliest = CalendarDate(dayNumber: -141_349)
  fileprivate static let latest = CalendarDate(dayNumber: 2_932_896)
}
