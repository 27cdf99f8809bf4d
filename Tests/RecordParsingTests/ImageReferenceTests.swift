import SourceText
import Testing

@testable import RecordParsing

struct ImageReferenceTests {
  @Test func `the images of every Markdown text are found`() {
    let front = "---\ntitle: \"```\"\n---\n"
    let sources = SourceSet([
      SourceFile(path: "pages/a.md", text: front + "![a](../images/a%20b.jpg)"),
      SourceFile(
        path: "check-ins/2026-01-01/ana.md", text: "\u{FEFF}---\r\n---\r\n![](images/b.png)"),
      SourceFile(path: "milestones/c.md", text: "![c](images/c.png)"),
      SourceFile(path: "tasks/d.md", text: "no image! [d](images/d.png)"),
      SourceFile(path: "tasks/e.csv", text: "task\n![e](images/e.png)"),
      SourceFile(path: "README.md", text: "![f](images/f.png)"),
      SourceFile(
        path: "own/moments/g.md", innerPath: "moments/g.md", owner: "ana",
        text: front + "![g](https://e.org/g.png)"),
    ])
    #expect(
      imageReferences(in: sources) == [
        "images/a b.jpg", "images/b.png", "images/c.png", "https://e.org/g.png",
      ])
  }
}
