import SourceText
import HouseholdModel
import MarkupText

/// Finds the terms of the glossary, and their other words, in texts.
struct Glossary: Sendable {
  /// Terms by the first of their words, the longest first.
  private let terms: [String: [Term]]

  init(_ milestones: [Milestone]) {
    var terms: [String: [Term]] = [:]
    for milestone in milestones {
      for text in [milestone.term.value] + milestone.also {
        let words = wordsWithPlaces(text)
        guard let first = words.first else { continue }
        terms[first.folded, default: []].append(Term(words: words, id: milestone.id))
      }
    }
    self.terms = terms.mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// The text as markup, with a link at every mention of a term.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - route: the page it stands on; a term's own page does not link to itself.
  /// - Returns: the markup.
  func linked(_ text: String, on route: Route) -> HTML {
    guard !terms.isEmpty else { return HTML(escaping: text) }
    let words = wordsWithPlaces(text)
    var result = HTML()
    var written = text.startIndex
    var index = 0
    while index < words.count {
      guard let match = match(at: index, in: words), Route.milestone(match.id) != route else {
        index += 1
        continue
      }
      let last = words[index + match.count - 1]
      let start = words[index].range.lowerBound
      result += HTML(escaping: text[written..<start])
      result += termLink(match.id, HTML(escaping: text[start..<last.range.upperBound]), on: route)
      written = last.range.upperBound
      index += match.count
    }
    return result + HTML(escaping: text[written...])
  }

  /// Whether any term is mentioned.
  func mentions(in text: String) -> Bool {
    let words = wordsWithPlaces(text)
    return words.indices.contains { match(at: $0, in: words) != nil }
  }

  private func match(
    at index: Int, in words: [WordPlace]
  ) -> (id: MilestoneID, count: Int)? {
    for term in terms[words[index].folded] ?? [] {
      if term.words.count <= words.count - index,
        zip(term.words, words[index...]).enumerated().allSatisfy({ number, pair in
          pair.0.folded == pair.1.folded
            && (number == 0 || pair.0.startsSentence || !pair.1.startsSentence)
        })
      {
        return (term.id, term.words.count)
      }
    }
    return nil
  }

  /// A term, or another word for it; where it holds a full stop itself, so may its mentions.
  private struct Term {
    let words: [WordPlace]
    let id: MilestoneID
  }
}

/// A link to a term's page.
func termLink(_ id: MilestoneID, _ text: HTML, on route: Route) -> HTML {
  "<a class=\"term\" href=\"\(route.href(to: .milestone(id)))\">\(text)</a>"
}

/// The terms that a page links to, found in the markup that `termLink` wrote.
func linkedTerms(in page: PageView) -> Set<MilestoneID> {
  var found: Set<MilestoneID> = []
  func search(_ fields: Fields) {
    for value in fields.values.values {
      switch value {
      case .html(let markup): found.formUnion(linkedTerms(in: markup, on: page.route))
      case .list(let items): items.forEach(search)
      case .text, .flag: break
      }
    }
  }
  search(page.fields)
  return found
}

private func linkedTerms(in markup: HTML, on route: Route) -> [MilestoneID] {
  let opening = Array("<a class=\"term\" href=\"\(route.root)milestones/".utf8)
  let bytes = Array(markup.text.utf8)
  var found: [MilestoneID] = []
  var index = 0
  while index + opening.count < bytes.count {
    guard bytes[index] == opening[0], bytes[index...].starts(with: opening) else {
      index += 1
      continue
    }
    index += opening.count
    let name = bytes[index...].prefix { $0 != UInt8(ascii: ".") }
    found.append(MilestoneID(String(decoding: name, as: UTF8.self)))
  }
  return found
}

private struct WordPlace {
  let folded: String
  let range: Range<String.Index>
  /// Whether the end of a sentence or an empty line stands before it, so that no term runs across.
  let startsSentence: Bool
}

/// The words of a text, letters and digits, without regard to case.
private func wordsWithPlaces(_ text: String) -> [WordPlace] {
  text.utf8.allSatisfy { $0 < 0x80 } ? asciiWords(text) : characterWords(text)
}

/// Gathers the words of a text while its signs go by.
private struct WordGatherer {
  let text: String
  private(set) var words: [WordPlace] = []
  private var start: String.Index?
  private var crossed = false
  private var isLineEmpty = false

  init(_ text: String) { self.text = text }

  /// The kinds of sign that matter between words.
  enum Sign {
    case letter, stop, newline, blank, other
  }

  mutating func meet(_ sign: Sign, at index: String.Index) {
    if sign != .blank, sign != .newline { isLineEmpty = false }
    guard sign != .letter else {
      start = start ?? index
      return
    }
    close(at: index)
    if sign == .stop { crossed = true }
    if sign == .newline {
      if isLineEmpty { crossed = true }
      isLineEmpty = true
    }
  }

  mutating func close(at end: String.Index) {
    guard let first = start else { return }
    words.append(
      WordPlace(
        folded: text[first..<end].lowercased(), range: first..<end, startsSentence: crossed))
    (start, crossed) = (nil, false)
  }
}

private func characterWords(_ text: String) -> [WordPlace] {
  var gatherer = WordGatherer(text)
  for index in text.indices {
    let character = text[index]
    let sign: WordGatherer.Sign =
      if character.isLetter || character.isNumber {
        .letter
      } else if character.isNewline {
        .newline
      } else if character.isWhitespace {
        .blank
      } else {
        ".!?:;…".contains(character) ? .stop : .other
      }
    gatherer.meet(sign, at: index)
  }
  gatherer.close(at: text.endIndex)
  return gatherer.words
}

/// The same for a text without a sign beyond ASCII, as most are, byte by byte.
private func asciiWords(_ text: String) -> [WordPlace] {
  var gatherer = WordGatherer(text)
  var wasReturn = false
  for index in text.utf8.indices {
    let byte = text.utf8[index]
    defer { wasReturn = byte == UInt8(ascii: "\r") }
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      gatherer.meet(.letter, at: index)
    case UInt8(ascii: "\n") where wasReturn: break
    case 0x0A...0x0D: gatherer.meet(.newline, at: index)
    case UInt8(ascii: " "), UInt8(ascii: "\t"): gatherer.meet(.blank, at: index)
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
      UInt8(ascii: ";"):
      gatherer.meet(.stop, at: index)
    default: gatherer.meet(.other, at: index)
    }
  }
  gatherer.close(at: text.endIndex)
  return gatherer.words
}
