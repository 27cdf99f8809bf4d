import Diagnostics
import RecordParsing
import Testing

@testable import RecordImport

@Suite struct TableImportTests {
  @Test func `a table in our own words needs no map`() throws {
    let reading = try table(
      "date,who,verb,subject,minutes,note\n2026-03-01,Ana,did,dishes,40,Soup\n2026-03-02,ben,rested\n"
    )
    #expect(reading.rows == ["2026-03-01 Ana did dishes 40", "2026-03-02 ben rested - -"])
    #expect(reading.log?.rows.first?.note == "Soup")
    #expect(reading.problems == [])
    #expect(reading.finding("dates") == "iso: year, month, day")
  }

  @Test func `a map names their columns, and what they never say`() throws {
    let reading = try table(
      "Wann;Wer;Aufgabe;Dauer\n21.3.2026;Ana M.;Abwasch;0:40\n",
      map: "columns: {date: wann, who: Wer, subject: Aufgabe, minutes: Dauer}\nverb: did\n")
    #expect(reading.rows == ["2026-03-21 Ana M. did Abwasch 40"])
    #expect(reading.finding("delimiter") == "semicolon")
    #expect(reading.finding("dates") == "dmy: day first, as in '21.3.2026'")
  }

  // What each date says; the order that is found, or nil where it can't be told.
  @Test(
    arguments: [
      (["2026-03-01"], "iso"), (["13/03/2026"], "dmy"), (["03/13/2026"], "mdy"),
      (["01/02/2026", "03/04/2026", "05/31/2026"], "mdy"), (["1.2.2026", "31.1.2026"], "dmy"),
      (["01/02/2026"], nil), (["1.2.2026"], nil), (["12/11/2026", "2026-01-31"], nil),
      (["01/01/2026", "07/07/2026"], "dmy"), (["13/01/2026", "01/13/2026"], nil),
      (["2026-03-01 10:00", "1/30/2026 2:00 PM"], "mdy"),
    ] as [([String], String?)])
  func `the order of day and month is found out, or the table refused`(
    dates: [String], order: String?
  ) throws {
    let reading = try table(
      "date,who,verb\n" + dates.map { "\"\($0)\",ana,rested\n" }.joined())
    if let order {
      #expect(reading.finding("dates")?.hasPrefix(order) == true)
      #expect(reading.rows.count == dates.count)
    } else {
      #expect(reading.log == nil)
      #expect(reading.ids == [.unclearDates])
      let settled = try table(
        "date,who,verb\n" + dates.map { "\"\($0)\",ana,rested\n" }.joined(), map: "dates: dmy\n")
      #expect(settled.log?.rows.isEmpty == false)
    }
  }

  // A first row, a second, and the delimiter; nil where two fit equally.
  @Test(
    arguments: [
      ("date,who,verb", "2026-01-01,ana,rested", "comma"),
      ("date;who;verb", "2026-01-01;ana;rested", "semicolon"),
      ("date\twho\tverb", "2026-01-01\tana\trested", "tab"),
      ("date;who;verb;note, or so", "2026-01-01;ana;rested;a, b", "semicolon"),
      ("a;b,c;d", "1;2,3;4", nil), ("x,y;z", "1,2;3", nil),
    ] as [(String, String, String?)])
  func `what lies between cells is found out, or the table refused`(
    heading: String, row: String, delimiter: String?
  ) throws {
    let reading = try table("\(heading)\n\(row)\n")
    if let delimiter {
      #expect(reading.finding("delimiter") == delimiter)
    } else {
      #expect(reading.ids == [.unclearDelimiter])
      let settled = try table("\(heading)\n\(row)\n", map: "delimiter: comma\n")
      #expect(!settled.ids.contains(.unclearDelimiter))
    }
  }

  @Test(
    arguments: [
      ("40", 40), ("0", 0), ("1h30", 90), ("1:30", 90), ("0:40:00", 40), ("0:00:31", 1),
      ("40.0", 40),
      ("40,00", 40), ("1,5 h", 90), ("45 min", 45), ("10080", 10_080), ("10081", nil), ("-5", nil),
      ("40.5", nil), ("a while", nil), ("=1+1", nil), ("1e3", nil),
    ] as [(String, Int?)])
  func `minutes are read as for log and as spreadsheets write lengths`(
    text: String, minutes: Int?
  ) throws {
    let reading = try table("date,who,verb,minutes\n2026-01-01,ana,rested,\"\(text)\"\n")
    #expect(reading.log?.rows.first?.minutes == minutes)
    #expect(reading.ids == (minutes == nil ? [.invalidNumber] : []))
  }

  @Test func `a row that can't be read is told with its place and left out`() throws {
    let reading = try table(
      "date,who,verb\n,ana,rested\n2026-02-30,ana,rested\n2026-02-28,,rested\n2026-02-28,ana\n"
        + "2026-02-28,ana,rested,more\n2026-02-28,ana,rested\n45306,ana,rested\n1/2/26,ana,rested\n"
    )
    #expect(reading.rows == ["2026-02-28 ana rested - -"])
    #expect(reading.leftOut == [.problem: 7])
    #expect(
      reading.ids.map(\.rawValue).sorted() == [
        "InvalidDate", "InvalidDate", "InvalidDate", "MissingValue", "MissingValue", "MissingValue",
        "TooManyCells",
      ])
    #expect(reading.problems.allSatisfy { $0.severity == .error && $0.range != nil })
  }

  @Test func `a column that isn't there is asked for`() throws {
    let reading = try table("Datum,Wer\n2026-01-01,ana\n")
    #expect(reading.log == nil)
    #expect(reading.ids == [.missingColumn, .missingColumn, .missingColumn])
    let near = try table(
      "Datum,Wer\n2026-01-01,ana\n", map: "columns: {date: Datm, who: Wer}\nverb: did\n")
    #expect(near.problems.first?.suggestion == "did you mean 'Datum'?")
    let twice = try table("date,who,who,verb\n2026-01-01,ana,ben,rested\n")
    #expect(twice.ids == [.duplicateColumn])
    #expect(try table(" \n\n").ids == [.missingColumn])
  }

  @Test func `a row keeps its name when its note or length changes, and equal rows have several`()
    throws
  {
    let first = try table("date,who,verb,subject,minutes\n2026-01-01,ana,did,dishes,10\n")
    let later = try table(
      "date,who,verb,subject,minutes\n2026-01-01,ana,did,dishes,15\n2026-01-01,ana,did,dishes,10\n")
    let ids = later.log?.rows.map(\.id) ?? []
    #expect(first.log?.rows.map(\.id) == Array(ids.prefix(1)))
    #expect(Set(ids).count == 2)
    #expect(ids.allSatisfy(isImportID))
  }

  @Test func `a name that an import gave is kept once`() throws {
    let rows = "2026-01-01,ana,rested,donetick:7\n"
    let reading = try table("date,who,verb,import\n\(rows)\(rows)2026-01-01,ana,rested,x y\n")
    let ids = reading.log?.rows.map(\.id) ?? []
    #expect(ids.first == "donetick:7")
    #expect(Set(ids).count == 3)
    #expect(ids.dropFirst().allSatisfy { $0.hasPrefix("csv:") })
  }

  @Test func `the guard against formulas is taken off, and nothing else`() throws {
    let reading = try table(
      "date,who,verb,note\n2026-01-01,ana,rested,'=1+1\n2026-01-01,ana,rested,'tis\n"
        + "2026-01-01,ana,rested,''=1\n2026-01-01,ana,rested,=1+1\n")
    #expect(reading.log?.rows.map(\.note) == ["=1+1", "'tis", "'=1", "=1+1"])
  }
}
