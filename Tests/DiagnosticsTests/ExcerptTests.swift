import TestSupport
import Testing

@testable import Diagnostics

/// The excerpt with carets from 1️⃣ to 2️⃣, as two lines.
private func excerpt(_ marked: String, limit: Int = 100) throws -> [String] {
  let text = MarkedText(marked)
  func column(_ marker: Character) throws -> Int {
    let offset = try #require(text.offsets[marker])
    return String(decoding: Array(text.text.utf8)[..<offset], as: UTF8.self).count + 1
  }
  let excerpt = Excerpt(
    of: text.text, marking: try column("1️⃣")..<(try column("2️⃣")), limit: limit)
  return [excerpt.line, excerpt.carets]
}

@Test(arguments: [
  ("a,1️⃣Anaa2️⃣,b", "a,Anaa,b", "  ^^^^"),
  ("1️⃣2️⃣abc", "abc", "^"),
  ("abc1️⃣2️⃣", "abc", "   ^"),
  ("1️⃣2️⃣", "", "^"),
  ("\t1️⃣who2️⃣\tx", "\twho\tx", "\t^^^"),
  ("a\tb\t1️⃣c2️⃣", "a\tb\tc", " \t \t^"),
  ("1️⃣a\tb2️⃣c", "a\tbc", "^\t^"),
  ("a1️⃣\t2️⃣c", "a\tc", " ^"),
  ("日本,1️⃣日2️⃣", "日本,日", "     ^^"),
  ("🍲,1️⃣x2️⃣", "🍲,x", "   ^"),
  ("e\u{301}1️⃣x2️⃣", "e\u{301}x", " ^"),
  ("\u{202E}1️⃣x2️⃣", "<U+202E>x", "        ^"),
])
func `carets stand under the place`(marked: String, line: String, carets: String) throws {
  #expect(try excerpt(marked) == [line, carets])
}

@Test func `a place beyond the line is the column after it`() {
  let excerpt = Excerpt(of: "abc", marking: 90..<95)
  #expect(excerpt.line == "abc" && excerpt.carets == "   ^")
}

@Test func `a long line is cut on both sides of the place`() throws {
  let filler = String(repeating: "x", count: 80)
  let lines = try excerpt(filler + "1️⃣HERE2️⃣" + filler, limit: 20)
  #expect(lines == ["…xxxxxxxxHERExxxxxxxx…", "         ^^^^"])
}

@Test func `a long line is cut after the place where the place stands near its beginning`() throws {
  let lines = try excerpt("1️⃣HERE2️⃣" + String(repeating: "x", count: 80), limit: 20)
  #expect(lines == ["HERExxxxxxxxxxxxxxxx…", "^^^^"])
}

@Test func `a long line is cut before the place where the place stands near its end`() throws {
  let lines = try excerpt(String(repeating: "x", count: 80) + "1️⃣HERE2️⃣", limit: 20)
  #expect(lines == ["…xxxxxxxxxxxxxxxxHERE", "                 ^^^^"])
}

@Test func `a long place is cut at the end of the excerpt`() throws {
  let lines = try excerpt("ab1️⃣" + String(repeating: "y", count: 200) + "2️⃣", limit: 20)
  #expect(
    lines == [
      "ab" + String(repeating: "y", count: 18) + "…", "  " + String(repeating: "^", count: 18),
    ])
}

@Test func `a line of a million characters gives a short excerpt`() {
  let text = String(repeating: "日", count: 1_000_000)
  let excerpt = Excerpt(of: text, marking: 500_000..<500_001)
  #expect(excerpt.line.count <= 102)
  #expect(excerpt.carets.hasSuffix("^^"))
}
