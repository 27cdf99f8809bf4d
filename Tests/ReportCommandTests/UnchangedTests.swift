import Foundation
import Testing

@testable import ReportCommand

private let files = [
  "couple.yaml": """
  format: 1
  partners: [{id: ana, name: Ana}, {id: ben, name: Ben}]
  started: 2026-03-01

  """,
  "tasks/household.csv": "task,title,category,owner\ndishes,Dishes,household,ana\n",
  "log/2026-03.csv":
    "date,who,verb,subject,minutes,note,visibility\n2026-03-04,ana,did,dishes,20,,\n",
]

/// A household that was built once into `site/`, and builds of it after some files are changed.
private struct BuiltOnce {
  let root: URL

  func build(_ more: String...) throws -> CommandRun {
    try run(
      ["build", root.appending(path: "content").path, "--out", root.appending(path: "site").path]
        + more)
  }

  func write(_ path: String, _ text: String) throws { try write(path, Array(text.utf8)) }

  func write(_ path: String, _ bytes: [UInt8]) throws {
    let file = root.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  /// Writes a picture that is given in base 64.
  func write(_ path: String, picture: String) throws {
    try write(path, Array(try #require(Data(base64Encoded: picture))))
  }

  func text(_ path: String) -> String {
    (try? String(contentsOf: root.appending(path: path), encoding: .utf8)) ?? ""
  }

  var list: String { text("site/.evenhold-manifest") }

  /// Writes a page anew with other words, as old as before.
  func spoil(_ path: String) throws {
    let place = root.appending(path: path).path
    let date = try FileManager.default.attributesOfItem(atPath: place)[.modificationDate]
    try write(path, text(path).replacing("Dishes", with: "dISHES"))
    try FileManager.default.setAttributes([.modificationDate: date as Any], ofItemAtPath: place)
  }
}

private func builtOnce(
  _ more: [String: String] = [:], _ body: (BuiltOnce) throws -> Void
) throws {
  try withTemporaryFolder { root in
    let built = BuiltOnce(root: root)
    for (path, text) in files.merging(more, uniquingKeysWith: { $1 }) {
      try built.write("content/" + path, text)
    }
    #expect(try built.build().status == .fine)
    // The list is newer than every page, as after a build that takes longer than a tick of the clock.
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSinceNow: 60)],
      ofItemAtPath: root.appending(path: "site/.evenhold-manifest").path)
    try body(built)
  }
}

private let row = "2026-03-04,ana,did,dishes,20,,\n"

struct UnchangedTests {
  @Test func `where nothing that is shown has changed no page is made`() throws {
    try builtOnce { built in
      try built.spoil("site/tasks/dishes.html")
      let spoilt = built.text("site/tasks/dishes.html")
      #expect(spoilt.contains("dISHES"))
      #expect(try built.build().output.contains("(0 written, "))
      #expect(built.text("site/tasks/dishes.html") == spoilt)
      // Asked to, it looks at every page.
      #expect(try built.build("--anew").output.contains("(1 written, "))
      #expect(!built.text("site/tasks/dishes.html").contains("dISHES"))
    }
  }

  @Test func `a page that was changed since is made again`() throws {
    try builtOnce { built in
      let page = built.text("site/tasks/dishes.html")
      try built.spoil("site/tasks/dishes.html")
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: 120)],
        ofItemAtPath: built.root.appending(path: "site/tasks/dishes.html").path)
      #expect(try built.build().output.contains("(1 written, "))
      #expect(built.text("site/tasks/dishes.html") == page)
    }
  }

  @Test func `private rows, remarks and another order of files change nothing, not even the list`()
    throws
  {
    try builtOnce { built in
      let list = built.list
      #expect(list.contains("\nshown "))
      let log = files["log/2026-03.csv"] ?? ""
      try built.write(
        "content/log/2026-03.csv",
        log.replacing(row, with: "2026-03-03,ben,rested,,9,mine,private\n\(row)"))
      try built.write("content/aside/private.txt", "")
      try built.write(
        "content/private/ana/moments/a.md", "---\n{date: 2026-03-03, what: Mine}\n---\n")
      #expect(try built.build().output.contains("(0 written, "))
      #expect(built.list == list)
      #expect(try built.build("--anew").output.contains("(0 written, "))
      #expect(built.list == list)
    }
  }

  @Test func `a row, a word of the templates and another last day are something new`() throws {
    try builtOnce { built in
      let list = built.list
      #expect(!(try built.build("--as-of", "2026-03-20").output.contains("(0 written, ")))
      #expect(!(try built.build().output.contains("(0 written, ")))
      #expect(built.list == list)
      try built.write("own/theme.css", ":root { --first: #123456; }\n")
      let own = built.root.appending(path: "own").path
      #expect(!(try built.build("--templates", own).output.contains("(0 written, ")))
      #expect(!(try built.build().output.contains("(0 written, ")))
      try built.write(
        "content/log/2026-03.csv", (files["log/2026-03.csv"] ?? "").replacing(",20,", with: ",25,"))
      #expect(!(try built.build().output.contains("(0 written, ")))
      #expect(built.list != list)
    }
  }

  @Test func `problems are told each time, those of pages too`() throws {
    let page = "---\ntitle: Us\n---\n\n![Gone](images/gone.png)\n"
    let log = "date,who,verb,mood\n2026-03-04,ana,celebrated,x\n"
    for more in [["pages/us.md": page], ["log/2026-03.csv": log]] {
      try builtOnce(more) { built in
        let runs = [try built.build(), try built.build()]
        #expect(runs[0].error == runs[1].error && runs[0].output == runs[1].output)
        #expect(runs[0].error.contains("warning"))
        #expect(built.list.contains("\nshown ") == (more["pages/us.md"] == nil))
      }
    }
  }

  @Test func `an error that has come since keeps the site and is told`() throws {
    try builtOnce { built in
      try built.write("content/private/ana/log/a.csv", "date,verb\n2026-03-04,\"rested\n")
      let warned = try built.build()
      #expect(warned.status == .fine && warned.error.contains("warning"))
      try built.write("content/rotations/a.csv", "week,task,who\n2026-03-02,nothing,ana\n")
      let run = try built.build()
      #expect(run.status == .problems && run.error.contains("Nothing was written."))
    }
  }

  @Test func `two pictures that change places are something new`() throws {
    let page = "---\ntitle: Us\n---\n\n![One](../images/one.png)\n\n![Two](../images/two.png)\n"
    try withTemporaryFolder { root in
      let built = BuiltOnce(root: root)
      for (path, text) in files { try built.write("content/" + path, text) }
      try built.write("content/pages/us.md", page)
      try built.write("content/images/one.png", picture: red)
      try built.write("content/images/two.png", picture: green)
      #expect(try built.build().error == "")
      #expect(built.list.contains("\nshown "))
      let before = built.text("site/pages/us.html")
      try built.write("content/images/one.png", picture: green)
      try built.write("content/images/two.png", picture: red)
      #expect(try built.build().error == "")
      #expect(built.text("site/pages/us.html") != before)
    }
  }

  @Test func `a private text that shows a shown picture by another name changes nothing`() throws {
    try withTemporaryFolder { root in
      let built = BuiltOnce(root: root)
      for (path, text) in files { try built.write("content/" + path, text) }
      try built.write("content/pages/us.md", "---\ntitle: Us\n---\n\n![One](images/one.png)\n")
      for name in ["one", "same"] { try built.write("content/images/\(name).png", picture: red) }
      #expect(try built.build().error == "")
      let list = built.list
      try built.write(
        "content/moments/row.md",
        "---\n{date: 2026-03-03, author: ana, what: A row}\n---\n\n![Mine](images/same.png)\n")
      #expect(try built.build().output.contains("(0 written, "))
      #expect(try built.build("--anew").output.contains("(0 written, "))
      #expect(built.list == list)
    }
  }

  @Test func `a therapist's edition has no such note`() throws {
    let couple = (files["couple.yaml"] ?? "") + "facilitator: {ana: yes, ben: yes}\n"
    try builtOnce(["couple.yaml": couple]) { built in
      let out = built.root.appending(path: "calm").path
      let content = built.root.appending(path: "content").path
      let calm = try run(["build", content, "--edition", "facilitator", "--out", out])
      #expect(calm.status == .fine)
      #expect(!built.text("calm/.evenhold-manifest").contains("shown"))
    }
  }
}
