import Diagnostics
import SourceText
import Testing

private let couple = "partners:\n  - id: ana\n  - id: ben\n"
private let log = "date,who,verb\n2026-03-01,Anaa,did\n2026-03-02,ben,did\n2026-03-03,Anaa,did\n"
private let sources = SourceSet([
  SourceFile(path: "content/log/2026-03.csv", text: log),
  SourceFile(path: "content/couple.yaml", text: couple),
])

private func place(_ path: String, _ start: Int, _ end: Int) throws -> SourceRange {
  let file = try #require(sources.files.firstIndex { $0.path == path })
  return SourceRange(file: file, start: start, end: end)
}

private func unknown(at start: Int, isConfidential: Bool = false) throws -> Diagnostic {
  Diagnostic(
    .unknownPartner, .error, "'Anaa' isn't a declared partner",
    at: try place("content/log/2026-03.csv", start, start + 4),
    explanation: "The names in use are ana and ben.",
    notes: [.init("partners are declared here", at: try place("content/couple.yaml", 0, 8))],
    suggestion: "write 'ana'", isConfidential: isConfidential)
}

private func text(_ diagnostics: [Diagnostic], usesColour: Bool = false) -> String {
  diagnosticText(diagnostics, sources: sources, root: "content", usesColour: usesColour)
}

@Test func `a problem has its place, line, carets, explanation, notes and suggestion`() throws {
  #expect(
    text([try unknown(at: 25)]) == """
      content/log/2026-03.csv:2:12: error: 'Anaa' isn't a declared partner [UnknownPartner]
          2 | 2026-03-01,Anaa,did
            |            ^^^^
        The names in use are ana and ben.
        content/couple.yaml:1:1: note: partners are declared here
        suggestion: write 'ana'

      """)
}

@Test func `a problem without a place names the folder`() {
  let problem = Diagnostic(.missingCouple, .error, "there is no couple.yaml")
  #expect(text([problem]) == "content: error: there is no couple.yaml [MissingCouple]\n")
}

@Test func `problems of one kind and summary in a file are shown once and counted`() throws {
  let second = try unknown(at: 64)
  #expect(
    text([second, try unknown(at: 25)]).hasSuffix(
      "  suggestion: write 'ana'\n  … and 1 more like this in content/log/2026-03.csv, line 4\n"))
}

@Test func `repeats in the same line are told as such`() throws {
  let problems = try [0, 4].map {
    Diagnostic(
      .rawMarkup, .note, "odd", at: try place("content/couple.yaml", $0, $0 + 1))
  }
  #expect(text(problems).hasSuffix("\n  … and 1 more like this in this line\n"))
}

@Test func `of one kind the first three are shown and the rest is counted`() {
  let rows = SourceSet([
    SourceFile(path: "log/b.csv", text: String(repeating: "x\n", count: 5_001))
  ])
  func problem(_ line: Int, _ id: DiagnosticID) -> Diagnostic {
    let start = (line - 1) * 2
    return Diagnostic(
      id, .error, "row \(line)", at: SourceRange(file: 0, start: start, end: start + 1))
  }
  let dates = (2...5_001).map { problem($0, .invalidDate) }
  let other = problem(3_000, .unknownTask)
  let printed = diagnosticText(dates + [other], sources: rows, root: ".")
  let lines = printed.split(separator: "\n")
  #expect(lines.filter { $0.contains("[InvalidDate]") }.count == 3)
  #expect(lines.filter { $0.contains("[UnknownTask]") }.count == 1)
  #expect(lines.contains("  … and 4,997 more like this in log/b.csv, lines 5–5001"))
  #expect(lines.count == 4 * 3 + 1)
  #expect(
    diagnosticJSON(dates + [other], sources: rows).split(separator: "InvalidDate").count == 5_001)
}

@Test func `help that is the same for everyone is shown of a confidential problem too`() throws {
  var problem = try unknown(at: 25, isConfidential: true)
  problem.hasOpenHelp = true
  #expect(
    text([problem])
      == "content/log/2026-03.csv:2:12: error: 'Anaa' isn't a declared partner [UnknownPartner]\n"
      + "  The names in use are ana and ben.\n  suggestion: write 'ana'\n")
  #expect(diagnosticJSON([problem], sources: sources).contains("write 'ana'"))
}

@Test func `at most eight lines of repeats are listed`() {
  let rows = SourceSet([SourceFile(path: "a.csv", text: String(repeating: "x\n", count: 20))])
  let problems = (0..<12).map {
    Diagnostic(
      .invalidDate, .warning, "odd", at: SourceRange(file: 0, start: $0 * 2, end: $0 * 2 + 1))
  }
  #expect(
    diagnosticText(problems.reversed(), sources: rows, root: ".") == """
      a.csv:1:1: warning: odd [InvalidDate]
          1 | x
            | ^
        … and 11 more like this in a.csv, lines 2–12

      """)
}

@Test func `another summary, kind, severity or file is another problem`() throws {
  let range = try place("content/log/2026-03.csv", 0, 4)
  let other = try place("content/couple.yaml", 0, 4)
  let problems = [
    Diagnostic(.invalidDate, .error, "a", at: range),
    Diagnostic(.invalidDate, .error, "b", at: range),
    Diagnostic(.unknownPartner, .error, "a", at: range),
    Diagnostic(.invalidDate, .warning, "a", at: range),
    Diagnostic(.invalidDate, .error, "a", at: other),
    Diagnostic(.invalidDate, .error, "a"),
  ]
  #expect(!text(problems).contains("more like this"))
}

@Test func `the order of the input changes nothing`() throws {
  let problems = [
    try unknown(at: 25), Diagnostic(.missingCouple, .error, "b"),
    Diagnostic(.invalidDate, .note, "c", at: try place("content/couple.yaml", 3, 4)),
  ]
  #expect(text(problems) == text(problems.reversed()))
}

@Test func `a confidential problem has its first line only`() throws {
  #expect(
    text([try unknown(at: 25, isConfidential: true)])
      == "content/log/2026-03.csv:2:12: error: 'Anaa' isn't a declared partner [UnknownPartner]\n")
}

@Test func `a confidential problem never borrows the excerpt of an open one`() throws {
  let both = [try unknown(at: 25, isConfidential: true), try unknown(at: 64)]
  #expect(!text(both).contains("2026-03-01,"))
  #expect(text(both).contains("2026-03-03,Anaa,did"))
}

@Test func `nothing that acts on a terminal passes`() {
  let evil = "\u{1B}[2J\u{202E}\u{9B}"
  let set = SourceSet([SourceFile(path: "\u{1B}]0;x\u{7}.csv", text: evil)])
  let range = SourceRange(file: 0, start: 0, end: 9)
  let problem = Diagnostic(
    .invalidDate, .error, evil, at: range, explanation: evil, notes: [.init(evil, at: range)],
    suggestion: evil)
  let printed = diagnosticText([problem], sources: set, root: evil)
  for scalar in printed.unicodeScalars where scalar != "\n" {
    #expect(scalar.properties.generalCategory != .control && !scalar.properties.isBidiControl)
  }
  #expect(printed.split(separator: "\n").count == 6)
}

@Test func `a range over several lines has carets to the end of its first`() throws {
  let problem = Diagnostic(
    .rawMarkup, .warning, "odd", at: try place("content/couple.yaml", 4, 30))
  #expect(text([problem]).contains("    1 | partners:\n      |     ^^^^^\n"))
}

@Test func `the point at the beginning of a file is the file as a whole`() throws {
  let problem = Diagnostic(
    .unknownFile, .warning, "odd", at: try place("content/couple.yaml", 0, 0),
    suggestion: "move it")
  #expect(
    text([problem])
      == "content/couple.yaml:1:1: warning: odd [UnknownFile]\n  suggestion: move it\n")
}

@Test func `colour is only used where it is asked for`() throws {
  let problem = try unknown(at: 25)
  #expect(!text([problem]).contains("\u{1B}"))
  let coloured = text([problem], usesColour: true)
  #expect(coloured.contains("\u{1B}[1;31merror:\u{1B}[0m"))
  let plain = coloured.replacing("\u{1B}[1;31m", with: "").replacing("\u{1B}[0m", with: "")
  #expect(plain == text([problem]))
}

@Test func `long explanations are wrapped between words`() {
  let problem = Diagnostic(
    .missingCouple, .note, "x", explanation: String(repeating: "word ", count: 40))
  let lines = text([problem]).split(separator: "\n")
  #expect(lines.count == 4)
  #expect(lines.allSatisfy { $0.count <= 92 })
}

@Test func `counts are in the right number and kinds that don't occur are left out`() throws {
  let range = try place("content/couple.yaml", 0, 1)
  let other = try place("content/log/2026-03.csv", 0, 1)
  func problem(_ severity: Severity, _ range: SourceRange?) -> Diagnostic {
    Diagnostic(.invalidDate, severity, "x", at: range)
  }
  #expect(problemCount(of: []) == nil)
  #expect(problemCount(of: [problem(.error, nil)]) == "1 error")
  #expect(problemCount(of: [problem(.warning, range)]) == "1 warning in 1 file")
  #expect(
    problemCount(of: [
      problem(.note, range), problem(.error, range), problem(.error, other), problem(.error, nil),
    ]) == "3 errors, 1 note in 2 files")
}
