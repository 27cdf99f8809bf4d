import Diagnostics
import SourceText
import Testing

@testable import RecordParsing

/// What files say, as text that can be compared, and what was met.
private struct Said: Equatable {
  let records: String
  let problems: [Diagnostic]
}

private func said(_ files: [String: String], _ known: inout KnownReadings?) -> Said {
  let sources = SourceSet(files.map { SourceFile(path: "content/\($0)", innerPath: $0, text: $1) })
  var problems: [Diagnostic] = []
  let records = parsedRecords(of: sources, known: &known, diagnostics: &problems)
  var text = "\(records.milestones)\(records.checkIns)\(records.moments)\(records.couple as Any)"
  for run in records.logRuns {
    for place in run.indices { text += "\(run.record(at: place))" }
  }
  return Said(records: text, problems: problems)
}

private let coupleText = """
  format: 1
  partners: [{id: ana, name: Ana}, {id: ben, name: Ben}]
  started: 2026-01-01

  """

/// Forty files and more, so that there are several readings, one of them with a problem.
private var household: [String: String] {
  var files = ["couple.yaml": coupleText, "moments/a.md": "---\ndate: 2026-02-30\n---\n\nWe.\n"]
  for number in 10..<50 {
    files["milestones/m\(number).md"] = "---\nterm: Term \(number)\n---\n\nA text.\n"
  }
  for number in 1...9 {
    files["log/0\(number).csv"] = "date,who,verb,subject\n0\(number).02.2026,ana,did,dinner\n"
  }
  for who in ["ana", "ben"] {
    files["check-ins/2026-02-01/\(who).md"] =
      "---\npartner: \(who)\nfelt: 4\n---\n\n## Heavy\n\nX\n"
  }
  return files
}

struct KnownReadingsTests {
  /// What a household says after a change, to one who knew it before and to one who didn't.
  private func expectSame(
    after change: (inout [String: String]) -> Void, _ place: SourceLocation = #_sourceLocation
  ) {
    var files = household
    var known: KnownReadings? = KnownReadings()
    var none: KnownReadings?
    _ = said(files, &known)
    change(&files)
    for _ in 0..<2 {
      #expect(said(files, &known) == said(files, &none), sourceLocation: place)
    }
    #expect(none == nil, sourceLocation: place)
  }

  @Test func `who knows a household reads in it what everyone does`() {
    expectSame { _ in }
  }

  @Test func `a text that changed is read anew, and what it is about`() {
    expectSame { $0["log/03.csv"] = "date,who,verb,subject\n2026-02-04,ben,did,bins\n" }
    expectSame { $0["milestones/m49.md"] = "---\nterm: Another\n---\n\nA text.\n" }
    expectSame { $0["check-ins/2026-02-01/ana.md"] = "---\npartner: ana\n---\n" }
    expectSame { $0["moments/a.md"] = "---\ndate: 2026-02-28\n---\n\nWe.\n" }
  }

  @Test func `files that come and go move the others`() {
    expectSame { $0["log/00.csv"] = "date,who,verb,subject\n2026-02-04,ben,did,bins\n" }
    expectSame { $0["milestones/m10.md"] = nil }
    expectSame { $0["zzz/a.md"] = "A text" }
    expectSame { $0["moments/a.md"] = nil }
    expectSame { files in files = files.filter { $0.key < "log/05.csv" } }
  }

  @Test func `another way of writing dates is one for all files`() {
    expectSame { $0["couple.yaml"] = coupleText + "dates: dd.mm.yyyy\n" }
    expectSame { $0["couple.yaml"] = "format: [" }
    expectSame { $0["couple.yaml"] = nil }
  }

  @Test func `what is known of the same files is not read again`() {
    let sources = SourceSet(
      household.map { SourceFile(path: "content/\($0)", innerPath: $0, text: $1) })
    let known = KnownReadings(
      sources: sources, formats: CellFormats(), readings: [FirstReading(), FirstReading()])
    #expect(known.reading(0, of: sources.files[0..<16]) != nil)
    #expect(known.reading(1, of: sources.files[16..<32]) != nil)
    #expect(known.reading(0, of: sources.files[0..<15]) == nil)
    #expect(known.reading(1, of: sources.files[0..<16]) == nil)
    #expect(known.reading(2, of: sources.files[32..<48]) == nil)
  }
}
