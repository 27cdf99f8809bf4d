import Foundation
import SiteTemplates
import SiteViews
import TestSupport
import Testing

@testable import ReportCommand

/// The folder of the example.
private let example = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .appending(path: "content").path(percentEncoded: false)

/// The example, read and measured once.
private let report = try? measuredReport(
  content: example, shownAs: "content", asOf: nil, for: EditionChoice())

/// A month of the example as lines of so many columns.
private func told(_ month: String, width: Int) throws -> [Substring] {
  let (household, balance) = try #require(report?.result())
  let words = TemplateCatalog.standard.words(of: household)
  let summary = try #require(
    monthSummary(
      of: household, report: balance, words: words, month: try parsedMonth(month), folder: "site"))
  return summaryText(summary, width: width).split(
    separator: "\n", omittingEmptySubsequences: false)
}

/// A small month: six weeks of minutes, thanks, an agreement, and a hand-off.
private func files(
  compare: String = "{ana: yes, ben: yes}", language: String = "en",
  thanks: String = "For the soup",
  ritual: String = "Tea"
) -> [String: String] {
  var log = "date,who,verb,subject,minutes,note\n"
  for day in 1...28 {
    let date = "2026-02-\(day < 10 ? "0" : "")\(day)"
    log += "\(date),ana,did,dishes,\(20 + day % 5),\n\(date),ben,did,bins,\(15 + day % 3),\n"
  }
  log += "2026-02-05,ana,appreciated,ben,,\"\(thanks)\"\n"
  log += "2026-02-09,ben,took,dishes,,Since I cook anyway\n2026-02-11,ana,initiated,a walk,,\n"
  return [
    "couple.yaml": """
    format: 1
    partners: [{id: ana, name: Ana}, {id: ben, name: Ben}]
    started: 2026-01-01
    compare: \(compare)
    language: \(language)
    facilitator: {ana: yes, ben: yes, initials: yes}
    rituals: [{id: tea, title: "\(ritual)", every: weekly, since: 2026-02-01}]
    pauses: [{from: 2026-02-16, to: 2026-02-17, title: Grandma}]

    """,
    "tasks/a.csv": """
    task,title,category,owner,chosen
    dishes,Dishes & pans,household,ana,yes
    bins,Bins,household,ben,no
    post,Post,money,nobody,

    """,
    "log/a.csv": log, "log/b.csv": "date,who,verb,subject\n2026-02-08,both,kept,tea\n",
    "check-ins/2026-02-22/ana.md": "---\nfairness: 1\n---\n## Heavy\nThe post\n",
    "check-ins/2026-02-22/ben.md": "---\nfairness: 2\n---\n## Working\nThe tea\n",
    "check-ins/2026-02-22/together.md":
      "---\n---\n- [x] Ana: ring the dentist\n- [ ] Ben: the bins, before seven (by 2026-03-01)\n",
  ]
}

/// What `summary` says of some files.
private func summary(_ files: [String: String], _ arguments: String...) throws -> CommandRun {
  var result = CommandRun()
  try withTemporaryFolder { root in
    try write(files, to: root)
    result = try run(["summary", root.path] + arguments)
  }
  return result
}

struct SummaryTests {
  @Test(arguments: [
    ("october", "2026-10", 80), ("october-narrow", "2026-10", 44), ("march", "2026-03", 80),
    ("first-month", "2025-09", 80),
  ])
  func `a month of the example says what it said when it was last read`(
    name: String, month: String, width: Int
  ) throws {
    let text = try told(month, width: width).joined(separator: "\n")
    #expect(snapshotMismatch(text, "summary/\(name).txt") == nil)
  }

  @Test func `a therapist reads the numbers, and the words that are marked`() throws {
    let run = try run(
      "summary", example, "--month", "2026-09", "--edition", "facilitator", "--width", "80")
    #expect(run.status == .fine)
    #expect(snapshotMismatch(run.output, "summary/facilitator.txt") == nil)
  }

  @Test(arguments: ["small-en", "small-de", "small-es", "small-fr"])
  func `a month is told in the household's own language`(name: String) throws {
    let run = try summary(files(language: String(name.suffix(2))))
    #expect(run.status == .fine)
    #expect(snapshotMismatch(run.output, "summary/\(name).txt") == nil)
  }

  @Test(arguments: [24, 31, 40, 57, 80, 120, 200])
  func `no line is wider than asked, and none ends in a space`(width: Int) throws {
    for month in ["2025-09", "2025-12", "2026-01", "2026-03", "2026-06", "2026-09", "2026-10"] {
      let lines = try told(month, width: width)
      #expect(lines.count > 20 && lines.last?.isEmpty == true)
      #expect(!zip(lines, lines.dropFirst()).contains { $0.isEmpty && $1.isEmpty })
      for line in lines where line.count > width || line.hasSuffix(" ") {
        Issue.record("\(line.count) of \(width): '\(line)'")
      }
    }
  }

  @Test func `a month fills about forty lines of eighty columns`() throws {
    for month in 1...10 {
      let name = "2026-\(month < 10 ? "0" : "")\(month)"
      let lines = try told(name, width: 80)
      #expect((20...48).contains(lines.count), "\(name) has \(lines.count)")
    }
  }

  @Test func `without the yes of both nothing compares, whoever said what`() throws {
    let never = try summary(files(compare: "{}"))
    for compare in ["{ana: yes, ben: no}", "{ana: no, ben: yes}", "{ana: no, ben: no}"] {
      #expect(try summary(files(compare: compare)).output == never.output)
    }
    #expect(never.output.contains("\n  This waits for both of you.\n"))
    #expect(!never.output.contains("%"))
    let agreed = try summary(files()).output
    #expect(agreed.contains("%") && !agreed.contains("waits for both"))
  }

  @Test func `what people wrote is plain text, and acts on no terminal`() throws {
    let note = "<b>50 %</b> & \u{202E}txt\nnext line"
    let text = try summary(files(thanks: note, ritual: #"Tea \e[31mred\a"#)).output
    // Marks that turn the direction of writing are left out where a row is read.
    #expect(text.contains("“<b>50 %</b> & txt next line”"))
    #expect(text.contains("“Tea [31mred”: kept in 1 of 4 weeks."))
    #expect(text.contains("Dishes & pans"))
    let isPlain = text.unicodeScalars.allSatisfy {
      $0 == "\n"
        || !["Cc", "Cf"].contains("\($0.properties.generalCategory)")
          && $0.value >= 0x20 && $0.value != 0x202E
    }
    #expect(isPlain && !text.contains("&amp;") && !text.contains("href"))
  }

  @Test func `a month that is not told is a mistake, and one that can't be`() throws {
    let later = try summary(files(), "--month", "2031-01")
    #expect(later.status == .usage && later.output == "")
    #expect(
      later.error == "Error: there is nothing to tell of 2031-01; what is told begins with "
        + "2026-01 and ends with 2026-02.\n")
    #expect(try summary(files(), "--month", "february").error.contains("write it as 2026-03"))
    #expect(try summary(files(), "--width", "9").error.contains("24 to 200"))
  }

  @Test func `before the first day there is nothing to tell, and that is fine`() throws {
    let couple = files()["couple.yaml"].map { ["couple.yaml": $0] } ?? [:]
    let run = try summary(couple)
    #expect(run.status == .fine && run.output.hasPrefix("There is no month to tell yet."))
  }

  @Test func `each edition is told where its own pages lie`() throws {
    #expect(try summary(files()).output.hasSuffix("\nRead on: site/months/2026-02.html\n"))
    #expect(
      try summary(files(), "--edition", "ben").output
        .hasSuffix("\nRead on: site-ben/months/2026-02.html\n"))
  }
}
