internal import CivilCalendar
internal import Diagnostics
internal import MarkdownHTML
internal import SourceText

/// Reads what the two wrote together on the date of a check-in.
enum TogetherReader {
  static let fields = ["title", "initiated_by", "paraphrased", "visibility"]

  static func record(
    of file: SourceFile, index: Int, date: CalendarDate, diagnostics: inout [Diagnostic]
  ) -> TogetherRecord? {
    guard let front = frontMatter(of: file, index: index, diagnostics: &diagnostics) else {
      return nil
    }
    let map = FieldMap(front.keys, range: front.range, isConfidential: front.isConfidential)
    map.reportUnknownKeys(known: fields, diagnostics: &diagnostics)
    let isHidden = front.isConfidential
    var agreements: [AgreementRecord] = []
    let bytes = Array(front.body.value.utf8)
    for item in items(of: front.body.value, bytes) {
      let line = AgreementLine(
        item, in: bytes, at: front.body.range, isConfidential: isHidden)
      agreements.append(line.record(diagnostics: &diagnostics))
    }
    return TogetherRecord(
      date: Located(date, at: SourceRange(file: index, start: 0, end: 0)),
      title: map.text("title", diagnostics: &diagnostics),
      initiatedBy: map.word("initiated_by", diagnostics: &diagnostics),
      isParaphrased: map.yesNo("paraphrased", diagnostics: &diagnostics), agreements: agreements,
      visibility: map.visibility(diagnostics: &diagnostics)?.value ?? .shared, body: front.body,
      range: front.range)
  }
}

/// The lines of all task lists of a text.
private func items(of text: String, _ bytes: [UInt8]) -> [AgreementItem] {
  guard let lines = PlainMarkdown(bytes)?.lines else {
    return taskItems(in: text).map(AgreementItem.init)
  }
  return lines.compactMap { line in
    guard case .task(let isChecked) = line.kind else { return nil }
    return AgreementItem(
      text: String(decoding: bytes[line.words], as: UTF8.self), isChecked: isChecked,
      range: line.words)
  }
}

/// A line of a task list.
private struct AgreementItem {
  /// Its words, and those of them that aren't struck through.
  let text: String
  let standingText: String
  let isChecked: Bool
  let isStruck: Bool
  /// Where its words stand in the text.
  let range: Range<Int>

  /// A line of which nothing is struck through.
  init(text: String, isChecked: Bool, range: Range<Int>) {
    (self.text, standingText) = (text, text)
    (self.isChecked, isStruck) = (isChecked, false)
    self.range = range
  }

  init(_ item: TaskItem) {
    (text, standingText) = (item.text, item.standingText)
    (isChecked, isStruck) = (item.isChecked, item.isStruck)
    range = item.start..<item.end
  }
}

/// A line of a task list taken apart: `who: text (by 2026-11-01)`.
private struct AgreementLine {
  private let item: AgreementItem
  private let bytes: [UInt8]
  private let body: SourceRange
  private let isConfidential: Bool
  private let isStruck: Bool
  private let parts: Parts

  /// What stands before a first colon, between, and in `(by …)` at the end.
  private typealias Parts = (who: String?, text: String, day: String?)

  /// A line; where nothing but a name stands unless struck through, all of it is.
  init(_ item: AgreementItem, in bytes: [UInt8], at body: SourceRange, isConfidential: Bool) {
    self.item = item
    self.bytes = bytes
    self.body = body
    self.isConfidential = isConfidential
    let standing = Self.parts(of: item.standingText)
    isStruck = item.isStruck || (item.standingText != item.text && standing.text.isEmpty)
    parts = isStruck ? Self.parts(of: item.text) : standing
  }

  func record(diagnostics: inout [Diagnostic]) -> AgreementRecord {
    var (who, text, day) = parts
    var by: Located<CalendarDate>?
    if let day {
      by = date(day, diagnostics: &diagnostics)
      if by == nil { text += " (by \(day))" }
    }
    return AgreementRecord(
      who: who.map { Located($0, at: place(of: $0)) }, text: text, by: by,
      isChecked: item.isChecked, isStruck: isStruck, range: range)
  }

  private var range: SourceRange { range(item.range.lowerBound, item.range.upperBound) }

  private func range(_ start: Int, _ end: Int) -> SourceRange {
    let base = Int(body.start)
    return SourceRange(file: Int(body.file), start: base + start, end: base + end)
  }

  /// Where some words stand in the line; all of it where marks stand between them.
  private func place(of words: String) -> SourceRange {
    let wanted = Array(words.utf8)
    guard !wanted.isEmpty, item.range.count >= wanted.count else { return range }
    let start = (item.range.lowerBound...item.range.upperBound - wanted.count).first { start in
      bytes[start] == wanted[0] && bytes[start..<start + wanted.count].elementsEqual(wanted)
    }
    return start.map { range($0, $0 + wanted.count) } ?? range
  }

  /// The day after `by`; `InvalidDate`, a warning where there are words in it.
  private func date(_ day: String, diagnostics: inout [Diagnostic]) -> Located<CalendarDate>? {
    let field = Field(day, at: place(of: day), isConfidential: isConfidential)
    let before = diagnostics.count
    let date = field.date(CellFormats(), isCell: false, diagnostics: &diagnostics)
    if diagnostics.count > before, day.contains(where: \.isLetter) {
      diagnostics[before].severity = .warning
      diagnostics[before].explanation = "It stays a part of the text, and the agreement has no day."
    }
    return date.map { Located($0, at: field.range) }
  }

  /// What stands before a first colon, between, and in `(by …)` at the end if it has a digit.
  private static func parts(of line: String) -> Parts {
    var text = line[...]
    var who: String?
    if let colon = text.firstIndex(of: ":") {
      let rest = text[text.index(after: colon)...]
      let name = trimmed(String(text[..<colon]))
      if rest.isEmpty || rest.first == " ", !name.isEmpty, name.utf8.count <= 64 {
        who = name
        text = rest
      }
    }
    var day: String?
    var end = text
    while let last = end.last, ". ".contains(last) { end.removeLast() }
    if end.last == ")", let open = end.lastIndex(of: "(") {
      let inner = end[end.index(after: open)...].dropLast()
      let words = trimmed(String(inner.dropFirst(3)))
      if inner.lowercased().hasPrefix("by "), words.contains(where: \.isNumber) {
        day = words
        text = end[..<open]
      }
    }
    return (who, trimmed(String(text)), day)
  }
}
