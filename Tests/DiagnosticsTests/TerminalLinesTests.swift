import Diagnostics
import TestSupport
import Testing

/// Pieces of text with how they are printed and the columns that takes.
private let pieces: [(text: String, printed: String, columns: Int)] = [
  ("a", "a", 1), ("word", "word", 4), ("ü", "ü", 1), ("漢", "漢", 2), ("👩‍👩‍👧", "👩‍👩‍👧", 2),
  ("\u{1B}", "<U+001B>", 8), ("\u{202E}", "<U+202E>", 8), ("\u{A0}", " ", 1),
  ("e\u{301}", "e\u{301}", 1),
]

@Test func `no line of a thousand texts is too wide, and no word is lost`() {
  var random = SplitMix64(seed: 7)
  for _ in 0..<1000 {
    let width = 8 + Int(random.next() % 40)
    var text = ""
    var printed = ""
    for _ in 0..<Int(random.next() % 60) {
      if random.next() % 3 == 0 {
        text += [" ", "  ", "\n", "\t", "\r\n"][Int(random.next() % 5)]
      } else {
        let piece = pieces[Int(random.next() % UInt64(pieces.count))]
        text += piece.text
        printed += piece.printed
      }
    }
    let lines = terminalLines(text, width: width)
    for line in lines {
      #expect(!line.isEmpty && columns(of: line) <= width && terminalColumns(of: line) <= width)
    }
    func bare(_ text: String) -> String { text.filter { $0 != " " } }
    #expect(bare(lines.joined()) == bare(printed))
  }
}

/// The columns of what was printed, counted by the pieces alone.
private func columns(of line: String) -> Int {
  line.reduce(0) { $0 + (["漢", "👩‍👩‍👧"].contains($1) ? 2 : 1) }
}

@Test(arguments: [
  ("one two three", 7, ["one two", "three"]), ("abcdefghij k", 4, ["abcd", "efgh", "ij k"]),
  ("47\u{A0}% of it", 5, ["47 %", "of it"]), ("  \n ", 10, []), ("漢漢漢", 4, ["漢漢", "漢"]),
])
func `a text is broken between words, and a long word within`(
  text: String, width: Int, lines: [String]
) {
  #expect(terminalLines(text, width: width) == lines)
}
