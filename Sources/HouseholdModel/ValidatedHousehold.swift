package import CivilCalendar
package import Diagnostics
import ParallelWork
package import RecordParsing
internal import SourceText

/// One household out of all that the files say, with what the couple's edition may show, and in
/// `own` what the reader of a partner's edition alone may see.
///
/// Everything is checked, private rows and records too, whatever the edition. Who may see what is
/// decided here and in `shown(to:)`, and nowhere else. The numbers of every edition are those of
/// this household. Words that cannot be
/// looked up are reported and left out, so that one run reports everything; whoever calls stops
/// where there is an error. Linear in the records but for sorting.
///
/// - Parameters:
///   - records: what the files say.
///   - asOf: the last day that counts; nil for the newest day of something that happened. A given
///     day drops later rows, changes, turns and tasks, and makes a later `reached` a target.
///   - edition: for whom it is; a therapist's is `FacilitatorNotAgreed` without both's yes.
///   - diagnostics: gets what was found.
/// - Returns: the household; nil only where `couple.yaml` declares no two partners or no start.
package func validatedHousehold(
  from records: Records, asOf: CalendarDate?, edition: Edition = .couple,
  diagnostics: inout [Diagnostic]
) -> Household? {
  guard let couple = records.couple,
    let partners = PartnerDirectory(couple, diagnostics: &diagnostics),
    let started = couple.started?.value
  else { return nil }
  let own = OwnFiles(records, partners: partners, diagnostics: &diagnostics)
  let rituals = RitualBook(couple)
  let settings = checkedSettings(
    couple, started: started, partners: partners, rituals: rituals, diagnostics: &diagnostics)
  if edition == .facilitator { checkConsent(settings, couple, diagnostics: &diagnostics) }
  let tasks = TaskBook(
    records, check: TaskCheck(partners: partners, settings: settings), own: own,
    diagnostics: &diagnostics)
  let blank = LogCheck(
    partners: partners, settings: settings, rituals: rituals, tasks: tasks, own: own)
  let runs = checkedRuns(records.logRuns, blank)
  let (logged, kept) = inParallel {
    LoggedRecords(runs, of: records, blank, asOf: asOf)
  } and: {
    KeptRecords(of: records, couple, blank)
  }
  diagnostics += logged.problems + kept.problems
  var household = Household(
    partners: partners.partners, settings: settings,
    tasks: tasks.sorted.map { $0.task(holding: logged.history.spans[$0.id] ?? []) },
    log: logged.entries,
    changes: logged.history.changes, turns: logged.turns.turns,
    milestones: kept.milestones.milestones.sorted { $0.id < $1.id },
    pages: kept.pages.shown, asOf: asOf ?? started)
  household.checkIns = kept.checkIns.checkIns
  household.inventories = kept.inventories.rounds
  household.moments = kept.moments.moments
  household.repairs = kept.repairs.repairs
  household.stepBacks = kept.stepBacks.stepBacks
  household.edition = edition
  if case .partner(let seat) = edition {
    var own = OwnRecords(seat: seat)
    own.log = logged.log.ownEntries[seat].sorted { ($0.date, $0.range) < ($1.date, $1.range) }
    own.tasks = tasks.ownDrafts[seat].map { draft in
      draft.task(holding: [HoldingSpan(from: draft.since, holders: draft.holders)])
    }.sorted { $0.id < $1.id }
    own.moments = kept.moments.ownMoments[seat]
    own.repairs = kept.repairs.ownRepairs[seat]
    own.stepBacks = kept.stepBacks.ownStepBacks[seat]
    own.stepBackThoughts = kept.stepBacks.thoughts[seat]
    own.milestones = kept.milestones.ownMilestones[seat].sorted { $0.id < $1.id }
    own.pages = kept.pages.own[seat]
    own.take(kept.checkIns.ownAnswers(of: seat, until: asOf))
    own.take(kept.inventories.ownLists(of: seat, until: asOf))
    household.own = own
  }
  let reached = records.milestones.compactMap { record in
    record.visibility == .private
      ? nil : record.reached.map { ($0, MilestoneID(record.id.value)) }
  }
  if let asOf { household.drop(after: asOf) }
  household.asOf =
    if let asOf {
      checkedReach(
        of: asOf, log: household.log,
        others: reached.map(\.0) + kept.days, sealed: kept.checkIns.sealedDays, started: started,
        diagnostics: &diagnostics)
    } else {
      newestDay(
        log: household.log, milestones: reached, others: kept.days,
        sealed: kept.checkIns.sealedDays, started: started, diagnostics: &diagnostics)
    }
  if diagnostics.contains(where: { $0.id == .farDate && $0.severity == .error }) {
    household.drop(after: household.asOf)
  }
  noteUnheldTasks(of: household, diagnostics: &diagnostics)
  return household
}

extension TaskDraft {
  /// The task with its history.
  fileprivate func task(holding: [HoldingSpan]) -> HouseholdTask {
    HouseholdTask(
      id: id, title: record.title, alsoKnownAs: record.alsoKnownAs.map(\.value),
      category: category.id, holding: holding, load: load, dislike: dislike, cadence: cadence,
      usualMinutes: record.minutes.map(Minutes.init), outcome: record.outcome,
      isChosen: record.isChosen, externalised: record.externalised, isPinned: record.isPinned,
      since: since, until: until, notes: record.body.map { MarkdownText($0.value, at: $0.range) },
      isForFacilitator: record.visibility == .facilitator, range: record.range)
  }
}

extension OwnRecords {
  fileprivate mutating func take(_ answers: OwnAnswers) {
    sealedAnswers = answers.sealed
    scales = answers.scales
    texts = answers.texts
  }

  fileprivate mutating func take(
    _ lists: (items: [String: [InventoryItem]], guesses: [String: Double])
  ) {
    sealedLists = lists.items
    sealedGuesses = lists.guesses
  }
}

/// Reports that an edition for a therapist lacks the yes of both, and not whose.
private func checkConsent(
  _ settings: CoupleSettings, _ couple: CoupleRecord, diagnostics: inout [Diagnostic]
) {
  guard !(settings.facilitator.first && settings.facilitator.second) else { return }
  let ids = couple.partners.map { "\($0.id.value): yes" }.joined(separator: ", ")
  diagnostics.append(
    Diagnostic(
      .facilitatorNotAgreed, .error, "an edition for a therapist waits for both of you",
      at: SourceRange(file: Int(couple.partnersRange.file), start: 0, end: 0),
      explanation: "It is made once couple.yaml has the yes of each of you.",
      suggestion: "talk about it, and write 'facilitator: {\(ids)}' when you both want it"))
}
