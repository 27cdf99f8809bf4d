import CanonicalBytes
import CivilCalendar
import SourceText
import Testing

@testable import HouseholdModel

private let log = """
  == log/2026-01.csv
  date,who,verb,subject,minutes,note,visibility
  2026-01-07,ana,did,bins,10,in the rain,
  2026-01-08,ben,appreciated,ana,,for the soup,
  == tasks/household.csv
  task,title,category,owner,load
  bins,Bins,household,ana,2
  == check-ins/2026-01-11/ana.md
  ---
  energy: 2
  ---
  ## Heavy
  The week.
  == check-ins/2026-01-11/ben.md
  ---
  energy: 3
  ---
  == moments/bus.md
  ---
  {date: 2026-01-09, author: ana, what: The bus, visibility: shared}
  ---
  """

/// What the household of some files says as bytes.
private func bytes(_ text: String, edition: Edition = .couple) throws -> [[UInt8]] {
  let files = HouseholdFiles(text, edition: edition)
  let household = try #require(files.household)
  return try #require(household.canonicalBytes(of: files.sources) { $0 })
}

struct HouseholdBytesTests {
  @Test func `what no page shows is not in them, wherever it makes other rows stand`() throws {
    let plain = try bytes(log)
    let lists = [
      log.replacing(
        "2026-01-07,ana", with: "2026-01-06,ben,rested,,,mine,private\n2026-01-07,ana"),
      log.replacing("2026-01-08,", with: "2026-01-06,ana,voiced,,,,\n2026-01-08,"),
      log.replacing("2026-01-08,", with: "# a remark\n\n2026-01-08,"),
      log.replacing("energy: 2\n", with: "energy: 2\nresentful: 4\n"),
      log.replacing("for the soup,", with: "for the soup,facilitator"),
      log.replacing("visibility: shared", with: "visibility: facilitator"),
      log + "\n== private/ana/moments/a.md\n---\n{date: 2026-01-09, what: Mine}\n---\n",
      log + "\n== check-ins/2026-01-10/ben.md\n---\nenergy: 1\n---\n",
      "== ~ben/log/a.csv\ndate,verb,note\n2026-01-09,rested,mine\n" + log,
    ]
    for text in lists { #expect(try bytes(text) == plain, "\(text)") }
  }

  @Test func `a partner's own is in the bytes of that one's edition alone`() throws {
    let text = log + "\n== ~ana/moments/a.md\n---\n{date: 2026-01-09, what: Mine}\n---\n"
    #expect(
      try bytes(text, edition: .partner(.first)) != bytes(log, edition: .partner(.first)))
    #expect(
      try bytes(text, edition: .partner(.second)) == bytes(log, edition: .partner(.second)))
    #expect(try bytes(log, edition: .partner(.first)) != bytes(log))
  }

  @Test func `whose yes is missing is not in them, and that both said yes is`() throws {
    func with(_ more: String) throws -> [[UInt8]] {
      try bytes("== couple.yaml\n\(HouseholdFiles.couple)\(more)\n" + log)
    }
    let plain = try with("")
    for more in [
      "compare: {ana: yes}", "compare: {ben: yes}", "facilitator: {ana: yes}",
      "facilitator: {ana: no, ben: no, initials: yes}",
    ] {
      #expect(try with(more) == plain, "\(more)")
    }
    #expect(try with("compare: {ana: yes, ben: yes}") != plain)
  }

  @Test func `every word that is shown is in them`() throws {
    let changes = [
      ("2026-01-07,ana", "2026-01-06,ana"), ("2026-01-07,ana", "2026-01-07,ben"),
      ("did,bins", "planned,bins"), ("did,bins", "did,bins:check"), ("bins,10", "bins,11"),
      ("bins,10", "bins,"), ("in the rain", "in the sun"), ("in the rain", ""),
      ("appreciated,ana", "appreciated,ben"),
      ("Bins,household", "Bin,household"), ("household,ana,2", "household,ana,3"),
      ("household,ana,2", "household,ben,2"), ("The week.", "The weak."),
      ("energy: 3", "energy: 4"),
      ("what: The bus", "what: the bus"), ("moments/bus.md", "moments/tram.md"),
    ]
    var all = [try bytes(log)]
    for (old, new) in changes { all.append(try bytes(log.replacing(old, with: new))) }
    #expect(Set(all).count == all.count)
  }

  @Test func `every field of a row but its place is in its bytes`() {
    let day = CalendarDate(dayNumber: 20_000)
    func row(
      _ date: CalendarDate? = nil, who: LogEntry.Actor = .both, verb: Verb = .did,
      subject: LogEntry.Subject? = nil, minutes: Int? = nil, isPrompted: Bool? = nil,
      wanted: LogEntry.Wanted? = nil, energyAfter: Int? = nil, note: String? = nil,
      isForFacilitator: Bool = false, at start: Int = 0
    ) -> [UInt8] {
      var writer = CanonicalWriter()
      LogEntry(
        date: date ?? day, who: who, verb: verb, subject: subject,
        minutes: minutes.map(Minutes.init), isPrompted: isPrompted, wanted: wanted,
        energyAfter: energyAfter, note: note, isForFacilitator: isForFacilitator,
        range: SourceRange(file: 0, start: start, end: start)
      ).write(to: &writer)
      return writer.bytes
    }
    let rows = [
      row(), row(day.advanced(by: 1)), row(who: .partner(.first)), row(who: .partner(.second)),
      row(who: .rotating), row(who: .outside), row(verb: .planned),
      row(subject: .task(TaskID("bins"), nil)), row(subject: .other("bins")),
      row(subject: .task(TaskID("bins"), .notice)), row(minutes: 0), row(minutes: 1),
      row(isPrompted: true), row(isPrompted: false), row(wanted: .listen), row(wanted: .help),
      row(energyAfter: 0), row(note: ""), row(note: "x"),
    ]
    #expect(Set(rows).count == rows.count)
    #expect(row(at: 7) == row() && row(isForFacilitator: true) == row())
    // Who gives a row another field has to write it too.
    let entry = LogEntry(
      date: day, who: .both, verb: .did, range: SourceRange(file: 0, start: 0, end: 0))
    #expect(Mirror(reflecting: entry).children.count == 11)
  }

  @Test func `every check-in and row of many years is in them`() throws {
    let days = (0..<300).map { CalendarDate(dayNumber: 20_458 + $0 * 7).iso }
    let rows =
      "== log/a.csv\ndate,who,verb,minutes\n"
      + days.flatMap { day in (1...20).map { "\(day),ana,rested,\($0)\n" } }.joined()
    let talks = days.map { day in
      ["ana", "ben"].map { "== check-ins/\(day)/\($0).md\n---\nenergy: 2\n---\n" }.joined()
    }.joined()
    let whole = try bytes(rows + talks)
    for day in [days[0], days[137], days[299]] {
      let row = rows.replacing("\(day),ana,rested,20", with: "\(day),ana,rested,21")
      #expect(try bytes(row + talks) != whole)
      let talk = talks.replacing(
        "\(day)/ben.md\n---\nenergy: 2", with: "\(day)/ben.md\n---\nenergy: 3")
      #expect(try bytes(rows + talk) != whole)
    }
  }
}
