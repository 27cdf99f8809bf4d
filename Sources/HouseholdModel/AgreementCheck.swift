internal import CivilCalendar
internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// Looks up who asked for a talk and whose each agreement is.
struct AgreementCheck {
  let partners: PartnerDirectory

  /// What two wrote together; nil for a private file, which nobody's edition has a place for.
  ///
  /// Appends `UnknownPartner` and `PrivateInShared`.
  func together(
    _ record: TogetherRecord, diagnostics: inout [Diagnostic]
  ) -> Together? {
    let isHidden = record.visibility == .private
    var initiatedBy: LogEntry.Actor?
    if let word = record.initiatedBy {
      initiatedBy = actor(word.value)
      if initiatedBy == nil {
        reportUnknown(word, isHidden, diagnostics: &diagnostics)
      }
    }
    let agreements = record.agreements.map {
      agreement($0, isHidden, diagnostics: &diagnostics)
    }
    guard !isHidden else {
      diagnostics.append(.privateInShared(at: record.range))
      return nil
    }
    return Together(
      title: record.title, initiatedBy: initiatedBy, isParaphrased: record.isParaphrased,
      agreements: agreements, body: MarkdownText(record.body.value, at: record.body.range),
      isForFacilitator: record.visibility == .facilitator, range: record.range)
  }

  private func agreement(
    _ record: AgreementRecord, _ isHidden: Bool, diagnostics: inout [Diagnostic]
  ) -> Agreement {
    var who: LogEntry.Actor?
    var text = record.text
    if let word = record.who {
      who = actor(word.value)
      if who == nil {
        reportUnknown(word, isHidden, isLine: true, diagnostics: &diagnostics)
        text = text.isEmpty ? word.value : "\(word.value): \(text)"
      }
    }
    let state: Agreement.State =
      record.isStruck ? .changed : record.isChecked ? .kept : .open
    return Agreement(
      who: who, text: text, by: record.by?.value, state: state, range: record.range)
  }

  /// Whom some words name: a partner, `both`, or the two with a word between.
  private func actor(_ words: String) -> LogEntry.Actor? {
    if let seat = partners.seat(of: words) { return .partner(seat) }
    if words.lowercased() == "both" { return .both }
    let parts = words.split(separator: " ").map(String.init)
    guard parts.count == 3, let first = partners.seat(of: parts[0]),
      partners.seat(of: parts[2]) == first.other
    else { return nil }
    return .both
  }

  /// Reports a word that names neither partner.
  ///
  /// In a line of a task list that is an error where a partner was most likely meant, and a warning
  /// where it is one word; several words are a sentence with a colon in it.
  private func reportUnknown(
    _ word: Located<String>, _ isHidden: Bool, isLine: Bool = false,
    diagnostics: inout [Diagnostic]
  ) {
    let known = partners.partners.both.flatMap { [$0.id.text, $0.name] + $0.alsoKnownAs }
    let isNear = nearMiss(for: word.value, among: known + ["both"]) != nil
    if isLine, !isNear, word.value.contains(" ") { return }
    let before = diagnostics.count
    _ = partners.seat(
      of: word, isConfidential: isHidden, orOneOf: ["both"], diagnostics: &diagnostics)
    guard isLine, !isNear, diagnostics.count > before else { return }
    diagnostics[before].severity = .warning
    diagnostics[before].explanation = "The line is kept as it stands, as nobody's."
  }
}
