package import Diagnostics
package import Messages
import MarkupText
import Mustache
import ParallelWork
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
    MustacheContentTypes.register(MarkupContent(), named: MarkupContent.name)
    let paths = catalog.paths.filter { $0.hasSuffix(templateEnding) }
    let parsed = inParallel(paths.count, inPiecesOf: 1) { place in
      ParsedTemplate(catalog.texts[paths[place]] ?? "", at: paths[place], with: words)
    }
    var library = MustacheLibrary()
    var texts: [String: String] = [:]
    for template in parsed {
      texts[template.name] = template.text
      if let tree = template.tree { library.register(tree, named: template.name) }
      diagnostics += template.problems
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

/// A template by itself, with what is wrong with it.
private struct ParsedTemplate: Sendable {
  let name: String
  let text: String
  /// Nil for one that does not parse.
  private(set) var tree: MustacheTemplate?
  private(set) var problems: [Diagnostic] = []

  /// A first line by which values in double braces are escaped our way.
  private static let escaping = "{{% CONTENT_TYPE:\(MarkupContent.name)}}\n"

  init(_ source: String, at path: String, with words: Words) {
    name = String(path.dropLast(templateEnding.count))
    text = filled(source, named: path, with: words, diagnostics: &problems)
    do {
      tree = try MustacheTemplate(string: Self.escaping + text)
    } catch let error as MustacheTemplate.ParserError {
      let place = "\(path):\(error.context.lineNumber - 1):\(error.context.columnNumber)"
      problems.append(templateProblem("template '\(place)' does not parse: \(error.error)"))
    } catch {
      problems.append(templateProblem("template '\(path)' does not parse: \(error)"))
    }
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
