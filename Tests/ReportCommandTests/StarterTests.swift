import CivilCalendar
import SiteTemplates
import Testing

@testable import ReportCommand

@Test(arguments: [
  ("Ana,Ben", ["Ana", "Ben"], ["ana", "ben"]),
  (" Ana , Ben Lee ", ["Ana", "Ben Lee"], ["ana", "ben-lee"]),
  ("Zoë,Łukasz", ["Zoë", "Łukasz"], ["zoe", "lukasz"]),
  ("Jürgen Groß,Søren", ["Jürgen Groß", "Søren"], ["jurgen-gross", "soren"]),
  ("O'Neill,J.-P.", ["O'Neill", "J.-P."], ["oneill", "j-p"]),
  ("愛,健", ["愛", "健"], ["first", "second"]),
  ("🍲,Ben", ["🍲", "Ben"], ["first", "ben"]),
  ("Con,Nul", ["Con", "Nul"], ["first", "second"]),
])
func `names become ids of small letters`(list: String, names: [String], ids: [String]) throws {
  let partners = try PartnerNames(list)
  #expect(partners.names == names)
  #expect(partners.ids == ids)
}

@Test(arguments: [
  "", ",", "Ana", "Ana,,Ben", "Ana,Ana", "ana,ANA", "Ana,nobody", "Couple,Ben", "A\u{7}na,Ben",
  "A\u{202E}na,Ben", "愛,First", "Second,健",
  String(repeating: "a", count: 81) + ",Ben", "First,First",
])
func `names that files can't tell apart or can't hold are refused`(list: String) {
  #expect(throws: PartnerNames.Problem.self) { try PartnerNames(list) }
}

@Test(arguments: [
  ("ana", "ana"), ("ana-ben", "ana-ben"), ("Ana", "\"Ana\""), ("no", "\"no\""), ("y", "\"y\""),
  ("null", "\"null\""), ("", "\"\""), ("-", "\"-\""), ("12", "\"12\""), ("a: b", "\"a: b\""),
  ("a # b", "\"a # b\""), ("\"x\"", "\"\\\"x\\\"\""), ("a\\b", "\"a\\\\b\""), ("🍲", "\"🍲\""),
  ("*a", "\"*a\""), ("a\u{85}b\u{2028}", "\"a\\u0085b\\u2028\""),
  ("{{started}}", "\"{{started}}\""),
])
func `a name is written so that YAML reads the same name`(text: String, scalar: String) {
  #expect(yamlScalar(text) == scalar)
}

@Test func `placeholders are filled in once`() {
  let values = ["a": "{{b}}", "b": "two"]
  #expect(filledIn("{{a}}-{{b}}-{{c}}-{{", with: values) == "{{b}}-two-{{c}}-{{")
  #expect(filledIn("", with: values) == "")
  #expect(filledIn("}} {{a", with: values) == "}} {{a")
}

@Test func `starter files are filled in, quoted in YAML and placed`() throws {
  let catalog = TemplateCatalog(texts: [
    "starter/couple.yaml":
      "started: {{started}}\nname: {{firstName}}\nid: {{secondID}}\ncompare: {{compare}}\n",
    "starter/README.txt": "For {{firstName}} and {{secondName}}\n",
    "starter/log/log.csv": "date,who,verb\n", "starter/tasks/money.csv": "task\n",
    "layout.mustache": "{{firstName}}",
  ])
  let starter = StarterFiles(
    of: catalog, partners: try PartnerNames("Ana \"A\": B,no"),
    started: try #require(CalendarDate(iso: "2026-03-04")), compare: true)
  let expected: [StarterFiles.File] = [
    .init(path: "README.txt", text: "For Ana \"A\": B and no\n"),
    .init(
      path: "content/couple.yaml",
      text: "started: 2026-03-04\nname: \"Ana \\\"A\\\": B\"\nid: \"no\"\ncompare: yes\n"),
    .init(path: "content/log/2026-03.csv", text: "date,who,verb\n"),
    .init(path: "content/tasks/money.csv", text: "task\n"),
  ]
  #expect(starter.files == expected)
}

@Test(arguments: [
  ("content", "content"), ("content/", "content"), ("./content", "content"), (".", "."),
  ("./", "."), ("/home/two/our", "our"), ("/home/two", "."), ("/home/two/", "."),
  ("/home/two/a/b/", "a/b"), ("/elsewhere/place", "place"), ("../other", "../other"), ("/", "."),
  ("/home/twofold", "twofold"),
])
func `folders are named as they were given and never by an absolute path`(
  path: String, shown: String
) {
  #expect(shownPath(path, from: "/home/two") == shown)
}

@Test(arguments: [
  ("our-home", "our-home"), ("a/b_c.d", "a/b_c.d"), ("our home", "'our home'"),
  ("it's", "'it'\\''s'"), ("$(x)", "'$(x)'"), ("ü", "'ü'"),
])
func `a folder in a command to copy is one word of the shell`(folder: String, word: String) {
  #expect(shellWord(folder) == word)
}
