import CivilCalendar
import HouseholdModel
import SourceText
import Testing

@testable import DataExport

private let nowhere = SourceRange(file: 0, start: 0, end: 0)

private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(iso: text)) }

private func household(title: String = "Tea", every: Ritual.Every = .weekly, since: String) throws
  -> Household
{
  func partner(_ seat: Seat, _ id: String, _ name: String) -> Partner {
    Partner(id: PartnerID(id), seat: seat, name: name, range: nowhere)
  }
  var settings = CoupleSettings(started: try day("2026-01-05"))
  settings.rituals = [
    Ritual(id: "tea", title: title, every: every, since: try day(since), range: nowhere)
  ]
  var household = Household(
    partners: BySeat(first: partner(.first, "ana", "Ana"), second: partner(.second, "ben", "Ben")),
    settings: settings, asOf: try day("2026-03-01"))
  household.turns = [
    TaskID("bins"): [
      Week(start: try day("2026-02-09")): .both,
      Week(start: try day("2026-02-02")): .partner(.first),
      Week(start: try day("2026-02-16")): .outside,
    ]
  ]
  return household
}

private let words = CalendarWords(checkIn: "Check-in", both: "both", outside: "outside")

/// The lines of a calendar file, unfolded.
private func lines(_ text: String) -> [String] {
  text.replacing("\r\n ", with: "").split(separator: "\r\n").map(String.init)
}

@Suite struct CalendarTests {
  @Test func `an event is what RFC 5545 says, and no clock is in it`() throws {
    let text = calendarFile(of: try household(since: "2026-01-07"), words: words)
    let ritual = [
      "BEGIN:VEVENT", "UID:ritual-tea@ana-ben.evenhold", "DTSTAMP:20260301T000000Z",
      "DTSTART;VALUE=DATE:20260107", "DTEND;VALUE=DATE:20260108", "RRULE:FREQ=WEEKLY",
      "SUMMARY:Tea", "TRANSP:TRANSPARENT", "END:VEVENT",
    ]
    #expect(Array(lines(text)[7..<16]) == ritual)
    let turns = lines(text).filter { $0.hasPrefix("SUMMARY:bins") }
    #expect(turns == ["SUMMARY:bins: Ana", "SUMMARY:bins: both", "SUMMARY:bins: outside"])
    #expect(text.hasSuffix("END:VCALENDAR\r\n"))
    #expect(text == calendarFile(of: try household(since: "2026-01-07"), words: words))
    let anas = calendarFile(of: try household(since: "2026-01-07"), words: words, turnsOf: .second)
    #expect(lines(anas).filter { $0.hasPrefix("SUMMARY:bins") } == ["SUMMARY:bins: both"])
  }

  @Test(arguments: [
    "a", String(repeating: "é", count: 60), String(repeating: "🏡", count: 40),
    "x;y,z\\n\n\r\nEND:VCALENDAR\rBEGIN\u{7}:VEVENT\u{2028}", String(repeating: "\\", count: 80),
    "\u{85}" + String(repeating: "e\u{301}", count: 50),
  ])
  func `no line is longer than 75 bytes, and none is broken into by what is written`(title: String)
    throws
  {
    let text = calendarFile(of: try household(title: title, since: "2026-01-07"), words: words)
    #expect(!text.replacing("\r\n", with: "").unicodeScalars.contains { $0 == "\r" || $0 == "\n" })
    for line in text.utf8.split(separator: 0x0A) {
      #expect(line.count <= 76 && line.last == 0x0D, "with its CR")
      #expect(String(line) != nil, "whole characters")
    }
    #expect(lines(text).count { $0 == "BEGIN:VEVENT" } == 5)
    #expect(lines(text).count { $0 == "END:VCALENDAR" } == 1)
    let shown = try #require(lines(text).first { $0.hasPrefix("SUMMARY:") }).dropFirst(8)
    let plain = title.unicodeScalars.filter {
      $0.value >= 0x20 && !("\u{7F}"..."\u{9F}").contains($0) && $0 != "\u{2028}"
    }
    let back = shown.replacing("\\\\", with: "\u{0}").replacing("\\n", with: "")
      .replacing("\\", with: "").replacing("\u{0}", with: "\\")
    #expect(back.unicodeScalars.elementsEqual(plain))
  }

  @Test(
    arguments: [
      (.daily, "2026-01-07", "FREQ=DAILY"), (.biweekly, "2026-01-07", "FREQ=WEEKLY;INTERVAL=2"),
      (.monthly, "2026-01-07", "FREQ=MONTHLY;BYMONTHDAY=7"),
      (.monthly, "2026-01-31", "FREQ=MONTHLY;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"),
      (.monthly, "2026-01-29", "FREQ=MONTHLY;BYMONTHDAY=28,29;BYSETPOS=-1"),
    ] as [(Ritual.Every, String, String)])
  func `a ritual comes again as it is written`(every: Ritual.Every, since: String, rule: String)
    throws
  {
    let text = calendarFile(of: try household(every: every, since: since), words: words)
    #expect(lines(text).first { $0.hasPrefix("RRULE") } == "RRULE:\(rule)")
  }

  @Test(
    arguments: [
      (.weekly, "2026-01-07", "2026-02-01", "20260204"),
      (.biweekly, "2026-01-07", "2026-02-01", "20260204"),
      (.monthly, "2026-01-31", "2026-02-01", "20260228"),
      (.monthly, "2026-01-31", "2026-03-01", "20260331"),
      (.daily, "2026-01-07", "2026-02-01", "20260201"),
      (.weekly, "2026-02-20", "2026-02-01", "20260220"),
    ] as [(Ritual.Every, String, String, String)])
  func `from a day on, a ritual begins with its next time`(
    every: Ritual.Every, since: String, from: String, start: String
  ) throws {
    let days = try day(from)...day("2026-12-31")
    let text = calendarFile(
      of: try household(every: every, since: since), words: words, in: days)
    #expect(lines(text).first { $0.hasPrefix("DTSTART") } == "DTSTART;VALUE=DATE:\(start)")
    #expect(lines(text).first { $0.hasPrefix("RRULE") }?.hasSuffix(";UNTIL=20261231") == true)
    let past = try day("2025-01-01")...day("2025-12-31")
    #expect(
      !calendarFile(of: try household(since: "2026-01-07"), words: words, in: past).contains(
        "VEVENT"))
  }
}
