package import Diagnostics
package import Messages
import MarkupText
import Mustache
import ParallelWork
package import SiteTemplates

/// The templates of a site, parsed; partials are named by their path without the ending.
package struct TemplateSet: Sendable {
  /// The shells of all templates of pages, by name.
  let shells: [String: Shell]
  let texts: [String: String]

  /// Parses every template of a catalogue, with the words of a language in it.
  ///
  /// A template that does not parse, or that names a partial which does not exist or takes it in again,
  /// is left out and appended to `diagnostics` as `TemplateProblem`.
  package init(
    _ catalog: TemplateCatalog, words: Words, diagnostics: inout [Diagnostic]
  ) {
    MustacheContentTypes.register(MarkupContent(), named: MarkupContent.name)
    let paths = catalog.paths.filter { $0.hasSuffix(templateEnding) }
    let read = inParallel(paths.count, inPiecesOf: 1) { place in
      ReadTemplate(catalog.texts[paths[place]] ?? "", at: paths[place], with: words)
    }
    var runs = TextRuns()
    let shortened = read.map { $0.marked.map { runs.shortened($0) } }
    let parsed = inParallel(read.count, inPiecesOf: 1) { place in
      shortened[place].map { read[place].parsed($0) }
    }
    var library = MustacheLibrary()
    var texts: [String: String] = [:]
    for (template, outcome) in zip(read, parsed) {
      texts[template.name] = template.text
      diagnostics += template.problems
      switch outcome {
      case .success(let tree): library.register(tree, named: template.name)
      case .failure(let problem): diagnostics.append(problem.diagnostic)
      case nil: break
      }
    }
    self.texts = texts
    let named = texts.mapValues(partialNames)
    var isRound = false
    for name in texts.keys.sorted() {
      for partial in named[name] ?? [] {
        let isGone = texts[partial] == nil
        guard isGone || reached(from: partial, by: named).contains(name) else { continue }
        isRound = isRound || !isGone
        let place = catalog.place(ofTag: partial, from: name)
        let why = isGone ? "which does not exist" : "which takes in the one that names it"
        diagnostics.append(templateProblem("template '\(place)' names '\(partial)', \(why)"))
      }
    }
    // The engine would never end.
    guard !isRound else {
      shells = [:]
      return
    }
    let (whole, words) = (library, runs)
    let pages = texts.keys.filter { $0.hasPrefix("pages/") && whole.getTemplate(named: $0) != nil }
    let made = inParallel(pages.count, inPiecesOf: 1) { place in
      Shell(
        marked: whole.render(MarkedValue(name: ""), withTemplate: pages[place]) ?? "", words)
    }
    shells = Dictionary(uniqueKeysWithValues: zip(pages, made))
  }
}

/// A template and all that it takes in, and what those take in.
private func reached(from name: String, by named: [String: [String]]) -> Set<String> {
  var found: Set<String> = []
  var waiting = [name]
  while let next = waiting.popLast() {
    if found.insert(next).inserted { waiting += named[next] ?? [] }
  }
  return found
}

/// A template by itself, with what is wrong with it.
private struct ReadTemplate: Sendable {
  let name: String
  let text: String
  private let path: String
  /// With marks in its sections; nil for one that is refused.
  private(set) var marked: String?
  private(set) var problems: [Diagnostic] = []

  /// That it does not parse.
  struct Problem: Error {
    let diagnostic: Diagnostic
  }

  /// A first line by which values in double braces are escaped our way.
  private static let escaping = "{{% CONTENT_TYPE:\(MarkupContent.name)}}\n"

  init(_ source: String, at path: String, with words: Words) {
    self.path = path
    name = String(path.dropLast(templateEnding.count))
    text = filled(source, named: path, with: words, diagnostics: &problems)
    if let refused = refusedPart(of: source) {
      let place = "\(path):\(position(of: refused.place, in: source))"
      problems.append(
        templateProblem("template '\(place)' has '\(refused.words)', which no template may have"))
      return
    }
    marked = SiteRendering.marked(text)
  }

  /// The engine's reading of it, with its words shortened.
  func parsed(_ shortened: String) -> Result<MustacheTemplate, Problem> {
    do {
      return .success(try MustacheTemplate(string: Self.escaping + shortened))
    } catch {
      // With marks the lines are others: where it is, is looked for in the text as it is.
      let place = Self.place(ofErrorIn: text).map { ":\($0.line):\($0.column)" } ?? ""
      let reason = (error as? MustacheTemplate.ParserError)?.error ?? error
      return .failure(
        Problem(
          diagnostic: templateProblem("template '\(path)\(place)' does not parse: \(reason)")))
    }
  }

  private static func place(ofErrorIn text: String) -> (line: Int, column: Int)? {
    do {
      _ = try MustacheTemplate(string: text)
      return nil
    } catch {
      let context = (error as? MustacheTemplate.ParserError)?.context
      return context.map { ($0.lineNumber, $0.columnNumber) }
    }
  }
}

/// The first tag with what the engine could do and pages have nothing for, other braces and functions
/// of values; or a sign that marks are made with, by its number, for it can't be seen.
private func refusedPart(of source: String) -> (words: String, place: String.Index)? {
  let tag = tags(in: source).first {
    $0.kind == "=" || ($0.kind != "!" && $0.name.utf8.contains(UInt8(ascii: "(")))
  }
  let signs = [ShellMark.start, ShellMark.end, ShellMark.run]
  let sign = source.unicodeScalars.firstIndex(where: signs.contains)
  return tag.map { (String(source[$0.start..<$0.end]), $0.start) }
    ?? sign.map { ("U+000\(source.unicodeScalars[$0].value)", $0) }
}

/// How values in double braces are escaped: the engine gets nothing but marks for them.
private struct MarkupContent: MustacheContentType {
  static let name = "MARKUP"

  func escapeText(_ text: String) -> String {
    text.replacing(String(ShellMark.value), with: ShellMark.escapedValue)
  }
}

/// The ending of templates.
let templateEnding = ".mustache"

func templateProblem(_ summary: String) -> Diagnostic {
  Diagnostic(.templateProblem, .error, summary)
}
