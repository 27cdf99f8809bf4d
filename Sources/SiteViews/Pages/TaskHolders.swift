import CivilCalendar
import HouseholdModel
import Messages

extension StageHolders {
  /// `Ana`, or who holds what: `Ana notices and plans, Ben does and checks`.
  func summary(_ names: Names) -> String {
    let words = names.words
    let holders = Stage.allCases.map { self[$0] }
    if Set(holders).count == 1 { return names.cell(holders[0]) }
    var seen: [Holder] = []
    for holder in holders where !seen.contains(holder) { seen.append(holder) }
    return words.parted(
      seen.map { holder in
        let stages = Stage.allCases.filter { self[$0] == holder }
        return words(
          "holding-part", ["stages": words.listed(stages), "holder": names.cell(holder)])
      })
  }

  /// How it was at first, as a sentence.
  func beginning(_ names: Names) -> String {
    guard isEverywhere(notice) else {
      return names.words("task-at-first-parts", ["holders": summary(names)])
    }
    return names.words(
      "task-at-first", ["who": notice.mark, "name": names.subject(notice)])
  }

  private func isEverywhere(_ holder: Holder) -> Bool {
    Stage.allCases.allSatisfy { self[$0] == holder }
  }
}

extension Holder {
  /// All holders: the two in the order of a page, then the others.
  static func inOrder(of names: Names) -> [Holder] {
    [
      .partner(names.leading), .partner(names.following), .both, .rotating, .outside, .nobody,
    ]
  }
}

extension HouseholdTask {
  /// Everyone who holds a stage of it on a day; empty while it is over or still to come.
  func everyHolder(on day: CalendarDate) -> [Holder] {
    guard let holders = holders(on: day) else { return [] }
    return Stage.allCases.map { holders[$0] }
  }

  /// Who holds it on a day, or why nobody does.
  func holderSummary(on day: CalendarDate, _ names: Names) -> String {
    if let holders = holders(on: day) { return holders.summary(names) }
    let words = names.words
    return since > day
      ? words("task-from", ["day": words.long(since)])
      : words("task-ended", ["day": until.map(words.long) ?? ""])
  }
}
