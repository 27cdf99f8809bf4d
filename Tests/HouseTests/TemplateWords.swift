/// What templates and stylesheets say: by keys of the catalogues, and in no words of their own.
enum TemplateWords {
  /// The keys that a template or stylesheet names, in order.
  static func keys(in text: String) -> [String] {
    text.matches(of: /\[\[([^\]]*)\]\]/).map { String($0.1) }
  }

  /// The words that stand in a template itself, as `PATH:LINE: …`.
  ///
  /// What is no words: tags of Mustache and of markup, `[[key]]`, and what stands in `<code>`.
  static func found(inTemplate file: RepositoryFile) -> [String] {
    let withoutTags = file.text
      .replacing(/\{\{![\s\S]*?\}\}|\{\{\{[\s\S]*?\}\}\}|\{\{[\s\S]*?\}\}/) { lineBreaks(of: $0.0) }
      .replacing(/\[\[[^\]]*\]\]/, with: "")
    let text = withoutTags.replacing(/<code>[\s\S]*?<\/code>|<[^>]*>/) { lineBreaks(of: $0.0) }
    let attributes = withoutTags.matches(
      of: /\s(?:aria-label|aria-description|title|alt|label|placeholder|lang)="([^"]*)"/)
    return complaints(about: text, in: file)
      + attributes.filter { $0.1.contains(where: \.isLetter) }.map { match in
        let line = withoutTags[..<match.range.upperBound].count { $0.isNewline } + 1
        return "\(file.path):\(line): \(match.1)"
      }
  }

  /// The words that stand in a stylesheet's `content` itself, as `PATH:LINE: …`.
  static func found(inStyle file: RepositoryFile) -> [String] {
    file.lines.enumerated().flatMap { number, line in
      line.matches(of: /content:[^;]*/).flatMap { $0.0.matches(of: /"([^"]*)"/) }
        .filter { $0.1.replacing(/\\[0-9a-f]+ ?/, with: "").contains(where: \.isLetter) }
        .map { "\(file.path):\(number + 1): \($0.1)" }
    }
  }

  private static func complaints(about text: String, in file: RepositoryFile) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.contains(where: \.isLetter) }
      .map { "\(file.path):\($0.offset + 1): \($0.element)" }
  }

  private static func lineBreaks(of text: Substring) -> String {
    String(repeating: "\n", count: text.count { $0.isNewline })
  }
}
