internal import CivilCalendar
internal import Diagnostics
internal import SourceText

/// The newest day of something that happened: a row of the log, a milestone that was reached, or one
/// of the `others`, such as an unsealed check-in.
///
/// Never before `started`, and never out of reach of it (`lastTold`). A newest day over 60 days after the next newest is a `FarDate`
/// (METRICS §0). The days of `sealed` check-ins are never the newest, but near one they say that it
/// is no slip. Nothing is said where a row with an error may lie between.
func newestDay(
  log: [LogEntry], milestones: [(day: Located<CalendarDate>, id: MilestoneID)],
  others: [Located<CalendarDate>] = [], sealed: [CalendarDate] = [], started: CalendarDate,
  diagnostics: inout [Diagnostic]
) -> CalendarDate {
  var newest: Located<CalendarDate>?
  var next: CalendarDate?
  func meet(_ day: CalendarDate, _ range: SourceRange) {
    guard let top = newest else {
      newest = Located(day, at: range)
      return
    }
    if day > top.value {
      next = top.value
      newest = Located(day, at: range)
    } else if day == top.value {
      if range < top.range { newest = Located(day, at: range) }
    } else {
      next = next.map { max($0, day) } ?? day
    }
  }
  for entry in log { meet(entry.date, entry.range) }
  for milestone in milestones { meet(milestone.day.value, milestone.day.range) }
  for day in others { meet(day.value, day.range) }
  guard let newest else { return started }
  for day in sealed where day < newest.value { next = next.map { max($0, day) } ?? day }
  let last = lastTold(newest.value, at: newest.range, started: started, diagnostics: &diagnostics)
  if let next, last == newest.value, next.days(to: newest.value) > 60, !diagnostics.hasErrors {
    diagnostics.append(.farDate(newest, next))
  }
  return last
}

/// The longest time that a report tells of, in days: 120 years.
private let longestRecord = 43_830

/// The last day of a report: `day`, but never before `started`.
///
/// A day more than 120 years after `started` is a slip of a year in one of the two, and an error of
/// the kind `FarDate`. No page is made then, so nothing between the two is counted either: the last
/// day is `started`.
private func lastTold(
  _ day: CalendarDate, at range: SourceRange?, started: CalendarDate,
  diagnostics: inout [Diagnostic]
) -> CalendarDate {
  guard started.days(to: day) > longestRecord else { return max(day, started) }
  diagnostics.append(
    Diagnostic(
      .farDate, .error, "\(day.iso) is more than 120 years after the record started",
      at: range,
      explanation: "It started on \(started.iso), as 'started' in couple.yaml says.",
      suggestion: "correct the year of the one that slipped"))
  return started
}

/// Warns with `FarDate` of a given last day over 60 days after anything that happened.
///
/// - Returns: the last day, which is the given one where it is within reach of `started`.
func checkedReach(
  of asOf: CalendarDate, log: [LogEntry], others: [Located<CalendarDate>],
  sealed: [CalendarDate] = [], started: CalendarDate, diagnostics: inout [Diagnostic]
) -> CalendarDate {
  let last = lastTold(asOf, at: nil, started: started, diagnostics: &diagnostics)
  let days = log.map(\.date) + (others.map(\.value) + sealed).filter { $0 <= asOf }
  let newest = max(days.max() ?? started, started)
  guard newest.days(to: asOf) > 60, !diagnostics.hasErrors else { return last }
  diagnostics.append(
    Diagnostic(
      .farDate, .warning,
      "--as-of \(asOf.iso) is \(newest.days(to: asOf)) days after anything that happened",
      explanation: "The newest day is \(newest.iso). Where nothing is written, nothing is known.",
      suggestion: "leave --as-of out, or correct the year or month if it slipped"))
  return last
}

extension [Diagnostic] {
  /// Whether a row may be missing: then nothing can be said of how far the others lie apart.
  fileprivate var hasErrors: Bool { contains { $0.severity == .error } }
}

extension Diagnostic {
  fileprivate static func farDate(_ newest: Located<CalendarDate>, _ next: CalendarDate)
    -> Diagnostic
  {
    Diagnostic(
      .farDate, .warning,
      "\(newest.value.iso) is \(next.days(to: newest.value)) days after anything else",
      at: newest.range,
      explanation: "The newest day is where the report ends; the one before it is \(next.iso).",
      suggestion: "correct the year or month if it slipped")
  }
}
