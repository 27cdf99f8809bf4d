package import CivilCalendar
package import Diagnostics
package import SourceText

/// The household's settings; nil where the file cannot be read as YAML.
func coupleRecord(
  of file: SourceFile, index: Int, diagnostics: inout [Diagnostic]
) -> CoupleRecord? {
  let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  let text = YAMLText(Array(file.bytes[start...]), base: start, file: index)
  guard let keys = yamlMapping(text, isConfidential: false, diagnostics: &diagnostics) else {
    return nil
  }
  let map = FieldMap(keys, range: text.range(0, 0))
  map.reportUnknownKeys(known: CoupleReader.keys, diagnostics: &diagnostics)
  return CoupleReader(map: map).record(diagnostics: &diagnostics)
}

/// The languages that pages are written in; a test holds them to the catalogues.
package let pageLanguages = ["en", "de", "es", "fr"]

/// Reads the keys of `couple.yaml`.
struct CoupleReader {
  let map: FieldMap

  static let keys = [
    "format", "partners", "started", "principle", "compare", "facilitator", "language", "dates",
    "decimals", "week_starts", "categories", "attention", "target", "cadence", "rituals", "goals",
    "boundaries", "life_events", "pauses",
  ]

  func record(diagnostics: inout [Diagnostic]) -> CoupleRecord {
    checkFormat(diagnostics: &diagnostics)
    var record = CoupleRecord(at: map.value("partners")?.range ?? map.range)
    record.partners = partners(diagnostics: &diagnostics)
    record.started = map.date("started", diagnostics: &diagnostics)
    if map.field("started", diagnostics: &diagnostics) == nil {
      map.reportMissing("started", diagnostics: &diagnostics)
    }
    record.principle = map.text("principle", diagnostics: &diagnostics)
    record.compare = perPartner("compare", diagnostics: &diagnostics)
    readFacilitator(into: &record, diagnostics: &diagnostics)
    record.language = language(diagnostics: &diagnostics)
    record.formats.dates =
      map.choice("dates", "way to write dates", diagnostics: &diagnostics) ?? .iso
    record.formats.decimals =
      map.choice("decimals", "way to write decimals", diagnostics: &diagnostics) ?? .point
    record.weekStarts = map.choice("week_starts", "weekday", diagnostics: &diagnostics)
    record.categories = categories(diagnostics: &diagnostics)
    record.attention = attention(diagnostics: &diagnostics)
    record.target = map.choice("target", "target", diagnostics: &diagnostics)
    record.cadence = cadence(diagnostics: &diagnostics)
    readRituals(into: &record, diagnostics: &diagnostics)
    record.goals = goals(diagnostics: &diagnostics)
    record.boundaries = boundaries(diagnostics: &diagnostics)
    record.pauses = pauses(diagnostics: &diagnostics)
    record.lifeEvents = lifeEvents(diagnostics: &diagnostics)
    return record
  }

  private func checkFormat(diagnostics: inout [Diagnostic]) {
    guard let field = map.field("format", diagnostics: &diagnostics) else {
      map.reportMissing("format", diagnostics: &diagnostics)
      return
    }
    if field.text != "1" { diagnostics.append(.unknownFormat(field)) }
  }

  private func language(diagnostics: inout [Diagnostic]) -> String? {
    guard let field = map.field("language", diagnostics: &diagnostics) else { return nil }
    let parts = field.text.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = parts.allSatisfy { part in
      (1...8).contains(part.utf8.count)
        && part.utf8.allSatisfy {
          (0x61...0x7A).contains($0 | 0x20) || (0x30...0x39).contains($0)
        }
    }
    if isTag, let first = parts.first, (2...3).contains(first.utf8.count) {
      if !pageLanguages.contains(first.lowercased()) {
        diagnostics.append(.onlyEnglish(field))
      }
      return field.text
    }
    diagnostics.append(
      Diagnostic(
        .unknownChoice, .error, "\(field.quoted) isn't a language tag", at: field.range,
        suggestion: "write a short tag, such as en or de"))
    return nil
  }

  /// The items of a list of keys; anything else in it is a `WrongShape`.
  func items(_ name: String, diagnostics: inout [Diagnostic]) -> [FieldMap] {
    switch map.value(name) {
    case nil: return []
    case .scalar(let field) where field.isBlank: return []
    case .list(let values, _):
      return values.compactMap { value in
        if case .mapping(let mapping) = value { return FieldMap(mapping) }
        diagnostics.append(
          .wrongShape("each of '\(name)' has keys of its own, after a '-'", at: value.range))
        return nil
      }
    case .some(let value):
      diagnostics.append(
        .wrongShape("'\(name)' is a list; each starts with '-' on a line", at: value.range))
      return []
    }
  }

  /// The keys below a key; nil, with `WrongShape`, where there is something else.
  func mapping(_ name: String, diagnostics: inout [Diagnostic]) -> YAMLMapping? {
    switch map.value(name) {
    case nil: return nil
    case .scalar(let field) where field.isBlank: return nil
    case .mapping(let mapping): return mapping
    case .some(let value):
      diagnostics.append(
        .wrongShape("'\(name)' has keys of its own below it", at: value.range))
      return nil
    }
  }

  private func perPartner(
    _ name: String, diagnostics: inout [Diagnostic]
  ) -> [PartnerValue<Bool>] {
    guard let mapping = mapping(name, diagnostics: &diagnostics) else { return [] }
    let map = FieldMap(mapping)
    return mapping.entries.compactMap { entry in
      guard let field = map.single(entry.value, entry.key.text, diagnostics: &diagnostics),
        let answer = field.yesNo(diagnostics: &diagnostics)
      else { return nil }
      return PartnerValue(partner: entry.key.located, value: Located(answer, at: field.range))
    }
  }

  private func readFacilitator(into record: inout CoupleRecord, diagnostics: inout [Diagnostic]) {
    for answer in perPartner("facilitator", diagnostics: &diagnostics) {
      if answer.partner.value == "initials" {
        record.usesInitials = answer.value.value
      } else {
        record.facilitator.append(answer)
      }
    }
  }

  private func attention(diagnostics: inout [Diagnostic]) -> [PartnerValue<Double>] {
    guard let mapping = mapping("attention", diagnostics: &diagnostics) else { return [] }
    let map = FieldMap(mapping)
    return mapping.entries.compactMap { entry in
      guard let field = map.single(entry.value, entry.key.text, diagnostics: &diagnostics),
        let number = field.number(
          in: 0...10, CellFormats(), isCell: false, diagnostics: &diagnostics)
      else { return nil }
      return PartnerValue(partner: entry.key.located, value: Located(number, at: field.range))
    }
  }

  private func cadence(diagnostics: inout [Diagnostic]) -> CadenceRecord {
    guard let mapping = mapping("cadence", diagnostics: &diagnostics) else {
      return CadenceRecord()
    }
    let map = FieldMap(mapping)
    map.reportUnknownKeys(known: ["check_in", "review"], diagnostics: &diagnostics)
    return CadenceRecord(
      checkIn: map.choice("check_in", "cadence here", diagnostics: &diagnostics),
      review: map.choice("review", "cadence here", diagnostics: &diagnostics))
  }

  /// The id of an item, checked, and once in its list.
  func identifier(
    of item: FieldMap, _ what: String, seen: inout [String: SourceRange],
    diagnostics: inout [Diagnostic]
  ) -> Located<String>? {
    guard let word = item.requiredWord("id", diagnostics: &diagnostics) else { return nil }
    let field = Field(word.value, at: word.range)
    guard let id = field.identifier(what, diagnostics: &diagnostics) else { return nil }
    if let first = seen[id] {
      diagnostics.append(.duplicateID(field, what, first: first))
      return nil
    }
    seen[id] = word.range
    return word
  }
}

extension Diagnostic {
  fileprivate static func onlyEnglish(_ field: Field) -> Diagnostic {
    Diagnostic(
      .onlyEnglish, .warning, "there are no pages in \(field.quoted) yet, so they are in English",
      at: field.range, explanation: "Your own words stay as you write them, in any language.",
      suggestion: "write en, de, es or fr, or leave it until your language is there")
  }

  fileprivate static func unknownFormat(_ field: Field) -> Diagnostic {
    Diagnostic(
      .unknownFormat, .error, "format \(field.quoted) isn't known; this program reads format 1",
      at: field.range, suggestion: "write 'format: 1', or use a newer program for newer files")
  }

  /// A last day before the first; both are named as the file names them.
  package static func endBeforeStart(
    _ end: Located<CalendarDate>, _ endName: String, _ start: Located<CalendarDate>,
    _ startName: String, isConfidential: Bool = false
  ) -> Diagnostic {
    let summary =
      isConfidential
      ? "'\(endName)' is before '\(startName)'"
      : "'\(endName)' is \(end.value.iso), before '\(startName)'"
    return Diagnostic(
      .endBeforeStart, .error, summary, at: end.range,
      notes: [.init("'\(startName)' stands here", at: start.range)],
      suggestion: "swap the two days, or correct one", isConfidential: isConfidential)
  }

  /// An id that a list has twice.
  static func duplicateID(_ field: Field, _ what: String, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateName, .error, "\(field.quoted) is the id of two of the \(what) entries",
      at: field.range, notes: [Note("the first is here", at: first)],
      suggestion: "give one of them another id")
  }
}
