import SourceText
import TestSupport
import Testing

private func position(of marked: String) throws -> SourcePosition {
  let text = MarkedText(marked)
  let offset = try #require(text.offsets["1️⃣"])
  return SourceFile(path: "log.csv", text: text.text).position(at: offset)
}

@Test(arguments: [
  ("1️⃣date,who", 1, 1),
  ("date,1️⃣who", 1, 6),
  ("date\n1️⃣2026-01-01", 2, 1),
  ("date\r\n1️⃣2026-01-01", 2, 1),
  ("date\r1️⃣2026-01-01", 2, 1),
  ("date\n\n\n1️⃣x", 4, 1),
  ("a\tb\t1️⃣c", 1, 5),
  // One character each, though they are 4, 25 and 3 bytes.
  ("🍲1️⃣,ana", 1, 2),
  ("👩‍👩‍👧‍👦1️⃣,ana", 1, 2),
  ("e\u{301}1️⃣,ana", 1, 2),
  ("日本1️⃣", 1, 3),
  ("date\n1️⃣", 2, 1),
  ("\u{FEFF}1️⃣date", 1, 1),
  ("\u{FEFF}da1️⃣te", 1, 3),
  ("\u{FEFF}date\n1️⃣x", 2, 1),
])
func `places count lines and characters from 1`(marked: String, line: Int, column: Int) throws {
  #expect(try position(of: marked) == SourcePosition(line: line, column: column))
}

@Test func `a line feed after a carriage return belongs to the same line end`() {
  let file = SourceFile(path: "a", text: "one\r\ntwo\rthree\nfour")
  #expect(file.lineCount == 4)
  #expect((1...4).map(file.line) == ["one", "two", "three", "four"])
}

@Test func `lines come without their ends and without a byte-order mark`() {
  let file = SourceFile(path: "a", text: "\u{FEFF}one\r\n\u{FEFF}two\n")
  #expect(file.line(1) == "one")
  #expect(file.line(2) == "\u{FEFF}two")
  #expect(file.line(3) == "")
}

@Test func `lines that aren't there are empty`() {
  let file = SourceFile(path: "a", text: "one")
  #expect(file.line(0) == "" && file.line(-1) == "" && file.line(2) == "")
}

@Test func `an empty text has one empty line`() {
  let file = SourceFile(path: "a", text: "")
  #expect(file.lineCount == 1)
  #expect(file.position(at: 0) == SourcePosition(line: 1, column: 1))
}

@Test func `offsets outside the text are its ends`() {
  let file = SourceFile(path: "a", text: "one\ntwo")
  #expect(file.position(at: -5) == SourcePosition(line: 1, column: 1))
  #expect(file.position(at: 500) == SourcePosition(line: 2, column: 4))
  #expect(file.text(from: -5, to: 500) == "one\ntwo")
  #expect(file.text(from: 5, to: 2) == "")
}

@Test func `invalid UTF-8 is repaired where it is shown and kept where it is stored`() {
  let file = SourceFile(path: "a", bytes: [0x61, 0xFF, 0x62])
  #expect(file.line(1) == "a\u{FFFD}b")
  #expect(file.bytes == [0x61, 0xFF, 0x62])
}

@Test func `every place lies inside the text`() {
  let text = "\u{FEFF}a\t🍲\r\n\r\re\u{301}\n日,本\n"
  let file = SourceFile(path: "a", text: text)
  var last = SourcePosition(line: 1, column: 0)
  for offset in 0...text.utf8.count {
    let place = file.position(at: offset)
    #expect((1...file.lineCount).contains(place.line))
    #expect((last.line, last.column) <= (place.line, place.column))
    last = place
  }
}

@Test func `an offset inside a character is its beginning`() {
  let file = SourceFile(path: "a", text: "a🍲é")
  #expect((0...7).map { file.position(at: $0).column } == [1, 2, 2, 2, 2, 3, 3, 4])
}

@Test(arguments: ["\n", "\r\n", "\r"])
func `lines of a long text are counted from its beginning`(end: String) {
  // Of every length around those steps in which line ends are counted.
  let lines = (0..<400).map { String(repeating: "x", count: $0 * 7 % 23) }
  let file = SourceFile(path: "a", text: lines.joined(separator: end))
  var offset = 0
  for (index, line) in lines.enumerated() {
    #expect(file.line(index + 1) == line)
    #expect(file.position(at: offset) == SourcePosition(line: index + 1, column: 1))
    let last = SourcePosition(line: index + 1, column: line.utf8.count + 1)
    #expect(file.position(at: offset + line.utf8.count) == last)
    offset += line.utf8.count + end.utf8.count
  }
  #expect(file.lineCount == 400 && file.line(401) == "")
}

@Test func `a line longer than a thousand bytes is one line`() {
  let file = SourceFile(path: "a", text: "a\n" + String(repeating: "x", count: 5_000) + "\nb")
  #expect(file.lineCount == 3 && file.line(2).utf8.count == 5_000 && file.line(3) == "b")
  #expect(file.position(at: 4_099) == SourcePosition(line: 2, column: 4_098))
  #expect(file.position(at: 5_003) == SourcePosition(line: 3, column: 1))
}
