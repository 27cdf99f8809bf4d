import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Messages
import Statistics

/// Who reached out, with its range from four weeks on, else as `18 of 22` (connection.initiation).
///
/// Nil where nobody did by name, and without the consent of both.
///
/// - Parameters:
///   - connection: the numbers.
///   - names: whose names, in which order.
///   - countsAlone: whether it is said by its counts where there is no range.
/// - Returns: one sentence.
func initiationSentence(
  _ connection: ConnectionReport, names: Names, countsAlone: Bool
) -> String? {
  guard let initiation = connection.comparison?.initiation else { return nil }
  let words = names.words
  let (leading, following) = (names[names.leading], names[names.following])
  if let range = initiation.range {
    return words(
      "connection-initiation-ranged",
      [
        "certainty": range.certainty(of: initiation.share),
        "range": words.range(range.percents(of: names.leading)),
        "point": words.grouped(initiation.share.percent(of: names.leading)),
        "rest": words.percent(initiation.share.percent(of: names.following)),
        "leading": leading, "following": following,
        "weeks": words.counted("count-week", initiation.weeks),
      ]
    ).capitalizedFirst
  }
  guard countsAlone else { return nil }
  let counts = initiation.counts
  return words(
    "connection-initiation",
    [
      "all": words.number(counts.first + counts.second),
      "count": words.number(counts[names.leading]), "rest": words.number(counts[names.following]),
      "leading": leading, "following": following,
    ])
}

/// Whether reaching out was answered, both ways (connection.response); nil without a bid, and
/// without the consent of both.
func responseSentence(_ connection: ConnectionReport, names: Names) -> String? {
  guard let response = connection.comparison?.response else { return nil }
  let words = names.words
  func said(_ seat: Seat) -> String {
    switch response.directions[seat] {
    case .noBids: words("connection-answered", ["kind": "none", "count": "", "of": ""])
    case .notLogged: words("connection-answered", ["kind": "unlogged", "count": "", "of": ""])
    case .answered(let count, let of):
      words(
        "connection-answered",
        ["kind": "some", "count": words.number(count), "of": words.number(of)])
    }
  }
  let both = words(
    "connection-response",
    [
      "leading": names[names.leading], "following": names[names.following],
      "text": said(names.leading), "rest": said(names.following),
    ])
  guard let difference = response.difference else { return both }
  let isOpen = difference.lower <= 1e-9 && difference.upper >= -1e-9
  guard isOpen else { return both }
  let isWide = difference.upper - difference.lower >= 0.6
  return "\(both) \(words("connection-response-even", ["isWide": isWide]))"
}

/// How often thanks were written down, in words, whoever's (connection.appreciation).
func appreciationSentence(_ connection: ConnectionReport, _ words: Words) -> String? {
  connection.appreciations.map { count in
    words(
      "connection-appreciation", ["count": count, "spelled": words.spelled(count)]
    ).capitalizedFirst
  }
}

/// How each felt after connection (connection.energy); nil where neither has three rows of it, and
/// without the consent of both.
func energySentence(_ connection: ConnectionReport, names: Names) -> String? {
  guard let energy = connection.comparison?.energy, energy.both.contains(where: { $0 != nil })
  else { return nil }
  let words = names.words
  func said(_ seat: Seat) -> String {
    guard let known = energy[seat] else { return words("connection-energy-unknown") }
    return (known.median > 0 ? "+" : "") + words.decimal(known.median)
  }
  return words(
    "connection-energy",
    [
      "leading": names[names.leading], "following": names[names.following],
      "text": said(names.leading), "rest": said(names.following),
    ])
}

/// How fair and how close it felt to each at the newest check-in, side by side, never combined.
///
/// These are perception.fairness and checkin.closeness; nil before anyone answered.
///
/// - Parameters:
///   - site: the household and its numbers.
///   - span: the days that are looked at; nil for all.
///   - names: whose names, in which order.
/// - Returns: one sentence a scale, and the day.
func feltSentence(_ site: Site, in span: DateSpan? = nil, names: Names) -> String? {
  let words = names.words
  let told: [CheckInScale] = [.fairness, .closeness]
  func newest(_ series: ScaleSeries) -> ScaleSeries.Point? {
    series.points.last { span?.contains($0.date) ?? true }
  }
  let series = site.report.scales.filter { told.contains($0.scale) }
  guard let date = series.compactMap({ newest($0)?.date }).max() else { return nil }
  let parts = series.compactMap { series -> String? in
    guard let point = newest(series), point.date == date else { return nil }
    func said(_ seat: Seat) -> String {
      point.answers[seat].map { words.answer($0, series.scale) } ?? words("felt-unknown")
    }
    return words(
      "felt-scale",
      [
        "scale": words.title(series.scale), "ends": words.ends(series.scale),
        "leading": names[names.leading], "following": names[names.following],
        "text": said(names.leading), "rest": said(names.following),
      ])
  }
  return words("felt", ["day": words.long(date), "parts": parts.joined(separator: " ")])
}

/// What each said there is room for, to be set beside the standing share (capacity.expected).
func expectedSentence(_ month: PeriodReport, names: Names) -> String? {
  guard let expected = month.expectedCapacity else { return nil }
  let words = names.words
  return words(
    "capacity-expected",
    [
      "day": words.long(expected.date), "leading": names[names.leading],
      "following": names[names.following],
      "part": words.percent(expected.share.percent(of: names.leading)),
      "rest": words.percent(expected.share.percent(of: names.following)),
    ])
}
