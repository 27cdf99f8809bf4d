internal import CivilCalendar
internal import Diagnostics
internal import SourceText

/// Warns of files of the log that hold the same rows: a copy, as a sync service or a file manager
/// makes it under many names, counts twice.
///
/// A copy begins or ends like what it was made of. Two files are told of where they have three rows
/// or more in common, and at least half of those of the shorter.
///
/// - Parameters:
///   - runs: the rows that are shown, file by file; those of a file are in one run.
///   - diagnostics: gains a warning at each file of which an earlier one holds the rows.
func checkRepeatedRows(in runs: [[LogEntry]], diagnostics: inout [Diagnostic]) {
  let files = runs.flatMap(files(in:)).filter { $0.count >= leastInCommon }
  // The files that begin or end with a row, by their places.
  var known: [Content: [Int]] = [:]
  for (place, rows) in files.enumerated() {
    let ends = Set([rows.startIndex, rows.endIndex - 1].map { Content(rows[$0]) })
    // A few are enough: what was copied many times is alike.
    for earlier in Set(ends.flatMap { known[$0]?.prefix(2) ?? [] }).sorted().map({ files[$0] }) {
      let contents = Set(earlier.map(Content.init))
      let common = rows.count { contents.contains(Content($0)) }
      if common >= leastInCommon, common * 2 >= min(rows.count, earlier.count) {
        diagnostics.append(
          .repeatedRows(
            common, of: rows.count, at: rows[rows.startIndex].range,
            earlier: earlier[earlier.startIndex].range))
        break
      }
    }
    for end in ends { known[end, default: []].append(place) }
  }
}

/// The rows of each file.
private func files(in run: [LogEntry]) -> [ArraySlice<LogEntry>] {
  var files: [ArraySlice<LogEntry>] = []
  var start = 0
  for place in run.indices where run[place].range.file != run[start].range.file {
    files.append(run[start..<place])
    start = place
  }
  if start < run.count { files.append(run[start...]) }
  return files
}

/// Fewer rows may well be the same by chance.
private let leastInCommon = 3

/// What a row says, wherever it stands.
private struct Content: Hashable {
  let date: CalendarDate
  let who: LogEntry.Actor
  let verb: Verb
  let subject: LogEntry.Subject?
  let minutes: Minutes?
  let isPrompted: Bool?
  let wanted: LogEntry.Wanted?
  let energyAfter: Int?
  let note: String?

  init(_ entry: LogEntry) {
    (date, who, verb) = (entry.date, entry.who, entry.verb)
    (subject, minutes, isPrompted) = (entry.subject, entry.minutes, entry.isPrompted)
    (wanted, energyAfter, note) = (entry.wanted, entry.energyAfter, entry.note)
  }
}

extension Diagnostic {
  fileprivate static func repeatedRows(
    _ common: Int, of count: Int, at range: SourceRange, earlier: SourceRange
  ) -> Diagnostic {
    let rows = common == count ? "all \(count) rows" : "\(common) of the \(count) rows"
    return Diagnostic(
      .repeatedRows, .warning,
      "\(rows) of this file stand in another one too, and count twice", at: range,
      notes: [.init("the other file", at: earlier)],
      suggestion: "if one is a copy, take what only it has into the other, then delete it; if not, "
        + "let minutes or a note tell the rows apart")
  }
}
