import CivilCalendar
import RecordParsing
import Testing

@testable import RecordImport

@Suite struct ForeignTimeTests {
  @Test(arguments: [
    ("2026-03-01", "2026-03-01"), ("2026/3/1", "2026-03-01"), ("2026-03-01 23:59", "2026-03-01"),
    ("2026-03-01T23:59:00+02:00", "2026-03-01"), ("2026-03-01T23:59:00.123456789Z", "2026-03-01"),
    ("1.3.2026", "2026-03-01"), ("01/03/2026", "2026-03-01"), ("1. 3. 2026 14:05", "2026-03-01"),
    ("1/3/2026, 2:05:10 PM", "2026-03-01"), ("1/3/2026 2:05 a.m.", "2026-03-01"),
    ("1-3-2026", "2026-03-01"), ("2024-02-29", "2024-02-29"),
  ])
  func `a day is read with or without a time`(text: String, day: String) throws {
    #expect(try ForeignTime(text).date(.dmy, in: nil)?.iso == day)
  }

  @Test(
    arguments: [
      ("45306", .serial), ("1/3/26", .shortYear), ("soon", .unreadable), ("2026", .unreadable),
      ("2026-13-01", .impossible), ("2026-02-30", .impossible), ("1/2-2026", .unreadable),
      ("2026-03-01 25:00", .unreadable), ("2026-03-01 99", .unreadable), ("1.3.2026x", .unreadable),
      ("2026-03-01T10:00:00+99:00", .unreadable), ("١/٣/٢٠٢٦", .unreadable),
      ("123/1/2026", .unreadable),
      ("2026-03-01T10:00 PM PM", .unreadable), ("//", .unreadable), ("-1-1-2026", .unreadable),
    ] as [(String, ForeignTime.Problem)])
  func `what is no day is none, and it is known why`(text: String, problem: ForeignTime.Problem) {
    #expect(throws: problem) { try ForeignTime(text) }
  }

  @Test(arguments: [
    ("2026-03-01T00:30:00Z", 3600, "2026-03-01"), ("2026-03-01T00:30:00Z", -18_000, "2026-02-28"),
    ("2026-03-01T23:30:00Z", 3600, "2026-03-02"), ("2026-03-01T00:30:00+02:00", 0, "2026-02-28"),
    ("2026-03-01T23:30:00", 3600, "2026-03-01"), ("2026-12-31T23:59:59Z", 1, "2027-01-01"),
    ("1969-12-31T23:00:00Z", 0, "1969-12-31"), ("1970-01-01T00:00:00Z", -1, "1969-12-31"),
  ])
  func `a time with a zone is told in the zone that is asked for`(
    text: String, offset: Int, day: String
  ) throws {
    #expect(try ForeignTime(text).date(.iso, in: { _ in offset })?.iso == day)
  }

  @Test(arguments: [
    ("Z", 0), ("utc", 0), ("+01:00", 3600), ("-0530", -19_800), ("+1", 3600), ("−05:00", -18_000),
  ])
  func `an offset is read`(text: String, seconds: Int) {
    #expect(fixedOffset(text) == seconds)
  }

  @Test(arguments: ["", "+", "01:00", "+1:0", "+15:00", "+01:60", "+1:00:00", "CET", "+ab", "+123"])
  func `what is no offset is none`(text: String) {
    #expect(fixedOffset(text) == nil)
  }
}
