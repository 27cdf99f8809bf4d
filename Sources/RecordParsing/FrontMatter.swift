internal import Diagnostics
internal import SourceText

/// A Markdown file taken apart: the keys between its `---` lines, and the text after.
struct FrontMatter {
  let keys: YAMLMapping
  /// The `---` block as a place, without its last line end.
  let range: SourceRange
  /// The text after the front matter.
  let body: Located<String>
  /// Whether the file says, or may say, that it is private.
  let isConfidential: Bool
}

/// Takes a Markdown file apart; nil where its front matter cannot be read.
///
/// With `isSealed`, in a folder of one's own, and where one of the words `hiding` stands among its
/// keys, no message shows what it says. Appends `MissingFrontMatter`, `UnclosedFrontMatter` and what `yamlMapping` finds.
func frontMatter(
  of file: SourceFile, index: Int, isSealed: Bool = false, hiding words: [String] = [],
  diagnostics: inout [Diagnostic]
) -> FrontMatter? {
  let bytes = file.bytes
  let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  var lines = FrontMatterLines(bytes: bytes, index: start)
  guard let opening = lines.next(), opening.isFence else {
    diagnostics.append(
      .missingFrontMatter(at: SourceRange(file: index, start: start, end: start)))
    return nil
  }
  while let line = lines.next() {
    guard line.isFence else { continue }
    let raw = Array(bytes[opening.next..<line.start])
    let keys = String(decoding: raw, as: UTF8.self).lowercased()
    let isConfidential =
      isSealed || file.isOwn || looksConfidential(keys) || words.contains(where: keys.holds)
    if let offset = firstUnreadable(in: Array(bytes[line.next...])) {
      let place = line.next + offset
      var problem = Diagnostic.invalidText(
        at: SourceRange(file: index, start: place, end: place + 1))
      problem.isConfidential = isConfidential
      diagnostics.append(problem)
    }
    let text = YAMLText(raw, base: opening.next, file: index)
    let mapping = yamlMapping(text, isConfidential: isConfidential, diagnostics: &diagnostics)
    return mapping.map { mapping in
      FrontMatter(
        keys: mapping, range: SourceRange(file: index, start: start, end: line.end),
        body: Located(
          textOfSameLength(bytes[line.next...]),
          at: SourceRange(file: index, start: line.next, end: bytes.count)),
        isConfidential: isConfidential || mapping.hidesItself)
    }
  }
  let range = SourceRange(file: index, start: opening.start, end: opening.end)
  diagnostics.append(.unclosedFrontMatter(at: range))
  return nil
}

/// Some bytes as a text; where they are none, which was reported, each byte beyond ASCII is a `?`, so
/// that what stands after it keeps its place.
private func textOfSameLength(_ bytes: ArraySlice<UInt8>) -> String {
  String(validating: bytes, as: UTF8.self)
    ?? String(decoding: bytes.map { $0 < 0x80 ? $0 : UInt8(ascii: "?") }, as: UTF8.self)
}

/// The lines of a Markdown file, one after the other.
struct FrontMatterLines {
  let bytes: [UInt8]
  var index: Int

  struct Line {
    let start: Int
    let end: Int
    let next: Int
    let isFence: Bool
  }

  mutating func next() -> Line? {
    guard index < bytes.count else { return nil }
    let start = index
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    var end = index
    if index < bytes.count {
      index += bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    }
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    let isFence = end - start == 3 && bytes[start..<end].allSatisfy { $0 == 0x2D }
    return Line(start: start, end: end, next: index, isFence: isFence)
  }
}

extension YAMLMapping {
  /// Whether it has a visibility that does not let the couple see it, or may not.
  fileprivate var hidesItself: Bool {
    switch self["visibility"] {
    case nil: false
    case .scalar(let field): !isShown(field.text)
    case .list, .mapping: true
    }
  }
}

extension Diagnostic {
  fileprivate static func missingFrontMatter(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingFrontMatter, .error, "the file doesn't start with its keys between two '---' lines",
      at: range, suggestion: "start it with '---', a 'title: …' line and another '---'")
  }

  fileprivate static func unclosedFrontMatter(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unclosedFrontMatter, .error, "the keys that start here don't end with a '---' line",
      at: range, suggestion: "put '---' on a line of its own after the last key")
  }
}
