internal import Diagnostics
internal import RecordParsing
internal import SourceText

/// Whose own folder each file lies in.
struct OwnFiles {
  private var seats: [Int32: Seat?] = [:]

  /// The files of some records.
  ///
  /// Appends `UnknownPartner` for a folder that is neither's, and `PrivateInShared` for one inside
  /// the shared folder, each once a folder.
  init(_ records: Records, partners: PartnerDirectory, diagnostics: inout [Diagnostic]) {
    var seen: Set<String> = []
    for (file, owner) in records.owners.sorted(by: { $0.key < $1.key }) {
      let isFirst = seen.insert(owner.partner.value).inserted
      let seat = partners.seat(of: owner.partner.value)
      seats[file] = .some(seat)
      guard isFirst else { continue }
      if seat == nil {
        _ = partners.seat(of: owner.partner, isConfidential: true, diagnostics: &diagnostics)
      }
      if owner.isWithinShared { diagnostics.append(.privateInShared(at: owner.partner.range)) }
    }
  }

  /// Whether a place is in a folder of one partner's own.
  func contains(_ range: SourceRange) -> Bool { seats[range.file] != nil }

  /// Whose own folder a place is in; nil in the shared folder and in a folder that is neither's.
  func seat(of range: SourceRange) -> Seat? { seats[range.file] ?? nil }
}

extension Diagnostic {
  /// Something in a partner's own folder that names the other as its author.
  static func otherAuthor(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .otherInOwnFolder, .error, "in one's own folder one is the author oneself", at: range,
      suggestion: "take the name out, or move the file to the other's folder",
      isConfidential: true)
  }
}
