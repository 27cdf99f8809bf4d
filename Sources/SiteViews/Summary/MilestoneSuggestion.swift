package import BalanceMetrics
package import CivilCalendar
package import HouseholdModel
package import Messages
import SourceText

/// Something that the data suggests as a milestone, in words; only the two know whether it is one.
package struct MilestoneSuggestion: Sendable, Hashable {
  /// The name of its file without `.md`.
  package let id: String
  /// What it could be called.
  package let term: String
  /// The day on which it was so.
  package let date: CalendarDate
  /// The task it is about; nil for none.
  package let task: TaskID?
  /// Why it is suggested: one sentence, without a word of the couple's own.
  package let why: String
}

extension Site {
  /// What could become a milestone, oldest first: what no milestone speaks of yet.
  ///
  /// Never of an emotional category, and nothing in a therapist's edition: it is the couple's to name.
  var milestoneSuggestions: [MilestoneSuggestion] {
    guard household.edition != .facilitator else { return [] }
    return report.change.candidates.compactMap(suggestion).filter { suggestion in
      let term = suggestion.term.lowercased()
      return !household.milestones.contains { milestone in
        milestone.id.text == suggestion.id
          || ([milestone.term.value] + milestone.also).contains { $0.lowercased() == term }
          || milestone.reachedOn == suggestion.date
            && suggestion.task.map(milestone.tasks.contains) ?? true
      }
    }
  }

  private func suggestion(_ candidate: MilestoneCandidate) -> MilestoneSuggestion? {
    switch candidate.kind {
    case .monthNearTarget(let month, _):
      return MilestoneSuggestion(
        id: "near-what-we-aim-at", term: words("candidate-term-near"), date: candidate.date,
        task: nil, why: words("candidate-why-near", ["month": words.long(month)]).capitalizedFirst)
    case .nothingUnheld(let month):
      return MilestoneSuggestion(
        id: "nothing-left-lying", term: words("candidate-term-held"), date: candidate.date,
        task: nil, why: words("candidate-why-held", ["month": words.long(month)]).capitalizedFirst)
    case .handOffHeld(let id, _, let day):
      guard let task = task(id), household.category(task.category)?.isEmotional != true else {
        return nil
      }
      return MilestoneSuggestion(
        id: "handed-over-\(id.text)", term: words("candidate-term-over", ["thing": task.title]),
        date: candidate.date, task: id,
        why: words(
          "candidate-why-over",
          ["day": words.long(day), "end": words.long(candidate.date)]))
    case .ritualTimes(let id, let count):
      guard let ritual = household.settings.rituals.first(where: { $0.id == id }) else {
        return nil
      }
      return MilestoneSuggestion(
        id: "\(id)-\(count)-times",
        term: words("candidate-term-times", ["thing": ritual.title, "count": words.number(count)]),
        date: candidate.date, task: nil,
        why: words(
          "candidate-why-times",
          ["count": words.number(count), "day": words.long(candidate.date)]))
    }
  }
}

/// What could become a milestone, oldest first, in the household's language.
package func milestoneSuggestions(
  of household: Household, report: BalanceReport, words: Words
) -> [MilestoneSuggestion] {
  Site(household: household, report: report, words: words).milestoneSuggestions
}

/// The milestones that there are: those reached, the newest first, and those in sight.
///
/// - Parameters:
///   - household: what the edition may show.
///   - report: its numbers, which date some of them.
///   - words: the words of its language.
/// - Returns: the two parts, those that have a line.
package func milestoneParts(
  of household: Household, report: BalanceReport, words: Words
) -> [MonthSummary.Part] {
  let site = Site(household: household, report: report, words: words)
  let reached = site.reachedMilestones.reversed().compactMap { milestone in
    milestone.reachedOn.map {
      MonthSummary.Line(label: words.medium($0), text: milestone.term.value)
    }
  }
  let coming = site.household.milestones.compactMap { milestone in
    whenText(milestone, site).map {
      MonthSummary.Line(label: nil, text: words.labelled(milestone.term.value, $0))
    }
  }
  return [("common-milestones", reached), ("common-in-sight", coming)]
    .filter { !$0.1.isEmpty }
    .map { MonthSummary.Part(title: words($0.0), lines: $0.1, isList: true) }
}
