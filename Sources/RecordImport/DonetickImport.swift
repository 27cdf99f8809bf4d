internal import CivilCalendar
package import Diagnostics
package import RecordParsing
package import SourceText

/// The rows of Donetick's history, with the names of its chores; nil where no history is among the files.
///
/// Records of the same id are one, with their durations summed: its interface joins sessions of time,
/// a line each. Status 1 alone is done. Private chores stay out: those of the other are not in what one
/// of the two exports, so the two would not have the same rows.
///
/// - Parameters:
///   - files: the texts with their indices in the source set: the history, and the lists of chores and
///     of members in any order.
///   - map: what words mean.
///   - zone: where days are told; nil for as times are written.
///   - diagnostics: gets what was found.
/// - Returns: the rows, and what is left out.
package func donetickLog(
  of files: [(file: SourceFile, index: Int)], map: ImportMap, zone: ZoneOffset?,
  diagnostics: inout [Diagnostic]
) -> ForeignLog? {
  let tables = ForeignTables(
    files,
    knownBy: [
      (.history, ["choreId", "status"]), (.people, ["userId", "displayName"]),
      (.people, ["userId", "username"]), (.chores, ["id", "name"]),
    ], diagnostics: &diagnostics)
  guard let history = tables.records[.history] else {
    if !tables.isIncomplete {
      diagnostics.append(.noHistory("choreId", in: files, tool: "Donetick's"))
    }
    return nil
  }
  let words = ForeignNames(
    chores: tables.names(of: .chores, id: "id", name: ["name"]),
    people: tables.names(of: .people, id: "userId", name: ["displayName", "username"]))
  let hidden = Set(
    (tables.records[.chores] ?? []).filter { $0.isTrue("isPrivate") }
      .compactMap { $0.text("id")?.value })
  var log = ForeignLog()
  log.findings.append(.days(in: map.timezone?.value))
  var places: [String: Int] = [:]
  var seconds: [String: Int] = [:]
  for record in history {
    guard let id = record.text("id")?.value, isPlainNumber(id) else {
      diagnostics.append(.noField("id", at: record.range))
      log.leftOut.append(.init(record.range, .problem))
      continue
    }
    let duration = max(0, min(record.number("duration") ?? 0, 604_800))
    if seconds[id] != nil {
      seconds[id, default: 0] += duration
      log.leftOut.append(.init(record.range, .twice))
      continue
    }
    seconds[id] = duration
    if let reason = reason(of: record, hidden) {
      log.leftOut.append(.init(record.range, reason))
      continue
    }
    guard
      let row = row(
        of: record, id: "donetick:\(id)", words, map, zone, diagnostics: &diagnostics)
    else {
      log.leftOut.append(.init(record.range, .problem))
      continue
    }
    places[id] = log.rows.count
    log.rows.append(row)
  }
  for (id, place) in places {
    guard let duration = seconds[id], duration > 0 else { continue }
    // To the nearest minute; something that took a moment took more than none.
    log.rows[place].minutes = max(1, (duration + 30) / 60)
  }
  return log
}

private func reason(of record: ForeignRecord, _ hidden: Set<String>) -> ForeignLog.Reason? {
  switch record.number("status") {
  case 1: break
  case 2: return .skipped
  default: return .notDone
  }
  return hidden.contains(record.text("choreId")?.value ?? "") ? .privateChore : nil
}

private func row(
  of record: ForeignRecord, id: String, _ words: ForeignNames, _ map: ImportMap,
  _ zone: ZoneOffset?, diagnostics: inout [Diagnostic]
) -> ForeignRow? {
  guard let time = record.text("performedAt") ?? record.text("updatedAt") else {
    diagnostics.append(.noField("performedAt", at: record.range))
    return nil
  }
  guard let date = foreignDate(time, in: zone, diagnostics: &diagnostics) else { return nil }
  guard let who = record.text("completedBy") else {
    diagnostics.append(.noField("completedBy", at: record.range))
    return nil
  }
  guard let chore = record.text("choreId") else {
    diagnostics.append(.noField("choreId", at: record.range))
    return nil
  }
  var row = ForeignRow(
    id: id, date: date, who: words.person(who, map),
    verb: map.verb ?? Located("did", at: record.range), subject: words.chore(chore, map),
    minutes: nil,
    range: SourceRange(
      file: record.file, start: Int(record.range.start), end: Int(record.range.start)))
  row.note = record.text("notes")?.value ?? ""
  return row
}
