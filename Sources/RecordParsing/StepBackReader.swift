internal import Diagnostics
internal import SourceText

/// Reads a step-back.
enum StepBackReader {
  static let fields = [
    "author", "purpose", "scope", "agreed_by", "from", "to", "allowed", "outcome", "visibility",
  ]
  /// Keys that take `.<partner>` and are for that partner's eyes alone.
  static let families = ["worry", "reflection"]

  /// The step-back of a file; nil where its front matter can't be read, or its name is no id.
  ///
  /// Where it holds a worry or a reflection, or a key that may be meant for one, no message shows
  /// anything of its keys.
  static func record(
    of file: SourceFile, index: Int, diagnostics: inout [Diagnostic]
  ) -> StepBackRecord? {
    let before = diagnostics.count
    let front = frontMatter(of: file, index: index, hiding: families, diagnostics: &diagnostics)
    // A line that can't be read may hold a worry under a misspelt key.
    for place in before..<diagnostics.count { diagnostics[place].isConfidential = true }
    guard let front else { return nil }
    let hasUnknown = front.keys.entries.contains { !isKnown($0.key.text, fields, families) }
    let isHidden = front.isConfidential || hasUnknown
    var map = FieldMap(front.keys, range: front.range, isConfidential: isHidden)
    map.isOwn = file.isOwn
    reportUnknownKeys(of: map, isOwn: file.isOwn, diagnostics: &diagnostics)
    let from = map.date("from", diagnostics: &diagnostics)
    let to = map.date("to", diagnostics: &diagnostics)
    let outcome: StepBackRecord.Outcome? = map.choice(
      "outcome", "result of a step-back", diagnostics: &diagnostics)
    let own = FieldMap(front.keys, range: front.range, isConfidential: true)
    let worries = thoughts("worry", of: own, diagnostics: &diagnostics)
    let reflections = thoughts("reflection", of: own, diagnostics: &diagnostics)
    let visibility = map.visibility(diagnostics: &diagnostics)?.value ?? .shared
    guard let id = fileIdentifier(file, index: index, diagnostics: &diagnostics) else { return nil }
    let record = StepBackRecord(
      id: id, author: map.word("author", diagnostics: &diagnostics),
      purpose: map.text("purpose", diagnostics: &diagnostics),
      scope: map.list("scope", diagnostics: &diagnostics),
      agreedBy: map.list("agreed_by", diagnostics: &diagnostics), from: from, to: to,
      allowed: map.list("allowed", diagnostics: &diagnostics).map(\.value), outcome: outcome,
      worries: worries, reflections: reflections, visibility: visibility, body: front.body,
      range: front.range, isConfidential: isHidden || visibility == .private)
    if !(file.isOwn && record.isThoughtsAlone) {
      reportMissing(of: map, isOwn: file.isOwn, diagnostics: &diagnostics)
    }
    return record
  }

  /// Reports keys that every step-back needs; in one's own folder the author is known.
  private static func reportMissing(
    of map: FieldMap, isOwn: Bool, diagnostics: inout [Diagnostic]
  ) {
    for name in ["author", "purpose", "from"] where !(isOwn && name == "author") {
      switch map.value(name) {
      case nil: map.reportMissing(name, diagnostics: &diagnostics)
      case .scalar(let field) where field.isBlank:
        map.reportMissing(name, diagnostics: &diagnostics)
      default: break
      }
    }
  }

  /// Warns of keys that nothing reads, without the value beside them.
  private static func reportUnknownKeys(
    of map: FieldMap, isOwn: Bool, diagnostics: inout [Diagnostic]
  ) {
    for (name, _) in map.fields where !isKnown(name.text, fields, families) {
      let isShown = !isOwn && nearMiss(for: name.text, among: fields) != nil
      var problem = Diagnostic.unknownKey(
        Field(name.text, at: name.range, isConfidential: !isShown), known: fields)
      problem.isConfidential = true
      diagnostics.append(problem)
    }
  }

  private static func thoughts(
    _ name: String, of map: FieldMap, diagnostics: inout [Diagnostic]
  ) -> [PartnerValue<String>] {
    map.perPartner(name).compactMap { partner, value in
      map.single(value, "\(name).<partner>", diagnostics: &diagnostics).map {
        PartnerValue(partner: partner, value: $0.located)
      }
    }
  }
}
