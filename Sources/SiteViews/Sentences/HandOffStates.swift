import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Messages

/// A change of holders with what came after it, up to the next change of the same stages.
struct ToldHandOff {
  let change: HolderChange
  /// How it holds (handoff.state); nil where that is not looked at: without the consent of both, of
  /// what is emotional, and where it went to nobody by name.
  let handOff: HandOff?
  /// The day on which some of its stages changed again.
  let changedAgain: CalendarDate?
  private let asOf: CalendarDate

  /// Every change of holders, in the order of the log.
  static func all(of household: Household, _ handOffs: [HandOff]) -> [ToldHandOff] {
    let changes = household.changes
    var read = handOffs[...]
    return changes.indices.map { place in
      let change = changes[place]
      let found = read.firstIndex {
        change.kind == .took && $0.task == change.task && $0.date == change.date
          && change.who == .partner($0.newHolder) && $0.stages == change.stages
      }
      let handOff = found.map { read[$0] }
      if let found { read = read[(found + 1)...] }
      let again = changes[(place + 1)...].first {
        $0.task == change.task && !Set($0.stages).isDisjoint(with: change.stages)
      }
      return ToldHandOff(
        change: change, handOff: handOff, changedAgain: again?.date, asOf: household.asOf)
    }
  }

  /// The first four weeks.
  private var transition: DateSpan {
    DateSpan(start: change.date, end: change.date.advanced(by: 28))
  }

  /// Whether the first four weeks are not over.
  var isInTransition: Bool {
    change.kind == .took && changedAgain == nil && transition.contains(asOf)
  }

  /// How it holds, in a word with its weeks; empty where nobody took it.
  func stateText(_ words: Words) -> String {
    guard change.kind == .took else { return "" }
    let last = words.long(transition.last)
    if let day = changedAgain {
      let isKnown = handOff.map { !$0.blocks.isEmpty } ?? false
      return words(
        "handoff-changed-again",
        ["holds": isKnown ? lastWord.state : "unknown", "day": words.long(day)])
    }
    if isInTransition { return words("handoff-in-transition", ["day": last]) }
    guard let handOff else { return words("handoff-was-in-transition", ["day": last]) }
    let (state, since) = lastWord
    guard let since else {
      return handOff.blocks.count > 1
        ? words("handoff-unwritten", ["day": last]) : words("handoff-too-early", ["day": last])
    }
    let said = words("handoff-state", ["holds": state, "day": words.long(since)])
    let silent = handOff.blocks.reversed().prefix { $0.state == nil }.last
    let text = silent.map { words("handoff-silent", ["day": words.long($0.span.start)]) }
    return [said, text].compactMap { $0 }.joined(separator: " ")
  }

  /// The last word that its blocks say, with the day from which on they have said the same.
  private var lastWord: (state: String, since: CalendarDate?) {
    let known = (handOff?.blocks ?? []).filter { $0.state != nil }
    guard let state = known.last?.state else { return ("unknown", nil) }
    let since = known.reversed().prefix { $0.state == state }.last?.span.start
    switch state {
    case .holding: return ("holding", since)
    case .cameBack: return ("came-back", since)
    case .mixed: return ("mixed", since)
    case .inTransition, .handedOn: return ("transition", nil)
    }
  }
}
