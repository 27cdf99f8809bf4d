import CivilCalendar
import HouseholdModel
import Testing

struct PlainHouseholdTests {
  static let text = """
    == tasks/all.csv
    task,title,category,owner,do,load.ana,load.ben,cadence,minutes,since
    dinner,Cooking dinner,household,ana,rotating,3,4,daily,40,
    bins,Taking the bins out,household,ben,,2,,weekly,10,2026-02-01
    == tasks/birthdays.md
    ---
    title: Remembering birthdays
    category: social
    owner: ana
    load: 4
    ---
    A list hangs in the *hall*.
    == log/ana/2026-02.csv
    date,verb,subject,minutes
    2026-02-02,did,dinner,35
    2026-02-10,took,bins:notice,
    == log/2026-02.csv
    date,who,verb,subject,minutes,prompted,note
    2026-02-03,Ben,did,bins,,no,"late, but done"
    2026-02-04,both,celebrated,ten years,,,
    == rotations/2026.csv
    week,task,who
    2026-02-02,dinner,ben
    == milestones/First Calm Sunday.md
    ---
    term: First calm Sunday
    reached: 2026-02-15
    tasks: [dinner]
    meaning.ana: I slept.
    ---
    No lists.
    == pages/About us.md
    ---
    title: About us
    ---
    Hello.
    """

  @Test func `a plain household is read without any problem`() throws {
    let files = HouseholdFiles(Self.text)
    #expect(files.problems == [])
    let household = try #require(files.household)
    #expect(household.tasks.map(\.id.text) == ["bins", "birthdays", "dinner"])
    #expect(household.asOf.iso == "2026-02-15")
    #expect(household.log.count == 4)
    #expect(household.changes.map(\.stages) == [[.notice]])
    #expect(household.task(TaskID("bins"))?.holding.count == 2)
    #expect(household.turns[TaskID("dinner")]?.count == 1)
    #expect(household.milestones.map(\.id.text) == ["first-calm-sunday"])
    #expect(household.pages.map(\.id) == ["about-us"])
    #expect(household.log.last?.note == nil)
    #expect(household.log[1].note == "late, but done")
  }
}
