/// A Mustache tag: `{{name}}`, `{{#name}}`, `{{{name}}}`, `{{> name}}` and so on.
struct TemplateTag: Equatable {
  /// What stands before the name: `{`, `&`, `#`, `^`, `/`, `>`, `<`, `$`, `!` or nothing.
  let sigil: String
  let name: String
  /// The line that it begins in, counted from 1.
  let line: Int

  /// Whether its text goes into the page unescaped.
  var isRaw: Bool { sigil == "{" || sigil == "&" }
  /// Whether it names another template.
  var isTemplate: Bool { sigil == ">" || sigil == "<" }
  /// Whether it is for readers of the template alone.
  var isComment: Bool { sigil == "!" }
}

/// The rules for what stands in `Templates/`.
enum TemplateRules {
  /// All tags of a template, in order.
  static func tags(in text: String) -> [TemplateTag] {
    var tags: [TemplateTag] = []
    var rest = text[...]
    var line = 1
    while let open = rest.firstRange(of: "{{") {
      line += rest[..<open.lowerBound].count { $0.isNewline }
      rest = rest[open.upperBound...]
      guard let close = rest.firstRange(of: rest.hasPrefix("{") ? "}}}" : "}}") else { break }
      let inside = rest[..<close.lowerBound]
      let sigil = inside.prefix { "{&#^/><$!=".contains($0) }.prefix(1)
      let name = inside.dropFirst(sigil.count).split(whereSeparator: \.isWhitespace)
      tags.append(
        TemplateTag(sigil: String(sigil), name: name.joined(separator: " "), line: line))
      line += inside.count { $0.isNewline }
      rest = rest[close.upperBound...]
    }
    return tags
  }

  /// What is wrong with a template, given the paths of all, as `PATH:LINE: …`.
  static func violations(in file: RepositoryFile, all paths: Set<String>) -> [String] {
    tags(in: file.text).filter { !$0.isComment }.compactMap { tag in
      problem(with: tag, all: paths).map { "\(file.path):\(tag.line): '\(tag.name)' \($0)" }
    }
  }

  private static func problem(with tag: TemplateTag, all paths: Set<String>) -> String? {
    if tag.sigil == "=" { return "changes the braces" }
    if tag.isTemplate {
      let places = ["", "partials/"].map { "Templates/\($0)\(tag.name).mustache" }
      return places.contains(where: paths.contains) ? nil : "names no template"
    }
    if tag.isRaw, !tag.name.hasSuffix("HTML"), !tag.name.hasSuffix("SVG") {
      return "goes in unescaped, but its name ends in neither HTML nor SVG"
    }
    return tag.name != "." && tag.name.contains(".") ? "has a dot; use a section" : nil
  }
}
