internal import CivilCalendar
internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// What files beside the log and the rotations say, checked, and what was met in them.
struct KeptRecords: Sendable {
  let milestones: MilestoneCheck
  let checkIns: CheckInCheck
  let inventories: InventoryCheck
  let moments: MomentCheck
  let repairs: RepairCheck
  let stepBacks: StepBackCheck
  let pages: CheckedPages
  let problems: [Diagnostic]

  /// Checks what some records say beside their log and turns; a log's check knows the household.
  init(of records: Records, _ couple: CoupleRecord, _ log: LogCheck) {
    let (partners, tasks, own) = (log.partners, log.tasks, log.own)
    let started = log.settings.started
    var problems: [Diagnostic] = []
    var milestones = MilestoneCheck(
      partners: partners, tasks: tasks, goals: couple.goals.map(\.id.value), own: own)
    milestones.add(records.milestones, diagnostics: &problems)
    self.milestones = milestones
    checkIns = CheckInCheck(
      records, partners: partners, started: started, own: own, diagnostics: &problems)
    inventories = InventoryCheck(
      records, partners: partners, settings: log.settings, tasks: tasks, own: own,
      diagnostics: &problems)
    moments = MomentCheck(
      records.moments, partners: partners, started: started, own: own, diagnostics: &problems)
    repairs = RepairCheck(
      records.repairs, partners: partners, started: started, own: own, diagnostics: &problems)
    stepBacks = StepBackCheck(
      records.stepBacks, partners: partners, started: started, tasks: tasks, own: own,
      diagnostics: &problems)
    pages = CheckedPages(records.pages, own: own, diagnostics: &problems)
    self.problems = problems
  }

  /// The days of what happened.
  var days: [Located<CalendarDate>] {
    checkIns.days + inventories.days + moments.days + repairs.days + stepBacks.days
  }
}
