import Diagnostics
import SourceText
import Testing

@testable import RecordParsing

struct YAMLReaderTests {
  @Test(
    arguments: [
      ("format: 1\npartners: []\nstarted: 1️⃣2026-02-30\n", ["1️⃣ InvalidDate"]),
      ("format: 1\nprinciple: \"👩‍👩‍👧 ☕️ é\" # 👨‍👩‍👧\nstarted: 1️⃣soon\n", ["1️⃣ InvalidDate"]),
      ("format: 1\nstarted: 2026-01-05\n1️⃣partner: x\n", ["1️⃣ UnknownKey"]),
      ("format: 1️⃣2\nstarted: 2026-01-05\n", ["1️⃣ UnknownFormat"]),
      ("1️⃣started: 2026-01-05\n", ["1️⃣ MissingValue"]),
      ("\u{FEFF}format: 1\nstarted: 1️⃣x\n", ["1️⃣ InvalidDate"]),
      ("format: 1\r\nstarted: 1️⃣x\r\n", ["1️⃣ InvalidDate"]),
      ("format: 1\rstarted: 1️⃣x\r", ["1️⃣ InvalidDate"]),
      ("format: 1 # \u{2028} # \u{85}\nstarted: 1️⃣x\n", ["1️⃣ InvalidDate"]),
      ("format: 1\nstarted: 2026-01-05\n1️⃣format: 1\nlanguage: en\n", ["1️⃣ DuplicateKey"]),
      (
        "format: 1\nstarted: 2026-01-05\npauses:\n  - from: 2026-02-01\n    to: 2026-02-02\n"
          + "    1️⃣to: 2026-02-03\n  - from: 2️⃣x\n    to: 2026-03-01\n",
        ["1️⃣ DuplicateKey", "2️⃣ InvalidDate"]
      ),
      ("format: 1\nstarted: 2026-01-05\ncompare: {ana: yes, 1️⃣ana: no}\n", ["1️⃣ DuplicateKey"]),
      ("format: 1\nstarted: 2026-01-05\nprinciple: 1️⃣&a We\n", ["1️⃣ UnsupportedYAML"]),
      ("format: 1\nstarted: 2026-01-05\nprinciple: 1️⃣*a\n", ["1️⃣ UnsupportedYAML"]),
      ("format: 1\nstarted: 2026-01-05\nprinciple: 1️⃣!!str We\n", ["1️⃣ UnsupportedYAML"]),
      ("format: 1\nstarted: 2026-01-05\n1️⃣<<: {a: b}\n", ["1️⃣ UnsupportedYAML"]),
      ("format: 1\nstarted: 2026-01-05\nprinciple: 1️⃣\"We\n", ["1️⃣ InvalidYAML"]),
      ("format: 1\nstarted: 2026-01-05\nprinciple: we1️⃣: us\n", ["1️⃣ InvalidYAML"]),
      ("format: 1\nstarted: 2026-01-05\nprinciple: 1️⃣[a, b\n", ["1️⃣ InvalidYAML"]),
      ("format: 1\nstarted: 2026-01-05\nprinciple: 1️⃣@us\n", ["1️⃣ InvalidYAML"]),
      ("format: 1\nstarted: 2026-01-05\nprinciple: a1️⃣\u{1}b\n", ["1️⃣ InvalidText"]),
      ("format: 1\nstarted: 2026-01-05\nprinciple: 1️⃣[we, us]\n", ["1️⃣ WrongShape"]),
      ("1️⃣- format\n", ["1️⃣ WrongShape"]),
      ("format: 1\nstarted: 2026-01-05\ncompare:\n  ana: 1️⃣maybe\n", ["1️⃣ InvalidYesNo"]),
      ("format: 1\nstarted: 2026-01-05\nweek_starts: 1️⃣mondey\n", ["1️⃣ UnknownChoice"]),
      ("format: 1\nstarted: 2026-01-05\ncadence: {check_in: 1️⃣daily}\n", ["1️⃣ UnknownChoice"]),
      (
        "format: 1\nstarted: 2026-01-05\nrituals:\n  - id: walk\n    title: Walk\n"
          + "    every: 1️⃣yearly\n",
        ["1️⃣ UnknownCadence"]
      ),
      (
        "format: 1\nstarted: 2026-01-05\npauses:\n  - from: 2026-03-02\n    to: 1️⃣2026-03-01\n",
        ["1️⃣ EndBeforeStart"]
      ),
      ("format: 1\nstarted: 2026-01-05\nlife_events:\n  - 1️⃣date: 2026-03-02\n", ["1️⃣ MissingValue"]),
      ("format: 1\nstarted: 2026-01-05\nlanguage: 1️⃣English!\n", ["1️⃣ UnknownChoice"]),
      ("format: 1\nstarted: 2026-01-05\npartners:\n  - id: 1️⃣both\n", ["1️⃣ InvalidID"]),
      ("format: 1\nstarted: 2026-01-05\npartners:\n  - id: 1️⃣Ana B\n", ["1️⃣ InvalidID"]),
    ])
  func `a problem of settings is found where it starts`(text: String, expected: [String]) {
    #expect(markedProblems(text, in: "couple.yaml") == expected)
  }

  @Test(arguments: ["yes", "Yes", "true", "TRUE", "\"yes\""])
  func `yes is yes where a yes or no is asked for`(word: String) {
    let read = records("", in: "log/a.csv", settings: "compare:\n  ana: \(word)\n")
    #expect(read.couple?.compare.map(\.value.value) == [true])
  }

  @Test func `no is a word where a text is asked for`() {
    let read = records("", in: "log/a.csv", settings: "principle: NO\nlanguage: no\n")
    #expect(read.couple?.principle == "NO")
    #expect(read.couple?.language == "no")
  }

  @Test func `a list may be one value`() {
    let text = "---\nterm: Calm\nalso: quiet\ntasks: [dinner, bins]\n---\n"
    let read = records(text, in: "milestones/calm.md")
    #expect(read.milestones.first?.also.map(\.value) == ["quiet"])
    #expect(read.milestones.first?.tasks.map(\.value) == ["dinner", "bins"])
  }

  @Test(arguments: [17, 150, 900, 20_000])
  func `deep nesting is refused at every depth`(depth: Int) {
    for (open, close) in [("[", "]"), ("{a: ", "}"), ("- ", "")] {
      let text =
        "format: 1\nstarted: 2026-01-05\nprinciple:\n  " + String(repeating: open, count: depth)
        + "x" + String(repeating: close, count: depth) + "\n"
      let problems = markedProblems(text, in: "couple.yaml")
      #expect(problems.contains { $0.hasSuffix("TooLarge") }, "\(open) \(problems)")
    }
  }

  @Test func `a bomb of aliases is refused without being opened`() {
    var text = "format: 1\nstarted: 2026-01-05\na0: &a0 [x, x]\n"
    for level in 1..<40 {
      text += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1), *a\(level - 1)]\n"
    }
    let problems = markedProblems(text, in: "couple.yaml")
    #expect(problems.count { $0.hasSuffix("UnsupportedYAML") } == 40)
  }

  @Test func `more than 500 keys are refused`() {
    let keys = (0..<501).map { "key\($0): 1\n" }.joined()
    let problems = markedProblems("format: 1\nstarted: 2026-01-05\n" + keys, in: "couple.yaml")
    #expect(problems.count == 1)
    #expect(problems.first?.hasSuffix("TooLarge") == true)
  }
}

struct FrontMatterTests {
  @Test(
    arguments: [
      ("1️⃣# Hello\n", ["1️⃣ MissingFrontMatter"]),
      ("1️⃣", ["1️⃣ MissingFrontMatter"]),
      ("\u{FEFF}1️⃣Hello\n---\n", ["1️⃣ MissingFrontMatter"]),
      ("1️⃣---\ntitle: x\n", ["1️⃣ UnclosedFrontMatter"]),
      ("---\ntitle: x\n---\n", []),
      ("---\r\ntitle: x\r\n--- \r\nBody", []),
      ("---\n---\nBody", []),
      ("---\ntitle: x\n1️⃣colour: red\n---\n", ["1️⃣ UnknownKey"]),
      ("---\ntitle: x\norder: 1️⃣first\n---\n", ["1️⃣ InvalidNumber"]),
      ("\u{FEFF}---\ntitle: 1️⃣[x]\n---\n", ["1️⃣ WrongShape"]),
      ("---\ntitle: x\n---\nBody 1️⃣\u{2}\n", ["1️⃣ InvalidText"]),
    ])
  func `front matter is taken apart`(text: String, expected: [String]) {
    #expect(markedProblems(text, in: "pages/hello.md") == expected)
  }

  @Test func `the text below starts where its place says`() throws {
    let text = "\u{FEFF}---\r\ntitle: é\r\n---\r\n\r\nHello ☕️\r\n"
    let page = try #require(records(text, in: "pages/hello.md").pages.first)
    #expect(page.body.value == "\r\nHello ☕️\r\n")
    let bytes = Array(text.utf8)
    #expect(
      String(decoding: bytes[Int(page.body.range.start)...], as: UTF8.self) == page.body.value)
    #expect(page.title == "é")
  }

  @Test func `a page without a title has the name of its file`() {
    let read = records("---\norder: 1\n---\n", in: "pages/our-first-home.md")
    #expect(read.pages.map(\.title) == ["Our first home"])
  }
}
