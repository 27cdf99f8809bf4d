import CivilCalendar
import RecordParsing
import RecordWriting
import Testing

/// A Wednesday.
private let today = CalendarDate(iso: "2026-11-18") ?? CalendarDate(dayNumber: 0)

@Suite struct `Words for days and minutes` {
  @Test(arguments: [
    ("today", "2026-11-18"), ("Yesterday", "2026-11-17"), ("wednesday", "2026-11-18"),
    ("thu", "2026-11-12"), ("Monday", "2026-11-16"), ("-3", "2026-11-15"),
    ("2026-02-28", "2026-02-28"),
  ])
  func `a word names a day, a weekday the latest one`(word: String, day: String) {
    #expect(spokenDay(word, on: today)?.iso == day)
  }

  @Test(arguments: ["tomorrow", "mo", "2026-02-30", "", "-0", "-400", "soup", "thurs"])
  func `other words name none`(word: String) {
    #expect(spokenDay(word, on: today) == nil)
  }

  @Test(arguments: [
    ("40", 40, 1), ("40m", 40, 1), ("40min", 40, 1), ("1h", 60, 1), ("1h30", 90, 1),
    ("1H30m", 90, 1), ("0", 0, 1), ("10080", 10_080, 1), ("1:30", 90, 1), ("1.5h", 90, 1),
    ("1,25h", 75, 1), ("40 min", 40, 2), ("2 hours", 120, 2), ("1,5 h", 90, 2), ("1h 30", 90, 2),
    ("40 Soup", 40, 1), ("1h Soup", 60, 1),
  ])
  func `words name minutes`(words: String, minutes: Int, count: Int) {
    let spoken = spokenMinutes(words.split(separator: " ").map(String.init))
    #expect(spoken?.minutes == minutes)
    #expect(spoken?.words == count)
  }

  @Test(arguments: [
    "10081", "1h60", "h", "h30", "m", "-5", "4.5", "forty", "999999999999", "1:60", "1.555h",
    "169h", "",
  ])
  func `other words are no minutes`(word: String) {
    #expect(spokenMinutes([word]) == nil)
  }
}

@Suite struct `Words for a row` {
  private let vocabulary = LogVocabulary(
    actors: ["ana", "ben", "both", "rotating", "outside", "mon"],
    verbs: ["did", "planned", "took", "appreciated", "rested", "redid", "slipped"],
    verbsWithSubject: ["did", "planned", "took"], subjects: ["dinner", "bins", "ben", "ana"])

  private func row(_ line: String) throws(LogWordsProblem) -> LogRow {
    try LogRow(
      words: line.split(separator: " ").map(String.init), on: today, vocabulary: vocabulary)
  }

  @Test func `a line has its day, who, verb, subject, minutes and note`() throws {
    let row = try row("yesterday ana did dinner:plan 1h10 Soup, and 2 breads")
    #expect(row.date.iso == "2026-11-17")
    #expect(row.who == "ana")
    #expect(row.verb == "did")
    #expect(row.subject == "dinner:plan")
    #expect(row.minutes == 70)
    #expect(row.note == "Soup, and 2 breads")
  }

  @Test func `the day may stand behind the one who acted, and a name may sound like a day`() throws
  {
    #expect(try row("ana yesterday did bins").date.iso == "2026-11-17")
    let mon = try row("Mon did bins")
    #expect(mon.date == today)
    #expect(mon.who == "Mon")
  }

  @Test func `a verb that needs no subject takes known words alone`() throws {
    #expect(try row("ana rested 60").minutes == 60)
    #expect(try row("ana slipped The bread burnt").note == "The bread burnt")
    #expect(try row("ana redid dinner 5").subject == "dinner")
    #expect(try row("ana appreciated Ben the soup").subject == "Ben")
    #expect(try row("ana appreciated The soup").subject == "")
  }

  @Test func `what is missing is said`() {
    #expect(throws: LogWordsProblem.noActor) { try row("did dinner") }
    #expect(throws: LogWordsProblem.noVerb(nil)) { try row("ana") }
    #expect(throws: LogWordsProblem.noVerb("dined")) { try row("dined dinner") }
    #expect(throws: LogWordsProblem.noSubject(verb: "did")) { try row("ana did") }
  }
}

@Suite struct `Rows for files that are there` {
  @Test func `a row fits the columns, the delimiter and the line ends of its file`() {
    let shape = CSVShape(
      columns: ["note", "date", "verb", "void"], delimiter: ";", lineEnd: "\r\n", isClosed: false)
    let row = shape.row(["date": "2026-11-18", "verb": "did", "note": "a; \"b\"\nc"])
    #expect(row == "\r\n\"a; \"\"b\"\"\nc\";2026-11-18;did\r\n")
    #expect(shape.closed.row(["date": "2026-11-18"]) == ";2026-11-18\r\n")
    #expect(!shape.holds(["minutes": "4"]))
  }
}

@Suite struct `Files that are started` {
  @Test(arguments: [
    ("First calm Sunday", "first-calm-sunday"),
    ("Ärger über Öl & Straße", "aerger-ueber-oel-strasse"),
    ("L’été à deux", "lete-a-deux"), ("日曜日", "note"), ("../../etc", "etc"), ("", "note"),
  ])
  func `a title becomes the name of a file`(title: String, name: String) {
    #expect(NewRecord.page(title).path == "pages/\(name).md")
  }

  @Test func `a title is written so that nothing in it is read as a key`() {
    let text = NewRecord.page("a: \"b\" \\ #c\n---\nd").text
    #expect(text == "---\ntitle: \"a: \\\"b\\\" \\\\ #c\\n---\\nd\"\n---\n\n")
  }

  @Test func `a name that is taken gets a number`() {
    let page = NewRecord.page("Ours")
    #expect(page.avoiding([]).path == "pages/ours.md")
    #expect(page.avoiding(["pages/ours.md", "pages/ours-2.md"]).path == "pages/ours-3.md")
  }
}
