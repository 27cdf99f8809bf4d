import BalanceMetrics
import HouseholdModel
import Messages
import Testing

@testable import SiteViews

/// Sentences about shares, with their two orders of names.
@Suite struct ShareSentenceTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var standing: StandingLoad
    var leading = Seat.first
    var isPast = false
    var says: String
    var testDescription: String { says }
  }

  static let standingCases = [
    // 62.5 and 57.5 and 65.5 go to the even neighbour: 62, 58 and 66.
    Case(
      standing: standing(0.625, band: 0.575...0.655),
      says: "between 58 and 66 % of what is held in mind lies with Ana and the rest with Ben, "
        + "depending on what you count; as you rated the loads, it is 62 and 38 %."),
    Case(
      standing: standing(0.625, band: 0.575...0.655), leading: .second, isPast: true,
      says: "between 34 and 42 % of what is held in mind lay with Ben and the rest with Ana, "
        + "depending on what you count; as you rated the loads, it was 38 and 62 %."),
    Case(
      standing: standing(0.54, band: 0.46...0.61), isPast: true,
      says: "Who carries more depends on what you count: between 46 and 61 % of what is held in "
        + "mind lay with Ana and the rest with Ben (54 % as you rated the loads)."),
    Case(
      standing: standing(0.54, band: 0.46...0.61), leading: .second,
      says: "Who carries more depends on what you count: between 39 and 54 % of what is held in "
        + "mind lies with Ben and the rest with Ana (46 % as you rated the loads)."),
    // A band that touches 50 % does not cross it.
    Case(
      standing: standing(0.560345, band: 0.5...0.622093),
      says: "between 50 and 62 % of what is held in mind lies with Ana and the rest with Ben, "
        + "depending on what you count; as you rated the loads, it is 56 and 44 %."),
    Case(
      standing: standing(0.7, band: 0.7...0.7),
      says: "70 % of what is held in mind lies with Ana and 30 % with Ben."),
    Case(
      standing: standing(1, band: 1...1), leading: .second, isPast: true,
      says: "0 % of what is held in mind lay with Ben and 100 % with Ana."),
    Case(
      standing: standing(nil),
      says: "Neither of you holds anything yet, so there is no share to show."),
  ]

  @Test(arguments: standingCases)
  func `the standing load is said range first, in either order of names`(example: Case) {
    let text = standingSentence(
      example.standing, names: names(leading: example.leading), isPast: example.isPast,
      mayCompare: true)
    #expect(plain(text) == example.says)
  }

  @Test(arguments: [
    Case(
      standing: standing(0.6, cognitive: 0.625, physical: 0.475), isPast: true,
      says: "Of the thinking (noticing, planning and checking) 62 % lay with Ana and 38 % with "
        + "Ben; of the doing, 48 and 52 %."),
    Case(
      standing: standing(0.6, cognitive: 0.625, physical: 0.475), leading: .second,
      says: "Of the thinking (noticing, planning and checking) 38 % lies with Ben and 62 % with "
        + "Ana; of the doing, 52 and 48 %."),
    Case(
      standing: standing(0.6, cognitive: 0.6),
      says: "There is no share to show for thinking and doing yet."),
    Case(standing: standing(nil), says: "There is no share to show for thinking and doing yet."),
  ])
  func `thinking and doing each sum to 100`(example: Case) {
    let text = stagesSentence(
      example.standing, names: names(leading: example.leading), isPast: example.isPast,
      mayCompare: true)
    #expect(plain(text) == example.says)
  }

  @Test func `without both partners' consent each of them waits`() {
    let waits = english("waits-for-both")
    let load = standing(0.7, band: 0.6...0.8, cognitive: 0.7, physical: 0.7)
    for seat in Seat.allCases {
      let names = names(leading: seat)
      for isPast in [true, false] {
        let said = [
          standingSentence(load, names: names, isPast: isPast, mayCompare: false),
          stagesSentence(load, names: names, isPast: isPast, mayCompare: false),
        ]
        #expect(said == [waits, waits])
      }
      #expect(loggedSentence(logged(nil), names: names) == waits)
    }
  }

  static let range = ShareRange(Share(0.57031), Share(0.71514))
  static let waitsForWeeks =
    "This waits for both of you: it takes two weeks in which each of you wrote something on two "
    + "days or more."

  static let loggedCases: [(GatedShare, String, String)] = [
    (.waits(pairedWeeks: 1), waitsForWeeks, waitsForWeeks),
    (.tooFewRows(1), "Too few to say (1 row).", "Too few to say (1 row)."),
    (.tooFewRows(3), "Too few to say (3 rows).", "Too few to say (3 rows)."),
    (
      .withoutRange(Share(0.625), pairedWeeks: 3),
      "Of the minutes you both logged, 62 % were Ana’s and 38 % Ben’s. Too early for a range "
        + "(3 weeks).",
      "Of the minutes you both logged, 38 % were Ben’s and 62 % Ana’s. Too early for a range "
        + "(3 weeks)."
    ),
    (
      .degenerate(Share(1), pairedWeeks: 5, .allByOne),
      "Of the minutes logged in 5 weeks that you both kept, 100 % were Ana’s and 0 % Ben’s.",
      "Of the minutes logged in 5 weeks that you both kept, 0 % were Ben’s and 100 % Ana’s."
    ),
    (
      .degenerate(Share(0.25), pairedWeeks: 4, .sameEachWeek),
      "Of the minutes you both logged, 25 % were Ana’s and 75 % Ben’s, the same each week "
        + "(4 weeks).",
      "Of the minutes you both logged, 75 % were Ben’s and 25 % Ana’s, the same each week "
        + "(4 weeks)."
    ),
    // The reference values of METRICS §2.
    (
      .ranged(Share(0.646067), range, pairedWeeks: 6),
      "Between 57 and 72 % of the logged minutes were Ana’s and the rest Ben’s (65 and 35 %, "
        + "over 6 weeks).",
      "Between 28 and 43 % of the logged minutes were Ben’s and the rest Ana’s (35 and 65 %, "
        + "over 6 weeks)."
    ),
    (
      .ranged(Share(0.55), ShareRange(Share(0.48), Share(0.62)), pairedWeeks: 12),
      "About even, as far as this log can tell: between 48 and 62 % of the logged minutes were "
        + "Ana’s and the rest Ben’s (55 and 45 %, over 12 weeks).",
      "About even, as far as this log can tell: between 38 and 52 % of the logged minutes were "
        + "Ben’s and the rest Ana’s (45 and 55 %, over 12 weeks)."
    ),
    // A range that touches 50 % includes it.
    (
      .ranged(Share(0.55), ShareRange(Share(0.5), Share(0.6)), pairedWeeks: 12),
      "About even, as far as this log can tell: between 50 and 60 % of the logged minutes were "
        + "Ana’s and the rest Ben’s (55 and 45 %, over 12 weeks).",
      "About even, as far as this log can tell: between 40 and 50 % of the logged minutes were "
        + "Ben’s and the rest Ana’s (45 and 55 %, over 12 weeks)."
    ),
    (
      .ranged(Share(0.801), ShareRange(Share(0.799), Share(0.802)), pairedWeeks: 4),
      "80 % of the logged minutes were Ana’s and the rest Ben’s (80 and 20 %, over 4 weeks).",
      "20 % of the logged minutes were Ben’s and the rest Ana’s (20 and 80 %, over 4 weeks)."
    ),
  ]

  @Test(arguments: loggedCases)
  func `the logged minutes are said behind their gates`(
    share: GatedShare, anaFirst: String, benFirst: String
  ) {
    #expect(plain(loggedSentence(logged(share), names: names(leading: .first))) == anaFirst)
    #expect(plain(loggedSentence(logged(share), names: names(leading: .second))) == benFirst)
  }

  @Test(arguments: [
    (GatedShare.waits(pairedWeeks: 0), "–"), (.tooFewRows(4), "too few to say (4 rows)"),
    (.withoutRange(Share(0.625), pairedWeeks: 2), "62 %"),
    (.degenerate(Share(0), pairedWeeks: 4, .allByOne), "0 %"),
    (.ranged(Share(0.646067), range, pairedWeeks: 6), "57–72 % (65)"),
  ])
  func `a cell of a table has the range before the point`(share: GatedShare, says: String) {
    #expect(plain(shareCell(share, english)).replacing("\u{2060}", with: "") == says)
  }

  @Test func `a number never leaves its unit at the end of a line`() {
    var said = Self.loggedCases.map { loggedSentence(logged($0.0), names: names(leading: .first)) }
    said += Self.standingCases.map {
      standingSentence(
        $0.standing, names: names(leading: .first), isPast: false, mayCompare: true)
    }
    #expect(said.filter { $0.contains("%") }.count == 14)
    for text in said { #expect(!text.contains(/\d (%|week|row)/), "\(text)") }
  }

  @Test func `the line over months is said by its ends, and lone or absent months are too`() {
    let months = [
      month("2026-01", standing(0.7, band: 0.6...0.75)), month("2026-02", standing(nil)),
      month("2026-03", standing(0.625, band: 0.575...0.655)), month("2026-04", standing(nil)),
    ]
    func said(_ months: [PeriodReport], _ seat: Seat) -> String {
      plain(standingLineSummary(months, names: names(leading: seat)))
    }
    #expect(
      said(months, .first)
        == "Ana held 70 % in January 2026 and 62 % in March 2026, weight band then between 58 and "
        + "66 %; the rest lay with Ben.")
    #expect(
      said(months, .second)
        == "Ben held 30 % in January 2026 and 38 % in March 2026, weight band then between 34 and "
        + "42 %; the rest lay with Ana.")
    #expect(
      said(Array(months.suffix(2)), .first)
        == "Ana held 62 % in March 2026, weight band then between 58 and 66 %; the rest lay with "
        + "Ben.")
    #expect(said([months[1]], .first) == "There is no month with a share yet.")
    #expect(said([], .first) == "There is no month with a share yet.")
  }

  @Test func `a usual week is said from four weeks on`() {
    func said(_ lower: Double, _ median: Double, _ upper: Double, weeks: Int) -> String? {
      weeklyLoadSentence(
        logged(
          nil,
          weekly: LoggedWork.Quartiles(lower: lower, median: median, upper: upper, weeks: weeks)),
        english
      ).map(plain)
    }
    #expect(weeklyLoadSentence(logged(nil), english) == nil)
    #expect(said(30, 60, 90, weeks: 3) == nil)
    #expect(
      said(45, 90, 804, weeks: 4)
        == "A usual week held 1.5 h of logged work between you; half of the weeks lay between "
        + "45 min and 13.4 h (4 weeks).")
    #expect(
      said(120, 120, 121, weeks: 9)
        == "A usual week held 2.0 h of logged work between you (9 weeks).")
  }

  @Test(
    arguments: [
      (nil, ""), (0, ""), (0.005, ""), (0.00501, "1 %"), (0.125, "12 %"), (1, "100 %"),
    ] as [(Double?, String)])
  func `what is estimated is said where it prints as more than nothing`(
    part: Double?, says: String
  ) {
    let rest =
      " of all minutes of February 2026 are estimated from how long a task usually takes."
    let report = month("2026-02", standing(nil), logged(nil, estimated: part))
    #expect(plain(estimatedSentence(report, english)) == (says.isEmpty ? "" : says + rest))
  }

  @Test(
    arguments: [
      (nil, ""), (0, ""), (0.0005, ""), (0.004, "Under 1 %"), (0.005, "Under 1 %"), (0.03, "3 %"),
    ] as [(Double?, String)])
  func `what nobody holds is said as a sentence`(part: Double?, says: String) {
    let report = month("2026-02", standing(nil, unheld: part))
    let rest = " of all there is to hold lay with nobody in February 2026."
    #expect(plain(unheldSentence(report, english)) == (says.isEmpty ? "" : says + rest))
    let soFar = unheldSentence(
      month("2026-02", standing(nil, unheld: part), soFar: true), english)
    #expect(soFar.contains(" lies with nobody") == !says.isEmpty)
  }
}
