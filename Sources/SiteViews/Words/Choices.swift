import BalanceMetrics
import ChartSVG
import CivilCalendar
import DataExport
import HouseholdModel
import Messages

// What messages choose their words by: a closed list each, whose names the catalogues spell.

extension Agreement.State: MessageArgument {}
extension Cadence: MessageArgument {}
extension CheckInHeading: MessageArgument {}
extension CheckInScale: MessageArgument {}
extension HoldingMark: MessageArgument {}
extension InventoryVerb: MessageArgument {}
extension LogEntry.Wanted: MessageArgument {}
extension OwnScale: MessageArgument {}
extension Repair.Result: MessageArgument {}
extension RhythmPeriod.State: MessageArgument {}
extension Ritual.Every: MessageArgument {}
extension Stage: MessageArgument {}
extension StepBack.Outcome: MessageArgument {}
extension Verb: MessageArgument {}
extension Weekday: MessageArgument {}
extension MetricDefinition.Unit: MessageArgument {}
extension PageView.Section: MessageArgument {}
