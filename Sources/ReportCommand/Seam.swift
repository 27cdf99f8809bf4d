// Stands in for the stage that is being built.
internal import CivilCalendar
internal import Diagnostics
internal import HouseholdModel
internal import RecordParsing

func validatedHousehold(
  from records: Records, asOf: CalendarDate?, diagnostics: inout [Diagnostic]
) -> Household? { nil }
