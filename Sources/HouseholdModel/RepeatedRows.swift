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
///   - entries: the rows that are shown, file by file.
///   - diagnostics: gains a warning at each file of which an earlier one holds the rows.
func checkRepeatedRows(in entries: [LogEntry], diagnostics: inout [Diagnostic]) {
  var files: [Range<Int>] = []
  for index in entries.indices {
    if let last = files.last, entries[last.lowerBound].range.file == entries[index].range.file {
      files[files.count - 1] = last.lowerBound..<index + 1
    } else {
      files.append(index..<index + 1)
    }
  }
  var known: [Content: [Range<Int>]] = [:]
  for rows in files where rows.count >= leastInCommon {
    let ends = Set([rows.lowerBound, rows.upperBound - 1].map { Content(entries[$0]) })
    // A few are enough: what was copied many times is alike.
    for earlier in Set(ends.flatMap { known[$0]?.prefix(2) ?? [] }).sorted(by: precedes) {
      let contents = Set(entries[earlier].map(Content.init))
      let common = entries[rows].count { contents.contains(Content($0)) }
      if common >= leastInCommon, common * 2 >= min(rows.count, earlier.count) {
        diagnostics.append(
          .repeatedRows(
            common, of: rows.count, at: entries[rows.lowerBound].range,
            earlier: entries[earlier.lowerBound].range))
        break
      }
    }
    for end in ends { known[end, default: []].append(rows) }
  }
}

/// Fewer rows may well be the same by chance.
private let leastInCommon = 3

private func precedes(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
  left.lowerBound < right.lowerBound
}

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
