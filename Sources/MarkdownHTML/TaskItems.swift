/// A line of a task list, such as `- [ ] Ana: bins`.
package struct TaskItem: Sendable, Hashable {
  /// Its words on one line without marks; lists inside it are not among them.
  package let text: String
  /// The words that aren't struck through.
  package let standingText: String
  /// Whether its box is checked.
  package let isChecked: Bool
  /// The UTF-8 offset at which its words start, after the box.
  package let start: Int
  /// The offset after its last line of words; never before `start`.
  package let end: Int

  /// Whether every word of it is struck through.
  package var isStruck: Bool { !text.isEmpty && standingText.isEmpty }
}

/// The lines of all task lists of a text, in the order written, those inside others too.
///
/// Lines without words are not among them. A text beyond the limits of the parser has none.
package func taskItems(in markdown: String) -> [TaskItem] {
  let bytes = Array(markdown.utf8)
  guard ComplexityScan.exceeded(by: bytes) == nil,
    let document = MarkdownDocument(parsing: bytes)
  else { return [] }
  let map = SourceMap(bytes, base: 0, addedLines: 0)
  return document.withRoot { root in
    var items: [TaskItem] = []
    var node = root.firstChild
    while let current = node {
      if current.kind == .taskItem, let item = taskItem(current, map: map) { items.append(item) }
      node = current.following(within: root)
    }
    return items
  }
}

private func taskItem(_ node: MarkdownNode, map: SourceMap) -> TaskItem? {
  var words = TaskWords()
  var end = map.line(node.startLine).upperBound
  var child = node.firstChild
  while let current = child {
    if current.kind == .paragraph {
      words.read(current)
      end = max(end, map.line(current.endLine).upperBound)
    }
    child = current.next
  }
  let text = singleLine(words.all)
  guard !text.isEmpty else { return nil }
  let start = startOfWords(ofLine: node.startLine, map: map)
  return TaskItem(
    text: text, standingText: singleLine(words.standing), isChecked: node.isChecked, start: start,
    end: max(start, end))
}

/// The words of an item, and those of them that aren't struck through.
private struct TaskWords {
  var all = ""
  var standing = ""

  mutating func read(_ paragraph: MarkdownNode) {
    add(" ", isStruck: false)
    var strikes = 0
    var node = paragraph.firstChild
    while let current = node {
      switch current.kind {
      case .text, .code, .htmlInline: add(current.literal, isStruck: strikes > 0)
      case .softBreak, .lineBreak: add(" ", isStruck: false)
      default: break
      }
      if let child = current.firstChild {
        if current.kind == .strikethrough { strikes += 1 }
        node = child
        continue
      }
      var climbing = current
      while climbing.next == nil, let parent = climbing.parent, parent != paragraph {
        if parent.kind == .strikethrough { strikes -= 1 }
        climbing = parent
      }
      node = climbing.next
    }
  }

  private mutating func add(_ words: String, isStruck: Bool) {
    all += words
    if !isStruck { standing += words }
  }
}

/// The offset after the marks of lists and quotes and the box of a line.
private func startOfWords(ofLine line: Int, map: SourceMap) -> Int {
  let range = map.line(line)
  var index = map.words(ofLine: line).lowerBound
  func skip(_ isSkipped: (UInt8) -> Bool) {
    while index < range.upperBound, isSkipped(map.bytes[index]) { index += 1 }
  }
  // An ordered list has a number, `.` or `)`, and a space before the box.
  if let box = map.bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "[")),
    map.bytes[index..<box].allSatisfy({ byte in
      (0x30...0x39).contains(byte) || [0x20, 0x09, 0x29, 0x2E].contains(byte)
    }), box + 2 < range.upperBound, map.bytes[box + 2] == UInt8(ascii: "]")
  {
    index = box + 3
    skip { $0 == 0x20 || $0 == 0x09 }
  }
  return index
}

extension MarkdownNode {
  /// The node after it in the order of the text: the first in it, else the next beside or above.
  func following(within root: MarkdownNode) -> MarkdownNode? {
    if let child = firstChild { return child }
    var climbing = self
    while climbing.next == nil, let parent = climbing.parent, parent != root { climbing = parent }
    return climbing.next
  }
}
