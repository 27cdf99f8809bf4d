internal import CivilCalendar
internal import Diagnostics

/// How dates and decimals are written in CSV files, as `couple.yaml` says.
package struct CellFormats: Sendable, Hashable {
  /// The order of day, month and year; ISO is always read too.
  package var dates: DateOrder
  /// The sign before decimals.
  package var decimals: DecimalSign

  /// Formats; ISO dates and a decimal point by default.
  package init(dates: DateOrder = .iso, decimals: DecimalSign = .point) {
    self.dates = dates
    self.decimals = decimals
  }

  /// The order of a date's parts.
  package enum DateOrder: String, Sendable, Hashable, CaseIterable {
    case iso, dmy, mdy
  }

  /// The sign before decimals.
  package enum DecimalSign: String, Sendable, Hashable, CaseIterable {
    case point, comma
  }
}

/// The day that a text of day, month and year names, or what is wrong with it.
enum DateReading: Equatable {
  case day(CalendarDate)
  /// Three numbers that make no day of the calendar.
  case impossible
  case shortYear
  /// Three numbers in the order that `couple.yaml` doesn't name.
  case otherOrder
  case unreadable

  /// Reads `YYYY-MM-DD`, and with `dmy` or `mdy` three numbers with `.`, `/` or `-` between.
  init(_ text: String, order: CellFormats.DateOrder) {
    let parts = Self.parts(of: text)
    guard parts.count == 3 else {
      self = .unreadable
      return
    }
    let numbers = parts.map(\.number)
    if parts[0].digits == 4 {
      guard parts[1].digits == 2, parts[2].digits == 2, text.utf8.count == 10,
        text.utf8.dropFirst(4).first == 0x2D, text.utf8.dropFirst(7).first == 0x2D
      else {
        self = .unreadable
        return
      }
      self = Self.day(numbers[0], numbers[1], numbers[2])
      return
    }
    guard parts[0].digits <= 2, parts[1].digits <= 2 else {
      self = .unreadable
      return
    }
    if parts[2].digits == 2 {
      self = .shortYear
    } else if parts[2].digits != 4 {
      self = .unreadable
    } else {
      switch order {
      case .iso: self = .otherOrder
      case .dmy: self = Self.day(numbers[2], numbers[1], numbers[0])
      case .mdy: self = Self.day(numbers[2], numbers[0], numbers[1])
      }
    }
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> DateReading {
    CalendarDate(year: year, month: month, day: day).map(DateReading.day) ?? .impossible
  }

  /// The numbers between `.`, `/` and `-`, one kind in a text; a space may follow a full stop.
  fileprivate static func parts(of text: String) -> [(number: Int, digits: Int)] {
    guard text.utf8.count <= 14 else { return [] }
    var parts: [(number: Int, digits: Int)] = [(0, 0)]
    var separator: UInt8?
    var mayBeSpace = false
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39:
        let last = parts[parts.count - 1]
        parts[parts.count - 1] = (last.number * 10 + Int(byte - 0x30), last.digits + 1)
        mayBeSpace = false
      case 0x2D, 0x2E, 0x2F:
        guard separator == nil || separator == byte else { return [] }
        separator = byte
        parts.append((0, 0))
        mayBeSpace = byte == 0x2E
      case 0x20 where mayBeSpace: mayBeSpace = false
      default: return []
      }
    }
    return parts.allSatisfy { $0.digits > 0 } ? parts : []
  }
}

extension Field {
  /// The day it names; nil, with `InvalidDate`, where it names none.
  ///
  /// Not for blank fields.
  func date(
    _ formats: CellFormats, isCell: Bool, diagnostics: inout [Diagnostic]
  ) -> CalendarDate? {
    let reading = DateReading(text, order: isCell ? formats.dates : .iso)
    if case .day(let day) = reading { return day }
    diagnostics.append(.invalidDate(self, reading, formats, isCell: isCell))
    return nil
  }
}

extension Diagnostic {
  fileprivate static func invalidDate(
    _ field: Field, _ reading: DateReading, _ formats: CellFormats, isCell: Bool
  ) -> Diagnostic {
    let summary: String
    let suggestion: String
    let setting =
      "write 2026-10-03, or say in couple.yaml how your spreadsheet writes dates: "
      + "'dates: dmy' or 'dates: mdy'"
    switch reading {
    case .impossible where formats.dates != .iso && isCell && !field.text.contains("-"):
      let order = formats.dates == .dmy ? "day first" : "month first"
      summary = "\(field.quoted) is no day of the calendar, read \(order)"
      suggestion = "correct the day, or 'dates: \(formats.dates.rawValue)' in couple.yaml"
    case .impossible, .day:
      summary = "\(field.quoted) is no day of the calendar"
      suggestion =
        impossibleDay(field.text) ?? "write a day of the years 1583 to 9999, such as 2026-10-03"
    case .shortYear:
      summary = "\(field.quoted) has a year of two digits"
      suggestion = "write the year with four digits"
    case .otherOrder where isCell:
      summary = "\(field.quoted) isn't a date in the form 2026-10-03"
      suggestion = setting
    case .otherOrder, .unreadable:
      summary = "\(field.quoted) isn't a date in the form 2026-10-03"
      switch formats.dates {
      case _ where paddedDay(field.text) != nil:
        suggestion = "write \(paddedDay(field.text) ?? "")"
      case .iso where isCell: suggestion = setting
      case .dmy where isCell:
        suggestion = "write 2026-10-03 or 3.10.2026, as 'dates: dmy' in couple.yaml says"
      case .mdy where isCell:
        suggestion = "write 2026-10-03 or 10/3/2026, as 'dates: mdy' in couple.yaml says"
      default: suggestion = "write year, month and day: 2026-10-03"
      }
    }
    return Diagnostic(
      .invalidDate, .error, summary, at: field.range, suggestion: suggestion,
      isConfidential: field.isConfidential)
  }
}

/// What a day written as in `2026-02-30` goes beyond; nil where it is another problem.
private func impossibleDay(_ text: String) -> String? {
  let parts = DateReading.parts(of: text)
  guard parts.count == 3, parts[0].digits == 4, (1583...9999).contains(parts[0].number) else {
    return nil
  }
  let (year, month, day) = (parts[0].number, parts[1].number, parts[2].number)
  guard (1...12).contains(month) else { return "a year has the months 01 to 12" }
  guard
    let length = (28...31).last(where: { CalendarDate(year: year, month: month, day: $0) != nil })
  else { return nil }
  let names = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  return day > length ? "\(names[month - 1]) \(year) has \(length) days" : "days start with 01"
}

/// The day that `2026-2-3` or `2026/02/03` means, in the form that is read; nil for other texts.
private func paddedDay(_ text: String) -> String? {
  let parts = DateReading.parts(of: text)
  guard parts.count == 3, parts[0].digits == 4, parts[1].digits <= 2, parts[2].digits <= 2 else {
    return nil
  }
  return CalendarDate(year: parts[0].number, month: parts[1].number, day: parts[2].number)?.iso
}
