import CivilCalendar
import MarkupText
import Messages

/// A row of a list that starts with its day, ready: a household of years has tens of thousands.
///
/// - Parameters:
///   - date: the day.
///   - day: the day as it is read; nil for the short form, `4 Oct`.
///   - text: what stands beside it.
///   - words: the words of the page's language.
/// - Returns: the row.
func dated(
  _ date: CalendarDate, reading day: String? = nil, _ text: HTML, _ words: Words
) -> HTML {
  "<li>\(dayMarkup(date, day ?? words.short(date)))<span>\(text)</span></li>"
}

/// A day for a reader, and for a program.
func dayMarkup(_ date: CalendarDate, _ text: String) -> HTML {
  "<time datetime=\"\(date.iso)\">\(text)</time>"
}

extension FieldValue {
  /// Ready rows, each on a line of its own.
  static func rows(_ rows: some Sequence<HTML>) -> FieldValue {
    .html(rows.joined(separator: "\n"))
  }
}

/// The first of many ready rows for the page, and the rest for a part that opens.
func folded(_ rows: [HTML], after count: Int) -> Fields {
  let more = rows.dropFirst(count)
  return [
    "rowsHTML": .rows(rows.prefix(count)), "moreHTML": .rows(more),
    "hasMore": .flag(!more.isEmpty), "moreCount": .text(String(more.count)),
  ]
}

/// The first lines of a list for the page, and the rest for a part that opens.
func folded(_ items: [Fields], after count: Int) -> Fields {
  let more = Array(items.dropFirst(count))
  return [
    "items": .list(Array(items.prefix(count))), "more": .list(more),
    "hasMore": .flag(!more.isEmpty), "moreCount": .text(String(more.count)),
  ]
}
