import CivilCalendar
import Testing

/// The weekday after Sakamoto's method (1992), by table: 0 is Sunday.
private func sakamotoWeekday(_ year: Int, _ month: Int, _ day: Int) -> Int {
  let offsets = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4]
  let year = month < 3 ? year - 1 : year
  return (year + year / 4 - year / 100 + year / 400 + offsets[month - 1] + day) % 7
}

@Test func `every day from 1600 to 2400 agrees with counting on from the first`() throws {
  let sundayFirst: [Weekday] = [
    .sunday, .monday, .tuesday, .wednesday, .thursday, .friday, .saturday,
  ]
  // 370 years with 90 leap days lie between 1600-01-01 and 1970-01-01: every fourth year from 1600
  // to 1968 is 93, less 1700, 1800 and 1900.
  var number = -(370 * 365 + 90)
  var disagreements: [String] = []
  for year in 1600...2400 {
    let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
    for (index, length) in [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      .enumerated()
    {
      for day in 1...length {
        let month = index + 1
        let date = try #require(CalendarDate(year: year, month: month, day: day))
        let weekday = sundayFirst[sakamotoWeekday(year, month, day)]
        if date.dayNumber != number || date.components != (year, month, day)
          || date.weekday != weekday || CalendarDate(iso: date.iso) != date
          || date.yearMonth.dayCount != length
        {
          disagreements.append(date.iso)
        }
        number += 1
      }
      #expect(CalendarDate(year: year, month: index + 1, day: length + 1) == nil)
    }
  }
  #expect(disagreements == [])
}

@Test(arguments: [
  ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-02-28", 20_512),
])
func `known days have known numbers`(iso: String, number: Int) {
  #expect(CalendarDate(iso: iso)?.dayNumber == number)
}

@Test(arguments: [
  "", "2026-2-28", "2026-02-30", "2025-02-29", "1900-02-29", "2026-13-01", "2026-00-10",
  "2026-01-00", "26-01-01", "2026/01/01", "2026-01-01 ", " 2026-01-1", "2026-01-0１", "-026-01-01",
  "2026-01-32", "2026-04-31", "1582-12-31", "0000-01-01", "+026-01-01", "2026-01-01T",
])
func `anything but a day written as year, month and day is refused`(text: String) {
  #expect(CalendarDate(iso: text) == nil)
}

@Test func `days move over months and years`() throws {
  let day = try #require(CalendarDate(iso: "2024-02-28"))
  #expect(day.advanced(by: 1).iso == "2024-02-29")
  #expect(day.advanced(by: 2).iso == "2024-03-01")
  #expect(day.advanced(by: -59).iso == "2023-12-31")
  #expect(day.days(to: day.advanced(by: -400)) == -400)
  #expect(day.advanced(by: -1) < day)
}
