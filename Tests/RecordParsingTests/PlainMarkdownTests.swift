import MarkdownHTML
import TestSupport
import Testing

@testable import RecordParsing

struct PlainMarkdownTests {
  /// Headings with the texts under them, and the lines of task lists, with their places.
  private struct Told: Equatable {
    var sections: [String] = []
    var tasks: [String] = []
  }

  /// What the parser of Markdown tells of a text; it is never too tangled here.
  private func parsed(_ text: String) -> Told {
    let sections = markdownSections(of: text) ?? []
    return Told(
      sections: sections.filter { $0.heading != nil || $0.start < $0.end }.map { section in
        let range = section.start < section.end ? "\(section.start..<section.end)" : "-"
        return "\(section.heading ?? "-") \(section.headingStart) \(section.headingEnd) \(range)"
      },
      tasks: taskItems(in: text).map { item in
        "\(item.isChecked) \(item.isStruck) \(item.text) \(item.standingText) \(item.start) \(item.end)"
      })
  }

  /// The same by its lines; nil where it isn't plain.
  private func plain(_ text: String) -> Told? {
    let bytes = Array(text.utf8)
    guard let lines = PlainMarkdown(bytes)?.lines else { return nil }
    func words(_ line: PlainMarkdown.Line) -> String {
      String(decoding: bytes[line.words], as: UTF8.self)
    }
    var told = Told()
    var parts = lines[...]
    while let first = parts.first {
      let heading = first.kind == .heading ? parts.popFirst() : nil
      let under = parts.prefix { $0.kind != .heading }
      parts = parts.dropFirst(under.count)
      let end = heading?.range.upperBound ?? under.first?.range.lowerBound ?? 0
      let range =
        if let first = under.first, let last = under.last {
          "\(first.range.lowerBound..<last.range.upperBound)"
        } else {
          "-"
        }
      let start = heading?.range.lowerBound ?? end
      told.sections.append("\(heading.map(words) ?? "-") \(start) \(end) \(range)")
    }
    told.tasks = lines.compactMap { line in
      guard case .task(let isChecked) = line.kind else { return nil }
      return "\(isChecked) false \(words(line)) \(words(line))"
        + " \(line.words.lowerBound) \(line.words.upperBound)"
    }
    return told
  }

  @Test(
    arguments: [
      "", "\n\n", "## Heavy\n\nIt was \"late\", and (still) light: 3-4 h.\nSo what?\n\n# Working\n",
      "Words first.\n\n## Heavy\nIt isn't.\n## Shift\n\n\nA\n\nB",
      "It went well.\n\n- [ ] both: Takes it (by 2021-02-21)\n- [x] ana: Is home/back by 6\n\nSo.\n",
      "- [ ] A\n\n- [x] B\n## Heavy\n",
      "- [ ] both: see www.example.com/a (by 2021-02-21)\n- [ ] Ask http://b.de, too\n\n# At www.a.de\n",
      "Über *alles* geht **das ...** hinaus: „so“.\nÉté, *\n",
    ])
  func `plain lines are read as by the parser of Markdown, without asking it`(text: String) {
    #expect(plain(text) == parsed(text))
  }

  @Test(
    arguments: [
      "Heavy\n---\n", "## Heavy ##\n", "##Heavy\n", " ## Heavy\n", "####### A\n", "##\n",

      "A\n- [ ] b\n", "- [ ] a\nb\n", "- [X] a\n", "- [ ] ~~a~~\n", "* [ ] a\n", "- a\n", "1. a\n",
      "> a\n", "a  b\n", "a \nb\n", "a\r\nb\n", "a\tb\n", "# é\n", "- [ ] é\n", "a....\n",
      "- [ ] *a*\n", "# *a*\n", "“a”\n", "a | b\n", "&amp;\n",
      "a\\b\n", "[a]: b\n", "<b>\n", "`a`\n", "- [ ]\n", "- [ ] \n", "a_b\n", "~~~\n",
    ])
  func `anything else is left to the parser of Markdown`(text: String) {
    #expect(plain(text) == nil)
  }

  @Test func `made-up texts are read the same wherever both read them`() {
    var random = SplitMix64(seed: 23)
    let parts = [
      "a", "Word", "## ", "# ", "- [ ] ", "- [x] ", "\n", "\n", "\n\n", " ", ", ", ".", ":", "3",
      "-", "(b)", "'", "\"", "!", "/", "+", "%", "?", ";", "=", "*", "**", "_", "[", "]", "#",
      "---", "é", "…",
    ]
    var plainCount = 0
    for _ in 0..<20_000 {
      let count = Int.random(in: 1...12, using: &random)
      let text = (0..<count).map { _ in parts.randomElement(using: &random) ?? "" }.joined()
      guard let plain = plain(text) else { continue }
      plainCount += 1
      #expect(plain == parsed(text), "\(text)")
    }
    #expect(plainCount > 500)
  }

  @Test func `a long text is left to the parser, which has limits`() {
    let text = String(repeating: "A word.\n", count: 500)
    #expect(plain(String(text.dropLast(8))) != nil)
    #expect(plain(text) == nil)
  }
}
