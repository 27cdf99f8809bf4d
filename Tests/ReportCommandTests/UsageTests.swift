import Diagnostics
import Foundation
import RecordParsing
import ReportCommand
import Testing

/// A command line that makes no sense, and the first line of what it is told.
private let mistakes: [(arguments: [String], firstLine: String)] = [
  (["biuld"], "Error: 'biuld' isn't a command of evenhold; did you mean 'build'?"),
  (["chekc", "content"], "Error: 'chekc' isn't a command of evenhold; did you mean 'check'?"),
  (["publish"], "Error: 'publish' isn't a command of evenhold"),
  ([""], "Error: '' isn't a command of evenhold"),
  (["\u{1B}[2J"], "Error: '<U+001B>[2J' isn't a command of evenhold"),
  (["--strict"], "Error: Unknown option '--strict'"),
  (["build", "--ouut", "x"], "Error: Unknown option '--ouut'. Did you mean '--out'?"),
  (["build", "--\u{1B}[2J"], "Error: Unknown option '--<U+001B>[2J'"),
  (["help", "buld"], "Error: 'buld' isn't a command of evenhold; did you mean 'build'?"),
  (["--versoin"], "Error: Unknown option '--versoin'. Did you mean '--version'?"),
  (["build", "a", "b"], "Error: Unexpected argument 'b'"),
  (["build", "--out"], "Error: Missing value for '--out <dir>'"),
  (
    ["build", "--edition", "ana"],
    "Error: there is no edition 'ana'; there are couple, marin, sascha, facilitator."
  ),
  (
    ["build", "--as-of", "2026-02-30"],
    "Error: The value '2026-02-30' is invalid for '--as-of <date>': "
      + "'2026-02-30' isn't a day; write it as 2026-03-01"
  ),
  (
    ["check", "--format", "xml"],
    "Error: The value 'xml' is invalid for '--format <text|json>'. "
      + "Please provide one of 'text' and 'json'."
  ),
  (
    ["check", "--format", "jsn"],
    "Error: The value 'jsn' is invalid for '--format <text|json>'. Did you mean 'json'? "
      + "Please provide one of 'text' and 'json'."
  ),
  (
    ["new", "milstone"],
    "Error: The value 'milstone' is invalid for "
      + "'<check-in|inventory|milestone|moment|repair|step-back|task|page>'. Did you mean "
      + "'milestone'? Please provide one of the following:"
  ),
  (
    ["import", "cvs", "a.csv"],
    "Error: The value 'cvs' is invalid for '<csv|donetick|grocy>'. Did you mean 'csv'? "
      + "Please provide one of 'csv', 'donetick' or 'grocy'."
  ),
  (
    ["check", "--explain", "UnknownPartnr"],
    "Error: no problem is called 'UnknownPartnr'; did you mean 'UnknownPartner'?"
  ),
  (["init"], "Error: Missing expected argument '--partners <a,b>'"),
  (
    ["init", "--partners", "Ana"],
    "Error: Two names are needed with a comma between, as in --partners Ana,Ben; there is 1."
  ),
  (
    ["init", "--partners", "Ana,Ben,Cy"],
    "Error: Two names are needed with a comma between, as in --partners Ana,Ben; there are 3."
  ),
  (
    ["init", "--partners", "Ana, "],
    "Error: One of the two names is empty; write both, as in --partners Ana,Ben."
  ),
  (
    ["init", "--partners", "Zoe,Zoë"],
    "Error: 'Zoe' and 'Zoë' would both be 'zoe' in the files; write one of them so that they "
      + "differ, and change the name in couple.yaml later."
  ),
  (
    ["init", "--partners", "Both,Ben"],
    "Error: 'Both' would be 'both' in the files, and that word has a meaning of its own there; "
      + "write the name a little differently."
  ),
]

@Test(arguments: mistakes.indices)
func `a command line that makes no sense ends with 64 and says why`(index: Int) throws {
  let (arguments, firstLine) = mistakes[index]
  let run = try run(arguments)
  #expect(run.error.split(separator: "\n").first.map(String.init) == firstLine)
  #expect(run.status == .usage)
  #expect(run.output == "")
}

@Test(arguments: [
  (["--help"], "evenhold init --partners Ana,Ben"), ([], "evenhold init --partners Ana,Ben"),
  (["help"], "evenhold build"), (["build", "--help"], "evenhold build our-home --out review"),
  (["help", "check"], "evenhold check --explain UnknownPartner"),
  (["init", "-h"], "evenhold init --partners Ana,Ben --agreed"),
])
func `help has examples, fits into 80 columns and ends well`(
  arguments: [String], example: String
) throws {
  let run = try run(arguments)
  #expect(run.output.contains("Examples:\n"))
  #expect(run.output.contains("\n  " + example))
  #expect(run.status == .fine && run.error == "")
  for line in run.output.split(separator: "\n") where !line.hasPrefix("USAGE:") {
    #expect(line.count <= 80)
  }
}

/// The commands as the help lists them.
private func commands() throws -> [String] {
  let lines = try run("help").output.split(separator: "\n").drop { $0 != "SUBCOMMANDS:" }
  let names = lines.filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") }
    .compactMap { $0.split(separator: " ").first.map(String.init) }
  return names.filter { $0 != "See" }
}

@Test func `no line of any help, usage too, is longer than 80 or broken but where it was written`()
  throws
{
  let names = try commands()
  #expect(names.count >= 17)
  for name in [[]] + names.map({ [$0] }) {
    let narrow = try run(name + ["--help"]).output
    for line in narrow.split(separator: "\n") {
      #expect(line.count <= 80 && line.last != " ", "\(line)")
    }
    var wide = try terminal()
    var output = ""
    wide.columns = 300
    wide.writeOutput = { output += $0 }
    _ = evenhold(name + ["--help"], on: wide)
    func examples(_ help: String) -> Substring {
      let start = help.firstRange(of: "Examples:")?.lowerBound ?? help.startIndex
      return help[start..<(help.firstRange(of: "\nUSAGE:")?.lowerBound ?? help.endIndex)]
    }
    #expect(examples(narrow) == examples(output), "\(name)")
  }
}

@Test func `a usage is broken between options and goes on below the first`() throws {
  let lines = try run("build", "--ouut").error.split(separator: "\n")
  let usage = lines.drop { !$0.hasPrefix("Usage: ") }
  #expect(
    usage.first == "Usage: evenhold build [--out <dir>] [--anew] [<content>] [--edition <edition>]")
  #expect(usage.dropFirst().first?.hasPrefix("                      [--private <dir>] ") == true)
}

@Test func `every example of the help is a command line that is understood`() throws {
  for command in ["init", "check", "build", "verify"] {
    let help = try run("help", command).output
    let examples = help.split(separator: "\n").filter { $0.hasPrefix("  evenhold ") }
    #expect(examples.count >= 3)
    for example in examples {
      // What it does follows after some spaces, or on the next line.
      let line = example.dropFirst(2)
      let end = line.firstRange(of: "   ")?.lowerBound ?? line.endIndex
      let words = line[..<end].replacing("'Ana,Ben Lee'", with: "Ana,Ben_Lee")
        .split(separator: " ").dropFirst().map(String.init)
      // With --help after it, a line is parsed and nothing is done.
      #expect(try run(words + ["--help"]).status == .fine)
    }
  }
}

@Test func `the version is one line`() throws {
  let run = try run("--version")
  #expect(run.output == evenholdVersion + "\n" && run.status == .fine)
}

@Test(arguments: DiagnosticID.allCases)
func `every kind of problem is explained by its name, in any case`(id: DiagnosticID) throws {
  let run = try run("check", "--explain", id.rawValue.lowercased())
  #expect(run.output == id.explanation && run.status == .fine)
}

@Test func `a folder that isn't there ends with 74`() throws {
  for command in ["check", "build"] {
    let run = try run(command, "/no/such/folder-of-ours")
    #expect(run.status == .files)
    #expect(run.error.hasPrefix("Error: ") && run.output == "")
    #expect(!run.error.contains("/no/such"))
  }
}

@Test func `the verbs are explained in the words of the formats page`() throws {
  let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  let page = try String(
    contentsOf: folder.appending(path: "docs/FORMATS.md"), encoding: .utf8)
  let rows = page.matches(of: /\| `([a-z-]+)` \| (.+) \|\n/).map { ($0.1, $0.2) }
  let explained = try run("check", "--explain", "UnknownVerb").output
  for verb in ownEditionVerbNames.union(knownVerbNames) {
    let row = try #require(rows.first { $0.0 == verb })
    let gap = String(repeating: " ", count: 18 - verb.count)
    #expect(explained.contains("\n    \(verb)\(gap)\(row.1)\n"))
  }
}
