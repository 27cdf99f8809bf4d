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
  var both: String { "\(self[leading]) and \(self[following])" }

  /// `Ana’s`.
  func possessive(_ seat: Seat) -> String { self[seat] + "’s" }
}

extension Holder {
  /// Who that is, for the cells of a table.
  func text(_ names: Names) -> String {
    switch self {
    case .partner(let seat): names[seat]
    case .both: "both"
    case .rotating: "by turns"
    case .outside: "outside"
    case .nobody: "nobody"
    }
  }
}

extension Stage {
  /// `Notice`.
  var title: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst() }

  /// `noticing`.
  var gerund: String {
    switch self {
    case .notice: "noticing"
    case .plan: "planning"
    case .do: "doing"
    case .check: "checking"
    }
  }
}

extension Cadence {
  /// How often, in words.
  var text: String {
    switch self {
    case .daily: "every day"
    case .weekdays: "on weekdays"
    case .weekly: "every week"
    case .biweekly: "every two weeks"
    case .monthly: "every month"
    case .quarterly: "every three months"
    case .seasonal: "every season"
    case .yearly: "once a year"
    case .once: "once"
    case .asNeeded: "when it is needed"
    }
  }
}
