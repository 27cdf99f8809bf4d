import Foundation
import Testing

@testable import ReportCommand

private let couple = """
  format: 1
  partners: [{id: ana, name: Ana}, {id: ben, name: Ben}]
  started: 2026-03-01

  """
private let shared = [
  "couple.yaml": couple,
  "tasks/household.csv": "task,title,category,owner\ndishes,Dishes,household,ana\n",
  "log/2026-03.csv": "date,who,verb,subject,minutes\n2026-03-04,ana,did,dishes,20\n",
]
private let mine = ["moments/bus.md": "---\n{date: 2026-03-05, what: Quince}\n---\n"]

/// A household in `content/` and a folder of Ana's own in `ana/`; `body` gets the folder of both.
private func household(
  _ files: [String: String] = [:], own: [String: String] = mine, _ body: (URL) throws -> Void
) throws {
  try withTemporaryFolder { root in
    let all =
      shared.merging(files) { $1 }.map { ("content/" + $0.key, $0.value) }
      + own.map { ("ana/" + $0.key, $0.value) }
    for (path, text) in all {
      let url = root.appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    try body(root)
  }
}

private func build(_ root: URL, into out: String, _ more: String...) throws -> CommandRun {
  try run(
    ["build", root.appending(path: "content").path, "--out", root.appending(path: out).path] + more)
}

private func exists(_ root: URL, _ path: String) -> Bool {
  FileManager.default.fileExists(atPath: root.appending(path: path).path)
}

struct EditionTests {
  @Test func `a partner's edition holds that one's own folder, the couple's nothing of it`() throws
  {
    try household { root in
      let own = root.appending(path: "ana").path
      #expect(try build(root, into: "site").status == .fine)
      let ana = try build(root, into: "site-ana", "--edition", "ana", "--private", own)
      #expect(ana.status == .fine)
      #expect(
        ana.error.hasSuffix(
          "site-ana/' is for the eyes of Ana alone: it shows private rows, and answers that are "
            + "sealed until both of you have written. Keep it where nobody else looks.\n"
            + "It lies beside the shared files: if both of you have that folder, name one of your "
            + "own with --out, and delete this one.\n"))
      let couples = try texts(in: root.appending(path: "site"))
      let anas = try texts(in: root.appending(path: "site-ana"))
      #expect(couples.values.allSatisfy { !$0.contains("Quince") })
      #expect(anas.filter { $0.value.contains("Quince") }.map(\.key) == ["own.html"])
      #expect(anas[".evenhold-manifest"]?.contains("\nedition ana\n") == true)
      #expect(anas["index.html"]?.contains("Private, for Ana alone") == true)
      #expect(couples["index.html"]?.contains("Private, for Ana and Ben") == true)
    }
  }

  @Test func `the other's folder is told once, by its name, and nothing is written`() throws {
    let answers = Dictionary(
      uniqueKeysWithValues: ["02", "09", "16"].map {
        ("check-ins/2026-03-\($0)/ana.md", "---\nunease: 3\n---\n")
      })
    try household(own: answers) { root in
      let ben = try build(
        root, into: "out", "--edition", "ben", "--private", root.appending(path: "ana").path)
      #expect(ben.status == .usage && !exists(root, "out"))
      #expect(ben.error.split(separator: "\n").count == 1)
      #expect(ben.error.contains("is the other partner's, and the edition asked for is that of"))
    }
  }

  @Test func `each edition has a folder of its own by default`() {
    let folders = ["couple", "ben", "facilitator"].map(EditionChoice.defaultFolder)
    #expect(folders == ["site", "site-ben", "site-facilitator"])
  }

  @Test func `an edition is refused in the folder of another`() throws {
    try household { root in
      #expect(try build(root, into: "site").status == .fine)
      let before = try texts(in: root.appending(path: "site"))
      let run = try build(root, into: "site", "--edition", "ben")
      #expect(run.status == .outputRefused)
      #expect(run.error.hasPrefix("Error: 'site' ") || run.error.contains("holds the edition"))
      #expect(run.error.contains("holds the edition 'couple', not 'ben'"))
      #expect(try texts(in: root.appending(path: "site")) == before)
    }
  }

  @Test func `an edition that is nobody's makes no sense`() throws {
    try household { root in
      let run = try build(root, into: "out", "--edition", "bne")
      #expect(run.status == .usage && !exists(root, "out"))
      #expect(
        run.error == "Error: there is no edition 'bne'; there are couple, ana, ben, facilitator. "
          + "Did you mean 'ben'?\n")
    }
  }

  @Test(arguments: [[], ["--edition", "couple"], ["--edition", "facilitator"]])
  func `a folder of one's own needs its owner's edition`(words: [String]) throws {
    try household { root in
      for command in ["build", "check"] {
        let run = try run(
          [
            command, root.appending(path: "content").path, "--private",
            root.appending(path: "ana").path,
          ] + words)
        #expect(run.status == .usage && run.error.contains("name that partner with --edition"))
      }
    }
  }

  @Test(arguments: ["content", ".", "content/log"])
  func `a folder of one's own lies beside the shared one`(path: String) throws {
    try household { root in
      let own = root.appending(path: path).path
      let run = try build(root, into: "out", "--edition", "ana", "--private", own)
      #expect(run.status == .usage && run.error.contains("one inside the other"))
      #expect(!exists(root, "out"))
    }
  }

  @Test func `a folder of one's own that isn't there is said`() throws {
    try household { root in
      let run = try build(
        root, into: "out", "--edition", "ana", "--private", root.appending(path: "nowhere").path)
      #expect(run.status == .files && run.error.contains("'nowhere'"))
    }
  }

  @Test func `no site is written into a folder of one's own`() throws {
    try household { root in
      let own = root.appending(path: "ana").path
      let run = try build(root, into: "ana/site", "--edition", "ana", "--private", own)
      #expect(run.status == .outputRefused && !exists(root, "ana/site"))
    }
  }

  @Test func `an edition for a therapist waits for both`() throws {
    try household { root in
      let run = try build(root, into: "out", "--edition", "facilitator")
      #expect(run.status == .problems && run.error.contains("[FacilitatorNotAgreed]"))
      #expect(!exists(root, "out"))
    }
    let agreed = ["couple.yaml": couple + "facilitator: {ana: yes, ben: yes, initials: yes}\n"]
    try household(agreed) { root in
      #expect(try build(root, into: "out", "--edition", "facilitator").status == .fine)
      let site = try texts(in: root.appending(path: "out"))
      #expect(site["index.html"]?.contains("Private, for the therapist of A and B ·") == true)
      #expect(site.values.allSatisfy { !$0.contains("Ana") && !$0.contains("Ben") })
      #expect(site.values.allSatisfy { !$0.contains("Dishes") })
      #expect(
        site[".evenhold-manifest"]?.hasPrefix("evenhold-manifest 1\nsite first+second\n") == true)
    }
  }

  @Test func `whose eyes an edition is for is said of a partner's alone, and never quietly`() throws
  {
    let agreed = ["couple.yaml": couple + "facilitator: {ana: yes, ben: yes}\n"]
    try household(agreed) { root in
      for (edition, isSaid) in [("couple", false), ("ben", true), ("facilitator", false)] {
        let loud = try build(root, into: "out-\(edition)", "--edition", edition)
        #expect(loud.status == .fine && loud.error.contains("for the eyes of") == isSaid)
        let quiet = try build(root, into: "out-\(edition)", "--edition", edition, "--quiet")
        #expect(quiet.status == .fine && quiet.error == "")
      }
    }
  }

  @Test
  func `that a partner's edition lies in the shared folder is said, and not of one elsewhere`()
    throws
  {
    try household { root in
      for (place, isSaid) in [("home/site-ana", true), ("home/a/site", true), ("ana/site", false)] {
        let home = root.appending(path: "home")
        try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
        let content = home.appending(path: "content")
        if !exists(root, "home/content") {
          try FileManager.default.copyItem(at: root.appending(path: "content"), to: content)
        }
        let out = root.appending(path: place).path
        let built = try run("build", content.path, "--out", out, "--edition", "ana")
        #expect(built.status == .fine)
        #expect(built.error.contains("It lies beside the shared files") == isSaid, "\(place)")
      }
    }
  }

  @Test func `a folder of the couple's is refused to a therapist's edition as what it is`() throws {
    let agreed = ["couple.yaml": couple + "facilitator: {ana: yes, ben: yes, initials: yes}\n"]
    try household(agreed) { root in
      #expect(try build(root, into: "site").status == .fine)
      let refused = try build(root, into: "site", "--edition", "facilitator")
      #expect(refused.status == .outputRefused)
      #expect(refused.error.contains("holds the edition 'couple', not 'facilitator'"))
    }
  }

  @Test func `what is said of a therapist's edition shows no word of the files`() throws {
    let files = [
      "couple.yaml": couple + "facilitator: {ana: yes, ben: yes}\n",
      "log/b.csv": "date,who,verb,subject,note\n2026-03-05,ben,did,dishse,Quince\n",
      "tasks/b.csv": "task,title,category,owner,colour\nbins,Quince,household,ana,red\n",
    ]
    try household(files) { root in
      let couples = try build(root, into: "out")
      #expect(couples.error.contains("Quince") && couples.error.contains("'dishse'"))
      for format in ["text", "json"] {
        let run = try build(root, into: "out", "--edition", "facilitator", "--format", format)
        #expect(run.status == .problems)
        let said = run.output + run.error
        #expect(said.contains("UnknownTask") && said.contains("UnknownColumn"))
        for word in ["Quince", "dishse", "dishes", "colour"] { #expect(!said.contains(word)) }
      }
    }
  }

  @Test func `what both are to read is never read in a folder of one's own`() throws {
    let mine = [
      "check-ins/2026-03-20/together.md": "---\ntitle: Quince\n---\n- [ ] ana: Quince\n",
      "inventory/spring/round.yaml": "asked: everything\ndiscussed: 2026-03-21\n",
      "inventory/Spring/ana.csv": "title\nQuince\n", "inventory/!/ana.csv": "title\nQuince\n",
      "rotations/a.csv": "week,task,who\n2026-03-02,dishes,ana\n",
      "tasks/broken.csv": "task,title\n\"Quince\n",
      "step-backs/basket.md": """
      ---
      {purpose: Quince, from: 2026-03-04}
      ---
      """, "couple.yaml": "format: 9\n", "check-ins/spring/ana.md": "---\nenergy: 3\n---\n",
    ]
    let ours = [
      "tasks/household.csv": "task,title,category,owner\ndishes,Dishes,household,rotating\n",
      "inventory/spring/ana.csv": "title\nA\n", "inventory/spring/ben.csv": "title\nA\n",
      "step-backs/basket.md":
        "---\n{author: ben, purpose: P, from: 2026-03-04, agreed_by: both}\n---\n",
    ]
    try household(ours, own: [:]) { root in
      #expect(try build(root, into: "bare").status == .fine)
      try write(mine, to: root.appending(path: "content/private/ana"))
      let whole = try build(root, into: "whole")
      #expect(whole.status == .fine && !whole.error.contains("Quince"))
      #expect(
        try texts(in: root.appending(path: "whole")) == texts(in: root.appending(path: "bare")))
    }
  }

  @Test func `a broken table of one's own hides no problem of a shared file`() throws {
    let wrong = ["log/b.csv": "date,who,verb,subject\n2026-03-05,ben,did,dishse\n"]
    try household(wrong, own: [:]) { root in
      try write(
        ["tasks/mine.csv": "task,title\n\"x\n", "tasks/empty.csv": ""],
        to: root.appending(path: "content/private/ana"))
      let run = try build(root, into: "out")
      #expect(run.status == .problems && run.error.contains("'dishse' isn't a task"))
    }
  }

  @Test func `the same folder read twice gives the same bytes in every edition`() throws {
    try household { root in
      let own = root.appending(path: "ana").path
      for out in ["one", "two"] {
        _ = try build(root, into: out, "--edition", "ana", "--private", own)
      }
      let one = try texts(in: root.appending(path: "one"))
      #expect(try texts(in: root.appending(path: "two")) == one && one.count > 5)
    }
  }

  @Test func `a shared folder and one's own of the same name are told apart`() throws {
    try household(own: ["log/a.csv": "date,verb\nsoon,rested\n"]) { root in
      let there = root.appending(path: "elsewhere/content")
      try FileManager.default.createDirectory(
        at: there.deletingLastPathComponent(), withIntermediateDirectories: true)
      try FileManager.default.moveItem(at: root.appending(path: "ana"), to: there)
      let run = try build(root, into: "out", "--edition", "ana", "--private", there.path)
      #expect(run.error.hasPrefix("content (private)/log/a.csv:2:1: error: this isn't a date"))
    }
  }
}
