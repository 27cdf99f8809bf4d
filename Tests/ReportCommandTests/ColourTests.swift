import Foundation
import Testing

@testable import ReportCommand

@Test(
  arguments: [
    ([:], true, true), ([:], false, false), (["NO_COLOR": "1"], true, false),
    (["NO_COLOR": ""], true, true), (["CLICOLOR": "0"], true, false),
    (["CLICOLOR": "1"], false, false), (["CLICOLOR_FORCE": "1"], false, true),
    (["CLICOLOR_FORCE": "0"], false, false), (["CLICOLOR_FORCE": ""], false, false),
    (["NO_COLOR": "1", "CLICOLOR_FORCE": "1"], false, false), (["TERM": "dumb"], true, false),
    (["TERM": "xterm"], true, true),
  ] as [([String: String], Bool, Bool)])
func `colour is what the environment says`(
  environment: [String: String], isTerminal: Bool, isColoured: Bool
) {
  let auto = ColourChoice.auto
  #expect(auto.isTaken(isTerminal: isTerminal, environment: environment) == isColoured)
  #expect(ColourChoice.always.isTaken(isTerminal: isTerminal, environment: environment))
  #expect(!ColourChoice.never.isTaken(isTerminal: isTerminal, environment: environment))
}

@Test(
  arguments: [
    (["check", "--color", "always"], ["check"], "always"),
    (["--color=never", "check"], ["check"], "never"),
    (["check", "--colour=always", "--color", "never", "a"], ["check", "a"], "never"),
    (["check", "--", "--color", "x"], ["check", "--", "--color", "x"], nil),
    (["check", "--colors"], ["check", "--colors"], nil),
  ] as [([String], [String], String?)])
func `the choice of colour stands anywhere`(
  arguments: [String], rest: [String], choice: String?
) throws {
  let taken = try ColourChoice.taken(from: arguments)
  #expect(taken.0 == rest)
  #expect(taken.1?.rawValue == choice)
}

@Test(arguments: [["--color"], ["--color", "red"], ["--color="], ["check", "--colour=yes"]])
func `a choice of colour that is none ends with 64`(arguments: [String]) throws {
  let run = try run(arguments)
  #expect(run.status == .usage)
  #expect(run.error.contains("takes one of auto, always and never"))
}

@Test func `problems are coloured where that is asked for`() throws {
  try withTemporaryFolder { root in
    try write(["couple.yaml": "format: 1\n"], to: root)
    #expect(try !run("check", root.path).error.contains("\u{1B}["))
    let always = try run("check", root.path, "--color", "always")
    #expect((always.error + always.output).contains("\u{1B}["))
  }
}

@Test(arguments: ["bash", "zsh", "fish"])
func `completions of a shell name every command`(shell: String) throws {
  let run = try run("--generate-completion-script", shell)
  #expect(run.status == .fine)
  for name in EvenholdCommand.names { #expect(run.output.contains(name), "\(name)") }
}

@Test func `what takes long is said after half a second, and rubbed out`() throws {
  final class Said: Sendable {
    let file: URL
    init(_ file: URL) { self.file = file }
    func say(_ text: String) {
      let before = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
      try? Data((before + text).utf8).write(to: file)
    }
    var text: String { (try? String(contentsOf: file, encoding: .utf8)) ?? "" }
  }
  try withTemporaryFolder { root in
    let said = Said(root.appending(path: "said"))
    var terminal = try terminal()
    #expect(withProgress("Reading", on: terminal) { 1 } == 1)
    terminal.progress = { said.say($0) }
    #expect(withProgress("Reading", on: terminal) { 2 } == 2)
    #expect(said.text == "")
    // A busy computer may come to it late.
    withProgress("Reading", on: terminal) {
      for _ in 0..<1_200 where said.text.isEmpty { Thread.sleep(forTimeInterval: 0.05) }
    }
    #expect(said.text == "Reading …\r\u{1B}[K")
  }
}
