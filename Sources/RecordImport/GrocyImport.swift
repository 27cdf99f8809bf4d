internal import CivilCalendar
package import Diagnostics
package import RecordParsing
package import SourceText

/// The rows of Grocy's log of chores, with their names; nil where no log is among the files.
///
/// Numbers may be texts. What was undone or skipped stays out. Times are local and have no zone: the day
/// is as it is written.
///
/// - Parameters:
///   - files: the texts with their indices in the source set: `chores_log`, and `chores` and `users` in
///     any order.
///   - map: what words mean.
///   - diagnostics: gets what was found.
/// - Returns: the rows, and what is left out.
package func grocyLog(
  of files: [(file: SourceFile, index: Int)], map: ImportMap, diagnostics: inout [Diagnostic]
) -> ForeignLog? {
  let tables = ForeignTables(
    files,
    knownBy: [
      (.history, ["chore_id", "tracked_time"]), (.chores, ["id", "name"]),
      (.people, ["id", "username"]), (.people, ["id", "display_name"]),
    ], diagnostics: &diagnostics)
  guard let history = tables.records[.history] else {
    if !tables.isIncomplete {
      diagnostics.append(.noHistory("chore_id", in: files, tool: "Grocy's"))
    }
    return nil
  }
  let words = ForeignNames(
    chores: tables.names(of: .chores, id: "id", name: ["name"]),
    people: tables.names(of: .people, id: "id", name: ["display_name", "username"]))
  var log = ForeignLog()
  log.findings.append(.init("days", "of local times, as they are written"))
  var ids: Set<String> = []
  for record in history {
    guard let id = record.text("id")?.value, isPlainNumber(id) else {
      diagnostics.append(.noField("id", at: record.range))
      log.leftOut.append(.init(record.range, .problem))
      continue
    }
    let reason: ForeignLog.Reason? =
      !ids.insert(id).inserted
      ? .twice : record.isTrue("undone") ? .undone : record.isTrue("skipped") ? .skipped : nil
    if let reason {
      log.leftOut.append(.init(record.range, reason))
    } else if let row = row(of: record, id: "grocy:\(id)", words, map, diagnostics: &diagnostics) {
      log.rows.append(row)
    } else {
      log.leftOut.append(.init(record.range, .problem))
    }
  }
  return log
}

private func row(
  of record: ForeignRecord, id: String, _ words: ForeignNames, _ map: ImportMap,
  diagnostics: inout [Diagnostic]
) -> ForeignRow? {
  guard let time = record.text("tracked_time") ?? record.text("row_created_timestamp") else {
    diagnostics.append(.noField("tracked_time", at: record.range))
    return nil
  }
  guard let date = foreignDate(time, in: nil, diagnostics: &diagnostics) else { return nil }
  guard let chore = record.text("chore_id") else {
    diagnostics.append(.noField("chore_id", at: record.range))
    return nil
  }
  let point = SourceRange(
    file: record.file, start: Int(record.range.start), end: Int(record.range.start))
  // Grocy lets a chore be done by nobody in particular.
  guard
    let who = record.text("done_by_user_id").map({ words.person($0, map) })
      ?? map.who.map({ Located($0.value, at: point) })
  else {
    diagnostics.append(.noField("done_by_user_id", at: record.range))
    return nil
  }
  return ForeignRow(
    id: id, date: date, who: who, verb: map.verb ?? Located("did", at: point),
    subject: words.chore(chore, map), minutes: nil, range: point)
}
