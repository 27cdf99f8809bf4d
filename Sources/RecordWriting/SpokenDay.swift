package import CivilCalendar

/// The day that a word names for someone who says it on a day.
///
/// `today`, `yesterday`, a weekday (`monday`, `mon`: the latest one, today included), days ago with
/// a minus (`-3`), or a day as `2026-03-01`; letter case aside.
/// - Parameters:
///   - word: the word.
///   - today: the day it is said on.
/// - Returns: the day; nil for any other word.
package func spokenDay(_ word: String, on today: CalendarDate) -> CalendarDate? {
  let word = word.lowercased()
  switch word {
  case "today": return today
  case "yesterday": return today.advanced(by: -1)
  default: break
  }
  if let day = CalendarDate(iso: word) { return day }
  if word.hasPrefix("-"), let days = Int(word.dropFirst()), (1...366).contains(days) {
    return today.advanced(by: -days)
  }
  guard word.utf8.count >= 3 else { return nil }
  let named = Weekday.allCases.filter { weekday in
    weekday.rawValue == word || weekday.rawValue.prefix(3) == word[...]
  }
  guard let weekday = named.first else { return nil }
  return (0..<7).lazy.map { today.advanced(by: -$0) }.first { $0.weekday == weekday }
}
