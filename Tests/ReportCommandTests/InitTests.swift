import Foundation
import RecordParsing
import ReportCommand
import SiteTemplates
import Testing

@Test func `init writes every starter file, and nothing a second time`() throws {
  try withTemporaryFolder { folder in
    let home = folder.appending(path: "our home").path
    let first = try run("init", home, "--partners", "Ana,Ben", "--started", "2026-01-05")
    #expect(first.status == .fine && first.error == "")
    let count = TemplateCatalog.standard.paths.count { $0.hasPrefix("starter/") }
    let written = try texts(in: folder)
    #expect(written.count == count)
    #expect(written.keys.allSatisfy { $0.hasPrefix("our home/") })
    #expect(first.output.contains("Wrote \(count) file"))
    #expect(first.output.contains("\n  evenhold check\n  evenhold build\n"))
    #expect(first.output.contains("\n  cd '\(home)'\n"))

    let second = try run("init", home, "--partners", "Cy,Dee", "--started", "2026-02-01")
    #expect(second.status == .fine)
    #expect(
      second.output.contains(
        "couple.yaml was there: the names and the first day in it stay as they are.\n"))
    #expect(second.output.contains("Left as it was: content/"))
    for (path, text) in written {
      #expect(try texts(in: folder)[path] == text)
    }
  }
}

@Test func `without a day the counting starts today, and init says so`() throws {
  try withTemporaryFolder { folder in
    let run = try run("init", folder.path, "--partners", "Ana,Ben")
    #expect(run.output.contains("Counting starts today, 2026-11-21;"))
  }
}

@Test func `quiet says nothing`() throws {
  try withTemporaryFolder { folder in
    let run = try run("init", folder.path, "--partners", "Ana,Ben", "--quiet")
    #expect(run.output == "" && run.error == "" && run.status == .fine)
  }
}

@Test func `a folder that can't be made ends with 74`() throws {
  try withTemporaryFolder { folder in
    let file = folder.appending(path: "taken")
    try Data("x".utf8).write(to: file)
    let run = try run("init", file.path, "--partners", "Ana,Ben")
    #expect(run.status == .files)
    #expect(run.error.hasPrefix("Error: '\(file.path)' can't be a folder for the two of you: it"))
    #expect(try texts(in: folder) == ["taken": "x"])
  }
}

@Test(
  arguments: [
    (nil, nil, "no", 0), ("y", nil, "yes", 1), (" YES ", nil, "yes", 1), ("n", nil, "no", 1),
    ("", nil, "no", 1), ("yes please", nil, "no", 1), ("n", "--agreed", "yes", 0),
    ("y", "--not-agreed", "no", 0), (nil, "--agreed", "yes", 0),
  ] as [(String?, String?, String, Int)])
func `shares are compared where both agreed, and only there`(
  answer: String?, flag: String?, compare: String, questions: Int
) throws {
  try withTemporaryFolder { folder in
    let flags = flag.map { [$0] } ?? []
    let run = try run(["init", folder.path, "--partners", "Ana,Ben"] + flags, answer: answer)
    #expect(run.status == .fine)
    #expect(run.questions.count == questions)
    let couple = try texts(in: folder)["content/couple.yaml"]
    if TemplateCatalog.standard.texts["starter/couple.yaml"] != nil {
      #expect(couple?.contains("ana: \(compare)\n") == true)
      #expect(couple?.contains("ben: \(compare)\n") == true)
    }
  }
}

@Test func `a second init says nothing of today`() throws {
  try withTemporaryFolder { folder in
    _ = try run("init", folder.path, "--partners", "Ana,Ben", "--started", "2026-01-05")
    let second = try run("init", folder.path, "--partners", "Cy,Dee")
    #expect(!second.output.contains("Counting starts today"))
    let third = try run("init", folder.path, "--partners", "Cy,Dee", "--started", "2026-01-09")
    let line = "Nothing was written: everything is in \(folder.path)/ already.\n"
    #expect(third.output.contains(line))
  }
}

@Test func `init starts no second household inside the content of one`() throws {
  try withTemporaryFolder { folder in
    _ = try run("init", folder.path, "--partners", "Ana,Ben")
    let content = folder.appending(path: "content")
    let before = try texts(in: folder)
    let inside = try run("init", content.path, "--partners", "Ana,Ben")
    #expect(inside.status == .usage && inside.error.contains("'content' holds couple.yaml"))
    #expect(try texts(in: folder) == before)
  }
}

@Test func `init writes nothing through a link`() throws {
  try withTemporaryFolder { folder in
    let elsewhere = folder.appending(path: "elsewhere")
    let home = folder.appending(path: "home")
    for url in [elsewhere, home] {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }
    try FileManager.default.createSymbolicLink(
      at: home.appending(path: "content"), withDestinationURL: elsewhere)
    let run = try run("init", home.path, "--partners", "Ana,Ben")
    #expect(run.status == .files)
    #expect(run.error.hasPrefix("Error: '\(home.path)/content' is a link to another place."))
    #expect(try texts(in: elsewhere) == [:])
  }
}

@Test(arguments: ["Con,Nul", "Index,Ana", "愛,健", "Aux,com1"])
func `init writes ids that check reads`(names: String) throws {
  try withTemporaryFolder { folder in
    _ = try run("init", folder.path, "--partners", names)
    let check = try run("check", folder.appending(path: "content").path)
    #expect(check.status == .fine && !check.output.contains("error:"))
  }
}

@Test func `the rows that the letter shows can be copied into the log`() throws {
  try withTemporaryFolder { folder in
    _ = try run("init", folder.path, "--partners", "Ana,Ben", "--started", "2026-01-05")
    let letter = try #require(try texts(in: folder)["README.txt"])
    let rows = letter.split(separator: "\n").filter { $0.hasPrefix("      2026-01-05,") }
      .map { $0.dropFirst(6) }
    #expect(rows.contains { $0.contains(",took,dishes,") } && rows.count == 5)
    let log = folder.appending(path: "content/log/2026-01.csv")
    let old = try String(contentsOf: log, encoding: .utf8)
    try Data((old + rows.joined(separator: "\n") + "\n").utf8).write(to: log)
    let check = try run("check", folder.appending(path: "content").path)
    #expect(check.output.hasPrefix("No problems in "))
    for verb in ownEditionVerbNames.union(knownVerbNames) { #expect(letter.contains(verb)) }
  }
}
