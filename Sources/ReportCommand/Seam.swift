// Stands in for stages that are being built; each goes as its module arrives.
internal import BalanceMetrics
internal import CivilCalendar
internal import Diagnostics
internal import HouseholdModel
internal import SiteTemplates
internal import SourceText

struct FileProblem: Error {
  let message: String
  let status: ExitStatus
}
struct ContentReading {
  let sources: SourceSet
  let diagnostics: [Diagnostic]
}
func readContent(at path: String, shownAs shown: String) throws(FileProblem) -> ContentReading {
  throw FileProblem(message: "the folder '\(shown)' can't be read", status: .files)
}
func readTemplates(at path: String) throws(FileProblem) -> TemplateCatalog { .standard }
struct Records {}
func parsedRecords(of sources: SourceSet, diagnostics: inout [Diagnostic]) -> Records { Records() }
func validatedHousehold(
  from records: Records, asOf: CalendarDate?, diagnostics: inout [Diagnostic]
) -> Household? { nil }
struct OutputFile {
  let path: String
  let bytes: [UInt8]
}
struct SiteWriter {
  let folder: String
  let shownAs: String
  func publish(_ files: [OutputFile]) throws(FileProblem) -> (written: Int, unchanged: Int) {
    (0, 0)
  }
}
