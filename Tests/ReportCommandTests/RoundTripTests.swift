import Diagnostics
import GeneratedHousehold
import HouseholdLaws
import HouseholdModel
import RecordParsing
import RecordWriting
import SourceText
import Testing

@testable import DataExport
@testable import RecordImport
@testable import ReportCommand

/// The household of some files.
private func household(_ files: [SourceFile]) throws -> Household {
  var problems: [Diagnostic] = []
  let records = parsedRecords(of: SourceSet(files), diagnostics: &problems)
  return try #require(validatedHousehold(from: records, asOf: nil, diagnostics: &problems))
}

/// The files with the rows of a table in place of their log.
private func files(_ files: [SourceFile], with table: String, _ words: HouseholdWords) throws
  -> [SourceFile]
{
  let text = try #require(ForeignText(path: "log.csv", bytes: Array(table.utf8)))
  var problems: [Diagnostic] = []
  let log = tableLog(
    of: text, index: 0, map: ImportMap(), dates: nil, zone: nil, diagnostics: &problems)
  let translated = TranslatedLog(try #require(log), map: ImportMap(), words: words)
  #expect(problems == [] && translated.unknown == [] && translated.leftOut == [])
  #expect(Set(translated.rows.map(\.row.importID)).count == translated.rows.count)
  let shape = CSVShape.new(LogRow.importColumns)
  let rows = translated.rows.map { shape.row($0.row.cells) }.joined()
  return files.filter { !$0.innerPath.hasPrefix("log/") }
    + [SourceFile(path: "log/csv.csv", text: shape.heading + rows)]
}

/// The log of a household is exported, imported into the household without one, and is the same.
private func comesBack(_ original: [SourceFile]) throws {
  let before = try household(original)
  let table = logTable(of: before)
  #expect(before.log.count > 20)
  let after = try household(files(original, with: table, HouseholdWords(of: before)))
  #expect(logTable(of: after) == table)
  #expect(after.tasks.map(\.holding) == before.tasks.map(\.holding))
  #expect(after.asOf == before.asOf)
}

@Suite struct RoundTripTests {
  @Test(arguments: 1...12)
  func `the log of a household that was made up comes back without loss`(seed: Int) throws {
    try comesBack(MadeUpHousehold(seed: seed).files())
  }

  @Test func `two years of a busy household come back without loss`() throws {
    try comesBack(
      generatedHousehold(years: 2, seed: 3).map { file in
        SourceFile(path: String(file.path.dropFirst("content/".count)), text: file.text)
      })
  }
}
