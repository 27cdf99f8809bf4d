import Foundation
import ReportCommand
import SealedShare
import Testing

private let phrase = "copper lantern drizzle oboe fathom"

/// A run at a terminal that gives these answers and secrets, in turn.
private func share(
  _ arguments: [String], answers: [String] = [], secrets: [String?]? = nil, seed: UInt8 = 0
) throws -> CommandRun {
  final class Record {
    var run = CommandRun()
    var answers: [String] = []
    var secrets: [String?] = []
    var byte: UInt8 = 0
  }
  let record = Record()
  (record.answers, record.secrets, record.byte) = (answers, secrets ?? [], seed)
  var terminal = try terminal()
  terminal.writeOutput = { record.run.output += $0 }
  terminal.writeError = { record.run.error += $0 }
  terminal.random = { count in
    (0..<count).map { _ in
      record.byte &+= 7
      return record.byte
    }
  }
  if !answers.isEmpty {
    terminal.ask = { question in
      record.run.questions.append(question)
      return record.answers.isEmpty ? nil : record.answers.removeFirst()
    }
  }
  if secrets != nil {
    terminal.askSecret = { question in
      record.run.questions.append(question)
      return record.secrets.isEmpty ? nil : record.secrets.removeFirst()
    }
  }
  record.run.status = evenhold(["share"] + arguments, on: terminal)
  return record.run
}

/// A household in a folder, and the path of a file beside it.
private func withHousehold(_ body: (_ content: String, _ folder: URL) throws -> Void) throws {
  try withTemporaryFolder { folder in
    try write(
      [
        "content/couple.yaml": """
        format: 1
        partners: [{id: ana, name: Ana Quill}, {id: ben, name: Ben}]
        started: 2026-01-05
        """,
        "content/tasks/tasks.csv": "task,title,category,owner\nlaundry,Laundry,household,ana\n",
        "content/log/2026.csv":
          "date,who,verb,subject,minutes,note\n2026-01-06,ana,did,laundry,30,Vermilion\n",
        "content/log/private.csv":
          "date,who,verb,subject,note,visibility\n2026-01-07,ana,reminded,laundry,Cerulean,private\n",
      ], to: folder)
    try body(folder.appending(path: "content").path, folder)
  }
}

private func secretFile(_ text: String, in folder: URL, mode: Int = 0o600) throws -> String {
  let path = folder.appending(path: "passphrase").path
  #expect(
    FileManager.default.createFile(
      atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: mode]))
  return path
}

@Test func `a locked copy says what leaves, asks, and holds nothing in the open`() throws {
  try withHousehold { content, folder in
    let out = folder.appending(path: "copy.html").path
    let run = try share([content, "--out", out], answers: ["y"], secrets: [phrase, phrase])
    #expect(run.status == .fine && run.error == "")
    for line in [
      "What would leave:", "Edition:  couple, what both of you may read",
      "Period:   2026-01-05 to 2026-01-06", "Names:    Ana Quill and Ben",
      "The file is locked.", "it can't be taken back",
    ] { #expect(run.output.contains(line), "\(line)") }
    #expect(run.questions.first == "Write \(out)? [y/N] ")
    let text = try String(contentsOfFile: out, encoding: .utf8)
    for word in ["Ana Quill", "Quill", "Laundry", "laundry", "Vermilion", "Cerulean", phrase] {
      #expect(!text.contains(word), "\(word)")
    }
    #expect(!run.output.contains(phrase))
    let mode = try FileManager.default.attributesOfItem(atPath: out)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    // Ours may be replaced; another file may not.
    #expect(try share([content, "--out", out, "--plain", "--yes"]).status == .fine)
    try "mine".write(toFile: out, atomically: false, encoding: .utf8)
    let refused = try share([content, "--out", out, "--plain", "--yes"])
    #expect(refused.status == .outputRefused)
    #expect(try String(contentsOfFile: out, encoding: .utf8) == "mine")
  }
}

@Test func `the same chance gives the same locked copy, and another another`() throws {
  try withHousehold { content, folder in
    let secret = try secretFile(phrase + "\n", in: folder)
    func bytes(_ name: String, seed: UInt8) throws -> Data {
      let out = folder.appending(path: name).path
      let run = try share(
        [content, "--out", out, "--passphrase-file", secret, "--yes"], seed: seed)
      #expect(run.status == .fine && run.error == "")
      return try Data(contentsOf: URL(fileURLWithPath: out))
    }
    #expect(try bytes("a.html", seed: 1) == bytes("b.html", seed: 1))
    #expect(try bytes("a.html", seed: 1) != bytes("b.html", seed: 2))
  }
}

@Test func `without a yes nothing is written`() throws {
  try withHousehold { content, folder in
    let out = folder.appending(path: "copy.html").path
    let copy = folder.appending(path: "copy").path
    for place in [["--out", out], ["--out", out, "--plain"], ["--folder", copy]] {
      let run = try share([content] + place, answers: ["no"], secrets: [phrase, phrase])
      #expect(run.status == .fine && run.output.hasSuffix("Nothing was written.\n"))
    }
    let alone = try share([content, "--out", out, "--plain"])
    #expect(alone.status == .usage && alone.error.contains("--yes"))
    let nobody = try share([content, "--out", out, "--yes"])
    #expect(nobody.status == .usage && nobody.error.contains("--passphrase-file"))
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(files == ["content"])
  }
}

@Test func `an open copy names who can read it, and has the pages`() throws {
  try withHousehold { content, folder in
    let out = folder.appending(path: "copy.html").path
    let run = try share([content, "--out", out, "--plain"], answers: ["Yes "])
    #expect(run.status == .fine && run.output.contains("is not locked: whoever gets it can read"))
    let text = try String(contentsOfFile: out, encoding: .utf8)
    #expect(text.contains("Vermilion") && !text.contains("Cerulean") && !text.contains("<script"))
    let own = folder.appending(path: "own.html").path
    let ana = try share([content, "--edition", "ana", "--out", own, "--plain", "--yes"])
    #expect(ana.output.contains("Edition:  ana, with what is private to Ana Quill alone"))
    #expect(try String(contentsOfFile: own, encoding: .utf8).contains("Cerulean"))
  }
}

@Test func `a folder is a copy of the edition with one time and no list of ours`() throws {
  try withHousehold { content, folder in
    let copy = folder.appending(path: "copy").path, site = folder.appending(path: "site").path
    #expect(try share([content, "--folder", copy, "--yes"]).status == .fine)
    #expect(try run("build", content, "--out", site).status == .fine)
    let wanted = try texts(in: URL(fileURLWithPath: site))
      .filter { !$0.key.hasPrefix(".evenhold-") }
    #expect(try texts(in: URL(fileURLWithPath: copy)) == wanted)
    let day = Date(timeIntervalSince1970: 20_459 * 86_400)
    for path in try FileManager.default.subpathsOfDirectory(atPath: copy) + [""] {
      let whole = copy + "/" + path
      let found = try FileManager.default.attributesOfItem(atPath: whole)
      #expect(found[.modificationDate] as? Date == day, "\(path)")
      let isFolder = found[.type] as? FileAttributeType == .typeDirectory
      #expect(found[.posixPermissions] as? Int == (isFolder ? 0o700 : 0o600))
    }
    let again = try share([content, "--folder", copy, "--yes"])
    #expect(again.status == .outputRefused && again.error.contains("is not empty"))
    for place in [content, content + "/copy", folder.path, "/", "."] {
      #expect(
        try share([content, "--folder", place, "--yes"]).status == .outputRefused, "\(place)")
    }
  }
}

@Test(arguments: [
  ("copper lantern\n", "could be guessed by someone who knows you"),
  ("short", "5 characters of at least 14"),
  ("Ana Quill laundry Ana Quill", "could be guessed by someone who knows you"),
  ("", "holds no passphrase"), ("two\nlines of it\n", "more than one line"),
])
func `a passphrase in a file is checked, and never said`(text: String, said: String) throws {
  try withHousehold { content, folder in
    let secret = try secretFile(text, in: folder)
    let out = folder.appending(path: "copy.html").path
    let run = try share([content, "--out", out, "--passphrase-file", secret, "--yes"])
    #expect(run.status == .usage || run.status == .files)
    #expect(run.error.contains(said), "\(run.error)")
    #expect(!FileManager.default.fileExists(atPath: out))
    #expect(text.isEmpty || !run.error.contains(text))
  }
}

@Test(arguments: [0o644, 0o640, 0o604, 0o620])
func `a passphrase that others may read is refused`(mode: Int) throws {
  try withHousehold { content, folder in
    let secret = try secretFile(phrase, in: folder, mode: mode)
    let out = folder.appending(path: "copy.html").path
    let run = try share([content, "--out", out, "--passphrase-file", secret, "--yes"])
    #expect(run.status == .files && run.error.contains("chmod 600"))
    #expect(!FileManager.default.fileExists(atPath: out))
  }
}

@Test func `a passphrase is asked for twice, or one is offered and shown once`() throws {
  try withHousehold { content, folder in
    let out = folder.appending(path: "copy.html").path
    let unequal = try share(
      [content, "--out", out], answers: ["y"],
      secrets: ["easy", phrase, phrase + "s", phrase, phrase])
    #expect(unequal.status == .fine)
    #expect(unequal.output.contains("4 characters of at least 14"))
    #expect(unequal.output.contains("The two are not the same."))
    #expect(unequal.questions.count == 6)
    let offered = try share([content, "--out", out], answers: ["y"], secrets: [""])
    #expect(offered.status == .fine)
    let shown = offered.output.matches(of: /[0-9a-hjkmnp-tv-z]{5}(-[0-9a-hjkmnp-tv-z]{5}){3}/)
    #expect(shown.count == 1 && offered.output.contains("shown this once"))
    let gone = try share([content, "--out", out], answers: ["y"], secrets: [nil])
    #expect(gone.output.hasSuffix("Nothing was written.\n"))
  }
}

@Test(arguments: [
  [], ["--out", "a", "--folder", "b"], ["--folder", "b", "--plain"],
  ["--out", "a", "--plain", "--passphrase-file", "c"],
  ["--folder", "b", "--passphrase-file", "c"], ["--out", "a", "--passphrase", "secret"],
  ["--out", "a", "--edition", "nobody"],
])
func `options of share that make no sense together end with 64`(options: [String]) throws {
  #expect(try share(options + ["--yes"]).status == .usage)
}

@Test func `a copy is not written into what it is made of, nor through a link`() throws {
  try withHousehold { content, folder in
    let inside = try share([content, "--out", content + "/copy.html", "--plain", "--yes"])
    #expect(inside.status == .outputRefused)
    let link = folder.appending(path: "link.html").path, goal = folder.appending(path: "goal").path
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: goal)
    for place in [link, folder.path, folder.path + "/", ""] {
      #expect(try share([content, "--out", place, "--plain", "--yes"]).status == .outputRefused)
    }
    #expect(
      try share([content, "--out", folder.path + "/no/copy.html", "--plain", "--yes"]).status
        == .files)
    #expect(!FileManager.default.fileExists(atPath: goal))
  }
}

@Test func `with an error in the files nothing is shared`() throws {
  try withHousehold { content, folder in
    try write(["content/log/x.csv": "date,who,verb\n2026-01-06,zoe,did\n"], to: folder)
    let out = folder.appending(path: "copy.html").path
    let run = try share([content, "--out", out, "--plain", "--yes"])
    #expect(run.status == .problems && run.error.contains("'zoe'") && run.output == "")
    #expect(!FileManager.default.fileExists(atPath: out))
  }
}
