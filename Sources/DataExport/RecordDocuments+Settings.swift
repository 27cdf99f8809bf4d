internal import CivilCalendar
internal import Diagnostics
internal import HouseholdModel

/// What `couple.yaml` says beside the partners, in its words.
extension RecordDocuments {
  func ritual(_ ritual: Ritual) -> JSONValue {
    object([
      "id": .string(ritual.id), "title": .string(ritual.title),
      "every": .string(ritual.every.rawValue), "since": day(ritual.since),
      "until": day(ritual.until),
    ])
  }

  /// The range is in the metric's unit; shares are 0…1.
  func goal(_ goal: Goal) -> JSONValue {
    object([
      "id": .string(goal.id), "title": .string(goal.title), "metric": .string(goal.metric),
      "partner": goal.partner.map { .string(id($0)) },
      "range": .array([.decimal(goal.range.lowerBound), .decimal(goal.range.upperBound)]),
      "by": day(goal.by),
    ])
  }

  func boundary(_ boundary: Boundary) -> JSONValue {
    object([
      "partner": .string(id(boundary.partner)), "text": .string(boundary.text),
      "review": day(boundary.review),
    ])
  }

  /// Both days are in it, as they are written.
  func pause(_ pause: Pause) -> JSONValue {
    object([
      "from": day(pause.span.start), "to": day(pause.span.last), "title": text(pause.title),
    ])
  }

  func lifeEvent(_ event: LifeEvent) -> JSONValue {
    object(["date": day(event.date), "title": .string(event.title)])
  }
}
