// Stands in for the stages that are being built.
internal import CivilCalendar
internal import Diagnostics
internal import HouseholdModel
internal import SourceText

struct Records {}
func parsedRecords(of sources: SourceSet, diagnostics: inout [Diagnostic]) -> Records { Records() }
func validatedHousehold(
  from records: Records, asOf: CalendarDate?, diagnostics: inout [Diagnostic]
) -> Household? { nil }
