package import CivilCalendar
package import HouseholdModel

/// The columns of the log as `export csv` writes it, which `import csv` takes as they are.
package let logColumns = [
  "date", "who", "verb", "subject", "minutes", "prompted", "wanted", "energy_after", "note",
  "visibility",
]

/// The log of an edition as CSV: a line a row, with a heading, in the order of the days.
///
/// It comes back in without loss: what a spreadsheet would take for a formula is guarded, and the guard
/// is taken off again.
/// - Parameter household: what the edition may show.
/// - Returns: the table.
package func logTable(of household: Household) -> String {
  csvText([logColumns] + household.log.map { cells(of: $0, household) })
}

private func cells(of entry: LogEntry, _ household: Household) -> [String] {
  let prompted = entry.isPrompted.map { $0 ? "yes" : "no" } ?? ""
  var cells = [entry.date.iso, household.word(for: entry.who), entry.verb.rawValue]
  cells += [entry.subject?.word ?? "", entry.minutes.map { String($0.count) } ?? "", prompted]
  cells += [entry.wanted?.rawValue ?? "", entry.energyAfter.map { String($0) } ?? ""]
  return cells + [entry.note ?? "", entry.isForFacilitator ? "facilitator" : ""]
}

extension LogEntry.Subject {
  /// What a row is about, as a row is written.
  var word: String {
    switch self {
    case .task(let id, let stage): stage.map { "\(id.text):\($0.rawValue)" } ?? id.text
    case .other(let words): words
    }
  }
}

extension Household {
  /// Whose act a row is, as a row is written.
  func word(for actor: LogEntry.Actor) -> String {
    switch actor {
    case .partner(let seat): partners[seat].id.text
    case .both: "both"
    case .rotating: "rotating"
    case .outside: "outside"
    }
  }

  /// What an export may hold: nothing that is one partner's alone, in no edition.
  ///
  /// - Parameter days: the days whose rows, turns and records are in it; nil for all.
  /// - Returns: the household without the rest; tasks, terms, goals, boundaries and pages have no day,
  ///   and stay.
  package func exported(in days: ClosedRange<CalendarDate>?) -> Household {
    var exported = self
    exported.own = nil
    guard let days else { return exported }
    exported.log.removeAll { !days.contains($0.date) }
    exported.changes.removeAll { !days.contains($0.date) }
    exported.turns = turns.mapValues { turns in
      turns.filter { $0.key.start <= days.upperBound && $0.key.span.last >= days.lowerBound }
    }
    exported.checkIns.removeAll { !days.contains($0.date) }
    exported.moments.removeAll { !days.contains($0.date) }
    exported.repairs.removeAll { !days.contains($0.date) }
    exported.stepBacks.removeAll {
      $0.from > days.upperBound || ($0.to ?? $0.from) < days.lowerBound
    }
    exported.settings.pauses.removeAll {
      $0.span.start > days.upperBound || $0.span.last < days.lowerBound
    }
    exported.settings.lifeEvents.removeAll { !days.contains($0.date) }
    return exported
  }
}
