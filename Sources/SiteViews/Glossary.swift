import SourceText
import HouseholdModel
import MarkupText

/// Finds the terms of the glossary, and their other words, in texts.
struct Glossary: Sendable {
  /// Terms by the first of their words, the longest first.
  private let terms: [String: [Term]]
  private let firstWords: FirstWords

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
    firstWords = FirstWords(terms.keys)
  }

  /// The text as markup, with a link at every mention of a term.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - route: the page it stands on; a term's own page does not link to itself.
  /// - Returns: the markup.
  func linked(_ text: String, on route: Route) -> HTML {
    guard firstWords.mayStand(in: text) else { return HTML(escaping: text) }
    let words = wordsWithPlaces(text)
    var result = HTML()
    var written = 0
    var index = 0
    while index < words.count {
      guard let match = match(at: index, in: words), Route.milestone(match.id) != route else {
        index += 1
        continue
      }
      let last = words[index + match.count - 1]
      let start = words[index].range.lowerBound
      result += HTML(escaping: text.inBytes(written..<start))
      let term = HTML(escaping: text.inBytes(start..<last.range.upperBound))
      result += termLink(match.id, term, on: route)
      written = last.range.upperBound
      index += match.count
    }
    guard written > 0 else { return HTML(escaping: text) }
    return result + HTML(escaping: text.inBytes(written..<text.utf8.count))
  }

  /// Whether any term is mentioned.
  func mentions(in text: String) -> Bool {
    guard firstWords.mayStand(in: text) else { return false }
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

extension String {
  /// A part of it between two bytes, each the first of a sign.
  fileprivate func inBytes(_ range: Range<Int>) -> Substring {
    self[
      utf8.index(
        startIndex, offsetBy: range.lowerBound)..<utf8.index(
          startIndex, offsetBy: range.upperBound)]
  }
}

private struct WordPlace {
  let folded: String
  /// Where it stands, in bytes.
  let range: Range<Int>
  /// Whether the end of a sentence or an empty line stands before it, so that no term runs across.
  let startsSentence: Bool
}

/// The words of a text, letters and digits, without regard to case.
private func wordsWithPlaces(_ text: String) -> [WordPlace] {
  text.utf8.allSatisfy { $0 < 0x80 } ? asciiWords(text) : characterWords(text)
}

/// Gathers the words of a text while its signs go by.
private struct WordGatherer {
  private(set) var words: [WordPlace] = []
  private var start: Int?
  private var crossed = false
  private var isLineEmpty = false

  /// The kinds of sign that matter between words.
  enum Sign {
    case letter, stop, newline, blank, other
  }

  /// Takes a sign at a byte; `folded` gives the word between two bytes without regard to case.
  mutating func meet(_ sign: Sign, at place: Int, folded: (Range<Int>) -> String) {
    if sign != .blank, sign != .newline { isLineEmpty = false }
    guard sign != .letter else {
      start = start ?? place
      return
    }
    close(at: place, folded: folded)
    if sign == .stop { crossed = true }
    if sign == .newline {
      if isLineEmpty { crossed = true }
      isLineEmpty = true
    }
  }

  mutating func close(at end: Int, folded: (Range<Int>) -> String) {
    guard let first = start else { return }
    words.append(
      WordPlace(folded: folded(first..<end), range: first..<end, startsSentence: crossed))
    (start, crossed) = (nil, false)
  }
}

private func characterWords(_ text: String) -> [WordPlace] {
  var gatherer = WordGatherer()
  var place = 0
  let folded = { (range: Range<Int>) in text.inBytes(range).lowercased() }
  for character in text {
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
    gatherer.meet(sign, at: place, folded: folded)
    place += character.utf8.count
  }
  gatherer.close(at: place, folded: folded)
  return gatherer.words
}

/// The same for a text without a sign beyond ASCII, as most are, byte by byte.
private func asciiWords(_ text: String) -> [WordPlace] {
  var text = text
  return text.withUTF8 { bytes in
    var gatherer = WordGatherer()
    var last: UInt8 = 0
    let folded = { (range: Range<Int>) in
      String(unsafeUninitializedCapacity: range.count) { word in
        for (place, byte) in zip(range.indices, bytes[range]) {
          let isCapital = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte)
          word[place - range.lowerBound] = isCapital ? byte | 0x20 : byte
        }
        return range.count
      }
    }
    for (place, byte) in bytes.enumerated() {
      defer { last = byte }
      let sign: WordGatherer.Sign
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        sign = .letter
      case UInt8(ascii: "\n") where last == UInt8(ascii: "\r"): continue
      case 0x0A...0x0D: sign = .newline
      case UInt8(ascii: " "), UInt8(ascii: "\t"): sign = .blank
      case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"),
        UInt8(ascii: ";"):
        sign = .stop
      default: sign = .other
      }
      gatherer.meet(sign, at: place, folded: folded)
    }
    gatherer.close(at: bytes.count, folded: folded)
    return gatherer.words
  }
}
