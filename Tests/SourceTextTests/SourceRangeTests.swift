import SourceText
import Testing

@Test func `a set sorts its files by the bytes of their paths`() {
  let paths = ["log/b.csv", "log/B.csv", "couple.yaml", "log/é.csv", "log/a/x.csv", "log/a.csv"]
  let set = SourceSet(paths.map { SourceFile(path: $0, text: "") })
  #expect(
    set.files.map(\.path) == [
      "couple.yaml", "log/B.csv", "log/a.csv", "log/a/x.csv", "log/b.csv", "log/é.csv",
    ])
}

@Test func `two spellings of one accent are two files`() {
  let set = SourceSet([
    SourceFile(path: "caf\u{E9}.md", text: "composed"),
    SourceFile(path: "cafe\u{301}.md", text: "decomposed"),
  ])
  #expect(set.files.map { $0.line(1) } == ["decomposed", "composed"])
}

@Test func `ranges order by file, then start, then end`() {
  let ranges = [
    SourceRange(file: 1, start: 0, end: 1), SourceRange(file: 0, start: 5, end: 9),
    SourceRange(file: 0, start: 5, end: 6), SourceRange(file: 0, start: 2, end: 90),
  ]
  #expect(ranges.sorted() == [ranges[3], ranges[2], ranges[1], ranges[0]])
}

@Test func `a range that ends before it starts is a point`() {
  #expect(SourceRange(file: 0, start: 7, end: 3).end == 7)
}

@Test func `a range finds its text`() {
  let set = SourceSet([
    SourceFile(path: "b", text: "second"), SourceFile(path: "a", text: "fi🍲rst"),
  ])
  #expect(set.text(of: SourceRange(file: 0, start: 2, end: 6)) == "🍲")
  #expect(set.file(of: SourceRange(file: 1, start: 0, end: 0)).path == "b")
}

@Test func `a text that is let go leaves its file in its place`() {
  let set = SourceSet([
    SourceFile(path: "a", innerPath: "log/a", owner: "ana", text: "one"),
    SourceFile(path: "b", text: "two"),
  ])
  let rest = set.lettingGo { index, file in index == 0 && file.isOwn }
  #expect(rest.files.map { $0.text(from: 0, to: 9) } == ["", "two"])
  #expect(rest.files.map(\.innerPath) == ["log/a", "b"] && rest.files[0].owner == "ana")
  #expect(rest.files[0].position(at: 2) == SourcePosition(line: 1, column: 1))
  #expect(rest.files[0].line(1) == "")
}

@Test func `a changed value keeps its place`() {
  let place = SourceRange(file: 3, start: 1, end: 2)
  #expect(Located("12", at: place).map { $0.count } == Located(2, at: place))
}
