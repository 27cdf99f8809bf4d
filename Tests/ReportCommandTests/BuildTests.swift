import Foundation
import ReportCommand
import Testing

private let couple = """
  format: 1
  partners:
    - id: ana
      name: Ana
    - id: ben
      name: Ben
  started: 2026-03-01

  """
private let tasks = "task,title,category,owner,cadence\ndishes,Dishes,household,ana,daily\n"
private let log = "date,who,verb,subject,minutes\n2026-03-04,ana,did,dishes,20\n"

/// A household in `content/` of a new folder; `body` gets the folder.
private func household(
  _ files: [String: String] = [:], _ body: (URL) throws -> Void
) throws {
  let usual = ["couple.yaml": couple, "tasks/household.csv": tasks, "log/2026-03.csv": log]
  try withTemporaryFolder { root in
    for (path, text) in usual.merging(files, uniquingKeysWith: { $1 }) {
      try write(text, to: root.appending(path: "content").appending(path: path))
    }
    try body(root)
  }
}

private func write(_ text: String, to file: URL) throws {
  try FileManager.default.createDirectory(
    at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
  try Data(text.utf8).write(to: file)
}

private func build(_ root: URL, _ more: String...) throws -> CommandRun {
  try run(
    ["build", root.appending(path: "content").path, "--out", root.appending(path: "site").path]
      + more)
}

private let unknownVerb = ["log/2026-03.csv": "date,who,verb\n2026-03-04,ana,dreamt\n"]
private let unknownColumn = ["log/2026-03.csv": "date,who,verb,mood\n2026-03-04,ana,celebrated,x\n"]

@Test func `a build says in one line what it wrote, and the next that nothing changed`() throws {
  try household { root in
    let first = try build(root)
    #expect(first.status == .fine && first.error == "")
    let site = try texts(in: root.appending(path: "site"))
    let pages = site.keys.filter { $0.hasSuffix(".html") }.count
    #expect(pages > 5 && site["index.html"] != nil)
    let written = first.output.firstMatch(of: /\((\d+) written, 0 unchanged\)\.\n$/)?.1
    #expect(first.output.hasPrefix("Built \(pages) pages into \(root.path)/site/ ("))
    #expect(
      try build(root).output
        == "Built \(pages) pages into \(root.path)/site/ (0 written, \(written ?? "?") unchanged).\n"
    )
    #expect(try texts(in: root.appending(path: "site")) == site)
  }
}

@Test func `a build with an error writes nothing and leaves the last good site`() throws {
  try household { root in
    _ = try build(root)
    let site = try texts(in: root.appending(path: "site"))
    for (path, text) in unknownVerb {
      try write(text, to: root.appending(path: "content").appending(path: path))
    }
    let run = try build(root)
    #expect(run.status == .problems && run.output == "")
    #expect(run.error.hasPrefix("content/log/2026-03.csv:2:16: error: 'dreamt'"))
    #expect(run.error.hasSuffix("\n\n1 error in 1 file. Nothing was written.\n"))
    #expect(try texts(in: root.appending(path: "site")) == site)
  }
}

@Test func `a first build with an error makes no folder`() throws {
  try household(unknownVerb) { root in
    let run = try build(root)
    #expect(run.status == .problems)
    #expect(!FileManager.default.fileExists(atPath: root.appending(path: "site").path))
  }
}

@Test func `warnings are shown and keep a build back only where it is strict`() throws {
  try household(unknownColumn) { root in
    let strict = try build(root, "--strict")
    #expect(strict.status == .problems)
    #expect(strict.error.contains(": error: 'mood'"))
    #expect(!FileManager.default.fileExists(atPath: root.appending(path: "site").path))

    let usual = try build(root)
    #expect(usual.status == .fine)
    #expect(usual.error.contains(": warning: 'mood'"))
    #expect(usual.output.hasSuffix(" unchanged). 1 warning in 1 file.\n"))
  }
}

@Test func `a problem in the log is shown with its line, whatever of the log is let go`() throws {
  try household(["log/2026-04.csv": "date,who,verb,mood\n2026-04-04,ana,celebrated,x\n"]) { root in
    let run = try build(root)
    #expect(run.status == .fine)
    #expect(run.error.contains("content/log/2026-04.csv:1:15: warning: 'mood'"))
    #expect(run.error.contains("date,who,verb,mood"))
  }
}

@Test func `the numbers of many years are the same written as they are made and printed at once`()
  throws
{
  // Eleven years have more months than are made at a time.
  let files = [
    "couple.yaml": couple.replacing("2026-03-01", with: "2016-03-01"),
    "log/2016-03.csv": "date,who,verb,subject,minutes\n2016-03-04,ben,did,dishes,15\n",
  ]
  try household(files) { root in
    #expect(try build(root).status == .fine)
    let site = try texts(in: root.appending(path: "site"))
    for (format, path) in [("csv", "data/metrics.csv"), ("json", "data/metrics.json")] {
      let printed = try run("metrics", root.appending(path: "content").path, "--format", format)
      #expect(printed.output.count > 50_000)
      #expect(site[path] == printed.output, "\(format)")
    }
  }
}

@Test func `quiet leaves problems and nothing else`() throws {
  try household { root in
    let run = try build(root, "--quiet")
    #expect(run.status == .fine && run.output == "" && run.error == "")
    let check = try ReportCommandTests.run("check", root.appending(path: "content").path, "-q")
    #expect(check.status == .fine && check.output == "")
  }
  try household(unknownVerb) { root in
    let run = try build(root, "--quiet")
    #expect(run.status == .problems && run.error.contains("[UnknownVerb]"))
    #expect(!run.error.contains("Nothing was written"))
  }
}

@Test func `as JSON the problems are the output and the summary stands beside it`() throws {
  try household(unknownColumn) { root in
    let run = try build(root, "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let list = try #require(object?["diagnostics"] as? [[String: Any]])
    #expect(object?["schema"] as? Int == 1)
    #expect(list.map { $0["file"] as? String } == ["content/log/2026-03.csv"])
    #expect(list.map { $0["line"] as? Int } == [1] && list.map { $0["column"] as? Int } == [15])
    #expect(run.error.hasPrefix("Built "))
  }
}

@Test func `check says how many files it read, and writes nothing`() throws {
  try household { root in
    let before = try texts(in: root)
    let run = try run("check", root.appending(path: "content").path)
    #expect(run.output == "No problems in 3 files.\n" && run.status == .fine && run.error == "")
    #expect(try texts(in: root) == before)
  }
}

@Test func `check ends with 1 for errors, and for warnings where it is strict`() throws {
  try household(unknownVerb) { root in
    let content = root.appending(path: "content").path
    let runs = [try run("check", content), try run("check", content, "--format", "json")]
    #expect(runs.map(\.status) == [.problems, .problems])
  }
  try household(unknownColumn) { root in
    let content = root.appending(path: "content").path
    let runs = [try run("check", content), try run("check", content, "--strict")]
    #expect(runs.map(\.status) == [.fine, .problems])
  }
}

@Test func `a folder that isn't ours is refused with 73 and left alone`() throws {
  try household { root in
    try write("mine", to: root.appending(path: "site/diary.txt"))
    let run = try build(root)
    #expect(run.status == .outputRefused && run.output == "")
    #expect(run.error.hasPrefix("Error: '\(root.path)/site' "))
    #expect(try texts(in: root.appending(path: "site")) == ["diary.txt": "mine"])
  }
}

@Test func `the site of another couple is refused with 73`() throws {
  try household { root in
    _ = try build(root)
    let site = try texts(in: root.appending(path: "site"))
    let others = couple.replacing("ana", with: "cleo").replacing("Ana", with: "Cleo")
    try write(others, to: root.appending(path: "content/couple.yaml"))
    try write(
      tasks.replacing("ana", with: "cleo"), to: root.appending(path: "content/tasks/household.csv"))
    try write(
      log.replacing("ana", with: "cleo"), to: root.appending(path: "content/log/2026-03.csv"))
    #expect(try build(root).status == .outputRefused)
    #expect(try texts(in: root.appending(path: "site")) == site)
  }
}

@Test func `the home folder is no place for a site`() throws {
  try household { root in
    var terminal = try terminal()
    terminal.homeFolders = [root.path]
    let content = root.appending(path: "content").path
    #expect(evenhold(["build", content, "--out", root.path], on: terminal) == .outputRefused)
  }
}

@Test func `what happens after the day of --as-of isn't in the site`() throws {
  let later = log + "2026-04-02,ben,did,dishes,10\n"
  try household(["log/2026-03.csv": later]) { root in
    _ = try build(root)
    let whole = try texts(in: root.appending(path: "site"))
    _ = try build(root, "--as-of", "2026-03-31")
    let part = try texts(in: root.appending(path: "site"))
    #expect(whole.keys.contains { $0.contains("2026-04") })
    #expect(!part.keys.contains { $0.contains("2026-04") })
  }
}

@Test func `a day before the first one is a mistake of the command line`() throws {
  try household { root in
    let run = try build(root, "--as-of", "2026-02-28")
    #expect(run.status == .usage && run.output == "")
    #expect(
      run.error
        == "Error: --as-of 2026-02-28 is before the first day that counts: 'started' in couple.yaml "
        + "is 2026-03-01.\n")
    #expect(try build(root, "--as-of", "2026-03-01").status == .fine)
  }
}

@Test func `a folder to write to is named as it was typed`() throws {
  try household { root in
    let content = root.appending(path: "content").path
    for out in ["/", "//"] {
      let run = try run("build", content, "--out", out)
      #expect(run.status == .outputRefused)
      #expect(run.error.hasPrefix("Error: '/' can't be the output folder."))
    }
    try write("x", to: root.appending(path: "file"))
    let place = root.appending(path: "file/x").path
    let blocked = try run("build", content, "--out", place + "/")
    #expect(blocked.status == .files)
    #expect(blocked.error.hasPrefix("Error: '\(place)' can't be written: "))
    let deep = root.appending(path: "a/b/c").path
    #expect(try run("build", content, "--out", deep).output.contains(" pages into \(deep)/ ("))
  }
}

@Test func `output that is lost ends with 74`() throws {
  try household { root in
    var terminal = try terminal()
    var said = ""
    terminal.writeError = { said += $0 }
    terminal.hasLostOutput = { true }
    #expect(evenhold(["check", root.appending(path: "content").path], on: terminal) == .files)
    #expect(said.hasPrefix("Error: the output can't be written"))
  }
}

@Test func `a folder around the couple's is told in one problem that names theirs`() throws {
  try household { root in
    for name in ["a", "b", "c"] { try write("x", to: root.appending(path: "\(name).txt")) }
    let check = try run("check", root.path)
    let name = root.lastPathComponent
    #expect(
      check.output == """
        \(name): error: there is no 'couple.yaml' in '\(name)' [MissingCouple]
          It says who the two are and when the record starts.
          suggestion: did you mean '\(name)/content'?

        1 error.

        """)
    #expect(check.status == .problems)
    #expect(try run("build", root.path, "--out", root.path + "/site").status == .problems)
  }
}

@Test func `a file with nearly the name is asked for`() throws {
  try withTemporaryFolder { root in
    try write(couple, to: root.appending(path: "couple.yml"))
    let words = try run("check", root.path).output.split(whereSeparator: \.isWhitespace)
    #expect(words.joined(separator: " ").contains("/couple.yml' to 'couple.yaml' 1 error."))
  }
}

@Test func `files left aside are told once a folder`() throws {
  let texts = (1...5).map { ("pages/\($0).txt", "x") } + [("log/x.txt", "x")]
  try household(Dictionary(texts, uniquingKeysWith: { $1 })) { root in
    let run = try run("check", root.appending(path: "content").path)
    #expect(run.output.contains("'content/pages' has 5 files that are left aside"))
    #expect(run.output.contains("They are '1.txt', '2.txt', '3.txt' and 2 more."))
    #expect(run.output.contains("'content/log/x.txt' is left aside"))
    #expect(run.output.hasSuffix("\n2 notes.\n"))
  }
}
