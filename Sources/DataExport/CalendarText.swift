internal import CivilCalendar

/// An event of whole days in a calendar file.
struct CalendarEvent {
  /// What it is called in the file, the same in each export.
  let id: String
  /// The first day.
  let start: CalendarDate
  /// The day after the last.
  let end: CalendarDate
  /// What a calendar shows.
  let summary: String
  /// How it comes again, as an `RRULE` (RFC 5545 §3.3.10); nil for once.
  var rule: String?
}

/// Events as a calendar file (RFC 5545).
///
/// Lines end with CR LF and are folded at 75 bytes between characters. No clock is read: every event
/// is stamped with the last day that counts. Events don't block time.
/// - Parameters:
///   - events: the events.
///   - name: what the calendar is called.
///   - place: what ends the ids of events, so that those of two households differ.
///   - asOf: the last day that counts.
/// - Returns: the text of the file.
func calendarText(
  _ events: [CalendarEvent], name: String, place: String, asOf: CalendarDate
) -> String {
  var lines = [
    "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Evenhold//Evenhold//EN", "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH", "NAME:\(escaped(name))", "X-WR-CALNAME:\(escaped(name))",
  ]
  for event in events {
    lines += [
      "BEGIN:VEVENT", "UID:\(escaped("\(event.id)@\(place)"))", "DTSTAMP:\(basic(asOf))T000000Z",
      "DTSTART;VALUE=DATE:\(basic(event.start))", "DTEND;VALUE=DATE:\(basic(event.end))",
    ]
    if let rule = event.rule { lines.append("RRULE:\(rule)") }
    lines += ["SUMMARY:\(escaped(event.summary))", "TRANSP:TRANSPARENT", "END:VEVENT"]
  }
  lines.append("END:VCALENDAR")
  return lines.map { folded($0) + "\r\n" }.joined()
}

/// A day as `20260301`.
func basic(_ date: CalendarDate) -> String { date.iso.filter { $0 != "-" } }

/// A text as a value of type TEXT (RFC 5545 §3.3.11); controls have no place in one.
private func escaped(_ text: String) -> String {
  var result = ""
  var isAfterReturn = false
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\\", ";", ",": result += "\\\(scalar)"
    case "\n" where isAfterReturn: break
    case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": result += "\\n"
    case "\t": result += " "
    case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": break
    default: result.unicodeScalars.append(scalar)
    }
    isAfterReturn = scalar == "\r"
  }
  return result
}

/// A line in pieces of at most 75 bytes, each but the first behind a space (RFC 5545 §3.1).
private func folded(_ line: String) -> String {
  guard line.utf8.count > 75 else { return line }
  var result = ""
  var bytes = 0
  func add(_ piece: String) {
    if bytes + piece.utf8.count > 75 {
      result += "\r\n "
      bytes = 1
    }
    result += piece
    bytes += piece.utf8.count
  }
  for character in line {
    if character.utf8.count <= 74 {
      add(String(character))
    } else {
      // Marks upon marks may make one as long as they like.
      for scalar in character.unicodeScalars { add(String(scalar)) }
    }
  }
  return result
}
