import CivilCalendar
import HouseholdModel
import SourceText
import Testing

/// Rows alike, which are checked once.
struct AlikeRowsTests {
  private func files(_ rows: String...) -> HouseholdFiles {
    HouseholdFiles(
      "== tasks/all.csv\ntask,title,category,owner,since,until\n"
        + "dinner,Dinner,household,ana,,\nnursery,Nursery,children,both,2026-02-01,2026-03-31\n"
        + rows.enumerated().map { number, rows in
          "== log/\(number).csv\ndate,who,verb,subject,minutes,note\n\(rows)"
        }.joined())
  }

  @Test func `a day is looked at in each of them`() {
    let files = files(
      """
      2026-02-02,ana,did,nursery,5,
      2026-03-31,ana,did,nursery,5,
      2026-04-01,ana,did,nursery,5,
      2026-01-31,ana,did,nursery,5,
      2026-01-04,ana,did,nursery,5,
      2026-02-01,ana,did,nursery,5,

      """)
    #expect(
      files.problems.map { $0.split(separator: ": ").prefix(2).joined(separator: " ") } == [
        "log/0.csv:4:1 warning OutsideTaskLife", "log/0.csv:5:1 warning OutsideTaskLife",
        "log/0.csv:6:1 warning BeforeStarted",
      ])
    #expect(files.household?.log.count == 6)
  }

  @Test func `what is wrong in one is told of each`() {
    let row = "2026-02-02,ana,did,supper,5,\n"
    let places = files(row + row + row).problems.map { $0.prefix { $0 != " " } }
    #expect(places == ["log/0.csv:2:20:", "log/0.csv:3:20:", "log/0.csv:4:20:"])
  }

  @Test func `each keeps what is its own`() {
    let log = files(
      "2026-02-02,ana,did,dinner,5,first\n2026-02-03,ana,did,dinner,,\n2026-02-04,ana,did,dinner,0,third\n"
    ).household?.log
    #expect(log?.map(\.date.iso) == ["2026-02-02", "2026-02-03", "2026-02-04"])
    #expect(log?.map(\.minutes?.count) == [5, nil, 0])
    #expect(log?.map(\.note) == ["first", nil, "third"])
    #expect(log?.allSatisfy { $0.subject == .task(TaskID("dinner"), nil) } == true)
  }

  @Test func `every taking over is applied`() {
    let files = files(
      "2026-02-02,ben,took,dinner,,\n2026-02-10,ana,took,dinner,,\n2026-02-20,ben,took,dinner,,\n")
    #expect(files.household?.changes.count == 3)
  }

  @Test func `they come in the order of their days, those of one day in that of their files`() {
    let log = files(
      "2026-03-01,ana,did,dinner,1,\n2026-02-01,ana,did,dinner,2,\n",
      "2026-02-01,ben,did,dinner,3,\n2026-03-01,ben,did,dinner,4,\n2026-02-15,ana,rested,,5,\n"
    ).household?.log
    #expect(log?.map(\.minutes?.count) == [2, 3, 5, 1, 4])
  }

  @Test func `an entry is held in 64 bytes, and nothing of it is lost`() {
    #expect(MemoryLayout<LogEntry>.stride == 64)
    let day = CalendarDate(dayNumber: 20_000)
    let row = SourceRange(file: 1, start: 2, end: 3)
    let full = LogEntry(
      date: day, who: .both, verb: .did, subject: .task(TaskID("dinner"), .check),
      minutes: Minutes(0), isPrompted: false, wanted: .help, energyAfter: -2, note: "",
      isForFacilitator: true, range: row)
    #expect(full.date == day && full.minutes == Minutes(0) && full.energyAfter == -2)
    let bare = LogEntry(date: day, who: .both, verb: .did, range: row)
    #expect(bare.minutes == nil && bare.energyAfter == nil && bare != full)
  }
}
