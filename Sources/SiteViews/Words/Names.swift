import ChartSVG
import HouseholdModel
import Messages

/// The names of the two, in the order that a page says them.
struct Names: Sendable {
  private let partners: BySeat<Partner>
  /// Who is named first in this page's sentences.
  let leading: Seat
  /// The words of the page's language.
  let words: Words

  init(_ partners: BySeat<Partner>, on route: Route, words: Words) {
    self.partners = partners
    self.words = words
    leading = route.namesSecondFirst ? .second : .first
  }

  /// The name of one.
  subscript(seat: Seat) -> String { partners[seat].name }

  /// The one named second.
  var following: Seat { leading.other }

  /// `Ana and Ben`, in the page's order.
  var both: String { words.listed([self[leading], self[following]]) }

  /// Who holds something, for the cells of a table: `Ana`, `both`, `by turns`.
  func cell(_ holder: Holder) -> String {
    if case .partner(let seat) = holder { return self[seat] }
    return words("holder", ["who": holder.mark])
  }

  /// Who wrote a row, before a colon: `Ana`, `Both`.
  func label(_ entry: LogEntry) -> String { cell(entry.who.holder).capitalizedFirst }

  /// Who that is, at the start of a sentence: `Ana`, `You both`.
  func subject(_ holder: Holder) -> String {
    if case .partner(let seat) = holder { return self[seat] }
    return words("holder-subject", ["who": holder.mark])
  }
}

extension LogEntry.Actor {
  /// Who acted, as holders are told.
  var holder: Holder {
    switch self {
    case .partner(let seat): .partner(seat)
    case .both: .both
    case .rotating: .rotating
    case .outside: .outside
    }
  }
}

extension Words {
  /// `noticing and planning`.
  func listed(_ stages: [Stage]) -> String {
    listed(stages.map { self("stage-gerund", ["stage": $0]) })
  }

  /// `noticing and planning`, where an article and the task stand around it.
  func listedOfTask(_ stages: [Stage]) -> String {
    listed(stages.map { self("stage-of-task", ["stage": $0]) })
  }

  /// `Notice`.
  func title(_ stage: Stage) -> String { self("stage-title", ["stage": stage]) }

  /// How often a task comes, in words.
  func often(_ cadence: Cadence) -> String { self("cadence", ["cadence": cadence]) }
}
