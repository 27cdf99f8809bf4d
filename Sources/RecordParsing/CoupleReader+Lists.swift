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
      if holderWords.contains(id.value) {
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
      _ = item.date("by", diagnostics: &diagnostics)
      let range = valueRange(of: item, diagnostics: &diagnostics)
      guard let id = identifier(of: item, "goal", seen: &seen, diagnostics: &diagnostics),
        let metric = item.requiredWord("metric", diagnostics: &diagnostics)
      else { return nil }
      return GoalRecord(
        id: id, metric: metric, partner: item.word("partner", diagnostics: &diagnostics),
        range: range)
    }
  }

  func boundaryPartners(diagnostics: inout [Diagnostic]) -> [Located<String>] {
    items("boundaries", diagnostics: &diagnostics).compactMap { item in
      item.reportUnknownKeys(known: ["partner", "text", "review"], diagnostics: &diagnostics)
      _ = item.requiredWord("text", diagnostics: &diagnostics)
      _ = item.date("review", diagnostics: &diagnostics)
      return item.requiredWord("partner", diagnostics: &diagnostics)
    }
  }

  func pauses(diagnostics: inout [Diagnostic]) -> [PauseRecord] {
    items("pauses", diagnostics: &diagnostics).compactMap { item in
      item.reportUnknownKeys(known: ["from", "to", "title"], diagnostics: &diagnostics)
      let title = item.text("title", diagnostics: &diagnostics)
      guard let from = requiredDate("from", of: item, diagnostics: &diagnostics),
        let to = requiredDate("to", of: item, diagnostics: &diagnostics)
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
      let date = requiredDate("date", of: item, diagnostics: &diagnostics)
      let title = item.requiredWord("title", diagnostics: &diagnostics)
      guard let date, let title else { return nil }
      return LifeEventRecord(date: date, title: title.value, range: date.range)
    }
  }

  private func requiredDate(
    _ name: String, of item: FieldMap, diagnostics: inout [Diagnostic]
  ) -> Located<CalendarDate>? {
    guard item.requiredWord(name, diagnostics: &diagnostics) != nil else { return nil }
    return item.date(name, diagnostics: &diagnostics)
  }
}

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
