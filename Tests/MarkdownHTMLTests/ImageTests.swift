import MarkdownHTML
import MarkupText
import TestSupport
import Testing

/// Shows `images/lake.jpg` however it is written, refuses `old`, and knows nothing else.
private let renderer = MarkdownRenderer(
  idPrefix: "", headingBase: 2, words: plainWords,
  image: { destination in
    switch pathFromTop(destination) {
    case "images/lake.jpg": .shown(source: "../images/0a.jpg", width: 40, height: 30)
    case "images/old.heic":
      .refused(.imageKindNotRead, detail: "is old", suggestion: "save as JPEG")
    default: nil
    }
  })

struct ImageTests {
  @Test(arguments: ["images/lake.jpg", "../images/lake.jpg", "./images/l%61ke.jpg"])
  func `a picture has its words and its size`(destination: String) {
    let found = renderer.render("The ![lake *in* the rain](\(destination))!")
    #expect(
      found.html == """
        <p>The <img src="../images/0a.jpg" alt="lake in the rain" width="40" height="30" loading="lazy">!</p>

        """)
    #expect(found.problems == [] && found.images == ["../images/0a.jpg"])
  }

  @Test func `words and titles of a picture are escaped, and it may stand in a link`() {
    let found = renderer.render(
      "[![\"<b> & \u{202E}x](images/lake.jpg 'a \"b\"')](https://e.org)")
    #expect(
      found.html.text.contains(
        """
        ><img src="../images/0a.jpg" alt="&quot;&lt;b&gt; &amp; x" title="a &quot;b&quot;" \
        width="40" height="30" loading="lazy"></a>
        """))
  }

  @Test func `a picture without words is shown, and told`() {
    let input = MarkedText("a\n\n1️⃣![ ](images/lake.jpg)2️⃣")
    let found = renderer.render(input.text)
    #expect(found.html.text.contains("<img ") && found.images.count == 1)
    #expect(found.problems.map(\.kind) == [.imageWithoutWords])
    #expect(found.problems.map(\.start) == [input.offsets["1️⃣"]])
    #expect(found.problems.map(\.end) == [input.offsets["2️⃣"]])
  }

  @Test func `what can't be shown becomes its words, with the reason`() {
    let found = renderer.render("![The *lake*](images/old.heic)")
    #expect(found.html == "<p><span class=\"image-text\">The lake</span></p>\n")
    #expect(found.images == [])
    #expect(found.problems.map(\.kind) == [.imageKindNotRead])
    #expect(found.problems.map(\.detail) == ["the image 'images/old.heic' is old"])
    #expect(found.problems.map(\.suggestion) == ["save as JPEG"])
  }

  @Test(arguments: [
    "https://e.org/images/lake.jpg", "//e.org/images/lake.jpg", "/images/lake.jpg",
    "data:image/png;base64,AAAA", "file:images/lake.jpg", "images\\lake.jpg", "images/%00lake.jpg",
    "x:images/lake.jpg",
  ])
  func `an image from elsewhere is never asked for`(destination: String) {
    let eager = MarkdownRenderer(
      idPrefix: "", headingBase: 2, words: plainWords,
      image: { _ in .shown(source: "images/0a.jpg", width: 1, height: 1) })
    let found = eager.render("![lake](\(destination))")
    #expect(!found.html.text.contains("<img") && found.images == [])
    #expect(found.problems.map(\.kind) == [.imageNotShown])
  }

  @Test func `an answer of the site that isn't relative is not written`() {
    for answer in ["javascript:1", "https://x.org", "//x", "/x", "a\u{0}b", ""] {
      let careless = MarkdownRenderer(
        idPrefix: "", headingBase: 2, words: plainWords,
        image: { _ in .shown(source: answer, width: 1, height: 1) })
      let found = careless.render("![b](c)")
      #expect(found.html == "<p><span class=\"image-text\">b</span></p>\n" && found.images == [])
    }
  }

  @Test func `the images of a text are named, wherever they stand`() {
    let text = """
      ![a](images/a.jpg) `![no](images/no.jpg)`

      - > **![b][ref]**

      | ![c](<images/c d.png>) |
      |---|

          ![no](images/code.jpg)

      [ref]: ../images/b.jpg
      """
    #expect(
      imageDestinations(inMarkdown: text) == [
        "images/a.jpg", "../images/b.jpg", "images/c d.png",
      ])
    #expect(imageDestinations(inMarkdown: String(repeating: "![a](b)", count: 4_000)) == [])
  }

  @Test(arguments: [
    ("images/a.jpg", "images/a.jpg"), ("../../images/a.jpg", "images/a.jpg"),
    ("./../images/a%20b.jpg", "images/a b.jpg"), ("images/caf%C3%A9.jpg", "images/café.jpg"),
    ("images/100%.jpg", "images/100%.jpg"), ("images/%zz.jpg", "images/%zz.jpg"),
    ("images/%FF.jpg", "images/%FF.jpg"), ("images/../a.jpg", "images/../a.jpg"), ("", ""),
    ("%", "%"), ("a%2", "a%2"), ("a%4", "a%4"), ("a%41", "aA"),
  ])
  func `a destination is a path from the top folder`(destination: String, path: String) {
    #expect(pathFromTop(destination) == path)
  }
}
