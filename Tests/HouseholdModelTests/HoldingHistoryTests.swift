import CivilCalendar
import HouseholdModel
import SourceText
import Testing

/// The holders of `task` on a day as four letters for notice, plan, do, check:
/// a and b for the partners, + both, r rotating, o outside, - nobody.
private func letters(_ holders: StageHolders?) -> String {
  guard let holders else { return "none" }
  return Stage.allCases.map { stage in
    switch holders[stage] {
    case .partner(.first): "a"
    case .partner(.second): "b"
    case .both: "+"
    case .rotating: "r"
    case .outside: "o"
    case .nobody: "-"
    }
  }.joined()
}

private func household(columns: String, _ rows: [String], asOf: String? = nil) -> HouseholdFiles {
  HouseholdFiles(
    """
    == tasks/all.csv
    task,title,category,owner,notice,plan,do,check,since
    x,X,household,\(columns),
    == log/a.csv
    date,who,verb,subject
    \(rows.joined(separator: "\n"))
    """, asOf: asOf)
}

struct HoldingHistoryTests {
  @Test(
    arguments: [
      ("ana,,,,", [], "aaaa"),
      ("ana,ben,,outside,", [], "baoa"),
      (",,,ben,", [], "--b-"),
      ("nobody,,,,rotating", [], "---r"),
      ("ana,,,,", ["ben,took,x"], "bbbb"),
      ("ana,,,,", ["ben,took,x:plan"], "abaa"),
      ("ana,,,,", ["both,took,x:do"], "aa+a"),
      ("ana,,,,", ["outside,took,x:do"], "aaoa"),
      ("ana,,,,", ["rotating,took,x"], "rrrr"),
      ("ana,,,,", ["ana,stopped,x"], "----"),
      ("ana,,ben,,", ["ana,stopped,x"], "-b--"),
      ("both,,,,", ["ana,stopped,x"], "bbbb"),
      ("both,,ana,outside,ben", ["ben,stopped,x"], "aao-"),
      ("both,,ana,outside,rotating", ["both,stopped,x"], "----"),
      ("rotating,,ana,,", ["ana,stopped,x"], "r-rr"),
      ("ana,,,,", ["ben,stopped,x"], "aaaa"),
      ("ana,,,,", ["ben,took,x", "ana,took,x:check"], "bbba"),
      ("ana,,,,", ["ana,stopped,x:do", "ben,took,x:do"], "aaba"),
    ] as [(String, [String], String)])
  func `holders follow the rows`(columns: String, rows: [String], expected: String) throws {
    let files = household(columns: columns, rows.map { "2026-02-03," + $0 })
    let task = try #require(files.household?.tasks.first)
    let day = try #require(CalendarDate(iso: "2026-02-03"))
    #expect(letters(task.holders(on: day)) == expected)
    #expect(task.holding.count <= 2)
  }

  @Test func `a change counts from its own day on`() throws {
    let files = household(
      columns: "ana,,,,", ["2026-03-01,ana,took,x", "2026-02-03,ben,took,x"])
    let household = try #require(files.household)
    let task = try #require(household.tasks.first)
    let days = ["2026-01-04", "2026-01-05", "2026-02-02", "2026-02-03", "2026-03-01"]
    let held = days.compactMap { CalendarDate(iso: $0) }.map { letters(task.holders(on: $0)) }
    #expect(held == ["none", "aaaa", "aaaa", "bbbb", "aaaa"])
    #expect(household.changes.map(\.date.iso) == ["2026-02-03", "2026-03-01"])
    #expect(files.problems == [])
  }

  @Test func `a change on the first day takes the place of the columns`() throws {
    let files = household(columns: "ana,,,,", ["2026-01-05,ben,took,x:do"])
    let task = try #require(files.household?.tasks.first)
    #expect(task.holding.count == 1)
    #expect(letters(task.holders(on: task.since)) == "aaba")
  }

  @Test func `changes of one day apply by file and then by line`() throws {
    let text = """
      == tasks/all.csv
      task,title,category,owner
      x,X,household,ana
      == log/b.csv
      date,who,verb,subject
      2026-02-03,ben,took,x
      == log/a.csv
      date,who,verb,subject
      2026-02-03,both,took,x
      2026-02-03,outside,took,x
      """
    let files = HouseholdFiles(text)
    let household = try #require(files.household)
    #expect(household.changes.map(\.who) == [.both, .outside, .partner(.second)])
    #expect(household.tasks.first?.holding.count == 2)
    // That the other file's row counts last is said: nobody wrote it so.
    #expect(
      files.problems == [
        "log/b.csv:2:1: warning ChangedTwice: two files hand over 'x' on this day"
      ])
  }

  @Test func `who lets go and who takes on one day need not agree on which came first`() throws {
    let text = """
      == tasks/all.csv
      task,title,category,owner
      x,X,household,ana
      == log/ana/a.csv
      date,verb,subject
      2026-02-03,stopped,x
      == log/ben/a.csv
      date,verb,subject
      2026-02-03,took,x
      """
    #expect(HouseholdFiles(text).problems == [])
  }

  @Test func `a given last day leaves later changes out`() throws {
    let rows = ["2026-02-03,ben,took,x", "2026-03-01,ana,took,x"]
    let cut = try #require(
      household(columns: "ana,,,,", rows, asOf: "2026-02-15").household)
    let short = try #require(
      household(columns: "ana,,,,", [rows[0]], asOf: "2026-02-15").household)
    #expect(cut.tasks == short.tasks)
    #expect(cut.changes == short.changes)
    #expect(cut.log == short.log)
  }
}
