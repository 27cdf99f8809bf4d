import BalanceMetrics
import ChartSVG
import CivilCalendar
import HouseholdModel
import Messages

/// Something that comes round, with how it is told.
struct Rhythm {
  /// What the files say of it.
  let record: RhythmRecord

  /// How often it comes.
  var every: Ritual.Every { record.every }
  /// The periods that are over, oldest first.
  var periods: [RhythmPeriod] { record.periods }

  /// How it went lately: how many of the planned times, and what does not count.
  func sentence(_ words: Words) -> String {
    let counts = RhythmCounts(of: record.recentPeriods)
    let isOver = record.ended != nil
    var sentences =
      record.ended.map { [words("rhythm-ended", ["day": words.long($0)])] } ?? []
    if record.recentPeriods.isEmpty {
      sentences.append(words("rhythm-first", ["every": every]))
    } else if counts.planned == 0 {
      sentences.append(words("rhythm-unplanned"))
    } else if counts.kept == 0 {
      sentences.append(words("rhythm-rested", ["span": span(words), "isOver": isOver]))
    } else {
      sentences.append(
        words(
          "rhythm-kept",
          [
            "span": span(words), "isOver": isOver, "every": every,
            "kept": words.number(counts.kept), "planned": words.counted(counts.planned, every),
          ]))
      sentences += uncounted(counts, words)
    }
    return sentences.joined(separator: " ")
  }

  /// How long the time is that the sentence speaks of.
  private func span(_ words: Words) -> String {
    let length = record.recentPeriods.reduce(0) { $0 + $1.span.dayCount }
    if every == .monthly { return words.counted("count-month", record.recentPeriods.count) }
    return every == .daily && length < 14
      ? words.counted("count-day", length) : words.counted("count-week", length / 7)
  }

  /// Why some periods are not among those that count; nothing where all are.
  private func uncounted(_ counts: RhythmCounts, _ words: Words) -> [String] {
    let states: [RhythmPeriod.State] = [.skipped, .paused, .unlogged]
    let parts = states.compactMap { state -> String? in
      let count = counts.count(state)
      guard count > 0 else { return nil }
      return words("rhythm-reason", ["state": state, "periods": words.counted(count, every)])
    }
    return parts.isEmpty ? [] : [words("rhythm-uncounted", ["reasons": words.listed(parts)])]
  }
}

extension Words {
  /// `11 weeks`, `5 turns of two weeks`.
  func counted(_ count: Int, _ every: Ritual.Every) -> String {
    switch every {
    case .daily: counted("count-day", count)
    case .weekly: counted("count-week", count)
    case .biweekly: counted("count-two-weeks", count)
    case .monthly: counted("count-month", count)
    }
  }
}

extension RhythmPeriod.State {
  /// Its sign in calendars.
  var mark: RhythmMark {
    switch self {
    case .kept: .kept
    case .skipped: .skipped
    case .paused, .unlogged: .notDue
    case .notKept: .missed
    }
  }
}
