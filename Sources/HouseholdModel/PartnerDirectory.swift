internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// The two people by every word that files may use for them.
struct PartnerDirectory {
  /// The two as declared.
  let partners: BySeat<Partner>
  private let declared: SourceRange
  private let ids: [String: Seat]
  private let words: [String: Seat]

  /// The directory of `couple.yaml`; nil, with `NotTwoPartners`, where it does not declare two.
  ///
  /// A word for both is a `DuplicateName`.
  init?(_ couple: CoupleRecord, diagnostics: inout [Diagnostic]) {
    guard couple.partners.count == 2 else {
      diagnostics.append(
        .notTwoPartners(couple.partners.count, at: couple.partnersRange))
      return nil
    }
    let records = BySeat(first: couple.partners[0], second: couple.partners[1])
    func partner(_ seat: Seat) -> Partner {
      Partner(
        id: PartnerID(records[seat].id.value), seat: seat, name: records[seat].name,
        alsoKnownAs: records[seat].alsoKnownAs.map(\.value), range: records[seat].range)
    }
    partners = BySeat(first: partner(.first), second: partner(.second))
    declared = records.first.range
    var ids: [String: Seat] = [:]
    var words: [String: Seat] = [:]
    for seat in Seat.allCases { ids[records[seat].id.value] = seat }
    for seat in Seat.allCases {
      let record = records[seat]
      for word in [record.id, Located(record.name, at: record.range)] + record.alsoKnownAs {
        let key = word.value.lowercased()
        if words[key] == seat.other {
          diagnostics.append(.wordForBoth(word))
        } else {
          words[key] = seat
        }
      }
    }
    self.ids = ids
    self.words = words
  }

  /// Whom a word names: an id as it is, else an id, another word or a name in any case.
  func seat(of word: String) -> Seat? { ids[word] ?? words[word.lowercased()] }

  /// Whom a word names; `UnknownPartner` where it names neither.
  func seat(
    of word: Located<String>, isConfidential: Bool = false, orOneOf others: [String] = [],
    diagnostics: inout [Diagnostic]
  ) -> Seat? {
    if let seat = seat(of: word.value) { return seat }
    diagnostics.append(
      unknownPartner(word, isConfidential: isConfidential, orOneOf: others))
    return nil
  }

  private func unknownPartner(
    _ word: Located<String>, isConfidential: Bool, orOneOf others: [String]
  ) -> Diagnostic {
    let known = partners.both.flatMap { [$0.id.text, $0.name] + $0.alsoKnownAs } + others
    let ids = partners.both.map(\.id.text) + others
    let near = isConfidential ? nil : didYouMean(word.value, among: known)
    return Diagnostic(
      .unknownPartner, .error,
      "\(quotedWord(word.value, isHidden: isConfidential)) isn't a declared partner",
      at: word.range, notes: [.init("the partners are declared here", at: declared)],
      suggestion: near ?? "write one of \(ids.joined(separator: ", "))",
      isConfidential: isConfidential)
  }
}

extension Diagnostic {
  fileprivate static func notTwoPartners(_ count: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .notTwoPartners, .error, "a household has two partners; \(count) can be read here",
      at: range, suggestion: "declare each with '- id: ana' and 'name: Ana' below it")
  }

  fileprivate static func wordForBoth(_ word: Located<String>) -> Diagnostic {
    Diagnostic(
      .duplicateName, .error, "\(quotedWord(word.value)) names both partners", at: word.range,
      suggestion: "give each their own id, name and other words")
  }
}
