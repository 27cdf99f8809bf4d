import Diagnostics
import HouseholdModel
import Testing

/// Copies of files of the log.
@Suite struct RepeatedRowTests {
  private let rows = """
    2026-02-02,ana,did,dinner,20,
    2026-02-03,ana,did,dinner,20,soup
    2026-02-04,ana,noticed,dinner,,
    2026-02-05,ana,did,dinner,15,

    """

  private func problems(_ files: (name: String, rows: String)...) -> [String] {
    HouseholdFiles(
      "== tasks/all.csv\ntask,title,category,owner\ndinner,Dinner,household,ana\n"
        + files.map { "== log/\($0.name)\ndate,who,verb,subject,minutes,note\n\($0.rows)" }.joined()
    ).problems
  }

  @Test func `a copy is told once, with how much of it counts twice`() {
    #expect(
      problems(("a.csv", rows), ("b.csv", rows + "2026-02-06,ana,did,dinner,5,\n")) == [
        "log/b.csv:2:1: warning RepeatedRows: "
          + "4 of the 5 rows of this file stand in another one too, and count twice"
      ])
    #expect(problems(("a.csv", rows), ("b.csv", rows), ("c.csv", rows)).count == 2)
  }

  @Test(
    arguments: [
      // The end is the same, the beginning is not.
      "2026-02-01,ana,did,dinner,5,\n2026-02-03,ana,did,dinner,20,soup\n"
        + "2026-02-04,ana,noticed,dinner,,\n2026-02-05,ana,did,dinner,15,\n",
      // In another order.
      "2026-02-02,ana,did,dinner,20,\n2026-02-05,ana,did,dinner,15,\n"
        + "2026-02-03,ana,did,dinner,20,soup\n",
    ])
  func `a copy that was written on is one still`(other: String) {
    #expect(problems(("a.csv", rows), ("b.csv", other)).count == 1)
  }

  @Test(
    arguments: [
      // Two rows may be the same by chance.
      "2026-02-02,ana,did,dinner,20,\n2026-02-03,ana,did,dinner,20,soup\n",
      // Another's, another length, another note.
      "2026-02-02,ben,did,dinner,20,\n2026-02-03,ben,did,dinner,20,soup\n2026-02-04,ben,noticed,dinner,,\n",
      "2026-02-02,ana,did,dinner,21,\n2026-02-03,ana,did,dinner,21,soup\n2026-02-04,ana,noticed,dinner,1,\n",
      "2026-02-02,ana,did,dinner,20,a\n2026-02-03,ana,did,dinner,20,b\n2026-02-04,ana,noticed,dinner,,c\n",
    ])
  func `what is not the same is no copy`(other: String) {
    #expect(problems(("a.csv", rows), ("b.csv", other)) == [])
  }

  @Test func `rows that are the same in one file are as they were meant`() {
    #expect(problems(("a.csv", rows + rows)) == [])
  }
}
