import Testing

@testable import SiteRendering

/// A text in which `<n>` stands for the number of a run, as it can be read.
private func shown(_ template: String) -> String {
  var runs = TextRuns()
  return runs.shortened(template).replacing("\u{3}", with: "<").replacing("\u{2}", with: ">")
}

@Test(
  arguments: [
    ("", ""), ("short", "<0>"), ("tag", "tag"), ("{{name}}", "{{name}}"),
    ("<p>{{a name}}</p>, and so on", "<p>{{a name}}<0>"),
    ("  <main>\n\t{{#rows}}  \r\n<li> x\r\n{{/rows}}", "  <0>\n\t{{#rows}}  \r\n<1>\r\n{{/rows}}"),
    (
      "before {{{ html }}} after {{! a } remark }} last",
      "<0> {{{ html }}} <1> {{! a } remark }} <2>"
    ),
    ("a { brace } and another", "a { <0> } <1>"), ("Grüße an alle", "Grüß<0>"),
    ("{{open and no end of it", "{{open and no end of it"),
    ("{{{three}} and more", "{{{three}} and more"),
    ("words \u{1}#name\u{2} words {", "<0> \u{1}#name> <1> {"),
  ])
func `runs of words have numbers, and all that the engine looks at stays`(
  template: String, short: String
) {
  #expect(shown(template) == short)
}

@Test func `numbers become words again, wherever the engine put them`() {
  var runs = TextRuns()
  let first = runs.shortened("<section> {{x}} </section>\n  <footer>")
  let second = runs.shortened("a page of its own")
  #expect(runs.restored(Substring(first)) == "<section> {{x}} </section>\n  <footer>")
  #expect(runs.restored("é\(second)\n\(second)é") == "éa page of its own\na page of its owné")
  #expect(runs.restored("") == "" && runs.restored("none") == "none")
}
