import SourceText
import Testing

struct ByteSearchTests {
  @Test(
    arguments: [
      ("a conflicted copy", "onflict"), ("onflict", "onflict"), ("oonflict", "onflict"),
      ("é onflict", "onflict"), ("aab", "ab"), ("anything", ""), ("", ""),
    ])
  func `a word is found wherever it stands`(text: String, word: String) {
    #expect(text.holds(word))
  }

  @Test(arguments: [("", "a"), ("onflic", "onflict"), ("ononono", "onoff"), ("A", "a")])
  func `a word that does not stand there is not`(text: String, word: String) {
    #expect(!text.holds(word))
  }

  @Test(
    arguments: [
      ("a [[b]] [[", "[[", 2), ("é[[", "[[", 2), ("[[[", "[[", 0), ("a", "", 0), ("[", "[[", nil),
      ("", "[[", nil),
    ] as [(String, String, Int?)])
  func `the first place of a mark is told in the text itself`(
    text: String, mark: String, offset: Int?
  ) {
    let whole = "[[" + text
    let rest = whole.dropFirst(2)
    let place = rest.place(of: mark)
    #expect(place.map { rest.utf8.distance(from: rest.startIndex, to: $0.lowerBound) } == offset)
    #expect(place.map { String(rest[$0]) } == offset.map { _ in mark })
  }
}
