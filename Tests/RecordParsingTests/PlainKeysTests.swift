import SourceText
import TestSupport
import Testing

@testable import RecordParsing

struct PlainKeysTests {
  /// What a reading gives, with every place; nil for none.
  private func told(_ mapping: YAMLMapping?) -> [String]? {
    func words(_ value: YAMLValue) -> String {
      switch value {
      case .scalar(let field): "\(field.text) \(field.range)"
      case .list(let values, let range): "\(values.map(words)) \(range)"
      case .mapping(let mapping): "\(told(mapping) ?? [])"
      }
    }
    guard let mapping else { return nil }
    return ["\(mapping.range)"]
      + mapping.entries.map { "\($0.key.text) \($0.key.range): \(words($0.value))" }
  }

  private func readings(of text: String) -> (plain: [String]?, full: [String]?, hasProblem: Bool) {
    let text = YAMLText(Array(text.utf8), base: 4, file: 0)
    var reader = YAMLReader(text: text, isConfidential: false)
    let full = reader.readAsYAML()
    return (
      told(PlainKeys.mapping(of: text, isConfidential: false)), told(full),
      !reader.diagnostics.isEmpty
    )
  }

  @Test(
    arguments: [
      "energy: 3\ncapacity: -2\nsleep: 7.5\n", "title: Half a garden\n\nparaphrased: yes",
      "meaning.ana: It's \"so\", [they] said - and {more}  \n", "a: 'x y'\nb: \"x: y # z\"  \n",
      "tasks: [dinner, bin-day,laundry ]\nalso: []\n", "a:\nb: \nc: é ☕️ ü\n", "a: \"\"\nb: ''\n",
    ])
  func `plain keys are read as by the YAML reader, without asking it`(text: String) {
    let (plain, full, hasProblem) = readings(of: text)
    #expect(plain != nil)
    #expect(plain == full)
    #expect(!hasProblem)
  }

  @Test(
    arguments: [
      "", "\n", "- a\n", "a: 1\na: 2\n", "a: b: c\n", "a: b #c\n", "a: b:\n", "a:\n  b: c\n",
      "a: b\n  c\n", "a: \"b\\n\"\n", "a: 'it''s'\n", "a: [b, [c]]\n", "a: &x b\n", "a: !b c\n",
      "a: ~\n", "a: \u{A0}~\n", "a: |\n  b\n", "a: b\u{2028}c\n", "a: \u{202E}b\n", "a: b\tc\n",
      "a: b\r\n",
      "a:b\n", "---\na: b\n", "a: b\n...\n", "a: \"b\n", "a: \"b\" c\n", "a: [b\n", "a: [b,]\n",
    ])
  func `anything else is left to the YAML reader`(text: String) {
    #expect(readings(of: text).plain == nil)
  }

  @Test func `made-up lines are read the same wherever both read them`() {
    var random = SplitMix64(seed: 11)
    let parts = [
      "a", "b.c", "d_e", "key", ":", ": ", ":  ", " ", "\n", "\n\n", "1", "-", "- ", "7.5", "é",
      "☕️",
      "[", "]", ", ", ",", "\"", "'", "#", " #", "it's", "so be it", "~", "\u{A0}", "{", "}", "?",
      "!",
      "&", "*", "|", ">", "%", "@", "\u{85}", "null", "yes", "2026-10-03",
    ]
    var plainCount = 0
    for _ in 0..<4_000 {
      let count = Int.random(in: 1...4, using: &random)
      let isLikely = random.oneIn(2)
      let text = (0..<count).map { place in
        guard isLikely else { return parts.randomElement(using: &random) ?? "" }
        return "k\(place): " + (parts.randomElement(using: &random) ?? "")
          + (parts.randomElement(using: &random) ?? "") + "\n"
      }.joined()
      let (plain, full, hasProblem) = readings(of: text)
      guard let plain else { continue }
      plainCount += 1
      #expect(plain == full && !hasProblem, "\(text)")
    }
    #expect(plainCount > 100)
  }
}
