internal import Diagnostics
internal import MarkdownHTML
internal import SourceText
internal import Yams

extension Diagnostic {
  static func duplicateKey(_ key: Field, first: SourceRange?) -> Diagnostic {
    Diagnostic(
      .duplicateKey, .error,
      key.isConfidential ? "a key is written twice" : "\(key.quoted) is written twice",
      at: key.range, notes: first.map { [Note("it stands here first", at: $0)] } ?? [],
      suggestion: "keep one of the two", isConfidential: key.isConfidential)
  }

  static func wrongShape(
    _ rule: String, at range: SourceRange, isConfidential: Bool = false
  ) -> Diagnostic {
    Diagnostic(.wrongShape, .error, rule, at: range, isConfidential: isConfidential)
  }

  static func unsupportedYAML(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unsupportedYAML, .error, "a value is written out, without '&', '*', '!' or '<<'", at: range,
      explanation: "Anchors, aliases, tags and merge keys of YAML are not read.",
      suggestion: "write the value itself; a text that starts with one of them goes in quotes")
  }

  static func invalidText(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidText, .error, "here stands something that is no readable text", at: range,
      explanation: "It is an invisible control character, or the file isn't saved as UTF-8.",
      suggestion: "remove it, or save the file as UTF-8")
  }

  static func hiddenCharacter(_ scalar: Unicode.Scalar, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .hiddenCharacter, .warning, "the invisible character \(codeName(of: scalar)) is left out",
      at: range, suggestion: "delete it")
  }

  static func unreadableYAML(at range: SourceRange) -> Diagnostic {
    Diagnostic(.invalidYAML, .error, "this can't be read as keys and values", at: range)
  }

  /// What the YAML reader stumbled over, in our words.
  static func invalidYAML(
    _ error: YamlError, in text: YAMLText, isConfidential: Bool
  ) -> Diagnostic {
    func offset(_ mark: Mark) -> Int { text.offset(line: mark.line, column: mark.column) }
    let problem: String
    let place: Int
    var opened: Int?
    switch error {
    case .scanner(let context, let words, let mark, _),
      .parser(let context, let words, let mark, _),
      .composer(let context, let words, let mark, _):
      problem = words
      place = offset(mark)
      opened = context.map { offset($0.mark) }
    default: return .unreadableYAML(at: text.range(0, 0))
    }
    if problem.contains("undefined alias") || problem.contains("duplicate anchor") {
      return .unsupportedYAML(at: text.range(place, place + 1))
    }
    let words = YAMLWords(problem)
    let start = words.pointsAtOpening ? opened ?? place : place
    let notes: [Note] =
      if let opened, !words.pointsAtOpening, opened != place, words.namesOpening {
        [Note("it belongs to what starts here", at: text.range(opened, opened + 1))]
      } else {
        []
      }
    let end = min(start + 1, text.bytes.count)
    return Diagnostic(
      .invalidYAML, .error, words.summary, at: text.range(min(start, end), end), notes: notes,
      suggestion: words.suggestion, isConfidential: isConfidential)
  }
}

/// Our words for a problem that the YAML reader names.
private struct YAMLWords {
  let summary: String
  let suggestion: String
  /// Whether the place to mend is where the construct opens, not where reading stopped.
  var pointsAtOpening = false
  var namesOpening = false

  init(_ problem: String) {
    if problem.contains("mapping values are not allowed") {
      summary = "a second ':' stands in this value, or the line is indented too far"
      suggestion = "put a text that holds ': ' in quotes, or line the key up with its neighbours"
    } else if problem.contains("unexpected end of stream") {
      summary = "the quote opened here is never closed"
      suggestion = "close it at the end of the text"
      pointsAtOpening = true
    } else if problem.contains("expected ',' or") {
      summary = "a list or map in brackets lacks a ',' or its closing bracket"
      suggestion = "close the bracket, or put a ',' between the two values"
      pointsAtOpening = true
    } else if problem.contains("could not find expected ':'") {
      summary = "this line is a text where a key with ':' is expected"
      suggestion = "write 'key: value', or indent the text below its key"
      pointsAtOpening = true
    } else if problem.contains("did not find expected key")
      || problem.contains("'-' indicator") || problem.contains("block end")
    {
      summary = "this line doesn't line up with the ones above it"
      suggestion = "indent it with spaces as its neighbours are"
      namesOpening = true
    } else if problem.contains("cannot start any token") {
      summary = "a value can't start with this character"
      suggestion = "put the value in quotes; indent with spaces, not tabs"
    } else if problem.contains("another document") {
      summary = "a second '---' starts another text"
      suggestion = "keep one set of keys in this file"
    } else if problem.contains("escape") {
      summary = "this '\\' doesn't start anything known in double quotes"
      suggestion = "use single quotes, or write '\\\\'"
    } else if problem.contains("sequence entries are not allowed") {
      summary = "a list starts on a line of its own"
      suggestion = "move the '-' to the next line, or put the text in quotes"
    } else {
      summary = "this can't be read as keys and values"
      suggestion = "write one 'key: value' a line; put unusual texts in quotes"
    }
  }
}
