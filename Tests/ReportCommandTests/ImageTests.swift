import Foundation
import ReportCommand
import Testing

private let couple = """
  format: 1
  partners: [{id: ana, name: Ana}, {id: ben, name: Ben}]
  started: 2026-03-01

  """
/// A picture of one pixel whose author is Quince, and one of another colour.
let red =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADXRFWHRBdXRob3IAUXVpbmNlhL5jXAAAAAxJREFUeJxj"
  + "+M/AAAADAQEAyf6S7wAAAABJRU5ErkJggg=="
let green =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADXRFWHRBdXRob3IAUXVpbmNlhL5jXAAAAAxJREFUeJxj"
  + "YPjPAAACAgEAewmBeAAAAABJRU5ErkJggg=="
private let redName = "images/b1ff9c8ea3a780ba.png"
private let greenName = "images/64abf93fb4c16b42.png"

/// Texts in `content/` and `ana/`, with pictures by the names of those constants.
private func household(
  _ texts: [String: String], pictures: [String: String], _ body: (URL) throws -> Void
) throws {
  try withTemporaryFolder { root in
    var files = pictures.mapValues { Data(base64Encoded: $0) ?? Data() }
    for (path, text) in texts { files[path] = Data(text.utf8) }
    files["content/couple.yaml"] = Data(couple.utf8)
    for (path, data) in files {
      let url = root.appending(path: path)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try data.write(to: url)
    }
    try body(root)
  }
}

private func page(_ text: String) -> String { "---\ntitle: A page\n---\n\n\(text)\n" }

private func build(_ root: URL, into out: String, _ more: String...) throws -> CommandRun {
  try run(
    ["build", root.appending(path: "content").path, "--out", root.appending(path: out).path] + more)
}

/// The files of a site with their bytes, by path.
private func site(_ root: URL, _ out: String) throws -> [String: [UInt8]] {
  let folder = root.appending(path: out)
  var found: [String: [UInt8]] = [:]
  for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
    let url = folder.appending(path: path)
    guard try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true else {
      continue
    }
    found[path] = Array(try Data(contentsOf: url))
  }
  return found
}

private func names(_ site: [String: [UInt8]]) -> [String] {
  site.keys.filter { $0.hasPrefix("images/") }.sorted()
}

private func text(_ bytes: [UInt8]?) -> String { String(decoding: bytes ?? [], as: UTF8.self) }

struct ImageTests {
  @Test func `a picture is shown where it is mentioned, and one that isn't stays at home`() throws {
    let texts = ["content/pages/us.md": page("![A red dot](../images/Our%20Dot.png)")]
    let pictures = [
      "content/images/Our Dot.png": red, "content/images/unused.png": green,
    ]
    try household(texts, pictures: pictures) { root in
      let run = try build(root, into: "site")
      #expect(run.status == .fine && run.error == "")
      let built = try site(root, "site")
      #expect(names(built) == [redName])
      #expect(
        text(built["pages/us.html"]).contains(
          "<img src=\"../\(redName)\" alt=\"A red dot\" width=\"1\" height=\"1\""))
      #expect(text(built[".evenhold-manifest"]).contains(" 69 \(redName)\n"))
      for (path, bytes) in built {
        #expect(!text(bytes).contains("Quince") && !text(bytes).contains("Our Dot"), "\(path)")
      }
      let again = try build(root, into: "site")
      #expect(again.output.contains("(0 written, \(built.count - 1) unchanged)"))
      _ = try build(root, into: "other")
      #expect(try site(root, "other") == built)
    }
  }

  @Test func `a picture that only a private text mentions is in its author's edition alone`() throws
  {
    let private_ =
      "---\n{date: 2026-03-05, author: ana, what: A row}\n---\n\n![Mine](images/mine.png)\n"
    let texts = [
      "content/pages/us.md": page("![Ours](images/ours.png)"), "content/moments/row.md": private_,
    ]
    let pictures = ["content/images/ours.png": red, "content/images/mine.png": green]
    try household(texts, pictures: pictures) { root in
      #expect(try build(root, into: "site").status == .fine)
      #expect(try build(root, into: "ana", "--edition", "ana").status == .fine)
      #expect(try build(root, into: "ben", "--edition", "ben").status == .fine)
      #expect(names(try site(root, "site")) == [redName])
      #expect(names(try site(root, "ben")) == [redName])
      #expect(names(try site(root, "ana")) == [greenName, redName].sorted())
      let couples = try site(root, "site")
      for path in ["content/moments/row.md", "content/images/mine.png"] {
        try FileManager.default.removeItem(at: root.appending(path: path))
      }
      _ = try build(root, into: "bare")
      #expect(try site(root, "bare") == couples)
    }
  }

  @Test func `a folder of one's own has pictures of its own, which no shared text finds`() throws {
    let texts = [
      "content/pages/us.md": page("![Ours](images/dot.png) ![Hers](images/mine.png)"),
      "ana/pages/mine.md": page(
        "![A](images/dot.png) ![B](../images/mine.png) ![C](images/ours.png)"),
    ]
    let pictures = [
      "content/images/dot.png": red, "content/images/ours.png": red, "ana/images/dot.png": green,
      "ana/images/mine.png": green,
    ]
    try household(texts, pictures: pictures) { root in
      let couple = try build(root, into: "site")
      #expect(couple.status == .fine && couple.error.contains("[DeadImage]"))
      let own = root.appending(path: "ana").path
      let ana = try build(root, into: "site-ana", "--edition", "ana", "--private", own)
      #expect(ana.status == .fine)
      // The shared page means the shared picture in every edition, and no name of hers is told.
      #expect(ana.error.hasPrefix(couple.error))
      #expect(!ana.error.replacing("/site-ana/", with: "").contains("ana/"))
      let (couples, anas) = (try site(root, "site"), try site(root, "site-ana"))
      #expect(names(couples) == [redName] && names(anas) == [greenName, redName].sorted())
      #expect(text(anas["pages/us.html"]).contains(redName))
      #expect(!text(anas["pages/us.html"]).contains(greenName))
      #expect(text(anas["own.html"]).ranges(of: greenName).count == 2)
      #expect(text(anas["own.html"]).ranges(of: redName).count == 1)
    }
  }

  @Test func `a private text's lost picture is told without a name`() throws {
    let texts = ["ana/pages/mine.md": page("![Quiet](images/docktor.png)")]
    try household(texts, pictures: ["ana/images/doctor.png": red]) { root in
      let own = root.appending(path: "ana").path
      let run = try build(root, into: "site-ana", "--edition", "ana", "--private", own)
      #expect(run.status == .fine && run.error.contains("ana/pages/mine.md:5:1: warning: "))
      #expect(run.error.contains("[DeadImage]"))
      for word in ["docktor", "doctor", "Quiet"] { #expect(!run.error.contains(word)) }
    }
  }

  @Test(arguments: [
    ("images/ourdot.png", "did you mean 'images/our-dot.png'?"),
    ("images/Our-Dot.PNG", "did you mean 'images/our-dot.png'?"),
    ("our-dot.png", "did you mean 'images/our-dot.png'?"),
    ("images/../images/our-dot.png", "did you mean 'images/our-dot.png'?"),
    ("images/elsewhere.png", "put the picture into images/"),
    ("../couple.yaml", "put the picture into images/"),
  ])
  func `a reference that leads nowhere is told with what may be meant`(
    destination: String, suggestion: String
  ) throws {
    let texts = ["content/pages/us.md": page("See ![The *dot*](\(destination))")]
    try household(texts, pictures: ["content/images/our-dot.png": red]) { root in
      let run = try build(root, into: "site")
      #expect(run.status == .fine && run.error.contains("content/pages/us.md:5:5: warning: "))
      #expect(run.error.contains("[DeadImage]") && run.error.contains("suggestion: \(suggestion)"))
      let built = try site(root, "site")
      #expect(names(built) == [])
      #expect(text(built["pages/us.html"]).contains("<span class=\"image-text\">The dot</span>"))
    }
  }

  @Test func `nothing but the drawings of the example household is left of its pictures`() throws {
    let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let words = [
      "Pear", "Exif", "GPS", "2025:10:12", "xmp", "dc:creator", "Sascha", "Marin", "thumbnail",
      "Linden", "Drawing Board", "draft", "MotionPhoto", "tEXt", "iTXt", "eXIf", "tIME", "pHYs",
    ]
    let given = try site(package, "content/images").values.map(text)
    #expect(words.allSatisfy { word in given.contains { $0.contains(word) } || word == "GPS" })
    try withTemporaryFolder { root in
      let run = try run([
        "build", package.appending(path: "content").path, "--out",
        root.appending(path: "site").path,
      ])
      #expect(run.status == .fine)
      let built = try site(root, "site")
      #expect(names(built).count == 3)
      for name in names(built) {
        let found = text(built[name])
        // The turn of the cat stays, in an Exif segment of 36 bytes that says nothing else.
        let left = words.filter { found.contains($0) }
        #expect(left == (name.hasSuffix(".jpg") ? ["Exif"] : []), "\(name)")
        #expect(built.contains { $0.key.hasSuffix(".html") && text($0.value).contains(name) })
      }
    }
  }
}
