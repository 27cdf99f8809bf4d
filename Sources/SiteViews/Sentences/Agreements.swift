import CivilCalendar
import ChartSVG
import HouseholdModel
import MarkupText
import Messages

/// An agreement with the check-in it was made in.
struct MadeAgreement {
  let agreement: Agreement
  let made: CalendarDate
}

extension Site {
  /// The check-ins of a span, oldest first.
  func checkIns(in span: DateSpan) -> ArraySlice<CheckIn> { checkIns[span] }

  /// The agreements that a review of a span speaks of: those whose `by` lies in it, once that day is
  /// past; else those made in it.
  func agreements(in span: DateSpan) -> [MadeAgreement] { Array(agreements[span]) }

  /// Agreements that are neither kept nor changed, the newest check-in's first.
  var openAgreements: [MadeAgreement] {
    newestAgreements.filter { $0.agreement.state == .open }
  }
}

extension Site {
  /// `4 Oct` in the year of the newest day, else `4 Oct 2026`.
  func shown(_ date: CalendarDate) -> String {
    date.year == household.asOf.year ? words.short(date) : words.medium(date)
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
  func day(asOf: CalendarDate) -> CalendarDate {
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
    let words = site.words
    return map { item in
      let agreement = item.agreement
      return [
        "markHTML": .html(agreementGlyph(agreement.state.mark)),
        "state": .text(words("agreement-state", ["state": agreement.state])),
        "textHTML": .html(agreementText(agreement, site, on: route)),
        "hasBy": .flag(agreement.by != nil),
        "byHTML": .html(agreement.by.map { dueText($0, site) } ?? ""),
        "hasOrigin": .flag(showsOrigin),
        "origin": .text(site.shown(item.made)),
        "originHref": .text(route.href(to: .checkIn(item.made))),
      ]
    }
  }
}

/// `Ana: read the whole list`, or the text alone.
func agreementText<Text: SentenceText>(
  _ agreement: Agreement, _ site: Site, on route: Route
) -> Text {
  let names = site.names(on: route)
  let text = Text.linked(agreement.text, site.glossary, on: route)
  guard let who = agreement.who else { return text }
  if case .partner(let seat) = who { return names.words.labelled(names[seat], text) }
  return names.words.told("agreement-by", ["who": who.holder.mark, "text": text])
}

/// `by 4 Oct`: the day until which something was agreed.
func dueText<Text: SentenceText>(_ date: CalendarDate, _ site: Site) -> Text {
  site.words.told("agreement-due", ["day": Text.day(date, said: site.shown(date))])
}

extension Agreement.State {
  fileprivate var mark: AgreementMark {
    switch self {
    case .kept: .kept
    case .open: .open
    case .changed: .changed
    }
  }
}
