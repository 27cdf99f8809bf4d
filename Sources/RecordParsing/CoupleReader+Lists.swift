internal import CivilCalendar
internal import Diagnostics
internal import SourceText

/// The lists of `couple.yaml`, item by item.
extension CoupleReader {
  func partners(diagnostics: inout [Diagnostic]) -> [PartnerRecord] {
    guard map.has("partners") else { return [] }
    var seen: [String: SourceRange] = [:]
    return items("partners", diagnostics: &diagnostics).compactMap { item in
      item.reportUnknownKeys(known: ["id", "name", "also_known_as"], diagnostics: &diagnostics)
      guard let id = identifier(of: item, "partner", seen: &seen, diagnostics: &diagnostics) else {
        return nil
      }
      if (holderWords + editionWords).contains(id.value) {
        diagnostics.append(
          .invalidID(Field(id.value, at: id.range), "partner", "it means something else in files"))
        return nil
      }
      return PartnerRecord(
        id: id, name: item.text("name", diagnostics: &diagnostics) ?? id.value,
        alsoKnownAs: item.list("also_known_as", diagnostics: &diagnostics), range: id.range)
    }
  }

  func categories(diagnostics: inout [Diagnostic]) -> [CategoryRecord] {
    var seen: [String: SourceRange] = [:]
    return items("categories", diagnostics: &diagnostics).compactMap { item in
      item.reportUnknownKeys(known: ["id", "title", "emotional"], diagnostics: &diagnostics)
      let isEmotional = item.yesNo("emotional", diagnostics: &diagnostics) ?? false
      guard let id = identifier(of: item, "category", seen: &seen, diagnostics: &diagnostics) else {
        return nil
      }
      return CategoryRecord(
        id: id, title: item.text("title", diagnostics: &diagnostics) ?? id.value,
        isEmotional: isEmotional)
    }
  }

  func goals(diagnostics: inout [Diagnostic]) -> [GoalRecord] {
    var seen: [String: SourceRange] = [:]
    return items("goals", diagnostics: &diagnostics).compactMap { item in
      item.reportUnknownKeys(
        known: ["id", "title", "metric", "partner", "range", "by"], diagnostics: &diagnostics)
      let by = item.date("by", diagnostics: &diagnostics)
      let title = item.text("title", diagnostics: &diagnostics)
      let range = valueRange(of: item, diagnostics: &diagnostics)
      guard let id = identifier(of: item, "goal", seen: &seen, diagnostics: &diagnostics),
        let metric = item.requiredWord("metric", diagnostics: &diagnostics)
      else { return nil }
      return GoalRecord(
        id: id, title: title ?? id.value, metric: metric,
        partner: item.word("partner", diagnostics: &diagnostics), range: range, by: by)
    }
  }

  func readRituals(into record: inout CoupleRecord, diagnostics: inout [Diagnostic]) {
    var seen: [String: SourceRange] = [:]
    for item in items("rituals", diagnostics: &diagnostics) {
      item.reportUnknownKeys(
        known: ["id", "title", "every", "since", "until"], diagnostics: &diagnostics)
      let id = identifier(of: item, "ritual", seen: &seen, diagnostics: &diagnostics)
      let title = item.requiredWord("title", diagnostics: &diagnostics)
      var every: RitualRecord.Every?
      if item.requiredWord("every", diagnostics: &diagnostics) != nil {
        every = item.choice(
          "every", "cadence of a ritual", id: .unknownCadence, diagnostics: &diagnostics)
      }
      let since = item.date("since", diagnostics: &diagnostics)
      let until = item.date("until", diagnostics: &diagnostics)
      if let since, let until, until.value < since.value {
        diagnostics.append(.endBeforeStart(until, "until", since, "since"))
      }
      guard let id else {
        record.hasUnreadRituals = true
        continue
      }
      record.rituals.append(
        RitualRecord(
          id: id, title: title?.value ?? id.value, every: every, since: since, until: until))
    }
  }

  func boundaries(diagnostics: inout [Diagnostic]) -> [BoundaryRecord] {
    items("boundaries", diagnostics: &diagnostics).compactMap { item in
      item.reportUnknownKeys(known: ["partner", "text", "review"], diagnostics: &diagnostics)
      let text = item.requiredWord("text", diagnostics: &diagnostics)
      let review = item.date("review", diagnostics: &diagnostics)
      guard let partner = item.requiredWord("partner", diagnostics: &diagnostics), let text else {
        return nil
      }
      return BoundaryRecord(partner: partner, text: text.value, review: review)
    }
  }

  func pauses(diagnostics: inout [Diagnostic]) -> [PauseRecord] {
    items("pauses", diagnostics: &diagnostics).compactMap { item in
      item.reportUnknownKeys(known: ["from", "to", "title"], diagnostics: &diagnostics)
      let title = item.text("title", diagnostics: &diagnostics)
      guard let from = item.requiredDate("from", diagnostics: &diagnostics),
        let to = item.requiredDate("to", diagnostics: &diagnostics)
      else { return nil }
      guard from.value <= to.value else {
        diagnostics.append(.endBeforeStart(to, "to", from, "from"))
        return nil
      }
      return PauseRecord(from: from, to: to, title: title, range: from.range)
    }
  }

  func lifeEvents(diagnostics: inout [Diagnostic]) -> [LifeEventRecord] {
    items("life_events", diagnostics: &diagnostics).compactMap { item in
      item.reportUnknownKeys(known: ["date", "title"], diagnostics: &diagnostics)
      let date = item.requiredDate("date", diagnostics: &diagnostics)
      let title = item.requiredWord("title", diagnostics: &diagnostics)
      guard let date, let title else { return nil }
      return LifeEventRecord(date: date, title: title.value, range: date.range)
    }
  }
}

/// Words for editions that are no partner's.
let editionWords = ["couple", "facilitator"]

/// Words for holders that are no partner.
package let holderWords = ["both", "rotating", "outside", "nobody"]

/// The two ends of `range: [low, high]`, the lower first; nil where it is missing or has a problem.
func valueRange(of item: FieldMap, diagnostics: inout [Diagnostic]) -> ClosedRange<Double>? {
  guard let value = item.value("range") else {
    item.reportMissing("range", diagnostics: &diagnostics)
    return nil
  }
  guard case .list(let values, _) = value, values.count == 2 else {
    diagnostics.append(
      .wrongShape(
        "'range' is a list of two numbers, such as [0.45, 0.55]", at: value.range,
        isConfidential: item.isConfidential))
    return nil
  }
  let numbers = values.compactMap { value in
    item.single(value, "range", diagnostics: &diagnostics)?
      .number(in: nil, CellFormats(), isCell: false, diagnostics: &diagnostics)
  }
  guard numbers.count == 2 else { return nil }
  return min(numbers[0], numbers[1])...max(numbers[0], numbers[1])
}
