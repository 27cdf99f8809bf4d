internal import Diagnostics
internal import SourceText

/// Reads a term of the glossary.
enum MilestoneReader {
  static let fields = [
    "term", "also", "reached", "target", "when", "theme", "tasks", "goals", "visibility",
  ]

  static func record(
    of file: SourceFile, index: Int, diagnostics: inout [Diagnostic]
  ) -> MilestoneRecord? {
    guard let front = frontMatter(of: file, index: index, diagnostics: &diagnostics) else {
      return nil
    }
    var map = FieldMap(front.keys, range: front.range, isConfidential: front.isConfidential)
    map.isOwn = file.isOwn
    map.reportUnknownKeys(known: fields, families: ["meaning"], diagnostics: &diagnostics)
    let meanings: [PartnerValue<String>] = map.perPartner("meaning").compactMap { partner, value in
      map.single(value, "meaning.\(partner.value)", diagnostics: &diagnostics).map {
        PartnerValue(partner: partner, value: $0.located)
      }
    }
    let reached = map.date("reached", diagnostics: &diagnostics)
    let target = map.date("target", diagnostics: &diagnostics)
    let condition = condition(of: map, diagnostics: &diagnostics)
    let visibility = map.visibility(diagnostics: &diagnostics)?.value ?? .shared
    guard let id = fileIdentifier(file, index: index, diagnostics: &diagnostics) else { return nil }
    let start = SourceRange(
      file: index, start: Int(front.range.start), end: Int(front.range.start))
    let term =
      map.word("term", diagnostics: &diagnostics)
      ?? Located(titleFromName(fileName(file)), at: start)
    return MilestoneRecord(
      id: id, term: term, also: map.list("also", diagnostics: &diagnostics), reached: reached,
      target: target, when: condition, theme: map.text("theme", diagnostics: &diagnostics),
      tasks: map.list("tasks", diagnostics: &diagnostics),
      goals: map.list("goals", diagnostics: &diagnostics), meanings: meanings,
      visibility: visibility, body: front.body, range: front.range)
  }

  private static func condition(
    of map: FieldMap, diagnostics: inout [Diagnostic]
  ) -> Located<ConditionRecord>? {
    guard let value = map.value("when") else { return nil }
    guard case .mapping(let mapping) = value else {
      if case .scalar(let field) = value, field.isBlank { return nil }
      diagnostics.append(
        .wrongShape(
          "'when' has the keys metric, range and for", at: value.range,
          isConfidential: map.isConfidential))
      return nil
    }
    let item = FieldMap(mapping, isConfidential: map.isConfidential)
    item.reportUnknownKeys(known: ["metric", "range", "for"], diagnostics: &diagnostics)
    let metric = item.requiredWord("metric", diagnostics: &diagnostics)
    let range = valueRange(of: item, diagnostics: &diagnostics)
    let weeks = weeks(of: item, diagnostics: &diagnostics)
    guard let metric, let range, let weeks else { return nil }
    return Located(
      ConditionRecord(metric: metric, range: range, weeks: weeks), at: mapping.range)
  }

  /// The number in `for: 8` or `for: 8 weeks`.
  private static func weeks(of item: FieldMap, diagnostics: inout [Diagnostic]) -> Int? {
    guard let word = item.requiredWord("for", diagnostics: &diagnostics) else { return nil }
    var text = word.value
    for unit in [" weeks", " week"] where text.lowercased().hasSuffix(unit) {
      text = String(text.dropLast(unit.count))
    }
    let field = Field(text, at: word.range, isConfidential: item.isConfidential)
    return field.wholeNumber(in: 1...520, unit: "weeks", diagnostics: &diagnostics)
  }
}

/// A title made of a file's name: `-` and `_` as spaces, the first letter large.
func titleFromName(_ name: String) -> String {
  let words = String(name.map { $0 == "-" || $0 == "_" ? " " : $0 })
  return words.prefix(1).uppercased() + words.dropFirst()
}
