import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Messages

/// Three marks for each part that was named in a check-in, none of them right (perception.gap).
///
/// Own claim, what the other says, what was logged that month; empty without the consent of both.
func perceivedRows(_ parts: PerceivedParts, in month: Period, _ words: Words) -> [Fields] {
  func row(_ title: String, _ value: (Seat) -> Double?) -> Fields? {
    let given = Seat.allCases.map(value)
    guard given.contains(where: { $0 != nil }) else { return nil }
    let texts = given.map { $0.map { words.share($0) } ?? "–" }
    return ["title": .text(title), "first": .text(texts[0]), "second": .text(texts[1])]
  }
  let logged = parts.logged.map { share -> Fields in
    [
      "title": .text(words("perception-logged", ["month": words.long(month)])),
      "first": .text(words.percent(share.percent(of: .first))),
      "second": .text(words.percent(share.percent(of: .second))),
    ]
  }
  return [
    row(words("perception-own")) { parts.claimed[$0] },
    row(words("perception-other")) { parts.attributed[$0] }, logged,
  ].compactMap { $0 }
}

/// What the two claims come to together, said as usual and of both (perception.overclaim); nil where
/// one is missing.
func overclaimSentence(_ parts: PerceivedParts, _ words: Words) -> String? {
  parts.overclaim.map { overclaim in
    words(
      "perception-sum",
      [
        "kind": overclaim > 1e-9 ? "over" : overclaim < -1e-9 ? "under" : "even",
        "sum": words.share(overclaim + 100),
      ])
  }
}

/// A question about the map on a day on which somebody had little room (capacity.spike).
///
/// It says of nobody that it was theirs: their own answer stands on the page. Nil on other days.
func littleRoomSentence(_ site: Site, on date: CalendarDate) -> String? {
  let seats = Set(site.report.capacitySpikes.filter { $0.date == date }.map(\.seat))
  guard !seats.isEmpty else { return nil }
  return site.words("capacity-spike", ["isBoth": seats.count == 2])
}

extension Site {
  /// The parts named in the check-in of a day, with the month they stand beside.
  func perceived(on date: CalendarDate) -> (parts: PerceivedParts, month: Period)? {
    guard let month = month(of: date) else { return nil }
    return month.perception.first { $0.date == date }.map { ($0, month.period) }
  }
}
