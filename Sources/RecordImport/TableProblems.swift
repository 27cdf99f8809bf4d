internal import Diagnostics
internal import RecordParsing
internal import SourceText

extension Diagnostic {
  static func emptyTable(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingColumn, .error, "there is nothing in this file", at: range,
      suggestion: "export it again, with a first row that names its columns")
  }

  static func unclearDelimiter(
    _ found: [ImportMap.Delimiter], in file: SourceFile, index: Int
  ) -> Diagnostic {
    let names = found.map(\.rawValue).joined(separator: " or a ")
    return Diagnostic(
      .unclearDelimiter, .error, "a \(names) may lie between the cells of this table",
      at: SourceRange(file: index, start: 0, end: file.line(1).utf8.count),
      explanation: "Both part its rows equally well, so nothing was read.",
      suggestion: "say which with --delimiter, or with 'delimiter' in the map")
  }

  static func noSuchColumn(
    _ asked: Located<String>, for name: String, among names: [String]
  ) -> Diagnostic {
    Diagnostic(
      .missingColumn, .error, "\(quotedWord(asked.value)) isn't a column of the table",
      at: asked.range, explanation: "The map says that '\(name)' stands there.",
      suggestion: didYouMean(asked.value, among: names)
        ?? "name one of its columns: \(list(names))")
  }

  static func unmappedColumn(
    _ name: String, _ names: [String], at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .missingColumn, .error, "nothing says which column is '\(name)'", at: range,
      explanation: "The columns are \(list(names)).",
      suggestion: name == "date"
        ? "name its column below 'columns' in the map"
        : "name its column below 'columns' in the map, or give one word for all rows as '\(name)'")
  }

  static func columnTwice(
    _ name: String, at range: SourceRange, first: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .duplicateColumn, .error, "\(quotedWord(name)) is a column twice", at: range,
      notes: [.init("it stands here first", at: first)], suggestion: "rename one of the two")
  }

  static func cellsBehind(_ columns: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .tooManyCells, .error, "the row goes on after its last column, number \(columns)",
      at: range, suggestion: "put the text that holds the separator in quotes")
  }

  static func blankCell(_ name: String, at row: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingValue, .error, "'\(name)' is blank in this row",
      at: SourceRange(file: Int(row.file), start: Int(row.start), end: Int(row.start)),
      suggestion: name == "date"
        ? "fill it in, or take the row out of the table"
        : "fill it in, or say '\(name)' once for all such rows in the map")
  }

  static func unclearDates(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .unclearDates, .error,
      "\(quotedWord(text.value)) can be read day first and month first, and so can every date here",
      at: text.range, explanation: "Nothing was read: half of the days would be others.",
      suggestion: "say which with --date-order dmy or mdy, or with 'dates' in the map")
  }

  static func mixedDates(_ first: Located<String>, _ second: Located<String>) -> Diagnostic {
    Diagnostic(
      .unclearDates, .error,
      "\(quotedWord(second.value)) has the month first, and \(quotedWord(first.value)) the day",
      at: second.range, explanation: "One table has one order, so nothing was read.",
      notes: [.init("here the day comes first", at: first.range)],
      suggestion: "write all dates one way, as 2026-03-21")
  }

  static func noDay(
    _ text: Located<String>, _ problem: ForeignTime.Problem,
    order: CellFormats.DateOrder = .iso
  ) -> Diagnostic {
    let word = quotedWord(text.value)
    let summary: String
    let suggestion: String
    switch problem {
    case .impossible:
      let reading = [.dmy: ", read day first", .mdy: ", read month first"][order] ?? ""
      summary = "\(word) is no day of the calendar\(reading)"
      suggestion = "correct the day, or leave its row out with --skip-problems"
    case .shortYear:
      summary = "\(word) has a year of two digits"
      suggestion = "let the spreadsheet show years with four digits"
    case .serial:
      summary = "\(word) is a spreadsheet's own number for a day"
      suggestion = "let the spreadsheet show the column as dates, and export it again"
    case .unreadable:
      summary = "\(word) isn't a date"
      suggestion = "write it as 2026-03-21, 21.3.2026 or 3/21/2026, with or without a time"
    }
    return Diagnostic(.invalidDate, .error, summary, at: text.range, suggestion: suggestion)
  }

  static func noMinutes(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .invalidNumber, .error, "\(quotedWord(text.value)) is no number of minutes", at: text.range,
      suggestion: "write 40, 1h30 or 1:30, up to 10080 minutes")
  }

  static func noNumber(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .invalidNumber, .error, "\(quotedWord(text.value)) isn't a whole number", at: text.range,
      suggestion: "write the number alone, such as 2")
  }

  private static func list(_ names: [String]) -> String {
    let shown = names.prefix(12).map { quotedWord($0) }.joined(separator: ", ")
    return names.count > 12 ? "\(shown) and \(names.count - 12) more" : shown
  }
}

extension ForeignLog.Finding {
  /// Where days are told for times with a zone of their own.
  static func days(in zone: String?) -> ForeignLog.Finding {
    .init(
      "days",
      zone.map { "of times in the zone \($0)" }
        ?? "of times as they are written; 'timezone' in the map tells them elsewhere")
  }
}
