import Diagnostics
import SourceText
import Testing

@testable import FuzzTargets

/// What the targets look at has to be noticed, or a clean run proves nothing.
@Suite struct PropertyTests {
  @Test(
    arguments: [
      "<p>open", "<p>a</b>", "</p>", "<script>x</script>", "<p onclick=\"x\">a</p>",
      "<p style=\"x\">a</p>", "<a href=\"javascript:x\">a</a>",
      "<a href=\"java&#115;cript:x\">a</a>",
      "<a href=x>a</a>", "<p class=\"a>b</p>", "<p class=\"<b>\">a</p>", "a > b", "a\u{7}b",
      "<a href=\"//host\">a</a>", "<a href=\"/etc/passwd\">a</a>",
      "<img src=\"https://a.b/c.png\">",
      "<img src=\"data:x\">", "<p class=\"a\"b>a</p>", "<", "<p", "</p x>", "<>", "< p>a</p>",
      "<svg><use href=\"#a\"/></svg>", "<a href=\"../../../../x\">a</a>", "<base href=\"x\">",
      "<SCRIPT>x</SCRIPT>", "<a href=\"blob:x\">a</a>", "<input>",
      "<input type=\"image\" src=\"a.png\">", "<input type=\"radio\" onfocus=\"x\">",
      "<p class=\"a\u{1}\">x</p>",
    ])
  func `markup that isn't sound is noticed`(markup: String) {
    #expect(complaints(aboutMarkup: markup) != [])
  }

  @Test(
    arguments: [
      "", "a &amp; b", "<p class=\"a\">b<br>c</p>\n",
      "<a href=\"https://a.b/?c=d&amp;e#f:g\">x</a>",
      "<a href=\"../a.html#b\">x</a><a href=\"mailto:a@b.c\">y</a>",
      "<img src=\"images/a.png\" alt=\"\">",
      "<!doctype html><svg><path d=\"M0 0\"/></svg>", "<link rel=\"icon\" href=\"data:,\">",
      "<label><input type=\"radio\" name=\"c\" checked> a</label>",
      "<details open><summary>a</summary></details>",
    ])
  func `sound markup is not complained of`(markup: String) {
    #expect(complaints(aboutMarkup: markup) == [])
  }

  @Test func `a place outside the texts is noticed`() {
    let sources = SourceSet([SourceFile(path: "a.md", text: "abc")])
    for (place, isSound) in [
      (SourceRange(file: 0, start: 0, end: 3), true),
      (SourceRange(file: 0, start: 3, end: 3), true),
      (SourceRange(file: 0, start: 0, end: 4), false),
      (SourceRange(file: 1, start: 0, end: 0), false),
      (SourceRange(file: 0, start: -1, end: 2), false),
    ] {
      #expect(isInside(place, sources) == isSound, "\(place)")
      let problem = Diagnostic(.unknownKey, .warning, "x", at: place)
      #expect(complaints(about: [problem], in: sources).isEmpty == isSound, "\(place)")
      let noted = Diagnostic(.unknownKey, .warning, "x", notes: [.init("y", at: place)])
      #expect(complaints(about: [noted], in: sources).isEmpty == isSound, "\(place)")
    }
  }

  @Test func `a household of an archive has its files, its edition and settings`() {
    let whole = Array("for ana\n=== pages/a.md\n---\ntitle: x\n---\n=== pages/b.md\ny\n".utf8)
    let (files, reader) = archived(whole)
    #expect(reader == "ana")
    #expect(files.map(\.path) == ["couple.yaml", "pages/a.md", "pages/b.md"])
    #expect(files[1].bytes == Array("---\ntitle: x\n---\n".utf8))
  }
}
