import HouseholdModel
import Testing

/// What a row about letting go is about: a task where its subject names one, else a few words.
struct LettingGoSubjectTests {
  @Test(
    arguments: [
      ("dinner", LogEntry.Subject.task(TaskID("dinner"), nil)),
      ("Supper", .task(TaskID("dinner"), nil)), ("dinner:check", .task(TaskID("dinner"), nil)),
      ("dinner: the bags", .other("dinner: the bags")), ("the bags", .other("the bags")),
    ], ["reminded", "redid", "hovered", "rescued", "fixed", "over-apologised"])
  func `a subject that names a task is one`(
    subject: (text: String, meant: LogEntry.Subject), verb: String
  ) {
    let files = HouseholdFiles(
      """
      == tasks/all.csv
      task,title,category,owner,also_known_as
      dinner,Dinner,household,ana,supper
      == ~ana/log/a.csv
      date,who,verb,subject
      2026-02-03,ana,\(verb),\(subject.text)

      """, edition: .partner(.first))
    #expect(files.problems == [])
    #expect(files.household?.own?.log.map(\.subject) == [subject.meant])
  }

  @Test func `holding back is about no task`() {
    let files = HouseholdFiles(
      """
      == tasks/all.csv
      task,title,category,owner
      dinner,Dinner,household,ana
      == ~ana/log/a.csv
      date,who,verb,subject
      2026-02-03,ana,held-back,dinner

      """, edition: .partner(.first))
    #expect(files.household?.own?.log.map(\.subject) == [.other("dinner")])
  }
}
