package import CivilCalendar
package import HouseholdModel

/// The parts that the two named in the check-ins of one date, beside what was logged (METRICS §5).
///
/// Three marks for each, none of them right. Parts are percents, 0…100; differences percentage
/// points.
package struct PerceivedParts: Sendable, Hashable {
  /// The date of the check-in.
  package let date: CalendarDate
  /// What each says they carried.
  package let claimed: BySeat<Double?>
  /// What the other says each carried: asked first.
  package let attributed: BySeat<Double?>
  /// logged.share of the period; nil where its gate shows none.
  package let logged: Share?

  /// The parts of one date, at least one of them there.
  package init(
    date: CalendarDate, claimed: BySeat<Double?>, attributed: BySeat<Double?>, logged: Share?
  ) {
    self.date = date
    self.claimed = claimed
    self.attributed = attributed
    self.logged = logged
  }

  /// perception.overclaim: both claims together − 100; nil where one is missing.
  package var overclaim: Double? {
    guard let first = claimed.first, let second = claimed.second else { return nil }
    return first + second - 100
  }

  /// perception.gap: what a partner claims − what the other attributes to them.
  package func gap(of seat: Seat) -> Double? { difference(claimed[seat], attributed[seat]) }

  /// What a partner claims − their part of the logged minutes.
  package func claimedBesideLogged(of seat: Seat) -> Double? {
    difference(claimed[seat], loggedPart(of: seat))
  }

  /// What the other attributes to a partner − their part of the logged minutes.
  package func attributedBesideLogged(to seat: Seat) -> Double? {
    difference(attributed[seat], loggedPart(of: seat))
  }

  /// A partner's part of the logged minutes, in percent.
  package func loggedPart(of seat: Seat) -> Double? {
    logged.map { (seat == .first ? $0 : $0.rest).value * 100 }
  }

  private func difference(_ one: Double?, _ other: Double?) -> Double? {
    guard let one, let other else { return nil }
    return one - other
  }
}

/// Both answers on one scale of the check-ins over time, side by side, never combined
/// (perception.fairness, checkin.*).
package struct ScaleSeries: Sendable, Hashable {
  /// The scale.
  package let scale: CheckInScale
  /// The dates on which at least one gave an answer, oldest first; never empty.
  package let points: [Point]

  /// A series.
  package init(scale: CheckInScale, points: [Point]) {
    self.scale = scale
    self.points = points
  }

  /// The METRICS id of the series.
  package var metric: String {
    scale == .fairness ? "perception.fairness" : "checkin.\(scale.rawValue)"
  }

  /// The answers of a span.
  package func points(in span: DateSpan) -> ArraySlice<Point> {
    points.slice(in: span, by: \.date)
  }

  /// The answers of one date.
  package struct Point: Sendable, Hashable {
    /// The date.
    package let date: CalendarDate
    /// Each one's answer, in the scale's unit.
    package let answers: BySeat<Double?>

    /// The answers of a date.
    package init(date: CalendarDate, answers: BySeat<Double?>) {
      self.date = date
      self.answers = answers
    }
  }
}

/// The parts named in all check-ins, oldest first, beside nothing yet; none without the consent of
/// both.
func perceivedParts(of household: Household) -> [PerceivedParts] {
  guard household.settings.mayCompare else { return [] }
  return household.checkIns.sorted(by: \.date).compactMap { checkIn in
    let (first, second) = (checkIn.answers.first, checkIn.answers.second)
    let parts = PerceivedParts(
      date: checkIn.date,
      claimed: BySeat(first: first?.iCarried, second: second?.iCarried),
      attributed: BySeat(first: second?.partnerCarried, second: first?.partnerCarried),
      logged: nil)
    return (parts.claimed.both + parts.attributed.both).contains { $0 != nil } ? parts : nil
  }
}

extension [PerceivedParts] {
  /// Those of a span, beside logged.share of the same days; the array is sorted by day.
  func parts(in span: DateSpan, beside logged: Share?) -> [PerceivedParts] {
    slice(in: span, by: \.date).map {
      PerceivedParts(
        date: $0.date, claimed: $0.claimed, attributed: $0.attributed, logged: logged)
    }
  }
}

/// The scales that anyone answered, in the order of the form.
func scaleSeries(of household: Household) -> [ScaleSeries] {
  let checkIns = household.checkIns.sorted(by: \.date).filter {
    household.span.contains($0.date)
  }
  return CheckInScale.allCases.compactMap { scale in
    let points = checkIns.compactMap { checkIn -> ScaleSeries.Point? in
      let answers = BySeat(
        first: checkIn.answers.first?.scales[scale], second: checkIn.answers.second?.scales[scale])
      guard answers.first != nil || answers.second != nil else { return nil }
      return ScaleSeries.Point(date: checkIn.date, answers: answers)
    }
    return points.isEmpty ? nil : ScaleSeries(scale: scale, points: points)
  }
}
