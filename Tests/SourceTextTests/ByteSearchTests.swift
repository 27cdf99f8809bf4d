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
}
