internal import CivilCalendar

/// Rows in the order of their days, those of one day in the order given: each is moved once.
///
/// - Parameter runs: the rows in runs.
/// - Returns: all rows; linear in them and in the days from the first to the last.
func sortedByDay(_ runs: [[LogEntry]]) -> [LogEntry] {
  // By place, for copies of a long log's entries take longer than what is done with them.
  var (first, last) = (CalendarDate(dayNumber: .max), CalendarDate(dayNumber: .min))
  for run in runs {
    for place in run.indices {
      let day = run[place].date
      (first, last) = (min(first, day), max(last, day))
    }
  }
  guard first <= last else { return [] }
  // By day: how many rows there are before those of the day, then also before its next row.
  var places = [Int](repeating: 0, count: first.days(to: last) + 2)
  for run in runs {
    for place in run.indices { places[first.days(to: run[place].date) + 1] += 1 }
  }
  for day in places.indices.dropFirst() { places[day] += places[day - 1] }
  let count = places[places.count - 1]
  return [LogEntry](unsafeUninitializedCapacity: count) { entries, initialized in
    for run in runs {
      for place in run.indices {
        let day = first.days(to: run[place].date)
        entries.initializeElement(at: places[day], to: run[place])
        places[day] += 1
      }
    }
    initialized = count
  }
}
