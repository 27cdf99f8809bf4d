import Foundation
import HouseholdLaws
import ReportCommand
import SourceText
import Testing

struct ExportTests {
  /// The files of a household, and where they go.
  private func write(_ files: [SourceFile], to root: URL) throws {
    for file in files {
      let inner = file.owner.map { "private/\($0)/\(file.innerPath)" } ?? file.innerPath
      let place = root.appending(path: inner)
      try FileManager.default.createDirectory(
        at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(file.bytes).write(to: place)
    }
  }

  /// A household's log goes out, and comes back into the same household without one.
  private func roundTrip(_ root: URL, _ more: String...) throws {
    let (content, log) = (root.appending(path: "content"), root.appending(path: "log.csv").path)
    let out = try run(["export", "csv", content.path, "--out", log])
    #expect(out.status == .fine, "\(out.error)")
    let before = try run(["export", "json", content.path] + more).output
    let same = try run(["import", "csv", log, "--content", content.path])
    #expect(same.status == .fine, "\(same.error)")
    #expect(same.output.contains("Nothing is new"), "\(same.output.suffix(400))")
    try FileManager.default.removeItem(at: content.appending(path: "log"))
    let back = try run(["import", "csv", log, "--content", content.path])
    #expect(back.status == .fine, "\(back.error) \(back.output)")
    let again = try run(["export", "csv", content.path])
    #expect(again.output == (try String(contentsOfFile: log, encoding: .utf8)))
    #expect(try run(["export", "json", content.path] + more).output == before)
  }

  @Test func `the log of a household that was made up goes out and comes back`() throws {
    let household = MadeUpHousehold(seed: 2)
    try withTemporaryFolder { root in
      try write(household.files(), to: root.appending(path: "content"))
      try roundTrip(root, "--as-of", household.asOf ?? "2026-11-21")
    }
  }

  @Test func `a log of every kind of row and of hostile words comes back without loss`() throws {
    let notes = [
      "=1+1", "'=1+1", "''tis", "-", "- a", "+1 (555)", "@home", "\"\"quoted\"\"", "a, b; c\td",
      "two\nlines",
      "'", "'-5", "-5", "＝x", "é 🏡", "#", "null", "'\"=", "1e5", "x\r\ny",
    ]
    var log = "date,who,verb,subject,minutes,prompted,wanted,energy_after,note,visibility\n"
    for (index, note) in notes.enumerated() {
      let quoted = "\"\(note.replacing("\"", with: "\"\""))\""
      log +=
        "2026-02-\(index + 1 < 10 ? "0" : "")\(index + 1),ana,rested,,0,,,-2,\(quoted),facilitator\n"
    }
    log += """
      2026-03-01,ben,took,dishes:plan
      2026-03-01,ana,stopped,dishes
      2026-03-01,rotating,took,bins
      2026-03-02,outside,took,dishes
      2026-03-03,both,kept,tea
      2026-03-03,ana,appreciated,Ben
      2026-03-03,ana,appreciated,"=the soup"
      2026-03-04,ana,initiated,,,,listen
      2026-03-04,ana,did,bins:check,0,no
      2026-03-04,ana,did,bins:check,0,no
      2026-03-04,ana,did,bins,7,,,,,private

      """
    try withTemporaryFolder { root in
      try ReportCommandTests.write(
        [
          "content/couple.yaml":
            "format: 1\npartners: [{id: ana, name: Ana}, {id: ben, name: Ben}]\nstarted: 2026-01-05\n"
            + "rituals: [{id: tea, title: Tea, every: weekly}]\n",
          "content/tasks/a.csv":
            "task,title,category,owner\ndishes,Dishes,household,ana\nbins,Bins,household,ben\n",
          "content/log/a.csv": log,
        ], to: root)
      try roundTrip(root)
      let table = try String(
        contentsOf: root.appending(path: "content/log/csv-2026-02.csv"), encoding: .utf8)
      let cells = table.split(separator: "\n").flatMap { $0.split(separator: ",") }
      #expect(!cells.contains { ["=", "+", "@"].contains($0.first) })
    }
  }

  @Test func `an export says what its edition may show, and replaces only its like`() throws {
    try withTemporaryFolder { root in
      try ReportCommandTests.write(
        [
          "content/couple.yaml":
            "format: 1\npartners: [{id: ana, name: Ana}, {id: ben, name: Ben}]\nstarted: 2026-01-05\n"
            + "facilitator: {ana: yes, ben: yes, initials: yes}\n",
          "content/tasks/a.csv": "task,title,category,owner\nbins,Bins,household,ben\n",
          "content/log/a.csv":
            "date,who,verb,subject,note,visibility\n2026-02-01,ana,rested,,kept,private\n"
            + "2026-02-02,ana,rested,,seen,facilitator\n2026-02-03,ben,did,bins,ours\n",
          "content/check-ins/2026-02-03/ana.md": "---\nenergy: 3\n---\n## Heavy\nsealed\n",
          "own/log/a.csv": "date,who,verb,note\n2026-02-04,ana,redid,mine\n", "notes.txt": "mine",
        ], to: root)
      let content = root.appending(path: "content").path
      let own = root.appending(path: "own").path
      for kind in ["csv", "json", "ics"] {
        let both = try run(["export", kind, content])
        #expect(both.status == .fine)
        let ana = try run(["export", kind, content, "--edition", "ana", "--private", own])
        #expect(ana.status == .fine, "\(ana.error)")
        for said in [both.output, ana.output] {
          for word in ["kept", "mine", "sealed"] {
            #expect(!said.contains("\"\(word)\"") && !said.contains(",\(word)"))
          }
        }
        let guest = try run(["export", kind, content, "--edition", "facilitator"])
        #expect(!guest.output.contains("Ana") && !guest.output.contains("ours"))
        let out = root.appending(path: "out.\(kind)").path
        for _ in 0..<2 {
          #expect(try run(["export", kind, content, "--out", out]).status == .fine)
        }
        #expect(try String(contentsOfFile: out, encoding: .utf8) == both.output)
        let notes = root.appending(path: "notes.txt").path
        #expect(try run(["export", kind, content, "--out", notes]).status == .outputRefused)
        #expect(
          try run(["export", kind, content, "--out", content + "/x"]).status == .outputRefused)
      }
      let table = try run(["export", "csv", content, "--from", "2026-02-03"]).output
      #expect(table.split(separator: "\n").count == 2)
      #expect(try run(["export", "csv", content, "--who", "ana"]).status == .usage)
      #expect(
        try run(["export", "csv", content, "--from", "2026-03-01", "--to", "2026-02-01"]).status
          == .usage)
      #expect(try run(["export", "ics", content, "--who", "zoe"]).status == .usage)
    }
  }

  @Test func `goals, boundaries, pauses and what happened in life are in the records`() throws {
    try withTemporaryFolder { root in
      try ReportCommandTests.write(
        [
          "content/couple.yaml": """
          format: 1
          partners: [{id: ana, name: Ana}, {id: ben, name: Ben}]
          started: 2026-01-05
          facilitator: {ana: yes, ben: yes}
          goals: [{id: rest, title: Seven hours, metric: checkin.sleep, partner: ana, range: [7, 9]}]
          boundaries: [{partner: ben, text: No talk after ten, review: 2026-05-01}]
          pauses: [{from: 2026-03-01, to: 2026-03-08, title: By the sea}]
          life_events: [{date: 2026-02-02, title: New work}]

          """,
          "content/tasks/a.csv": "task,title,category,owner\nbins,Bins,household,ben\n",
        ], to: root)
      let content = root.appending(path: "content").path
      let all = try run(["export", "json", content]).output
      let words = all.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(
        words.contains("\"metric\": \"checkin.sleep\", \"partner\": \"ana\", \"range\": [ 7, 9 ]"))
      #expect(all.contains("\"text\": \"No talk after ten\", \"review\": \"2026-05-01\""))
      #expect(
        all.contains("\"from\": \"2026-03-01\", \"to\": \"2026-03-08\", \"title\": \"By the sea\""))
      #expect(all.contains("\"date\": \"2026-02-02\", \"title\": \"New work\""))
      // What can't be marked for a therapist stays at home; that there was a pause does not.
      let guest = try run(["export", "json", content, "--edition", "facilitator"]).output
      for word in ["Seven hours", "No talk", "sea", "New work"] { #expect(!guest.contains(word)) }
      #expect(guest.contains("\"from\": \"2026-03-01\", \"to\": \"2026-03-08\"}"))
      let later = try run(["export", "json", content, "--from", "2026-03-08"]).output
      #expect(later.contains("By the sea") && !later.contains("New work"))
      #expect(later.contains("Seven hours") && later.contains("No talk"))
    }
  }
}
