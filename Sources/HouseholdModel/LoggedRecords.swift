internal import CivilCalendar
internal import Diagnostics
import ParallelWork
internal import RecordParsing
internal import SourceText

/// What the rows of the log and of rotations say, checked, and what was met in them.
struct LoggedRecords: Sendable {
  let log: LogCheck
  /// The rows that are shown, by their days.
  let entries: [LogEntry]
  let history: HoldingHistory
  let turns: TurnCheck
  let problems: [Diagnostic]

  /// Checks rows that were checked run by run as one log, and the turns.
  ///
  /// - Parameters:
  ///   - runs: what `checkedRuns` told of the log.
  ///   - records: what the files say.
  ///   - blank: a check without any row.
  ///   - asOf: the last day on which a change counts; nil for all.
  init(_ runs: [CheckedRun], of records: Records, _ blank: LogCheck, asOf: CalendarDate?) {
    var log = blank
    var problems: [Diagnostic] = []
    var bound = ProblemBound()
    var shown = runs.map(\.log.entries)
    if log.take(runs.map(\.log)) {
      for run in runs { problems += run.problems }
    } else {
      for rows in records.logRuns { log.add(rows, diagnostics: &problems) }
      shown = [log.entries]
    }
    bound.hold(&problems)
    checkRepeatedRows(in: shown, diagnostics: &problems)
    let changes = log.changes.filter { change in asOf.map { change.date.value <= $0 } ?? true }
    let history = HoldingHistory(changes, of: blank.tasks, diagnostics: &problems)
    var turns = TurnCheck(
      partners: log.partners, settings: log.settings, tasks: blank.tasks, history: history)
    for record in records.turns {
      turns.add(record, diagnostics: &problems)
      bound.hold(&problems)
    }
    entries = sortedByDay(shown)
    (self.log, self.history, self.turns, self.problems) = (log, history, turns, problems)
  }
}

/// A run of rows of the log, checked by itself.
struct CheckedRun: Sendable {
  let log: LogCheck
  let problems: [Diagnostic]
}

/// Every run of rows checked by itself, on every processor.
///
/// - Parameters:
///   - runs: the rows of the log.
///   - blank: a check without any row.
/// - Returns: the checks, in the order of the runs.
func checkedRuns(_ runs: [LogRun], _ blank: LogCheck) -> [CheckedRun] {
  inParallel(runs.count, inPiecesOf: 1) { place in
    var log = blank
    var problems: [Diagnostic] = []
    log.add(runs[place], diagnostics: &problems)
    return CheckedRun(log: log, problems: problems)
  }
}
