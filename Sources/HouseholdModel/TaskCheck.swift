internal import CivilCalendar
internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// A task with its words looked up, before anything changed hands.
struct TaskDraft {
  let record: TaskRecord
  let id: TaskID
  let category: Category
  /// Who holds what at `since`.
  let holders: StageHolders
  let load: LoadRating
  let dislike: BySeat<Int?>
  let cadence: Cadence?
  let since: CalendarDate
  let until: CalendarDate?

  /// Whether the task lives on a day.
  func lives(on date: CalendarDate) -> Bool {
    date >= since && (until.map { date <= $0 } ?? true)
  }
}

/// Looks up the words of tasks.
struct TaskCheck {
  let partners: PartnerDirectory
  let settings: CoupleSettings

  /// A task; words that cannot be looked up are reported and stand for their defaults.
  func draft(_ record: TaskRecord, diagnostics: inout [Diagnostic]) -> TaskDraft {
    let isHidden = record.visibility == .private
    let category = category(record.category, isHidden, diagnostics: &diagnostics)
    let since = record.since?.value ?? settings.started
    if let until = record.until, until.value < since {
      let start = record.since ?? Located(since, at: record.id.range)
      diagnostics.append(
        .endBeforeStart(
          until, "until", start, record.since == nil ? "started" : "since",
          isConfidential: isHidden))
    }
    return TaskDraft(
      record: record, id: TaskID(record.id.value), category: category,
      holders: holders(record, category, diagnostics: &diagnostics),
      load: load(record, diagnostics: &diagnostics),
      dislike: dislike(record, diagnostics: &diagnostics),
      cadence: record.cadence.flatMap { word in
        let field = Field(word.value, at: word.range, isConfidential: isHidden)
        let cadence = Cadence(rawValue: word.value.lowercased())
        if cadence == nil { diagnostics.append(.unknownCadence(field)) }
        return cadence
      },
      since: since, until: record.until.map { max($0.value, since) })
  }

  private func category(
    _ word: Located<String>?, _ isHidden: Bool, diagnostics: inout [Diagnostic]
  ) -> Category {
    let categories = settings.categories
    guard let word else { return categories.first ?? Category(id: CategoryID(""), title: "") }
    let text = word.value.lowercased()
    if let category = categories.first(where: { $0.id.text == text }) { return category }
    diagnostics.append(
      .unknownWord(
        .unknownCategory, Field(word.value, at: word.range, isConfidential: isHidden), "category",
        among: categories.map(\.id.text)))
    return categories.first ?? Category(id: CategoryID(text), title: word.value)
  }

  private func holders(
    _ record: TaskRecord, _ category: Category, diagnostics: inout [Diagnostic]
  ) -> StageHolders {
    let isHidden = record.visibility == .private
    var owner = Holder.nobody
    if let word = record.owner {
      owner = holder(word, category, isHidden, diagnostics: &diagnostics)
    }
    var holders = StageHolders(all: owner)
    for stage in Stage.allCases {
      guard let word = record.stages[stage.rawValue] else { continue }
      holders[stage] = holder(word, category, isHidden, diagnostics: &diagnostics)
    }
    return holders
  }

  private func holder(
    _ word: Located<String>, _ category: Category, _ isHidden: Bool,
    diagnostics: inout [Diagnostic]
  ) -> Holder {
    if let seat = partners.seat(of: word.value) { return .partner(seat) }
    switch word.value.lowercased() {
    case "both": return .both
    case "outside": return .outside
    case "nobody": return .nobody
    case "rotating":
      if category.isEmotional {
        diagnostics.append(.rotatingEmotional(category, at: word.range, isConfidential: isHidden))
      }
      return .rotating
    default:
      _ = partners.seat(
        of: word, isConfidential: isHidden, orOneOf: holderWords, diagnostics: &diagnostics)
      return .nobody
    }
  }

  private func load(_ record: TaskRecord, diagnostics: inout [Diagnostic]) -> LoadRating {
    let isHidden = record.visibility == .private
    var each = BySeat<Double?>(first: nil, second: nil)
    for rating in record.loads {
      if let seat = partners.seat(
        of: rating.partner, isConfidential: isHidden, diagnostics: &diagnostics)
      {
        each[seat] = rating.value.value
      }
    }
    let hasEach = each.first != nil || each.second != nil
    guard let joint = record.load else { return hasEach ? .each(each) : .unrated }
    if let own = record.loads.first {
      diagnostics.append(
        .loadTwice(joint.range, own.value.range, own.partner.value, isConfidential: isHidden))
    }
    return .joint(joint.value)
  }

  private func dislike(
    _ record: TaskRecord, diagnostics: inout [Diagnostic]
  ) -> BySeat<Int?> {
    var each = BySeat<Int?>(first: nil, second: nil)
    for rating in record.dislikes {
      if let seat = partners.seat(
        of: rating.partner, isConfidential: record.visibility == .private,
        diagnostics: &diagnostics)
      {
        each[seat] = rating.value.value
      }
    }
    return each
  }
}

extension Diagnostic {
  /// A rotating stage of a task whose work is emotional.
  static func rotatingEmotional(
    _ category: Category, at range: SourceRange, isConfidential: Bool
  ) -> Diagnostic {
    let where_ = isConfidential ? "an emotional category" : "'\(category.id.text)'"
    return Diagnostic(
      .rotatingEmotional, .error, "nothing in \(where_) rotates", at: range,
      explanation: "Emotional work is seen and shared, never put on a rota.",
      suggestion: "write a partner, both or nobody", isConfidential: isConfidential)
  }

  fileprivate static func loadTwice(
    _ joint: SourceRange, _ own: SourceRange, _ partner: String, isConfidential: Bool
  ) -> Diagnostic {
    Diagnostic(
      .loadTwice, .error, "'load' stands beside 'load.\(partner)'", at: joint,
      notes: [.init("'load.\(partner)' stands here", at: own)],
      suggestion: "keep one rating for both, or each one's own", isConfidential: isConfidential)
  }
}
