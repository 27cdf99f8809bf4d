package import Diagnostics
package import Messages
package import SiteTemplates
internal import SourceText

extension TemplateCatalog {
  /// The words of a language; what an own catalogue lacks is taken from the built-in one.
  ///
  /// A language that has no catalogue at all yet is given the words of English. Appends
  /// `TemplateProblem` for each line of a catalogue that can't be read.
  package func words(in language: Language, diagnostics: inout [Diagnostic]) -> Words {
    let path = language.cataloguePath
    guard language == .english || texts[path] != nil else {
      return words(in: .english, diagnostics: &diagnostics)
    }
    let text = texts[path] ?? ""
    let standard = TemplateCatalog.standard.texts[path] ?? ""
    var found = read(text, path, &diagnostics)
    if text != standard {
      found.merge(read(standard, path, &diagnostics)) { own, _ in own }
    }
    return Words(language, messages: found)
  }

  private func read(
    _ text: String, _ path: String, _ diagnostics: inout [Diagnostic]
  ) -> [String: Message] {
    var problems: [MessageProblem] = []
    let found = messages(of: text, problems: &problems)
    diagnostics += problems.map { templateProblem("catalogue '\(path):\($0.line)': \($0.summary)") }
    return found
  }
}

/// A template with the words of a language in the places of its `[[key]]`.
///
/// In a template a message is markup, and its values are names of the template: `{ $name }` becomes
/// `{{name}}`, and one that ends in HTML or SVG `{{{name}}}`. Appends `TemplateProblem` for a key
/// that no catalogue has, and for a message with choices, which no template can make.
func filled(
  _ template: String, named name: String, with words: Words, diagnostics: inout [Diagnostic]
) -> String {
  filled(template, named: name, with: words, as: \.templateText, diagnostics: &diagnostics)
}

/// A stylesheet with the words of a language in the places of its `[[key]]`.
///
/// There a message becomes a value of `content`: its words are strings, and `{ $page }` becomes
/// `counter(page)`.
func filledStyle(
  _ style: String, named name: String, with words: Words, diagnostics: inout [Diagnostic]
) -> String {
  filled(style, named: name, with: words, as: \.styleText, diagnostics: &diagnostics)
}

private func filled(
  _ template: String, named name: String, with words: Words, as text: (Message) -> String,
  diagnostics: inout [Diagnostic]
) -> String {
  var result = ""
  var rest = Substring(template)
  while let start = rest.place(of: "[[") {
    result += rest[..<start.lowerBound]
    rest = rest[start.upperBound...]
    guard let end = rest.place(of: "]]") else {
      diagnostics.append(templateProblem("template '\(name)' has a '[[' without its ']]'"))
      return result
    }
    let key = String(rest[..<end.lowerBound])
    rest = rest[end.upperBound...]
    if let message = words.message(key), !message.hasChoices {
      result += text(message)
    } else {
      diagnostics.append(
        templateProblem("template '\(name)' names the words '\(key)', which do not exist"))
    }
  }
  return result + rest
}

extension Message {
  fileprivate var templateText: String {
    parts.map { part in
      switch part {
      case .words(let words): words
      case .value(let name) where name.hasSuffix("HTML") || name.hasSuffix("SVG"):
        "{{{\(name)}}}"
      case .value(let name): "{{\(name)}}"
      case .choice: ""
      }
    }.joined()
  }

  fileprivate var styleText: String {
    parts.compactMap { part in
      switch part {
      case .words(let words): "\"\(styleString(words))\""
      case .value(let name): "counter(\(name))"
      case .choice: nil
      }
    }.joined(separator: " ")
  }
}

/// What stands between the quotes of a string in a stylesheet; letters beyond ASCII are escaped, so
/// that no encoding can change them.
private func styleString(_ text: String) -> String {
  text.unicodeScalars.map { scalar in
    scalar.isASCII && !"\"\\<\n\r".unicodeScalars.contains(scalar)
      ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
  }.joined()
}
