package import Diagnostics
package import Messages
import ParallelWork
package import SiteTemplates
package import SiteViews

/// A file of the site, ready to be written.
package struct RenderedPage: Sendable, Hashable {
  /// The path inside the site.
  package let path: String
  /// The text.
  package let text: String

  /// A file of this text.
  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}

/// Every file of a site: a page for each view, the stylesheet, and a word to search engines.
///
/// - Parameters:
///   - pages: the views; their routes are distinct.
///   - templates: the texts of the templates and the stylesheet.
///   - words: the words of the pages' language.
///   - diagnostics: gains `TemplateProblem` for a template that does not parse, is missing, or
///     names something that its view does not have.
/// - Returns: the files, sorted by path; complete only if no error was appended.
package func renderedSite(
  _ pages: [PageView], templates: TemplateCatalog, words: Words, diagnostics: inout [Diagnostic]
) -> [RenderedPage] {
  let renderer = PageRenderer(templates, words: words, diagnostics: &diagnostics)
  let made = inParallel(pages.count) { renderer.rendered(pages[$0]) }
  diagnostics.addOnce(made.flatMap(\.problems))
  let files = made.compactMap(\.page) + renderer.filesForAll(diagnostics: &diagnostics)
  return files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
}

extension [Diagnostic] {
  /// Appends the problems that are not there yet: many pages have the same template.
  package mutating func addOnce(_ problems: [Diagnostic]) {
    for problem in problems where !contains(problem) { append(problem) }
  }
}

/// A page, and what is wrong with its template.
package struct RenderedView: Sendable {
  /// The page; nil where its template is missing or doesn't parse.
  package let page: RenderedPage?
  /// Each as a `TemplateProblem`.
  package let problems: [Diagnostic]
}

/// Makes pages from views, one by one, and a site of them.
package struct PageRenderer: Sendable {
  private let set: TemplateSet
  private let templates: TemplateCatalog
  private let words: Words
  private let problems: [Diagnostic]

  /// A renderer; appends `TemplateProblem` for each template that does not parse.
  ///
  /// - Parameters:
  ///   - templates: the texts of the templates.
  ///   - words: their words in a language.
  ///   - known: a renderer of before; where it is of the same templates in the same language, they are
  ///     not parsed again.
  ///   - diagnostics: gains what is wrong with them.
  package init(
    _ templates: TemplateCatalog, words: Words, known: PageRenderer? = nil,
    diagnostics: inout [Diagnostic]
  ) {
    if let known, known.templates == templates, known.words.language == words.language {
      self = known
    } else {
      self.templates = templates
      self.words = words
      var problems: [Diagnostic] = []
      set = TemplateSet(templates, words: words, diagnostics: &problems)
      self.problems = problems
    }
    diagnostics += problems
  }

  /// The page of a view; may be called from several threads at the same time.
  package func rendered(_ page: PageView) -> RenderedView {
    let name = "pages/\(page.template)"
    guard let (text, names) = set.shells[name]?.filled(with: page.fields) else {
      // One that does not parse was told of when it was read.
      let isMissing = set.texts[name] == nil
      return RenderedView(
        page: nil,
        problems: isMissing ? [templateProblem("there is no template '\(name).mustache'")] : [])
    }
    let problems = names.sorted().map { missing in
      templateProblem(
        "template '\(templates.place(ofTag: missing, from: name))' names '\(missing)', which its page "
          + "does not have")
    }
    return RenderedView(
      page: RenderedPage(path: page.route.path, text: text), problems: problems)
  }

  /// What all pages share, the stylesheet and the word to search engines; appends what is wrong with
  /// the stylesheet.
  package func filesForAll(diagnostics: inout [Diagnostic]) -> [RenderedPage] {
    var style = templates.texts[stylePath].map {
      filledStyle($0, named: stylePath, with: words, diagnostics: &diagnostics)
    }
    if let theme = templates.texts[Theme.path] {
      diagnostics += Theme(theme, over: style ?? "").problems
      style? += "\n" + theme
    }
    if style == nil { diagnostics.append(templateProblem("there is no '\(stylePath)'")) }
    return [
      RenderedPage(path: "style.css", text: style ?? ""),
      RenderedPage(path: "robots.txt", text: "User-agent: *\nDisallow: /\n"),
    ]
  }
}

private let stylePath = "styles/site.css"
