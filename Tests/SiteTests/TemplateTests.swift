import Diagnostics
import MarkupText
import Messages
import SiteTemplates
import Testing

@testable import SiteRendering
@testable import SiteViews

/// What becomes of templates, whole and broken.
@Suite struct TemplateTests {
  private let page = PageView(
    route: Route("a.html"), template: "a", title: "A", section: nil,
    fields: [
      "name": "Ana", "wordsHTML": .html("<b>words</b>"), "yes": .flag(true), "no": .flag(false),
      "rows": .list([["name": "one"], ["other": "two"]]), "none": .list([]),
    ])

  private func rendered(
    _ template: String?, partials: [String: String] = [:], pages count: Int = 1
  ) -> (text: String?, problems: [String]) {
    var texts = partials
    texts["pages/a.mustache"] = template
    texts["styles/site.css"] = ""
    var problems: [Diagnostic] = []
    let views = (0..<count).map { number in
      PageView(
        route: Route("a\(number).html"), template: "a", title: "A", section: nil,
        fields: page.fields)
    }
    let files = renderedSite(
      views, templates: TemplateCatalog(texts: texts), words: english, diagnostics: &problems)
    #expect(problems.allSatisfy { $0.id == .templateProblem && $0.severity == .error })
    return (files.first { $0.path == "a0.html" }?.text, problems.map(\.summary))
  }

  @Test(arguments: [
    ("{{name}}", "Ana"), ("{{{wordsHTML}}}", "<b>words</b>"),
    ("{{wordsHTML}}", "&lt;b&gt;words&lt;/b&gt;"),
    ("{{#yes}}y{{/yes}}{{#no}}n{{/no}}{{^no}}not{{/no}}", "ynot"),
    // An inner scope that lacks a name borrows it from outside.
    ("{{#rows}}({{name}}){{/rows}}", "(one)(Ana)"),
    ("{{#none}}never{{/none}}{{^none}}none{{/none}}", "none"),
    ("{{>partials/b}}", "B Ana"), ("{{{wordsHTML}}}{{! a word between us }}", "<b>words</b>"),
    // A line with nothing but a tag is no line of the page, however deep it stands.
    ("a\n{{#rows}}\n{{^none}}\n  {{#yes}}\nx\n  {{/yes}}\n{{/none}}\n{{/rows}}\nb", "a\nx\nx\nb"),
    ("a {{#rows}}\nx {{/rows}}b", "a \nx \nx b"), ("{{#yes}}{{/yes}}.", "."),
    (
      "{{#name}}{{#none}}x{{/none}}{{^none}}{{wordsHTML}}{{/none}}{{/name}}",
      "&lt;b&gt;words&lt;/b&gt;"
    ),
    (
      "{{<c}}{{$inner}}{{#rows}}<{{name}}>{{/rows}}{{/inner}}{{/c}}",
      "C <one><Ana> c"
    ),
  ])
  func `a template shows text, markup, flags and lists`(template: String, says: String) {
    let result = rendered(
      template,
      partials: [
        "partials/b.mustache": "B {{name}}",
        "c.mustache": "C {{$inner}}{{name}}{{/inner}} c",
      ])
    #expect(result.text == says)
    #expect(result.problems == [])
  }

  @Test func `text is escaped in a page and in an attribute`() {
    let hostile = "<script>\"'&{{name}}"
    var problems: [Diagnostic] = []
    let view = PageView(
      route: Route("a.html"), template: "a", title: "A", section: nil,
      fields: ["name": .text(hostile), "rows": .list([["name": .text(hostile)]])])
    let files = renderedSite(
      [view],
      templates: TemplateCatalog(texts: [
        "pages/a.mustache": "<p title=\"{{name}}\">{{#rows}}{{name}}{{/rows}}</p>",
        "styles/site.css": "",
      ]), words: english, diagnostics: &problems)
    let text = "&lt;script&gt;&quot;&#39;&amp;{{name}}"
    #expect(files.first?.text == "<p title=\"\(text)\">\(text)</p>")
    #expect(problems.isEmpty)
  }

  @Test(arguments: [
    ("{{nmae}}", "template 'pages/a.mustache:1:1' names 'nmae', which its page does not have"),
    (
      "{{#rows}}{{nmae}}{{/rows}}",
      "template 'pages/a.mustache:1:10' names 'nmae', which its page does not have"
    ),
    (
      "{{#nmae}}x{{/nmae}}",
      "template 'pages/a.mustache:1:1' names 'nmae', which its page does not have"
    ),
    (
      "{{>partials/gone}}",
      "template 'pages/a.mustache:1:1' names 'partials/gone', which does not exist"
    ),
    ("{{<gone}}{{/gone}}", "template 'pages/a.mustache:1:1' names 'gone', which does not exist"),
  ])
  func `a name or partial that does not exist is told with its place, once for all pages`(
    template: String, problem: String
  ) {
    #expect(rendered(template, pages: 3).problems == [problem])
  }

  @Test(arguments: [
    (
      "x\n{{=<% %>=}}",
      "template 'pages/a.mustache:2:1' has '{{=<% %>=}}', which no template may have"
    ),
    (
      "{{uppercase(name)}}",
      "template 'pages/a.mustache:1:1' has '{{uppercase(name)}}', which no template may have"
    ),
    ("a\u{1}", "template 'pages/a.mustache:1:2' has 'U+0001', which no template may have"),
    ("\u{3}1\u{2}", "template 'pages/a.mustache:1:1' has 'U+0003', which no template may have"),
    (
      "{{>pages/a}}",
      "template 'pages/a.mustache:1:1' names 'pages/a', which takes in the one that names it"
    ),
    (
      "{{>partials/round}}",
      "template 'partials/round.mustache:1:10' names 'partials/round', which takes in the one that "
        + "names it"
    ),
  ])
  func `a template that pages can't be made from is told with its place`(
    template: String, problem: String
  ) {
    let partials = ["partials/round.mustache": "{{#rows}}{{>partials/round}}{{/rows}}"]
    let isRound = template.contains("round")
    let result = rendered(template, partials: isRound ? partials : [:], pages: 3)
    #expect(result.text == nil)
    #expect(result.problems == [problem])
  }

  @Test(arguments: [
    ("<p>\n{{#yes}}\n</p>", "template 'pages/a.mustache:"),
    ("{{name", "template 'pages/a.mustache:1:"),
    ("ok\n{{/yes}}", "template 'pages/a.mustache:2:"),
  ])
  func `a template that does not parse is told with its line, once for all pages`(
    template: String, start: String
  ) {
    let result = rendered(template, pages: 3)
    #expect(result.text == nil)
    #expect(result.problems.count == 1 && result.problems[0].hasPrefix(start), "\(result.problems)")
    #expect(result.problems.allSatisfy { $0.contains("does not parse") })
  }

  private static let words = messageWords(
    """
    plain = Bins & <b>more</b>
    greeting = Hello { $name }, { $wordsHTML } and { $day }
    quoted = He said "no" \\ — { $page }/{ $pages }
    many = { $count -> [one] one *[other] many }
    """)

  @Test(arguments: [
    ("<p>[[plain]]</p>", "<p>Bins & <b>more</b></p>"),
    ("[[greeting]]!", "Hello {{name}}, {{{wordsHTML}}} and {{day}}!"), ("a[0] ]]", "a[0] ]]"),
  ])
  func `a message stands in the place of its key, with its values as names`(
    template: String, filledIn: String
  ) {
    var problems: [Diagnostic] = []
    #expect(
      filled(template, named: "a", with: Self.words, diagnostics: &problems) == filledIn)
    #expect(problems.isEmpty)
  }

  @Test func `an own catalogue stands in for the words it has`() {
    var problems: [Diagnostic] = []
    let catalog = TemplateCatalog(texts: [
      "locales/en.ftl": "layout-skip = Jump", "locales/de.ftl": "a = b",
    ])
    let words = catalog.words(in: .english, diagnostics: &problems)
    #expect(words("layout-skip") == "Jump")
    #expect(words("audit-title") == english("audit-title") && english.message("audit-title") != nil)
    #expect(catalog.words(in: .german, diagnostics: &problems).language == .german)
    let none = catalog.words(in: .french, diagnostics: &problems)
    #expect(none.language == .english && none("layout-skip") == "Jump")
    #expect(problems.isEmpty)
  }

  @Test(arguments: [
    ("[[gone]]", "template 'a' names the words 'gone', which do not exist"),
    ("[[many]]", "template 'a' names the words 'many', which do not exist"),
    ("x [[plain", "template 'a' has a '[[' without its ']]'"),
  ])
  func `words that no template can have are told`(template: String, problem: String) {
    var problems: [Diagnostic] = []
    _ = filled(template, named: "a", with: Self.words, diagnostics: &problems)
    #expect(problems.map(\.summary) == [problem])
  }

  @Test func `in a stylesheet words become strings that nothing can close`() {
    var problems: [Diagnostic] = []
    let style = filledStyle(
      "p { content: [[quoted]]; } b { content: [[plain]] }", named: "a", with: Self.words,
      diagnostics: &problems)
    #expect(
      style
        == #"p { content: "He said \22 no\22  \5c  \2014  " counter(page) "/" counter(pages); } "#
        + #"b { content: "Bins & \3c b>more\3c /b>" }"#)
    #expect(problems.isEmpty)
  }

  @Test func `a page without a template is told once`() {
    let result = rendered(nil, pages: 3)
    #expect(result.text == nil)
    #expect(result.problems == ["there is no template 'pages/a.mustache'"])
  }

  @Test func `a site has its stylesheet and a word to search engines, and says what is missing`() {
    var problems: [Diagnostic] = []
    let files = renderedSite([], templates: .standard, words: english, diagnostics: &problems)
    #expect(problems.isEmpty)
    #expect(files.map(\.path) == ["robots.txt", "style.css"])
    #expect(files.first?.text == "User-agent: *\nDisallow: /\n")
    let style = files.last?.text ?? ""
    #expect(style.count > 1000 && !style.contains("[["))
    #expect(style.contains(#"content: "Private";"#))
    #expect(style.contains(#"content: counter(page) " of " counter(pages);"#))
    _ = renderedSite(
      [], templates: TemplateCatalog(texts: [:]), words: english, diagnostics: &problems)
    #expect(problems.map(\.summary) == ["there is no 'styles/site.css'"])
  }

  @Test func `a renderer of before serves as long as its templates and language are the same`() {
    func made(_ template: String, _ words: Words, known: PageRenderer?) -> (
      renderer: PageRenderer, text: String?, problems: [String]
    ) {
      var problems: [Diagnostic] = []
      let renderer = PageRenderer(
        TemplateCatalog(texts: ["pages/a.mustache": template, "pages/b.mustache": "{{#open}}"]),
        words: words, known: known, diagnostics: &problems)
      return (renderer, renderer.rendered(page).page?.text, problems.map(\.summary))
    }
    let first = made("[[common-more]] {{name}}", english, known: nil)
    let again = made("[[common-more]] {{name}}", english, known: first.renderer)
    #expect(again.text == first.text && first.text?.hasSuffix(" Ana") == true)
    // What is wrong with them is told with every build.
    #expect(again.problems == first.problems && first.problems.count == 1)
    #expect(made("{{name}}!", english, known: first.renderer).text == "Ana!")
    var problems: [Diagnostic] = []
    let french = TemplateCatalog.standard.words(in: .french, diagnostics: &problems)
    let other = made("[[common-more]] {{name}}", french, known: first.renderer).text
    #expect(other != first.text)
    #expect(other == made("[[common-more]] {{name}}", french, known: nil).text)
  }

  @Test func `files are sorted by path`() {
    let files = pages(of: smallHousehold()).files
    #expect(files["robots.txt"] != nil && files["style.css"] != nil)
    var problems: [Diagnostic] = []
    let views = ["b.html", "a/b.html", "a.html"].map {
      PageView(route: Route($0), template: "a", title: "A", section: nil, fields: [:])
    }
    let site = renderedSite(
      views,
      templates: TemplateCatalog(texts: ["pages/a.mustache": "", "styles/site.css": ""]),
      words: english, diagnostics: &problems)
    #expect(site.map(\.path) == ["a.html", "a/b.html", "b.html", "robots.txt", "style.css"])
  }
}

/// The words of a catalogue in English.
private func messageWords(_ text: String) -> Words {
  var problems: [MessageProblem] = []
  return Words(.english, messages: messages(of: text, problems: &problems))
}
