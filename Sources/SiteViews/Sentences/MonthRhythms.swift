import BalanceMetrics
import CivilCalendar
import HouseholdModel
import Messages
import Statistics

/// What came round in a month, in sentences: rituals, check-ins, agreements, repairs (METRICS §6).
func monthRhythms(_ month: PeriodReport, _ site: Site) -> [String] {
  let words = site.words
  var sentences: [String] = []
  for summary in month.rituals {
    guard let ritual = site.household.settings.rituals.first(where: { $0.id == summary.id }) else {
      continue
    }
    if summary.counts.planned > 0 {
      sentences.append(
        words(
          "month-ritual",
          [
            "ritual": words.quoted(ritual.title), "every": summary.every,
            "kind": howMuch(summary.counts.kept, of: summary.counts.planned),
            "kept": words.number(summary.counts.kept),
            "planned": words.counted(summary.counts.planned, summary.every),
          ]))
    }
    if let again = summary.resumptions.last {
      sentences.append(
        words(
          "month-ritual-again",
          ["ritual": words.quoted(ritual.title), "day": words.long(again.date)]))
    }
  }
  if let talks = month.checkIns, talks.counts.kept > 0 {
    sentences.append(
      words(
        "month-check-ins",
        [
          "kind": howMuch(talks.counts.kept, of: talks.counts.planned),
          "kept": words.number(talks.counts.kept),
          "planned": words.counted(talks.counts.planned, talks.every),
        ]))
  }
  return sentences + agreementSentences(month.agreements, words)
    + repairSentences(month.repairs, words)
}

/// Whether something came round never, the one time it was due, always or in part: `none`, `once`,
/// `all` (of three or more) or `some`.
private func howMuch(_ kept: Int, of planned: Int) -> String {
  if kept == 0 { return "none" }
  guard kept == planned, planned != 2 else { return "some" }
  return planned == 1 ? "once" : "all"
}

/// How many agreements were kept, with Wilson's range from five on, else in words (agreement.kept).
private func agreementSentences(_ agreements: AgreementNumbers, _ words: Words) -> [String] {
  var sentences: [String] = []
  let (kept, of) = (words.number(agreements.kept), words.number(agreements.of))
  // Of all or none a range would only be hard to read.
  if let range = agreements.range, agreements.kept > 0, agreements.kept < agreements.of {
    let text = words.range((wholePercent(range.lower.value), wholePercent(range.upper.value)))
    sentences.append(
      words("month-agreements-ranged", ["range": text, "kept": kept, "of": of]).capitalizedFirst)
  } else if agreements.of > 0 {
    let kind = agreements.kept == 0 ? "none" : agreements.kept == agreements.of ? "all" : "some"
    sentences.append(words("month-agreements", ["kind": kind, "kept": kept, "of": of]))
  }
  if agreements.changed > 0 {
    sentences.append(words.spelling("month-agreements-changed", agreements.changed))
  }
  return sentences
}

/// How long it took to talk after rows, and what was tried since (repair.*).
private func repairSentences(_ repairs: RepairNumbers, _ words: Words) -> [String] {
  var sentences: [String] = []
  if let median = quantile(0.5, of: repairs.daysToTalk.map(Double.init)) {
    let days = Int(median.rounded())
    let isOne = repairs.daysToTalk.count == 1
    sentences.append(
      words(
        "month-repair-talk",
        ["isOne": isOne, "count": days, "days": words.counted("count-day", days)]))
  }
  if repairs.remedies > 0 {
    sentences.append(
      words(
        "month-repair-tested",
        ["tested": words.number(repairs.tested), "of": words.number(repairs.remedies)]))
  }
  return sentences
}

/// Time of one's own in the whole weeks that end in a month: had, beside set aside (ownTime.week).
///
/// In declared order; empty without the consent of both, and where nothing of it is written.
func ownTimeRows(_ month: PeriodReport, _ site: Site) -> [Fields] {
  let words = site.words
  let weeks = site.report.ownTime.filter { month.period.span.contains($0.week.span.last) }
  func length(_ time: OwnTime) -> String? {
    guard let minutes = time.minutes else { return words("own-time-some") }
    if minutes.count == 0 { return time.rowsWithoutMinutes == 0 ? nil : words("own-time-some") }
    let length = words.length(minutes)
    return time.rowsWithoutMinutes == 0 ? length : words("own-time-more", ["had": length])
  }
  func cell(_ week: OwnTimeWeek, _ seat: Seat) -> String {
    guard let rested = week.rested[seat], let planned = week.planned[seat] else {
      return words("own-time-unknown")
    }
    // A week without a row says nothing of the time that was had, so it is no zero.
    let had = length(rested) ?? words("own-time-unknown")
    return length(planned).map { words("own-time-cell", ["had": had, "planned": $0]) } ?? had
  }
  let isWritten = weeks.contains { week in
    (week.rested.both + week.planned.both).contains { time in
      time.map { length($0) != nil } ?? false
    }
  }
  guard isWritten else { return [] }
  return weeks.map { week in
    [
      "iso": .text(week.week.start.iso), "week": .text(words.short(week.week.span)),
      "first": .text(cell(week, .first)), "second": .text(cell(week, .second)),
    ]
  }
}
