internal import Diagnostics
internal import SourceText

/// Reads a moment of feeling unsupported, or seen.
enum MomentReader {
  static let fields = [
    "date", "author", "what", "impact", "intent", "received", "validated", "action", "by",
    "visibility",
  ]

  /// The moment of a file; nil where a key that every moment needs is missing or can't be read.
  ///
  /// A moment is its author's until they say otherwise, so no message shows anything of a file that
  /// doesn't say that it is shared.
  static func record(
    of file: SourceFile, index: Int, diagnostics: inout [Diagnostic]
  ) -> MomentRecord? {
    let before = diagnostics.count
    guard let front = frontMatter(of: file, index: index, diagnostics: &diagnostics) else {
      for place in before..<diagnostics.count { diagnostics[place].isConfidential = true }
      return nil
    }
    let isHidden = front.isConfidential || !saysShared(front.keys)
    if isHidden {
      for place in before..<diagnostics.count { diagnostics[place].isConfidential = true }
    }
    var map = FieldMap(front.keys, range: front.range, isConfidential: isHidden)
    map.isOwn = file.isOwn
    map.reportUnknownKeys(known: fields, diagnostics: &diagnostics)
    let date = map.requiredDate("date", diagnostics: &diagnostics)
    let author = map.word("author", diagnostics: &diagnostics)
    let what = map.requiredWord("what", diagnostics: &diagnostics)
    let isReceived = map.yesNo("received", diagnostics: &diagnostics)
    let isValidated = map.yesNo("validated", diagnostics: &diagnostics)
    let by = map.date("by", diagnostics: &diagnostics)
    let visibility = map.visibility(diagnostics: &diagnostics)?.value ?? .private
    guard let id = fileIdentifier(file, index: index, diagnostics: &diagnostics),
      let date, let what
    else { return nil }
    return MomentRecord(
      id: id, date: date, author: author, what: what.value,
      impact: map.text("impact", diagnostics: &diagnostics),
      intent: map.text("intent", diagnostics: &diagnostics), isReceived: isReceived,
      isValidated: isValidated, action: map.text("action", diagnostics: &diagnostics), by: by,
      visibility: visibility, body: front.body, range: front.range)
  }

  /// Whether the keys say in a known word that others may see the moment.
  private static func saysShared(_ keys: YAMLMapping) -> Bool {
    guard case .scalar(let field) = keys["visibility"] else { return false }
    return !field.isBlank && isShown(field.text)
  }
}
