internal import CivilCalendar
internal import RecordParsing

/// The seconds east of Greenwich at a time, given in seconds since 1970 in UTC.
package typealias ZoneOffset = @Sendable (Int) -> Int

/// A day, perhaps with a time and a zone, as another tool writes it.
///
/// `2026-03-01`, `1.3.2026`, `3/1/2026` and `2026/3/1`, and any of them with a time behind it: `14:05`,
/// `2:05:10 PM`, and in a timestamp (RFC 3339) a zone: `2026-03-01T22:30:00+01:00`.
struct ForeignTime: Hashable {
  /// The day as far as the text says it.
  let day: Day
  /// Seconds since midnight; nil where no time is written.
  let second: Int?
  /// The zone that is written, in seconds east of Greenwich.
  let offset: Int?

  /// What a text says of its day.
  enum Day: Hashable {
    case known(CalendarDate)
    /// Two numbers that are day and month or month and day, and the year.
    case numbers(Int, Int, year: Int)
  }

  /// Why a text is no day.
  enum Problem: Error, Hashable {
    case impossible, shortYear, serial, unreadable
  }

  /// Reads a text that is not blank.
  init(_ text: String) throws(Problem) {
    let (date, rest) = Self.parted(text)
    let parts = numbers(in: date)
    guard parts.count == 3 else {
      throw (20_000...90_000).contains(Int(text) ?? 0) ? .serial : .unreadable
    }
    guard parts.allSatisfy({ $0.digits == 4 || $0.digits <= 2 }) else { throw .unreadable }
    if parts[0].digits == 4 {
      guard parts[1].digits <= 2, parts[2].digits <= 2 else { throw .unreadable }
      guard
        let day = CalendarDate(
          year: parts[0].number, month: parts[1].number, day: parts[2].number)
      else { throw .impossible }
      self.day = .known(day)
    } else {
      guard parts[1].digits <= 2 else { throw .unreadable }
      guard parts[2].digits == 4 else { throw .shortYear }
      day = .numbers(parts[0].number, parts[1].number, year: parts[2].number)
    }
    guard !rest.isEmpty else {
      (second, offset) = (nil, nil)
      return
    }
    guard let time = clock(rest) else { throw .unreadable }
    (second, offset) = time
  }

  /// The day, in an order of day and month and in a zone; nil where there is no such day.
  ///
  /// A time without a zone of its own is taken as it is written.
  func date(_ order: CellFormats.DateOrder, in zone: ZoneOffset?) -> CalendarDate? {
    let written: CalendarDate?
    switch day {
    case .known(let date): written = date
    case .numbers(let first, let second, let year):
      switch order {
      case .iso: written = nil
      case .dmy: written = CalendarDate(year: year, month: second, day: first)
      case .mdy: written = CalendarDate(year: year, month: first, day: second)
      }
    }
    guard let written, let zone, let offset, let second else { return written }
    let instant = written.dayNumber * 86_400 + second - offset
    let local = instant + zone(instant)
    let day = CalendarDate(dayNumber: (local - (local % 86_400 + 86_400) % 86_400) / 86_400)
    return (1583...9999).contains(day.year) ? day : nil
  }

  /// The date of a text, and what follows it.
  private static func parted(_ text: String) -> (Substring, Substring) {
    // A space may follow a full stop: 3. 10. 2026.
    var last: Character = " "
    var end = text.startIndex
    for index in text.indices {
      let sign = text[index]
      if sign == "T" || sign == "t" || sign == "," || (sign == " " && last != ".") { break }
      last = sign
      end = text.index(after: index)
    }
    var rest = text[end...]
    while let first = rest.first, " ,Tt".contains(first) { rest.removeFirst() }
    return (text[..<end], rest)
  }
}

/// The three numbers of a date, with one kind of `-`, `/` or `.` between; nothing for other texts.
private func numbers(in text: Substring) -> [(number: Int, digits: Int)] {
  guard text.utf8.count <= 14 else { return [] }
  var parts: [(number: Int, digits: Int)] = [(0, 0)]
  var separator: UInt8?
  var last: UInt8 = 0
  for byte in text.utf8 {
    defer { last = byte }
    switch byte {
    case 0x30...0x39:
      let part = parts[parts.count - 1]
      parts[parts.count - 1] = (part.number * 10 + Int(byte - 0x30), part.digits + 1)
    case 0x2D, 0x2E, 0x2F:
      guard separator == nil || separator == byte else { return [] }
      separator = byte
      parts.append((0, 0))
    case 0x20 where last == 0x2E: break
    default: return []
    }
  }
  return parts.allSatisfy { $0.digits > 0 } ? parts : []
}

/// Seconds since midnight and the zone of a time; nil where it is none.
private func clock(_ text: Substring) -> (second: Int, offset: Int?)? {
  var rest = text.unicodeScalars.filter { ![" ", "\u{A0}", "\u{202F}"].contains($0) }[...]
  func digits(_ most: Int) -> Int? {
    let run = rest.prefix(most).prefix { ("0"..."9").contains($0) }
    guard !run.isEmpty else { return nil }
    rest = rest.dropFirst(run.count)
    return run.reduce(0) { $0 * 10 + Int($1.value - 0x30) }
  }
  func take(_ sign: Unicode.Scalar) -> Bool {
    guard rest.first == sign else { return false }
    rest = rest.dropFirst()
    return true
  }
  guard var hour = digits(2), take(":"), let minute = digits(2), hour < 24, minute < 60 else {
    return nil
  }
  var second = 0
  if take(":") {
    guard let seconds = digits(2), seconds <= 60 else { return nil }
    second = min(seconds, 59)
    if take(".") || take(",") {
      guard !rest.prefix(while: { ("0"..."9").contains($0) }).isEmpty else { return nil }
      rest = rest.drop { ("0"..."9").contains($0) }
    }
  }
  let half = String(String.UnicodeScalarView(rest)).lowercased().filter { $0 != "." }
  if half == "am" || half == "pm" {
    guard (1...12).contains(hour) else { return nil }
    hour = hour % 12 + (half == "pm" ? 12 : 0)
    return (hour * 3600 + minute * 60 + second, nil)
  }
  let time = hour * 3600 + minute * 60 + second
  guard !rest.isEmpty else { return (time, nil) }
  guard let offset = fixedOffset(String(String.UnicodeScalarView(rest))) else { return nil }
  return (time, offset)
}

/// The seconds east of Greenwich of `Z`, `UTC`, `+01:00`, `-0530` or `+1`; nil for another text.
package func fixedOffset(_ text: String) -> Int? {
  if ["z", "utc", "gmt"].contains(text.lowercased()) { return 0 }
  guard let sign = text.first, "+-\u{2212}".contains(sign) else { return nil }
  let rest = text.dropFirst()
  let parts = rest.split(separator: ":", omittingEmptySubsequences: false)
  let digits = parts.joined()
  guard parts.count <= 2, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
    let number = Int(digits)
  else { return nil }
  let minutes: Int
  switch (parts.count, digits.utf8.count) {
  case (1, 1...2): minutes = number * 60
  case (1, 4),
    (2, 3...4) where parts.last?.utf8.count == 2 || parts.count == 1:
    guard number % 100 < 60 else { return nil }
    minutes = number / 100 * 60 + number % 100
  default: return nil
  }
  guard minutes <= 14 * 60 else { return nil }
  return (sign == "+" ? minutes : -minutes) * 60
}
