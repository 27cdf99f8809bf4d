/// The footnotes of a text, numbered in the order in which they are met.
///
/// The parser drops a footnote that nothing refers to. So a paragraph that refers to each label is
/// put before the text and left out again when the tree is written; what only it refers to is found
/// by never having been met.
struct Footnotes {
  /// The definitions in the order of the parser, whose references hold a place in it from 1.
  private(set) var definitions: [MarkdownNode] = []
  private var numbers: [Int: Int] = [:]
  private var queue: [Int] = []
  /// How often each definition has been referred to with a link.
  private(set) var references: [Int: Int] = [:]

  /// The labels of everything that looks like a definition, each once, in order.
  static func labels(in bytes: [UInt8]) -> [[UInt8]] {
    var labels: [[UInt8]] = []
    var known: Set<[UInt8]> = []
    var index = 0
    while index + 1 < bytes.count {
      guard bytes[index] == UInt8(ascii: "["), bytes[index + 1] == UInt8(ascii: "^") else {
        index += 1
        continue
      }
      var end = index + 2
      while end < bytes.count, !isLabelEnd(bytes[end]) { end += 1 }
      if end > index + 2, end + 1 < bytes.count, bytes[end] == UInt8(ascii: "]"),
        bytes[end + 1] == UInt8(ascii: ":")
      {
        let label = Array(bytes[index + 2..<end])
        if known.insert(label).inserted { labels.append(label) }
      }
      index = max(end, index + 1)
    }
    return labels
  }

  private static func isLabelEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "]"), 0x20, 0x0A, 0x0D, 0x09, 0: true
    default: false
    }
  }

  /// Adds a definition; the parser puts them all at the end, in order.
  mutating func define(_ node: MarkdownNode) { definitions.append(node) }

  /// The number that a reference to a place among the definitions shows, from 1.
  mutating func number(ofPlace place: Int) -> Int {
    if let number = numbers[place] { return number }
    let number = numbers.count + 1
    numbers[place] = number
    queue.append(place)
    return number
  }

  /// Counts a link to a number; how many there are now.
  mutating func countReference(to number: Int) -> Int {
    references[number, default: 0] += 1
    return references[number, default: 1]
  }

  /// The next definition to write, and whether the text refers to it; nil when all are written.
  mutating func next() -> (number: Int, node: MarkdownNode, isUsed: Bool)? {
    var isUsed = true
    if queue.isEmpty {
      guard let place = (1...max(1, definitions.count)).first(where: { numbers[$0] == nil }),
        place <= definitions.count
      else { return nil }
      _ = number(ofPlace: place)
      isUsed = false
    }
    let place = queue.removeFirst()
    guard definitions.indices.contains(place - 1) else { return next() }
    return (numbers[place] ?? 0, definitions[place - 1], isUsed)
  }
}
