/// Finds the lines of a text that are in no part of its tree.
///
/// Markdown takes a line such as `[Ana]: yes` for the address of a link named "Ana" and shows
/// nothing of it, and drops the second of two footnotes with one label. Words are not to vanish, so
/// such a line is shown at the end, unless it really is the address of something.
struct Coverage {
  /// Lines that vanished, and why.
  struct Lost: Hashable {
    /// The label between the brackets.
    let label: String
    let isFootnote: Bool
    /// The offsets of its lines, without the space around each.
    let lines: [Range<Int>]
  }

  private let map: SourceMap
  private var isCovered: [Bool]

  init(_ map: SourceMap) {
    self.map = map
    isCovered = Array(repeating: false, count: map.lineCount)
  }

  /// Notes that the lines of a block are shown.
  mutating func cover(_ node: MarkdownNode) {
    guard node.startLine > map.addedLines else { return }
    var first = node.startLine
    var last = node.kind == .footnoteDefinition ? first : max(first, node.endLine)
    // The parser counts the line after an underlined heading, or after code that a quote ends, too.
    if node.kind == .heading || node.kind == .codeBlock, last > first,
      map.definitionLabel(ofLine: last) != nil, !map.holds(last, node.literal)
    {
      last -= 1
    }
    if node.kind == .paragraph || node.kind == .heading,
      let label = map.definitionLabel(ofLine: first),
      !shows(label, node)
    {
      // Addresses at the start of a paragraph are taken out of it.
      while first <= last, map.definitionLabel(ofLine: first) != nil { first += 1 }
    }
    guard first <= last else { return }
    for line in (first...last) where line - map.addedLines <= isCovered.count {
      isCovered[line - map.addedLines - 1] = true
    }
  }

  /// Whether a paragraph starts with the words `[label]:`, the brackets being a link or not.
  private func shows(_ label: String, _ paragraph: MarkdownNode) -> Bool {
    let words = visibleText(paragraph)
    return words.hasPrefix("[\(label)]:")
      || (paragraph.firstChild?.kind == .link && words.hasPrefix("\(label):"))
  }

  /// The definitions that are in no part of the tree and that nothing names.
  func lost() -> [Lost] {
    let definitions = vanished()
    guard !definitions.isEmpty else { return [] }
    var uses = map.bracketLabels()
    for definition in definitions { uses[definition.label.lowercased(), default: 1] -= 1 }
    return definitions.compactMap { definition in
      if definition.label.hasPrefix("^") {
        return Lost(
          label: String(definition.label.dropFirst()), isFootnote: true, lines: definition.lines)
      }
      // The first address of a name that is used belongs to it; a second one has no effect.
      let name = definition.label.lowercased()
      guard (uses.updateValue(0, forKey: name) ?? 0) < 1 else { return nil }
      return Lost(label: definition.label, isFootnote: false, lines: definition.lines)
    }
  }

  /// Every definition in lines that are not shown, with the lines that follow it.
  private func vanished() -> [(label: String, lines: [Range<Int>])] {
    var found: [(label: String, lines: [Range<Int>])] = []
    var isOpen = false
    for index in isCovered.indices {
      guard !isCovered[index] else {
        isOpen = false
        continue
      }
      let line = index + map.addedLines + 1
      let words = map.words(ofLine: line)
      if let label = map.definitionLabel(ofLine: line) {
        found.append((label, [words]))
        isOpen = true
      } else if isOpen, !words.isEmpty {
        found[found.count - 1].lines.append(words)
      }
    }
    return found
  }
}

extension SourceMap {
  /// The label of a line such as `[label]: …`; nil for other lines.
  func definitionLabel(ofLine parserLine: Int) -> String? {
    let words = words(ofLine: parserLine)
    guard let first = words.first, bytes[first] == UInt8(ascii: "["),
      let end = words.dropFirst().first(where: { bytes[$0] == UInt8(ascii: "]") }),
      end > first + 1, end + 1 < words.upperBound, bytes[end + 1] == UInt8(ascii: ":")
    else { return nil }
    return String(decoding: bytes[first + 1..<end], as: UTF8.self)
  }

  /// Whether the words of a line are part of a text.
  fileprivate func holds(_ parserLine: Int, _ text: String) -> Bool {
    text.contains(String(decoding: bytes[words(ofLine: parserLine)], as: UTF8.self))
  }

  /// How often each text stands in square brackets, in lower case.
  ///
  /// Takes linear time.
  fileprivate func bracketLabels() -> [String: Int] {
    var counts: [String: Int] = [:]
    var open: Int?
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "[") { open = index + 1 }
      if byte == UInt8(ascii: "]"), let start = open {
        counts[String(decoding: bytes[start..<index], as: UTF8.self).lowercased(), default: 0] += 1
        open = nil
      }
    }
    return counts
  }
}
