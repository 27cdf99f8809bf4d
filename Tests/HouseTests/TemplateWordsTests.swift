import Messages
import Testing

private func named() throws -> [(path: String, key: String)] {
  try Repository.files(under: "Templates", ending: ".mustache", ".css").flatMap { file in
    TemplateWords.keys(in: file.text).map { (file.path, $0) }
  }
}

@Test func `templates and stylesheets hold no words of their own`() throws {
  let templates = try Repository.files(under: "Templates", ending: ".mustache")
  #expect(templates.count > 40)
  #expect(templates.flatMap(TemplateWords.found(inTemplate:)) == [])
  let styles = try Repository.files(under: "Templates/styles", ending: ".css")
  #expect(styles.flatMap(TemplateWords.found(inStyle:)) == [])
}

@Test func `every text that a template names is in every catalogue, and has no choices`() throws {
  let named = try named()
  #expect(named.count > 500)
  for catalogue in try Catalogue.all() {
    let wrong = named.filter { catalogue.messages[$0.key]?.hasChoices != false }
      .map { "\($0.path): '\($0.key)' is not a plain text of \(catalogue.path)" }
    #expect(wrong == [])
  }
}

@Test func `every text for templates is shown somewhere`() throws {
  let english = try Repository.file("Templates/locales/en.ftl").text
  let part = try #require(
    english.firstRange(of: "# ==== Texts of templates ====").map { english[$0.upperBound...] })
  let end = part.firstRange(of: "# ==== Sentences ====")?.lowerBound ?? part.endIndex
  var problems: [MessageProblem] = []
  let keys = Set(messages(of: String(part[..<end]), problems: &problems).keys)
  let view = try Repository.file("Sources/SiteViews/Pages/IdeasPage.swift").text
  let ideas = view.matches(of: /"([a-z-]+)",/).flatMap { ["ideas-\($0.1)", "ideas-\($0.1)-text"] }
  let used = Set(try named().map(\.key)).union(ideas)
  #expect(keys.count > 600)
  #expect(keys.subtracting(used).sorted() == [])
}

@Test(
  arguments: [
    ("<p>\nWords</p>", ["a:2: Words"]), ("<p>[[key]] and {{name}}</p>", ["a:1:  and "]),
    ("<nav\naria-label=\"Other [[key]]\">", ["a:2: Other "]),
    ("<html lang=\"en\">", ["a:1: en"]), ("{{! a note\nof two lines }}\n<b>x</b>", ["a:3: x"]),
    ("<p class=\"meta\">{{day}} · {{{noteHTML}}}, 1 – “{{#isIn}}[[key]]{{/isIn}}” %</p>", []),
    ("<dt id=\"a\">[[key]] <code>logged.share</code></dt>", []),
    ("<a aria-label=\"{{name}}: [[key]]\" href=\"#main\">[[key]]</a>", []),
  ])
func `a word in a template is found at its line`(text: String, complaints: [String]) {
  let file = RepositoryFile(path: "a", text: text)
  #expect(TemplateWords.found(inTemplate: file) == complaints)
}

@Test(
  arguments: [
    ("a { b: c; }\np { content: counter(page) \" of \" counter(pages); }", ["a:2:  of "]),
    ("p { content: \"\\2014  for\"; }", ["a:1: \\2014  for"]),
    ("p { content: \"\\2197\"; } a { content: \" (\" attr(href) \")\"; }", []),
    ("p { content: [[style-private]]; font: \"Serif\"; }", []),
  ])
func `a word in a stylesheet is found at its line`(text: String, complaints: [String]) {
  let file = RepositoryFile(path: "a", text: text)
  #expect(TemplateWords.found(inStyle: file) == complaints)
}
