/// A day of the proleptic Gregorian calendar: a label, never an instant; no clock, no zone.
package struct CalendarDate: Sendable, Hashable, Encodable, Comparable {
  /// Days since 1970-01-01, negative before.
  package let dayNumber: Int

  /// The day with this number.
  package init(dayNumber: Int) {
    self.dayNumber = dayNumber
  }

  /// The day of a year 1583…9999, month and day; nil where there is no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1583...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= YearMonth(year: year, month: month).dayCount
    else { return nil }
    // Days from civil: years start in March, so that the leap day comes last.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    dayNumber = era * 146_097 + dayOfEra - 719_468
  }

  /// The day of a strict `YYYY-MM-DD`; nil for anything else.
  package init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      var result = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        result = result * 10 + Int(byte - 0x30)
      }
      return result
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// Year, month 1…12 and day 1…31.
  package var components: (year: Int, month: Int, day: Int) {
    let shifted = dayNumber + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// The year.
  package var year: Int { components.year }
  /// The day of the month, 1…31.
  package var day: Int { components.day }
  /// The month it lies in.
  package var yearMonth: YearMonth {
    let parts = components
    return YearMonth(year: parts.year, month: parts.month)
  }
  /// Its day of the week.
  package var weekday: Weekday {
    // 1970-01-01 was a Thursday.
    Weekday.allCases[((dayNumber + 3) % 7 + 7) % 7]
  }
  /// `YYYY-MM-DD`.
  package var iso: String {
    let (year, month, day) = components
    guard (1000...9999).contains(year) else {
      return "\(year)-\(twoDigits(month))-\(twoDigits(day))"
    }
    // There are very many, so their digits are written one by one.
    return String(unsafeUninitializedCapacity: 10) { bytes in
      for (place, number) in [(0, year / 100), (2, year % 100), (5, month), (8, day)] {
        bytes[place] = 0x30 + UInt8(number / 10)
        bytes[place + 1] = 0x30 + UInt8(number % 10)
      }
      (bytes[4], bytes[7]) = (0x2D, 0x2D)
      return 10
    }
  }

  /// The day so many days later, or earlier for a negative number.
  package func advanced(by days: Int) -> CalendarDate {
    CalendarDate(dayNumber: dayNumber + days)
  }

  /// Days from this one to another: positive where the other is later.
  package func days(to other: CalendarDate) -> Int { other.dayNumber - dayNumber }

  /// Earlier days first.
  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    left.dayNumber < right.dayNumber
  }
}

/// A day of the week, in the order Monday to Sunday.
package enum Weekday: String, Sendable, Hashable, Encodable, CaseIterable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday
}

func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
