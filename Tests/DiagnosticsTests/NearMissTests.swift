import Diagnostics
import Testing

@Test(arguments: [
  ("Anaa", ["Ana", "Ben"], "Ana"),
  ("dsihes", ["dishes", "laundry"], "dishes"),
  ("biuld", ["build", "check", "init"], "build"),
  ("LAUNDRY", ["dishes", "laundry"], "laundry"),
  ("visiblity", ["visibility", "verb"], "visibility"),
  ("bne", ["ben", "ana"], "ben"), ("school-bga", ["school-bag", "school-run"], "school-bag"),
  ("kids-partys", ["kids-parties"], "kids-parties"),
  ("kid-parties", ["kids-parties"], "kids-parties"),
  ("schoolbag", ["school-bag"], "school-bag"),
])
func `the closest word is suggested`(word: String, candidates: [String], expected: String) {
  #expect(nearMiss(for: word, among: candidates) == expected)
}

@Test(arguments: [
  ("", ["ana"]), ("zoe", ["ana", "ben"]), ("ab", ["cd"]), ("dinner", ["laundry"]), ("word", []),
  ("school-start", ["school-bag", "school-run"]), ("back-step", ["back-seat"]),
  (String(repeating: "a", count: 65), [String(repeating: "a", count: 65)]),
])
func `nothing is suggested where nothing is close`(word: String, candidates: [String]) {
  #expect(nearMiss(for: word, among: candidates) == nil)
}

@Test func `ties go to the first in the alphabet, in whatever order the candidates come`() {
  #expect(nearMiss(for: "cat", among: ["hat", "bat", "rat"]) == "bat")
  #expect(nearMiss(for: "cat", among: ["rat", "hat", "bat"]) == "bat")
}

@Test func `a word of four characters may differ in one, of six in two`() {
  #expect(nearMiss(for: "abcd", among: ["abce"]) == "abce")
  #expect(nearMiss(for: "abcd", among: ["abef"]) == nil)
  #expect(nearMiss(for: "abcdef", among: ["abcdxy"]) == "abcdxy")
  #expect(nearMiss(for: "abcdef", among: ["abcxyz"]) == nil)
}
