import CivilCalendar
import ChartSVG
import HouseholdModel
import MarkupText

/// An agreement with the check-in it was made in.
struct MadeAgreement {
  let agreement: Agreement
  let made: CalendarDate
}

extension Site {
  /// The check-ins of a span, oldest first.
  func checkIns(in span: DateSpan) -> [CheckIn] {
    household.checkIns.filter { span.contains($0.date) }
  }

  /// All agreements, oldest check-in first, in the order written.
  var agreements: [MadeAgreement] { household.checkIns.flatMap(\.made) }

  /// The agreements that a review of a span speaks of: those whose `by` lies in it, once that day is
  /// past; else those made in it.
  func agreements(in span: DateSpan) -> [MadeAgreement] {
    agreements.filter { span.contains($0.day(asOf: household.asOf)) }
  }

  /// Agreements that are neither kept nor changed, the newest check-in's first.
  var openAgreements: [MadeAgreement] {
    household.checkIns.reversed().flatMap(\.made).filter { $0.agreement.state == .open }
  }
}

extension CheckIn {
  /// What was agreed on that day.
  var made: [MadeAgreement] {
    (together?.agreements ?? []).map { MadeAgreement(agreement: $0, made: date) }
  }
}

extension MadeAgreement {
  /// The day it belongs to: its `by` once that is past, else the day it was made.
  fileprivate func day(asOf: CalendarDate) -> CalendarDate {
    agreement.by.flatMap { $0 <= asOf ? max($0, made) : nil } ?? made
  }
}

extension [MadeAgreement] {
  /// Kept ones first, then open, then changed; each in the order given.
  var byState: [MadeAgreement] {
    [.kept, .open, .changed].flatMap { state in filter { $0.agreement.state == state } }
  }

  /// The lines of a list of agreements.
  ///
  /// - Parameters:
  ///   - site: the household.
  ///   - route: the page they stand on.
  ///   - showsOrigin: whether each says when it was made, with a link.
  /// - Returns: the lines' fields, for `partials/agreements`.
  func fields(_ site: Site, on route: Route, showsOrigin: Bool) -> [Fields] {
    map { item in
      let agreement = item.agreement
      let now = site.household.asOf.year
      return [
        "markHTML": .html(agreementGlyph(agreement.state.mark)),
        "state": .text(agreement.state.text),
        "textHTML": .html(agreementText(agreement, site, on: route)),
        "hasBy": .flag(agreement.by != nil), "byISO": .text(agreement.by?.iso ?? ""),
        "by": .text(
          agreement.by.map { $0.year == now ? $0.shortText : $0.mediumText } ?? ""),
        "hasOrigin": .flag(showsOrigin),
        "origin": .text(item.made.year == now ? item.made.shortText : item.made.mediumText),
        "originHref": .text(route.href(to: .checkIn(item.made))),
      ]
    }
  }
}

/// `Ana: read the whole list`, or the text alone.
private func agreementText(_ agreement: Agreement, _ site: Site, on route: Route) -> HTML {
  let names = site.names(on: route)
  let text = site.glossary.linked(agreement.text, on: route)
  switch agreement.who {
  case .partner(let seat): return "\(names[seat]): \(text)"
  case .both: return "Both of you: \(text)"
  case .rotating: return "By turns: \(text)"
  case .outside: return "From outside: \(text)"
  case nil: return text
  }
}

extension Agreement.State {
  /// Its word.
  var text: String {
    switch self {
    case .kept: "kept"
    case .open: "open"
    case .changed: "changed"
    }
  }

  fileprivate var mark: AgreementMark {
    switch self {
    case .kept: .kept
    case .open: .open
    case .changed: .changed
    }
  }
}
