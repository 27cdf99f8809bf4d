package import Diagnostics
internal import SourceText

extension Field {
  /// Whether it says yes: `yes`, `true`, `no` or `false` in any case.
  ///
  /// Appends `InvalidYesNo`.
  func yesNo(diagnostics: inout [Diagnostic]) -> Bool? {
    switch lowercase(text) {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      diagnostics.append(
        Diagnostic(
          .invalidYesNo, .error, "\(quoted) is neither yes nor no", at: range,
          suggestion: "write yes or no, or leave it blank", isConfidential: isConfidential))
      return nil
    }
  }

  /// The word of a closed list that it is, in any case; `what` such as "weekday" for messages.
  ///
  /// Appends a problem of kind `id`.
  func choice<Choice: RawRepresentable & CaseIterable>(
    _ what: String, id: DiagnosticID = .unknownChoice, diagnostics: inout [Diagnostic]
  ) -> Choice? where Choice.RawValue == String {
    if let choice = Choice(rawValue: lowercase(text)) { return choice }
    diagnostics.append(
      .unknownWord(id, self, what, among: Choice.allCases.map(\.rawValue)))
    return nil
  }

  /// Who may see a row or record; `private`, with `UnknownVisibility`, where the word is unknown.
  func visibility(diagnostics: inout [Diagnostic]) -> Visibility {
    if isBlank { return .shared }
    if let visibility = Visibility(rawValue: lowercase(text)) { return visibility }
    diagnostics.append(
      Diagnostic(
        .unknownVisibility, .error, "a visibility is private, shared or facilitator", at: range,
        explanation: "Until it is one of them, this counts as private.",
        suggestion: "write one of the three, or leave it blank for shared", isConfidential: true,
        hasOpenHelp: true))
    return .private
  }

  /// The id it is; nil, with `InvalidID`, where it could not name a file and a page.
  func identifier(_ what: String, diagnostics: inout [Diagnostic]) -> String? {
    if let rule = brokenIDRule(text) {
      diagnostics.append(.invalidID(self, what, rule))
      return nil
    }
    return text
  }
}

/// The rule that an id breaks, or nil: `a`–`z`, `0`–`9` and `-` between them, 64 at most, and no
/// name that a file system keeps for itself.
package func brokenIDRule(_ text: String) -> String? {
  let bytes = Array(text.utf8)
  let isPlain = bytes.allSatisfy {
    (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
  }
  if !isPlain || bytes.isEmpty || bytes.first == 0x2D || bytes.last == 0x2D {
    return "an id has letters a to z, digits, and - between them"
  }
  if bytes.count > 64 { return "an id has at most 64 letters" }
  if reservedNames.contains(text) { return "this word is kept for other uses" }
  return nil
}

/// Names that some systems keep for devices, and the name of an overview page.
private let reservedNames: Set<String> = Set(
  ["con", "prn", "aux", "nul", "index"] + (1...9).flatMap { ["com\($0)", "lpt\($0)"] })

/// A text as an id: lower case, accents off, everything else `-`; nil where nothing is left.
package func slug(of text: String) -> String? {
  var result = ""
  for scalar in text.lowercased().unicodeScalars {
    switch scalar {
    case "a"..."z", "0"..."9": result.unicodeScalars.append(scalar)
    default:
      if let plain = plainLetters[scalar] {
        result += plain
      } else if !(0x300...0x36F).contains(scalar.value), scalar != "'", scalar != "\u{2019}",
        !result.isEmpty, result.last != "-"
      {
        result += "-"
      }
    }
    if result.utf8.count >= 64 { break }
  }
  while result.last == "-" { result.removeLast() }
  return result.isEmpty || brokenIDRule(result) != nil ? nil : result
}

/// Latin letters with the plain ones that stand for them in ids.
private let plainLetters: [Unicode.Scalar: String] = {
  let groups: [(String, String)] = [
    ("a", "àáâãåāăą"), ("ae", "äæ"), ("c", "çćč"), ("d", "ďđð"), ("e", "èéêëēėęě"), ("g", "ğģ"),
    ("i", "ìíîïīįı"), ("k", "ķ"), ("l", "ĺļľł"), ("n", "ñńņň"), ("o", "òóôõōő"), ("oe", "öøœ"),
    ("r", "ŕř"), ("s", "śşšș"), ("ss", "ß"), ("t", "ţťț"), ("th", "þ"), ("u", "ùúûūůűų"),
    ("ue", "ü"), ("y", "ýÿ"), ("z", "źżž"),
  ]
  var letters: [Unicode.Scalar: String] = [:]
  for (plain, accented) in groups {
    for scalar in accented.unicodeScalars { letters[scalar] = plain }
  }
  return letters
}()

extension Diagnostic {
  /// A word that is none of a closed list.
  package static func unknownWord(
    _ id: DiagnosticID, _ field: Field, _ what: String, among words: [String]
  ) -> Diagnostic {
    var suggestion: String?
    if !field.isConfidential {
      suggestion = didYouMean(field.text, among: words)
    }
    if suggestion == nil, words.count <= 12 {
      suggestion = "write one of \(words.joined(separator: ", "))"
    }
    return Diagnostic(
      id, .error, "\(field.quoted) isn't a \(what)", at: field.range, suggestion: suggestion,
      isConfidential: field.isConfidential)
  }

  static func invalidID(_ field: Field, _ what: String, _ rule: String) -> Diagnostic {
    let free = slug(of: field.text).flatMap { word in
      word == field.text || what == "partner" && holderWords.contains(word) ? nil : word
    }
    let better = field.isConfidential ? nil : free
    return Diagnostic(
      .invalidID, .error, "\(field.quoted) can't be the id of a \(what): \(rule)", at: field.range,
      explanation: "Ids name pages and files on every computer.",
      suggestion: better.map { "write '\($0)'" } ?? "choose another id",
      isConfidential: field.isConfidential)
  }

  /// A field that every record of its kind needs.
  static func missingValue(
    _ name: String, at range: SourceRange, isConfidential: Bool
  ) -> Diagnostic {
    Diagnostic(
      .missingValue, .error, "'\(name)' is missing", at: range,
      suggestion: "fill in '\(name)'", isConfidential: isConfidential)
  }
}
