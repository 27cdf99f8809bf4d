package import Diagnostics
package import Messages
import MarkupText
import Mustache
package import SiteTemplates

/// The templates of a site, parsed; partials are named by their path without the ending.
package struct TemplateSet: Sendable {
  let library: MustacheLibrary
  let texts: [String: String]

  /// A first line by which values in double braces are escaped our way.
  private static let escaping = "{{% CONTENT_TYPE:\(MarkupContent.name)}}\n"

  /// Parses every template of a catalogue, with the words of a language in it.
  ///
  /// A template that does not parse, or that names a partial which does not exist, is left out and
  /// appended to `diagnostics` as `TemplateProblem`.
  package init(
    _ catalog: TemplateCatalog, words: Words, diagnostics: inout [Diagnostic]
  ) {
    MustacheContentTypes.register(MarkupContent(), named: MarkupContent.name)
    var library = MustacheLibrary()
    var texts: [String: String] = [:]
    for path in catalog.paths where path.hasSuffix(templateEnding) {
      let name = String(path.dropLast(templateEnding.count))
      let text = filled(
        catalog.texts[path] ?? "", named: path, with: words, diagnostics: &diagnostics)
      texts[name] = text
      do {
        try library.register(Self.escaping + text, named: name)
      } catch let error as MustacheTemplate.ParserError {
        let place = "\(path):\(error.context.lineNumber - 1):\(error.context.columnNumber)"
        diagnostics.append(templateProblem("template '\(place)' does not parse: \(error.error)"))
      } catch {
        diagnostics.append(templateProblem("template '\(path)' does not parse: \(error)"))
      }
    }
    for name in texts.keys.sorted() {
      for partial in partialNames(in: texts[name] ?? "") where texts[partial] == nil {
        let place = catalog.place(ofTag: partial, from: name)
        diagnostics.append(
          templateProblem("template '\(place)' names '\(partial)', which does not exist"))
      }
    }
    self.library = library
    self.texts = texts
  }
}

/// How values in double braces are escaped: byte by byte, where the engine's own way goes character
/// by character.
private struct MarkupContent: MustacheContentType {
  static let name = "MARKUP"

  func escapeText(_ text: String) -> String { escaped(text) }
}

/// The ending of templates.
let templateEnding = ".mustache"

func templateProblem(_ summary: String) -> Diagnostic {
  Diagnostic(.templateProblem, .error, summary)
}
