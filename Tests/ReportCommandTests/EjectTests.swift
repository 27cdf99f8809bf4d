import Foundation
import SiteTemplates
import Testing

@testable import ReportCommand

@Test func `eject lists what can be copied, and copies what is named`() throws {
  let list = try run("eject")
  #expect(list.status == .fine)
  let names = list.output.split(separator: "\n").map(String.init)
  #expect(names.contains("partials/wins.mustache") && names.contains("styles/site.css"))
  #expect(!names.contains { $0.hasPrefix("share/") || $0.hasPrefix("starter/") })
  try withTemporaryFolder { root in
    let folder = root.appending(path: "ours").path
    #expect(try run("eject", "partials/wins", "locales/en.ftl", "--into", folder).status == .fine)
    let written = try texts(in: URL(fileURLWithPath: folder))
    #expect(written.keys.sorted() == ["locales/en.ftl", "partials/wins.mustache"])
    for (path, text) in written { #expect(text == TemplateCatalog.standard.texts[path]) }
    let again = try run("eject", "partials/wins", "--into", folder)
    #expect(again.status == .outputRefused)
    #expect(again.error.contains("is there already and stays as it is"))
  }
}

@Test func `a built site is no place for templates`() throws {
  try withTemporaryFolder { root in
    try write(household, to: root)
    let site = root.appending(path: "site").path
    let content = root.appending(path: "content").path
    #expect(try run("build", content, "--out", site, "--quiet").status == .fine)
    let before = try texts(in: URL(fileURLWithPath: site))
    for words in [["eject", "--all", "--into", site], ["init", site, "--partners", "Ana,Ben"]] {
      let refused = try run(words)
      #expect(refused.status == .outputRefused, "\(words)")
      #expect(refused.error.contains("Name"), "\(refused.error)")
    }
    #expect(try texts(in: URL(fileURLWithPath: site)) == before)
  }
}

@Test func `all templates that were copied make the same site`() throws {
  try withTemporaryFolder { root in
    let folder = root.appending(path: "ours").path
    #expect(try run("eject", "--all", "--into", folder).status == .fine)
    let catalog = try chosenTemplates(folder, on: try terminal())
    #expect(catalog.texts == TemplateCatalog.standard.texts)
  }
}

@Test func `a name that no template has ends with 64`() throws {
  let run = try run("eject", "partials/winz")
  #expect(run.status == .usage)
  #expect(run.error.contains("did you mean 'partials/wins'?"))
  #expect(try ReportCommandTests.run("eject", "a", "--all").status == .usage)
}

private let household: [String: String] = [
  "content/couple.yaml": """
  format: 1
  partners: [{id: ana, name: Ana}, {id: ben, name: Ben}]
  started: 2026-03-02

  """
]

/// What a build with these templates says, and its stylesheet where there is one.
private func built(_ templates: [String: String]) throws -> (CommandRun, String?) {
  final class Result { var value: (CommandRun, String?)? }
  let result = Result()
  try withTemporaryFolder { root in
    try write(household, to: root)
    for (path, text) in templates { try write(["templates/\(path)": text], to: root) }
    let run = try run(
      "build", root.appending(path: "content").path, "--out", root.appending(path: "site").path,
      "--templates", root.appending(path: "templates").path)
    let style = try? String(
      contentsOf: root.appending(path: "site/style.css"), encoding: .utf8)
    result.value = (run, style)
  }
  return try #require(result.value)
}

@Test func `a theme comes after the stylesheet, without a copy of it`() throws {
  let theme = ":root { --a: light-dark(#203060, #90b0ff); }\nh1 { font-weight: 300; }\n"
  let (run, style) = try built(["theme.css": theme])
  #expect(run.status == .fine)
  #expect(style?.hasSuffix("\n" + theme) == true)
  #expect(style?.contains("--paper: light-dark(") == true)
}

@Test(
  arguments: [
    (
      ":root {\n  --a: #e0e0e0;\n}",
      "'theme.css:2:3': '--a' has a contrast of 1.2 to the paper in light"
    ),
    (":root { --ink: light-dark(#111111, #222222) }", "in dark pages; 4.5 or more is needed"),
    (":root { --paper: #777777 }", "'theme.css:1:9': '--ink' has a contrast"),
    (":root { --b: rebeccapurple }", "'--b' is no colour that can be measured"),
    (":root { --b: light-dark() }", "'--b' is no colour that can be measured"),
    ("@import 'x.css';", "'theme.css:1:1' loads something with '@import'"),
    ("p { background: url(x.png) }", "'theme.css:1:17' loads something with 'url('"),
  ])
func `a theme that hides something or loads something is told`(
  theme: String, problem: String
) throws {
  let (run, style) = try built(["theme.css": theme])
  #expect(run.status == .problems)
  #expect(run.error.contains(problem), "\(run.error)")
  #expect(style == nil)
}

@Test func `the place of a name that no page has is told`() throws {
  let layout = try #require(TemplateCatalog.standard.texts["layout.mustache"])
  let lines = layout.split(separator: "\n", omittingEmptySubsequences: false).count
  let (run, _) = try built(["layout.mustache": layout + "  {{tilte}}"])
  #expect(run.status == .problems)
  #expect(
    run.error.contains("template 'layout.mustache:\(lines):3' names 'tilte'"), "\(run.error)")
}

@Test func `a partial that nothing names is told with the one that was meant`() throws {
  let (run, _) = try built(["partials/winz.mustache": "<p></p>"])
  #expect(run.status == .files)
  #expect(run.error.contains("did you mean 'partials/wins.mustache'?"), "\(run.error)")
}
