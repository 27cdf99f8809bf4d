package import Diagnostics
package import Messages
import Mustache
package import SiteTemplates

/// The templates of a site, parsed; partials are named by their path without the ending.
package struct TemplateSet: Sendable {
  let library: MustacheLibrary
  let texts: [String: String]

  /// Parses every template of a catalogue, with the words of a language in it.
  ///
  /// A template that does not parse, or that names a partial which does not exist, is left out and
  /// appended to `diagnostics` as `TemplateProblem`.
  package init(
    _ catalog: TemplateCatalog, words: Words, diagnostics: inout [Diagnostic]
  ) {
    var library = MustacheLibrary()
    var texts: [String: String] = [:]
    for path in catalog.paths where path.hasSuffix(ending) {
      let name = String(path.dropLast(ending.count))
      let text = filled(
        catalog.texts[path] ?? "", named: path, with: words, diagnostics: &diagnostics)
      texts[name] = text
      do {
        try library.register(text, named: name)
      } catch let error as MustacheTemplate.ParserError {
        let place = "\(path):\(error.context.lineNumber):\(error.context.columnNumber)"
        diagnostics.append(templateProblem("template '\(place)' does not parse: \(error.error)"))
      } catch {
        diagnostics.append(templateProblem("template '\(path)' does not parse: \(error)"))
      }
    }
    for name in texts.keys.sorted() {
      for partial in partialNames(in: texts[name] ?? "") where texts[partial] == nil {
        diagnostics.append(
          templateProblem("template '\(name)\(ending)' names '\(partial)', which does not exist"))
      }
    }
    self.library = library
    self.texts = texts
  }
}

private let ending = ".mustache"

func templateProblem(_ summary: String) -> Diagnostic {
  Diagnostic(.templateProblem, .error, summary)
}

/// The partials and parents that a template names.
private func partialNames(in template: String) -> [String] {
  template.split(separator: "{{", omittingEmptySubsequences: false).dropFirst().compactMap { tag in
    guard let kind = tag.first, kind == ">" || kind == "<" else { return nil }
    return tag.dropFirst().prefix { $0 != "}" }.filter { $0 != " " }
  }.map { String($0) }
}
