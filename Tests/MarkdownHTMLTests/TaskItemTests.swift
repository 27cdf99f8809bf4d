import MarkdownHTML
import Testing

struct TaskItemTests {
  private func items(_ text: String) -> [String] {
    taskItems(in: text).map { item in
      "\(item.isStruck ? "~" : item.isChecked ? "x" : " ") \(item.text)"
    }
  }

  @Test(
    arguments: [
      (
        "- [ ] ana: bins\n- [x] ben: soup\n- [X] both: walk\n",
        ["  ana: bins", "x ben: soup", "x both: walk"]
      ),
      ("- [ ] ~~ana: bins~~\n", ["~ ana: bins"]),
      ("- [x] ~~ana~~ ~~bins~~\n", ["~ ana bins"]),
      ("1. [ ] one\n2. [x] two\n", ["  one", "x two"]),
      ("* [ ] **Ana**: _the_ `bins` [here](https://e.org)\n", ["  Ana: the bins here"]),
      (
        "- [ ] outer\n  - [x] inner\n    - [ ] innermost\n- plain\n",
        ["  outer", "x inner", "  innermost"]
      ),
      ("- [ ] two\n  lines\n\n  and a paragraph\n", ["  two lines and a paragraph"]),
      ("> - [ ] quoted\n", []),
      ("```\n- [ ] code\n```\n", []),
      ("- [] none\n- [y] none\n-[ ] none\n\\- [ ] none\n", []),
      ("- [ ] a <b>c</b> d\n", ["  a <b>c</b> d"]),
      ("", []),
      (String(repeating: "> ", count: 40) + "- [ ] too deep\n", []),
    ])
  func `a line of a task list has its words and its box`(text: String, expected: [String]) {
    #expect(items(text) == expected)
  }

  @Test(
    arguments: [
      ("- [ ] ana: bins", "ana: bins"), ("  * [x]  soup  ", "soup  "),
      ("10) [ ] é ☕️", "é ☕️"), ("text\n\n1. [ ] first", "first"),
      ("- [ ] one\n  two\n  - [ ] three", "one\n  two"), ("- [ ] a\r\n- b", "a"),
    ])
  func `a line is found where its words stand`(text: String, words: String) throws {
    let item = try #require(taskItems(in: text).first)
    let bytes = Array(text.utf8)[item.start..<item.end]
    #expect(String(decoding: bytes, as: UTF8.self) == words)
  }

  @Test func `words that still stand are told from those struck through`() throws {
    let item = try #require(taskItems(in: "- [ ] ana: ~~bins~~ *soup* ~~now~~").first)
    #expect(item.text == "ana: bins soup now")
    #expect(item.standingText == "ana: soup")
    #expect(!item.isStruck)
  }
}

struct MarkdownSectionTests {
  private func sections(_ text: String) -> [String]? {
    let bytes = Array(text.utf8)
    return markdownSections(of: text)?.map { section in
      let words = String(decoding: bytes[section.start..<section.end], as: UTF8.self)
      return "\(section.heading ?? "-")|\(words)"
    }
  }

  @Test(
    arguments: [
      ("# Heavy\nThe rent.\n\n### Working\nSoup\n", ["Heavy|The rent.", "Working|Soup"]),
      ("Hello\n\n## Heavy ##\n", ["-|Hello", "Heavy|"]),
      ("Heavy\n=====\n\n    code\n\nWorking\n---\nSoup", ["Heavy|    code", "Working|Soup"]),
      ("Long\nheading\n===\nText\n---\n", ["Long heading|", "Text|"]),
      ("    # code\n\\# no\n=====\nx\n***\n", ["-|    # code", "# no|x\n***"]),
      ("Heavy\n---\n\n---\n- x", ["Heavy|---\n- x"]),
      ("#### *The* `rent`\r\none\r\ntwo\r\n", ["The rent|one\r\ntwo"]),
      ("# A\n```\n# B\n```\n> # C\n- # D\n", ["A|```\n# B\n```\n> # C\n- # D"]),
      ("# A\n\\# B\n#C\n", ["A|\\# B\n#C"]),
      ("#\n## \ntext", ["|", "|text"]),
      ("\n \n\t\n", []), ("", []),
    ])
  func `a text is divided at its headings of any level`(text: String, expected: [String]) {
    #expect(sections(text) == expected)
  }

  @Test func `a text beyond the limits has no sections`() {
    #expect(sections(String(repeating: "> ", count: 40) + "# A") == nil)
  }
}
