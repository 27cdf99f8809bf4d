internal import CivilCalendar
internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// The rituals of `couple.yaml` by their ids.
struct RitualBook {
  /// The rituals whose every field can be read, in the order declared.
  private(set) var rituals: [Ritual] = []
  private var lives: [String: (since: CalendarDate?, until: CalendarDate?, range: SourceRange)]
  private let ids: [String]
  private let isIncomplete: Bool

  init(_ couple: CoupleRecord) {
    ids = couple.rituals.map(\.id.value)
    isIncomplete = couple.hasUnreadRituals
    lives = [:]
    for record in couple.rituals {
      let until = record.until?.value
      lives[record.id.value] = (record.since?.value, until, record.id.range)
      guard let every = record.every.flatMap({ Ritual.Every(rawValue: $0.rawValue) }) else {
        continue
      }
      rituals.append(
        Ritual(
          id: record.id.value, title: record.title, every: every, since: record.since?.value,
          until: until, range: record.id.range))
    }
  }

  /// What a row about a ritual names: its id.
  ///
  /// Appends `UnknownRitual`, and `OutsideRitual` for a day that the ritual doesn't live.
  func subject(
    _ word: Located<String>, on date: Located<CalendarDate>?, isHidden: Bool,
    diagnostics: inout [Diagnostic]
  ) -> LogEntry.Subject? {
    let id = lives[word.value] == nil ? word.value.lowercased() : word.value
    guard let life = lives[id] else {
      if !isIncomplete { diagnostics.append(.unknownRitual(word, ids, isHidden: isHidden)) }
      return nil
    }
    if let date {
      if let since = life.since, date.value < since {
        diagnostics.append(
          .outsideRitual(date, "'\(id)' starts on \(since.iso)", life.range, isHidden: isHidden))
      } else if let until = life.until, date.value > until {
        diagnostics.append(
          .outsideRitual(date, "'\(id)' ended on \(until.iso)", life.range, isHidden: isHidden))
      }
    }
    return .other(id)
  }
}

extension Verb {
  /// Whether its subject is a ritual of `couple.yaml`.
  var isRitual: Bool { [.kept, .missed, .skipped, .resumed].contains(self) }
}

extension Diagnostic {
  fileprivate static func unknownRitual(
    _ word: Located<String>, _ ids: [String], isHidden: Bool
  ) -> Diagnostic {
    let near = isHidden ? nil : didYouMean(word.value, among: ids)
    let remedy =
      ids.isEmpty || ids.count > 12 || isHidden
      ? "add it to 'rituals' in couple.yaml" : "write one of \(ids.joined(separator: ", "))"
    return Diagnostic(
      .unknownRitual, .error,
      "\(quotedWord(word.value, isHidden: isHidden)) isn't a ritual of couple.yaml",
      at: word.range, suggestion: near ?? remedy, isConfidential: isHidden)
  }

  fileprivate static func outsideRitual(
    _ date: Located<CalendarDate>, _ life: String, _ place: SourceRange, isHidden: Bool
  ) -> Diagnostic {
    Diagnostic(
      .outsideRitual, .warning, isHidden ? "the ritual doesn't live on this day" : life,
      at: date.range, notes: isHidden ? [] : [.init("the ritual is declared here", at: place)],
      suggestion: "correct the day, or the ritual's 'since' or 'until'", isConfidential: isHidden)
  }
}
