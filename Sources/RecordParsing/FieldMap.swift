internal import CivilCalendar
internal import Diagnostics
internal import SourceText

/// The fields of one record by name, from a row of cells or from the keys of a YAML text.
///
/// Every reader below gives nil for a blank or missing field, and for one that has a problem, which
/// it appends to `diagnostics`.
struct FieldMap {
  /// The fields in the order written, names in lower case.
  var fields: [(name: Field, value: YAMLValue)]
  /// The place of the whole record.
  let range: SourceRange
  /// How dates and decimals are written where the record is a row; nil for YAML.
  let cellFormats: CellFormats?
  /// Whether no message may show a value of it.
  let isConfidential: Bool
  /// Whether it comes from a folder of one partner's own: private, whatever it says.
  var isOwn = false

  private var isCell: Bool { cellFormats != nil }
  private var formats: CellFormats { cellFormats ?? CellFormats() }

  /// The fields of a YAML mapping.
  init(_ mapping: YAMLMapping, range: SourceRange? = nil, isConfidential: Bool = false) {
    fields = mapping.entries.map { ($0.key, $0.value) }
    self.range = range ?? mapping.range
    cellFormats = nil
    self.isConfidential = isConfidential
  }

  /// The fields of a row.
  init(
    cells: [(name: Field, value: Field)], range: SourceRange, formats: CellFormats,
    isConfidential: Bool
  ) {
    fields = cells.map { ($0.name, .scalar($0.value.hidden(isConfidential))) }
    self.range = range
    cellFormats = formats
    self.isConfidential = isConfidential
  }

  /// The value of a field as it is.
  func value(_ name: String) -> YAMLValue? { fields.first { $0.name.text == name }?.value }

  /// Whether a field is there at all, blank or not.
  func has(_ name: String) -> Bool { value(name) != nil }

  /// A field with text in it; a list or keys there are a `WrongShape`.
  func field(_ name: String, diagnostics: inout [Diagnostic]) -> Field? {
    guard let value = value(name) else { return nil }
    return single(value, name, diagnostics: &diagnostics)
  }

  func single(_ value: YAMLValue, _ name: String, diagnostics: inout [Diagnostic]) -> Field? {
    guard case .scalar(let field) = value else {
      diagnostics.append(
        .wrongShape(
          "'\(name)' is one value, not a list or keys of its own", at: value.range,
          isConfidential: isConfidential))
      return nil
    }
    return field.isBlank ? nil : field.hidden(isConfidential)
  }

  /// The text of a field.
  func text(_ name: String, diagnostics: inout [Diagnostic]) -> String? {
    field(name, diagnostics: &diagnostics)?.text
  }

  /// The word of a field with its place.
  func word(_ name: String, diagnostics: inout [Diagnostic]) -> Located<String>? {
    field(name, diagnostics: &diagnostics)?.located
  }

  /// The word of a field that every record needs; `MissingValue` where it is not there.
  func requiredWord(_ name: String, diagnostics: inout [Diagnostic]) -> Located<String>? {
    let before = diagnostics.count
    if let word = word(name, diagnostics: &diagnostics) { return word }
    if diagnostics.count == before { reportMissing(name, diagnostics: &diagnostics) }
    return nil
  }

  /// Reports that a field is blank or not there.
  func reportMissing(_ name: String, diagnostics: inout [Diagnostic]) {
    let start = SourceRange(file: Int(range.file), start: Int(range.start), end: Int(range.start))
    diagnostics.append(
      .missingValue(name, at: value(name)?.range ?? start, isConfidential: isConfidential))
  }

  /// The texts of a list: in YAML a list or one text, in a cell texts with `|` between.
  func list(_ name: String, diagnostics: inout [Diagnostic]) -> [Located<String>] {
    switch value(name) {
    case nil: return []
    case .scalar(let field) where isCell: return Self.split(field)
    case .scalar(let field): return field.isBlank ? [] : [field.located]
    case .mapping(let mapping):
      diagnostics.append(
        .wrongShape(
          "'\(name)' is a list, such as [one, two]", at: mapping.range,
          isConfidential: isConfidential))
      return []
    case .list(let values, _):
      return values.compactMap {
        single($0, name, diagnostics: &diagnostics)?.located
      }
    }
  }

  private static func split(_ field: Field) -> [Located<String>] {
    field.text.split(separator: "|").map { trimmed(String($0)) }.filter { !$0.isEmpty }
      .map { Located($0, at: field.range) }
  }

  /// The day of a field.
  func date(_ name: String, diagnostics: inout [Diagnostic]) -> Located<CalendarDate>? {
    guard let field = field(name, diagnostics: &diagnostics) else { return nil }
    return field.date(formats, isCell: isCell, diagnostics: &diagnostics)
      .map { Located($0, at: field.range) }
  }

  /// The yes or no of a field.
  func yesNo(_ name: String, diagnostics: inout [Diagnostic]) -> Bool? {
    field(name, diagnostics: &diagnostics)?.yesNo(diagnostics: &diagnostics)
  }

  /// The whole number of a field.
  func wholeNumber(
    _ name: String, in range: ClosedRange<Int>, unit: String? = nil,
    diagnostics: inout [Diagnostic]
  ) -> Int? {
    field(name, diagnostics: &diagnostics)?
      .wholeNumber(in: range, unit: unit, diagnostics: &diagnostics)
  }

  /// The number of a field with its place.
  func number(
    _ name: String, in range: ClosedRange<Int>?, diagnostics: inout [Diagnostic]
  ) -> Located<Double>? {
    guard let field = field(name, diagnostics: &diagnostics) else { return nil }
    return field.number(in: range, formats, isCell: isCell, diagnostics: &diagnostics)
      .map { Located($0, at: field.range) }
  }

  /// The word of a closed list in a field.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ name: String, _ what: String, id: DiagnosticID = .unknownChoice,
    diagnostics: inout [Diagnostic]
  ) -> Choice? where Choice.RawValue == String {
    field(name, diagnostics: &diagnostics)?.choice(what, id: id, diagnostics: &diagnostics)
  }

  /// Who may see the record; nil where it does not say.
  ///
  /// In one's own folder it is private; `SharedInPrivate` where it says something else.
  func visibility(diagnostics: inout [Diagnostic]) -> Located<Visibility>? {
    guard let field = field("visibility", diagnostics: &diagnostics) else {
      return isOwn ? Located(.private, at: range) : nil
    }
    let visibility = field.visibility(diagnostics: &diagnostics)
    if isOwn, visibility != .private {
      diagnostics.append(.sharedInPrivate(at: field.range))
      return Located(.private, at: field.range)
    }
    return Located(visibility, at: field.range)
  }

  /// The day of a field that every record needs; `MissingValue` where it is not there.
  func requiredDate(
    _ name: String, diagnostics: inout [Diagnostic]
  ) -> Located<CalendarDate>? {
    guard requiredWord(name, diagnostics: &diagnostics) != nil else { return nil }
    return date(name, diagnostics: &diagnostics)
  }

  /// The fields `name.<partner>`, each with the partner's word and its value.
  func perPartner(_ name: String) -> [(partner: Located<String>, field: YAMLValue)] {
    fields.compactMap { entry in
      guard entry.name.text.hasPrefix(name + ".") else { return nil }
      let word = String(entry.name.text.dropFirst(name.count + 1))
      return (Located(word, at: entry.name.range), entry.value)
    }
  }

  /// Warns of keys that nothing reads; `families` are names that take `.<partner>`.
  func reportUnknownKeys(
    known: [String], families: [String] = [], diagnostics: inout [Diagnostic]
  ) {
    for (name, _) in fields where !isKnown(name.text, known, families) {
      diagnostics.append(
        .unknownKey(name.hidden(isConfidential), known: known + families.map { $0 + ".partner" }))
    }
  }
}

/// Whether a column or key is one that is read.
func isKnown(_ name: String, _ known: [String], _ families: [String]) -> Bool {
  known.contains(name)
    || families.contains { name.hasPrefix($0 + ".") && name.utf8.count > $0.utf8.count + 1 }
}

extension Diagnostic {
  static func sharedInPrivate(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .sharedInPrivate, .warning, "it lies in a folder of one's own and stays private", at: range,
      suggestion: "move it into the shared folder to share it", isConfidential: true)
  }

  static func unknownKey(_ key: Field, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownKey, .warning, "\(key.quoted) isn't a key that is read here", at: key.range,
      explanation: "Its value is not used.",
      suggestion: key.isConfidential ? nil : didYouMean(key.text, among: known),
      isConfidential: key.isConfidential)
  }
}
