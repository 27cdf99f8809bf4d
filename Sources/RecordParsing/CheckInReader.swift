internal import CivilCalendar
internal import Diagnostics
internal import MarkdownHTML
internal import SourceText

/// Reads one partner's answers of a check-in.
enum CheckInReader {
  static let percents = ["partner_carried", "i_carried"]

  /// The figures that the couple sees, with the least and the most that may be given.
  static let scales: [(name: String, range: ClosedRange<Int>)] = [
    ("energy", 0...5), ("capacity", 0...5), ("fairness", -3...3), ("closeness", 1...5),
    ("wellbeing", 1...5), ("feeling", 1...5), ("sleep", 0...24),
  ]

  /// The figures that stay with their author.
  static let ownScales = [
    "held_back", "unease", "managed_reaction", "desire", "exhausted", "invisible", "resentful",
  ]

  static let headings = [
    "heavy", "working", "shift", "unseen", "needs", "boundaries", "appreciations", "support",
  ]

  static let sharedKeys = percents + scales.map(\.name) + ["visibility"]
  private static let knownKeys = Set(sharedKeys + ownScales)

  /// The answers of a file; nil where its front matter cannot be read.
  ///
  /// With `isSealed` no message shows anything of the file.
  static func record(
    of file: SourceFile, index: Int, date: CalendarDate, isSealed: Bool,
    diagnostics: inout [Diagnostic]
  ) -> CheckInRecord? {
    let before = diagnostics.count
    let front = frontMatter(
      of: file, index: index, isSealed: isSealed, hiding: ownScales, diagnostics: &diagnostics)
    // A line that can't be read may hold a figure of its author's own under a misspelt key.
    for place in before..<diagnostics.count { diagnostics[place].isConfidential = true }
    guard let front else { return nil }
    let hasUnknown = front.keys.entries.contains { entry in
      !knownKeys.contains(entry.key.text)
    }
    let isHidden = front.isConfidential || hasUnknown
    let map = FieldMap(front.keys, range: front.range, isConfidential: isHidden)
    reportUnknownKeys(of: map, isSealed: front.isConfidential, diagnostics: &diagnostics)
    var figures: [String: Located<Double>] = [:]
    for (name, range) in percents.map({ ($0, 0...100) }) + scales {
      figures[name] = map.number(name, in: range, diagnostics: &diagnostics)
    }
    let own = FieldMap(front.keys, range: front.range, isConfidential: true)
    var ownFigures: [String: Located<Int>] = [:]
    for name in ownScales {
      guard let number = own.wholeNumber(name, in: 0...4, diagnostics: &diagnostics) else {
        continue
      }
      ownFigures[name] = Located(number, at: own.value(name)?.range ?? own.range)
    }
    let visibility = map.visibility(diagnostics: &diagnostics)?.value ?? .shared
    let texts = texts(of: front.body, isHidden: isHidden, diagnostics: &diagnostics)
    let start = SourceRange(file: index, start: 0, end: 0)
    return CheckInRecord(
      date: Located(date, at: start), partner: Located(fileName(file), at: start),
      partnerCarried: figures.removeValue(forKey: percents[0]),
      iCarried: figures.removeValue(forKey: percents[1]), scales: figures, ownScales: ownFigures,
      texts: texts, visibility: visibility, range: front.range,
      isConfidential: isSealed || visibility == .private)
  }

  /// Warns of keys that nothing reads, without the value beside them.
  private static func reportUnknownKeys(
    of map: FieldMap, isSealed: Bool, diagnostics: inout [Diagnostic]
  ) {
    for (name, _) in map.fields where !knownKeys.contains(name.text) {
      let near = nearMiss(for: name.text, among: sharedKeys + ownScales)
      let isShown = !isSealed && near.map(sharedKeys.contains) ?? false
      var problem = Diagnostic.unknownKey(
        Field(name.text, at: name.range, isConfidential: !isShown), known: sharedKeys)
      problem.isConfidential = true
      diagnostics.append(problem)
    }
  }

  // MARK: Texts

  /// The texts by heading; those under one heading that stands twice are joined.
  private static func texts(
    of body: Located<String>, isHidden: Bool, diagnostics: inout [Diagnostic]
  ) -> [String: Located<String>] {
    let bytes = Array(body.value.utf8)
    if let parts = plainParts(of: bytes) {
      return parts.mapValues { joined($0, of: bytes, at: body.range) }
    }
    guard let sections = markdownSections(of: body.value) else {
      diagnostics.append(.tangledCheckIn(at: body.range, isConfidential: isHidden))
      return [:]
    }
    var parts: [String: [Range<Int>]] = [:]
    for section in sections {
      let heading = section.heading.map(headingWord)
      if let heading, headings.contains(heading) {
        if section.start < section.end {
          parts[heading, default: []].append(section.start..<section.end)
        }
      } else {
        diagnostics.append(.unknownHeading(section, in: body, isHidden: isHidden))
      }
    }
    return parts.mapValues { joined($0, of: bytes, at: body.range) }
  }

  /// The places of the texts by heading where all is plain and every heading is known, as in nearly
  /// every check-in; nil for any other.
  private static func plainParts(of bytes: [UInt8]) -> [String: [Range<Int>]]? {
    guard let lines = PlainMarkdown(bytes)?.lines else { return nil }
    var parts: [String: [Range<Int>]] = [:]
    var heading: String?
    var text: Range<Int>?
    func end() {
      if let heading, let text { parts[heading, default: []].append(text) }
    }
    for line in lines {
      if line.kind == .heading {
        end()
        let word = headingWord(String(decoding: bytes[line.words], as: UTF8.self))
        guard headings.contains(word) else { return nil }
        (heading, text) = (word, nil)
      } else {
        guard heading != nil else { return nil }
        text = (text?.lowerBound ?? line.range.lowerBound)..<line.range.upperBound
      }
    }
    end()
    return parts
  }

  /// A heading's word: lower case, without marks at its end.
  private static func headingWord(_ words: String) -> String {
    var word = words.lowercased()[...]
    while let last = word.last, ":.?! ".contains(last) { word.removeLast() }
    return String(word)
  }

  /// The text of some parts as one that keeps every place: what stands between them is blank.
  private static func joined(
    _ parts: [Range<Int>], of bytes: [UInt8], at range: SourceRange
  ) -> Located<String> {
    let start = parts.first?.lowerBound ?? 0
    let end = parts.last?.upperBound ?? start
    var kept = Array(bytes[start..<end])
    for (part, next) in zip(parts, parts.dropFirst()) {
      for index in part.upperBound - start..<next.lowerBound - start
      where kept[index] != 0x0A && kept[index] != 0x0D {
        kept[index] = 0x20
      }
    }
    return Located(
      String(decoding: kept, as: UTF8.self),
      at: SourceRange(
        file: Int(range.file), start: Int(range.start) + start, end: Int(range.start) + end))
  }
}

extension Diagnostic {
  /// A heading that a check-in doesn't have, or words before the first one.
  fileprivate static func unknownHeading(
    _ section: MarkdownSection, in body: Located<String>, isHidden: Bool
  ) -> Diagnostic {
    let start = Int(body.range.start)
    func range(_ first: Int, _ end: Int) -> SourceRange {
      SourceRange(file: Int(body.range.file), start: start + first, end: start + end)
    }
    let names = CheckInReader.headings
    guard let heading = section.heading else {
      return Diagnostic(
        .unknownHeading, .warning, "words before the first heading have no place in a check-in",
        at: range(section.start, section.start),
        explanation: "They are kept nowhere but in this file.",
        suggestion: "put them under one of \(names.joined(separator: ", "))",
        isConfidential: isHidden)
    }
    let near = isHidden ? nil : didYouMean(heading.lowercased(), among: names)
    let isEmpty = section.start == section.end
    return Diagnostic(
      .unknownHeading, .warning,
      "\(quotedWord(heading, isHidden: isHidden)) isn't a heading of a check-in",
      at: range(section.headingStart, section.headingEnd),
      explanation: isEmpty ? nil : "What stands under it is kept nowhere but in this file.",
      suggestion: near ?? "choose one of \(names.joined(separator: ", "))",
      isConfidential: isHidden)
  }

  fileprivate static func tangledCheckIn(
    at range: SourceRange, isConfidential: Bool
  ) -> Diagnostic {
    Diagnostic(
      .markdownTooComplex, .error, "the text is too tangled for its headings to be found",
      at: SourceRange(file: Int(range.file), start: Int(range.start), end: Int(range.start)),
      suggestion: "make it simpler, or keep a part of it in a page of your own",
      isConfidential: isConfidential)
  }
}
