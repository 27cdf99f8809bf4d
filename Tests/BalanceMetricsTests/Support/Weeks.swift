import CivilCalendar
import HouseholdModel

/// Rows that make paired weeks: for each Monday the two partners' minutes, on Monday and Tuesday.
func weeks(
  from monday: String, _ minutes: [(Int, Int)?], of task: String = "t"
) -> [LogEntry] {
  minutes.enumerated().flatMap { place, pair -> [LogEntry] in
    guard let pair else { return [] }
    let first = day(monday).advanced(by: 7 * place).iso
    let second = day(monday).advanced(by: 7 * place + 1).iso
    return [
      row(first, "1", .did, task, pair.0), row(second, "1", .did, task, 0),
      row(first, "2", .did, task, pair.1), row(second, "2", .did, task, 0),
    ]
  }
}

/// Paired weeks of 100 minutes each with these percents by the first partner.
func percents(from monday: String, _ parts: [Int?], of task: String = "t") -> [LogEntry] {
  weeks(from: monday, parts.map { part in part.map { ($0, 100 - $0) } }, of: task)
}
