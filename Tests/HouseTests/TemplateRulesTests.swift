import Testing

@Test func `every template escapes its text, has no dotted name and finds its partials`() throws {
  let templates = try Repository.files(under: "Templates", ending: ".mustache")
  let paths = Set(templates.map(\.path))
  #expect(!paths.isEmpty)
  #expect(templates.flatMap { TemplateRules.violations(in: $0, all: paths) } == [])
}

@Test(
  arguments: [
    ("<p>\n{{{name}}}", "a.mustache:2: 'name' goes in unescaped, but its name ends in neither"),
    ("{{&name}}", "a.mustache:1: 'name' goes in unescaped, but its name ends in neither"),
    ("{{week.title}}", "a.mustache:1: 'week.title' has a dot"),
    ("{{#week.days}}{{/week.days}}", "a.mustache:1: 'week.days' has a dot"),
    ("\n\n{{> gone}}", "a.mustache:3: 'gone' names no template"),
    ("{{<layout}}{{/layout}}", "a.mustache:1: 'layout' names no template"),
    ("{{=<% %>=}}", "a.mustache:1: '<% %>=' changes the braces"),
  ])
func `a breach of the template rules is found at its line`(text: String, complaint: String) {
  let file = RepositoryFile(path: "a.mustache", text: text)
  #expect(TemplateRules.violations(in: file, all: []).first?.hasPrefix(complaint) == true)
}

@Test func `a template in order has nothing to complain of`() {
  let text = """
    {{! a note, with dots. }}{{<layout}}{{$main}}{{#days}}{{.}}{{name}}{{/days}}
    {{{bodyHTML}}} {{&chartSVG}} {{> next-step}} {{> partials/next-step}}{{/main}}{{/layout}}
    """
  let paths: Set<String> = [
    "Templates/layout.mustache", "Templates/partials/next-step.mustache",
  ]
  let file = RepositoryFile(path: "a.mustache", text: text)
  #expect(TemplateRules.violations(in: file, all: paths) == [])
  #expect(TemplateRules.tags(in: text).count == 13)
}
