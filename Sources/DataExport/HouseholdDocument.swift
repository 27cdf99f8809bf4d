package import BalanceMetrics
internal import CivilCalendar
internal import Diagnostics
package import HouseholdModel
internal import MarkdownHTML

/// The version of the form of `export json`; it grows when a reader of an older one would misread it.
package let householdSchemaVersion = 1

/// All records that an edition may show as JSON in lines, with every number of it.
///
/// - Parameters:
///   - household: what the export may hold.
///   - edition: the name of the edition.
///   - report: the numbers, written as `metrics` prints them.
///   - measured: what the numbers are about: more days, where `household` holds some only.
/// - Returns: the document; the same for the same files, byte for byte.
package func householdText(
  of household: Household, edition: String, metrics report: BalanceReport,
  about measured: Household
) -> String {
  let records = RecordDocuments(household: household)
  let partners = household.partners.both.map { partner in
    object(["id": .string(partner.id.text), "name": .string(partner.name)])
  }
  var writer = JSONWriter()
  writer.object { writer in
    writer.members([
      .init("schema", .number(householdSchemaVersion)), .init("edition", .string(edition)),
      .init("started", .string(household.settings.started.iso)),
      .init("asOf", .string(household.asOf.iso)), .init("partners", .array(partners)),
    ])
    writer.members(records.standing + records.settings + records.talks)
    writer.object("metrics") { writeMetrics(of: report, for: measured, to: &$0) }
  }
  writer.endLine()
  return writer.text
}

extension RecordDocuments {
  fileprivate var standing: [JSONValue.Member] {
    [
      .init("tasks", .array(household.tasks.map(task))),
      .init("log", .array(household.log.map(entry))), .init("turns", .array(turns)),
    ]
  }

  fileprivate var settings: [JSONValue.Member] {
    let settings = household.settings
    return [
      .init("rituals", .array(settings.rituals.map(ritual))),
      .init("goals", .array(settings.goals.map(goal))),
      .init("boundaries", .array(settings.boundaries.map(boundary))),
      .init("pauses", .array(settings.pauses.map(pause))),
      .init("lifeEvents", .array(settings.lifeEvents.map(lifeEvent))),
    ]
  }

  fileprivate var talks: [JSONValue.Member] {
    [
      .init("checkIns", .array(household.checkIns.map(checkIn))),
      .init("inventories", .array(household.inventories.map(inventory))),
      .init("milestones", .array(household.milestones.map(milestone))),
      .init("moments", .array(household.moments.map(moment))),
      .init("repairs", .array(household.repairs.map(repair))),
      .init("stepBacks", .array(household.stepBacks.map(stepBack))),
      .init("pages", .array(household.pages.map(page))),
    ]
  }
}

/// An object of the members that have a value.
func object(_ members: KeyValuePairs<String, JSONValue?>) -> JSONValue {
  .object(members.compactMap { name, value in value.map { JSONValue.Member(name, $0) } })
}

/// Writes records as JSON, in the words of the files.
struct RecordDocuments {
  let household: Household

  func id(_ seat: Seat) -> String { household.partners[seat].id.text }

  /// A word of the couple's; nil where there is none.
  func text(_ text: String?) -> JSONValue? { text.map(JSONValue.string) }

  /// A text as it is written; of one with pictures its words alone, as the names of their files are
  /// nobody's but the couple's.
  func markdown(_ text: MarkdownText) -> JSONValue {
    .string(text.text.contains("![") ? plainText(ofMarkdown: text.text) : text.text)
  }

  func day(_ date: CalendarDate?) -> JSONValue? { date.map { .string($0.iso) } }

  func actor(_ actor: LogEntry.Actor?) -> JSONValue? {
    actor.map { .string(household.word(for: $0)) }
  }

  func list(_ texts: [String]) -> JSONValue? {
    texts.isEmpty ? nil : .array(texts.map(JSONValue.string))
  }

  func holder(_ holder: Holder) -> JSONValue {
    switch holder {
    case .partner(let seat): .string(id(seat))
    case .both: .string("both")
    case .rotating: .string("rotating")
    case .outside: .string("outside")
    case .nobody: .string("nobody")
    }
  }

  /// Values by partner, for those who have one.
  func each(_ values: BySeat<Double?>) -> JSONValue? {
    let members = Seat.allCases.compactMap { seat in
      values[seat].map { JSONValue.Member(id(seat), .decimal($0)) }
    }
    return members.isEmpty ? nil : .object(members)
  }

  func task(_ task: HouseholdTask) -> JSONValue {
    let load: JSONValue? =
      switch task.load {
      case .unrated: nil
      case .joint(let value): .decimal(value)
      case .each(let values): each(values)
      }
    return object([
      "id": .string(task.id.text), "title": .string(task.title),
      "also": list(task.alsoKnownAs), "category": .string(task.category.text), "load": load,
      "dislike": each(
        BySeat(
          first: task.dislike.first.map { Double($0) },
          second: task.dislike.second.map { Double($0) })),
      "cadence": text(task.cadence?.rawValue),
      "minutes": task.usualMinutes.map { .number($0.count) }, "outcome": text(task.outcome),
      "chosen": task.isChosen.map(JSONValue.bool), "externalised": text(task.externalised),
      "pinned": task.isPinned ? .bool(true) : nil, "since": day(task.since),
      "until": day(task.until), "notes": task.notes.map(markdown),
      "holders": .array(task.holding.map(holding)),
    ])
  }

  private func holding(_ span: HoldingSpan) -> JSONValue {
    object([
      "from": day(span.from), "notice": holder(span.holders.notice),
      "plan": holder(span.holders.plan), "do": holder(span.holders.do),
      "check": holder(span.holders.check),
    ])
  }

  func entry(_ entry: LogEntry) -> JSONValue {
    object([
      "date": day(entry.date), "who": actor(entry.who), "verb": .string(entry.verb.rawValue),
      "subject": text(entry.subject?.word),
      "minutes": entry.minutes.map { .number($0.count) },
      "prompted": entry.isPrompted.map(JSONValue.bool), "wanted": text(entry.wanted?.rawValue),
      "energyAfter": entry.energyAfter.map(JSONValue.number), "note": text(entry.note),
    ])
  }

  /// The turns of all tasks, by task and week.
  var turns: [JSONValue] {
    household.turns.sorted { $0.key < $1.key }.flatMap { task, turns in
      turns.sorted { $0.key < $1.key }.map { week, turn in
        let who =
          switch turn {
          case .partner(let seat): id(seat)
          case .both: "both"
          case .outside: "outside"
          }
        return object([
          "week": day(week.start), "task": .string(task.text), "who": .string(who),
        ])
      }
    }
  }
}
