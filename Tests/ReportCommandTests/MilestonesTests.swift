import Foundation
import Testing

@testable import ReportCommand

/// A household in which everything happened that could be a milestone.
///
/// Ben took the dishes over in February and kept them; the load lay even from March on, and nothing
/// lay with nobody; a ritual was kept ten times.
private func files(
  title: String = "Dishes", category: String = "household", compare: String = "yes",
  language: String = "en", more: [String: String] = [:]
) -> [String: String] {
  var log = "date,who,verb,subject\n2026-02-02,ben,took,dishes\n"
  for week in 0..<16 {
    for day in [0, 2, 4] {
      let date = CivilDay.iso(after: "2026-02-02", days: week * 7 + day)
      log += "\(date),ben,did,dishes\n\(date),ana,did,bins\n"
      if day == 0, week < 10 { log += "\(date),both,kept,tea\n" }
    }
  }
  let quoted = "\"" + title.replacing("\"", with: "\"\"") + "\""
  return [
    "couple.yaml": """
    format: 1
    partners: [{id: ana, name: Ana}, {id: ben, name: Ben}]
    started: 2026-01-05
    language: \(language)
    compare: {ana: yes, ben: \(compare)}
    rituals: [{id: tea, title: Tea for two, every: weekly, since: 2026-02-02}]

    """,
    "tasks/a.csv":
      "task,title,category,owner\ndishes,\(quoted),\(category),ana\nbins,Bins,household,ana\n",
    "log/a.csv": log,
  ].merging(more) { $1 }
}

private enum CivilDay {
  /// A day of 2026 so many days after another.
  static func iso(after start: String, days: Int) -> String {
    let parts = start.split(separator: "-").compactMap { Int($0) }
    let lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    var (month, day) = (parts[1], parts[2] + days)
    while day > lengths[month - 1] {
      day -= lengths[month - 1]
      month += 1
    }
    return "2026-" + [month, day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
  }
}

/// What `milestones` says of some files.
private func milestones(_ files: [String: String], _ arguments: String...) throws -> CommandRun {
  var result = CommandRun()
  try withTemporaryFolder { root in
    try write(files, to: root)
    result = try run(["milestones", root.path] + arguments)
  }
  return result
}

struct MilestonesTests {
  @Test func `what the data suggests is printed as files, with why`() throws {
    let run = try milestones(files(), "--suggest")
    #expect(run.status == .fine)
    #expect(
      run.output.contains(
        """
        /milestones/handed-over-dishes.md
        Suggested: It changed hands on 2 February 2026, and by 26 April 2026 it had held
        for eight weeks running.

            ---
            term: "Dishes, handed over and holding"
            reached: 2026-04-26
            tasks: [dishes]
            ---

            It changed hands on 2 February 2026, and by 26 April 2026 it had held for eight weeks running.

        """))
    for id in ["near-what-we-aim-at", "nothing-left-lying", "tea-10-times"] {
      #expect(run.output.contains("/milestones/\(id).md\n"))
    }
    #expect(
      run.output.hasSuffix("Give --write to add these files, and change the words to yours.\n"))
  }

  @Test(arguments: [
    ("Dishes", "en"), ("The \"good\" plates: no # 1", "de"), ("yes", "es"), ("---", "fr"),
    ("Müll \\ Töpfe", "de"), ("<b>50 %</b> & more", "en"), ("'t Huis", "fr"), ("[a, b]", "es"),
    ("🍲 soup", "en"), ("\u{202E}abc", "de"),
  ])
  func `written out, a suggestion is read back without a problem, once`(
    title: String, language: String
  ) throws {
    try withTemporaryFolder { root in
      try write(files(title: title, language: language), to: root)
      let before = try texts(in: root)
      let check = try run("check", root.path, "-q")
      let shown = try run("milestones", root.path, "--suggest")
      #expect(try texts(in: root) == before && shown.status == .fine)
      let wrote = try run("milestones", root.path, "--suggest", "--write")
      #expect(wrote.status == .fine && wrote.output.split(separator: "\n").count == 4)
      let after = try texts(in: root)
      #expect(after.count == before.count + 4 && before.allSatisfy { after[$0.key] == $0.value })
      let again = try run("check", root.path, "-q")
      #expect(again.status == .fine && again.error == check.error, "\(again.error)")
      let text = try run("milestones", root.path).output
      #expect(text.split(separator: "\n").count == 5)
      let nothing = try run("milestones", root.path, "--suggest", "--write")
      #expect(nothing.output == "The data suggests nothing new. What you name yourselves counts.\n")
      #expect(try texts(in: root) == after)
      #expect(!shown.output.contains("\u{202E}"))
    }
  }

  @Test func `no emotional work is suggested, nor what a milestone speaks of already`() throws {
    let emotional = try milestones(files(category: "emotional"), "--suggest").output
    #expect(!emotional.contains("handed-over") && emotional.contains("tea-10-times"))
    let named = "---\nterm: The plates are Ben's\nreached: 2026-04-26\ntasks: [dishes]\n---\n"
    let known = try milestones(files(more: ["milestones/plates.md": named]), "--suggest").output
    #expect(!known.contains("handed-over") && known.contains("tea-10-times"))
  }

  @Test func `without the yes of both no month is near anything`() throws {
    let run = try milestones(files(compare: "no"), "--suggest")
    #expect(!run.output.contains("near-what-we-aim-at"))
    #expect(run.output.contains("tea-10-times"))
  }

  @Test func `a file that is there is never overwritten`() throws {
    try withTemporaryFolder { root in
      try write(files(), to: root)
      // No milestone of this edition, so it is suggested; its file is there all the same.
      let own = "---\nterm: Ours\nvisibility: private\n---\nNot yet.\n"
      try write(["milestones/tea-10-times.md": own], to: root)
      let run = try run("milestones", root.path, "--suggest", "--write")
      #expect(run.output.contains("Left as it was: ") && run.status == .fine)
      #expect(try texts(in: root)["milestones/tea-10-times.md"] == own)
    }
  }

  @Test func `milestones are listed with their days, the newest first`() throws {
    let more = [
      "milestones/a.md": "---\nterm: First soup\nreached: 2026-01-20\n---\n",
      "milestones/b.md": "---\nterm: Quiet Sunday\nreached: 2026-03-01\n---\n",
      "milestones/c.md": "---\nterm: A garden\ntarget: 2026-09-01\n---\n",
      "milestones/d.md": "---\nterm: Sleep\n---\n",
    ]
    #expect(
      try milestones(files(more: more)).output == """
        Milestones
          1 Mar 2026   Quiet Sunday
          20 Jan 2026  First soup

        In sight
          A garden: aimed at for 1 September 2026
          Sleep: no date, and none needed

        """)
    #expect(try milestones(files()).output.hasPrefix("There is no milestone yet."))
    #expect(try milestones(files(), "--write").status == .usage)
  }
}
