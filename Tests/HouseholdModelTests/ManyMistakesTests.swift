import Testing

struct ManyMistakesTests {
  /// A folder with one mistake a line, in every kind of file.
  private static let folder = """
    == couple.yaml
    format: 1
    partners:
      - id: ana
        name: Ana
      - id: ben
        name: Ben
        nickname: Benny
    started: 2026-01-05
    week_starts: mondey
    compare: {ana: maybe, cleo: yes}
    pauses:
      - {from: 2026-03-10, to: 2026-03-01}
    colour: red
    == tasks/all.csv
    task,title,category,owner,do,load,load.ben,cadence,minutes,since,until,chosn
    dinner,Cooking dinner,household,ana,rotating,3,,daily,40,,,
    bins,Bins,houshold,ben,,,,,,,,
    bills,Bills,money,anna,,,,,,,,
    plants,Plants,household,ana,,7,,,,,,
    post,Post,household,ana,,,,fortnightly,,,,
    laundry,Laundry,household,ana,,,,,an hour,,,
    shoes,Shoes,children,ben,,,,,,2026-03-01,2026-02-01,
    dinner,Dinner again,household,ben,,,,,,,,
    Big Tidy,Tidying,household,ben,,,,,,,,
    gifts,Gifts,social,ben,,3,4,,,,,
    comfort,Comfort,emotional,rotating,,,,,,,,
    == log/2026.csv
    date,who,verb,subject,minutes,prompted,note
    2026-02-30,ana,did,dinner,,,
    3.2.2026,ana,did,dinner,,,
    2026-02-03,anna,did,dinner,,,
    2026-02-03,ana,coooked,dinner,,,
    2026-02-03,ana,did,diner,,,
    2026-02-03,ana,took,dinner:wash,,,
    2026-02-03,ana,did,dinner,-5,,
    2026-02-03,ana,did,dinner,,perhaps,
    2026-02-03,ana,did,dinner,,,two,commas
    2026-02-03,ana,did,dinner,,,"so" she said
    2025-02-03,ben,rested,,,,
    2026-02-04,ben,rotating,,,,
    == rotations/2026.csv
    week,task,who
    2026-02-03,dinner,ana
    2026-02-09,dinner,ana
    2026-02-09,dinner,ben
    == milestones/calm.md
    ---
    term: Calm
    reached: 2026-02-14
    target: 2026-03-01
    tasks: [diner]
    ---
    == milestones/open.md
    ---
    term: Open
    when: {metric: standing.shares, range: [0.4, 0.6], for: 8}
    == pages/hello.md
    Hello.
    """

  @Test func `every problem of a folder is told in one run, each at its place`() {
    #expect(
      HouseholdFiles(Self.folder).problems
        .map(place) == [
          "couple.yaml:7:5 UnknownKey", "couple.yaml:9:14 UnknownChoice",
          "couple.yaml:10:16 InvalidYesNo", "couple.yaml:10:23 UnknownPartner",
          "couple.yaml:12:28 EndBeforeStart", "couple.yaml:13:1 UnknownKey",
          "log/2026.csv:2:1 InvalidDate", "log/2026.csv:3:1 InvalidDate",
          "log/2026.csv:4:12 UnknownPartner", "log/2026.csv:5:16 UnknownVerb",
          "log/2026.csv:6:20 UnknownTask", "log/2026.csv:7:28 UnknownStage",
          "log/2026.csv:8:27 NumberOutOfRange", "log/2026.csv:9:28 InvalidYesNo",
          "log/2026.csv:10:33 TooManyCells", "log/2026.csv:11:34 TextAfterQuote",
          "log/2026.csv:12:1 BeforeStarted", "log/2026.csv:13:16 UnknownVerb",
          "milestones/calm.md:4:9 SeveralMilestoneDates", "milestones/calm.md:5:9 UnknownTask",
          "milestones/open.md:1:1 UnclosedFrontMatter", "pages/hello.md:1:1 MissingFrontMatter",
          "rotations/2026.csv:2:1 NotWeekStart", "rotations/2026.csv:4:12 DuplicateTurn",
          "tasks/all.csv:1:72 UnknownColumn", "tasks/all.csv:3:11 UnknownCategory",
          "tasks/all.csv:4:19 UnknownPartner", "tasks/all.csv:5:30 NumberOutOfRange",
          "tasks/all.csv:6:28 UnknownCadence", "tasks/all.csv:7:35 InvalidNumber",
          "tasks/all.csv:8:42 EndBeforeStart", "tasks/all.csv:9:1 DuplicateTask",
          "tasks/all.csv:10:1 InvalidID", "tasks/all.csv:11:25 LoadTwice",
          "tasks/all.csv:12:27 RotatingEmotional",
        ])
  }

  /// `path:line:column ID` of `path:line:column: severity ID: summary`.
  private func place(_ problem: String) -> String {
    let parts = problem.split(separator: ": ", maxSplits: 2)
    return "\(parts[0]) \(parts[1].split(separator: " ").last ?? "")"
  }
}
