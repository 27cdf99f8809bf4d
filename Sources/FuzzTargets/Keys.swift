internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// What doesn't hold of settings and keys.
///
/// 1. Read as any kind of file with keys, every problem lies in the text. 2. Every field that keeps
/// its place lies in the text. 3. The text below the keys is, to the byte, the one at its place.
func keyComplaints(of input: [UInt8]) -> [String] {
  let paths = [
    "couple.yaml", "tasks/a.md", "milestones/a.md", "pages/a.md", "moments/a.md", "repairs/a.md",
    "step-backs/a.md", "check-ins/2026-02-01/ana.md", "check-ins/2026-02-01/ben.md",
    "check-ins/2026-02-01/together.md", "inventory/2026-02/round.yaml",
    "inventory/2026-02/ana.yaml", "private/ben/moments/a.md", "private/ben/milestones/a.md",
  ]
  let sources = SourceSet(paths.map { SourceFile(path: $0, bytes: input) })
  var problems: [Diagnostic] = []
  let records = parsedRecords(of: sources, diagnostics: &problems)
  var found = complaints(about: problems, in: sources)
  let bodies =
    records.pages.map(\.body) + records.milestones.map(\.body)
    + records.tasks.compactMap(\.body)
  let isText = String(validating: input, as: UTF8.self) != nil
  for body in isText ? bodies : []
  where !isInside(body.range, sources) || sources.text(of: body.range) != body.value {
    found.append("the text below the keys isn't at its place: \(body.range)")
  }
  var places: [SourceRange] = []
  for record in records.milestones {
    places += [record.range, record.id.range, record.term.range]
    places += (record.also + record.tasks + record.goals).map(\.range)
  }
  for record in records.tasks {
    places += [record.range, record.id.range]
    places += record.alsoKnownAs.map(\.range)
    places += [record.owner?.range, record.category?.range].compactMap(\.self)
  }
  places += records.pages.map(\.range)
  places += records.moments.map(\.range)
  places += records.repairs.map(\.range)
  places += records.stepBacks.map(\.range)
  for place in places where !isInside(place, sources) {
    found.append("a field lies outside its text: \(place)")
  }
  return found
}
