internal import MarkdownHTML
internal import MarkupText

/// What doesn't hold of a Markdown text.
///
/// 1. Its markup is sound, and holds elements and addresses of ours alone. 2. Problems, sections and
/// tasks lie in the text, in order. 3. Nothing of it holds a control character.
func markdownComplaints(of input: [UInt8]) -> [String] {
  let text = String(decoding: input, as: UTF8.self)
  let count = text.utf8.count
  let renderer = MarkdownRenderer(
    idPrefix: "a-", headingBase: 2, words: { phrase in "\(phrase)" },
    link: { $0.hasPrefix("x") ? nil : "pages/us.html" },
    image: { destination in
      destination.hasPrefix("x")
        ? .refused(.deadImage, detail: "leads to no file", suggestion: "save it")
        : .shown(source: "images/a.png", width: 3, height: 2)
    })
  let rendered = renderer.render(text)
  var found = complaints(aboutMarkup: rendered.html.text)
  var last = 0
  for problem in rendered.problems {
    if problem.start < last || problem.end > count {
      found.append("\(problem.kind.rawValue) points outside the text: \(problem.start)")
    }
    last = problem.start
  }
  if rendered.images.contains(where: { $0 != "images/a.png" }) {
    found.append("a picture that is none: \(rendered.images)")
  }
  last = 0
  for section in markdownSections(of: text) ?? [] {
    if section.start < last || section.end < section.start || section.end > count {
      found.append("a section from \(section.start) to \(section.end) comes after \(last)")
    }
    last = section.start
  }
  last = 0
  for item in taskItems(in: text) {
    if item.start < last || item.end < item.start || item.end > count {
      found.append("a task from \(item.start) to \(item.end) comes after \(last)")
    }
    last = item.start
  }
  return found
}
