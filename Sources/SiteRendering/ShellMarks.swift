import Mustache
import SourceText

/// What stands in a page's template for the values, while the template engine makes its shell.
///
/// The engine reads templates: their tags, the lines that tags stand alone on, and what one takes from
/// others. It would look up a name in some microseconds, and a site of ten years has hundreds of
/// thousands. So it renders each page's template once, with a mark for every value and around every
/// section, and what is between the marks is the shell.
enum ShellMark {
  /// Signs that no page may have, so that a template with one of them is refused.
  ///
  /// The engine reads them sooner than those beyond ASCII.
  static let (start, end): (Unicode.Scalar, Unicode.Scalar) = ("\u{1}", "\u{2}")
  /// What a number that stands for words starts with; it ends as a mark does.
  static let run: Unicode.Scalar = "\u{3}"
  /// What a mark of a value starts with; where the engine escapes the value, it is no longer itself.
  static let value: Character = "<"
  static let escapedValue = "&lt;"
  /// What comes before the kind of a mark that has a line for itself, which goes with it.
  static let line: Character = "!"

  /// A mark as it stands in a text.
  static func text(_ kind: String, _ name: String) -> String { "\(start)\(kind)\(name)\(end)" }
}

/// Stands for every value that a template can name, and for what is in it.
struct MarkedValue: MustacheParent, MustacheCustomRenderable {
  let name: String

  func child(named name: String) -> Any? { MarkedValue(name: name) }
  var renderText: String { ShellMark.text(String(ShellMark.value), name) }
  var isNull: Bool { false }
}

/// A template with marks inside each of its sections, at their starts and ends.
///
/// An inverted section becomes a plain one, so that what is in it is rendered too; its mark says what
/// it is. A mark stands alone on a line where its tag does, or lines around it would mean others.
func marked(_ template: String) -> String {
  var result = ""
  var rest = template.startIndex
  var open: [Tag] = []
  func add(upTo place: String.Index) {
    result += template[rest..<place]
    rest = place
  }
  for tag in tags(in: template) {
    switch tag.kind {
    case "#", "^":
      open.append(tag)
      add(upTo: tag.start)
      result += "{{#\(tag.name)}}"
      rest = tag.end
      if let line = lineAround(tag, in: template) {
        add(upTo: line.upperBound)
        result += ShellMark.text("\(ShellMark.line)\(tag.kind ?? "#")", tag.name) + "\n"
      } else {
        result += ShellMark.text(String(tag.kind ?? "#"), tag.name)
      }
    case "<", "$": open.append(tag)
    case "/":
      guard let opened = open.popLast(), opened.kind == "#" || opened.kind == "^" else { break }
      if let line = lineAround(tag, in: template) {
        add(upTo: line.lowerBound)
        result += ShellMark.text("\(ShellMark.line)/", tag.name) + "\n"
      } else {
        add(upTo: tag.start)
        result += ShellMark.text("/", tag.name)
      }
    default: break
    }
  }
  return result + template[rest...]
}

/// The line of a tag, with its end, where nothing else is on it.
private func lineAround(_ tag: Tag, in template: String) -> Range<String.Index>? {
  let before = template[..<tag.start].suffix { $0 == " " || $0 == "\t" }
  let after = template[tag.end...].prefix { $0 == " " || $0 == "\t" }
  guard
    before.startIndex == template.startIndex
      || template[template.index(before: before.startIndex)].isNewline
  else { return nil }
  guard after.endIndex < template.endIndex else {
    return before.startIndex..<template.endIndex
  }
  guard template[after.endIndex].isNewline else { return nil }
  return before.startIndex..<template.index(after: after.endIndex)
}

extension Shell {
  /// Reads what the engine made of a template with marks, and with signs for its words.
  init(marked text: String, _ runs: TextRuns) {
    var open: [(name: String, isInverted: Bool)] = []
    var levels: [[Part]] = [[]]
    var rest = Substring(text)
    func add(_ words: Substring) {
      if !words.isEmpty { levels[levels.count - 1].append(.text(runs.restored(words))) }
    }
    while let start = rest.place(of: String(ShellMark.start)),
      let end = rest[start.upperBound...].place(of: String(ShellMark.end))
    {
      var words = rest[..<start.lowerBound]
      var mark = rest[start.upperBound..<end.lowerBound]
      rest = rest[end.upperBound...]
      if mark.first == ShellMark.line {
        mark.removeFirst()
        // The engine may have put a partial's indentation before it.
        words.removeLast(words.suffix { $0 == " " || $0 == "\t" }.count)
        rest.removeFirst()
      }
      add(words)
      if mark.hasPrefix(ShellMark.escapedValue) {
        let name = String(mark.dropFirst(ShellMark.escapedValue.count))
        levels[levels.count - 1].append(.value(name, isMarkup: false))
      } else if mark.first == ShellMark.value {
        levels[levels.count - 1].append(.value(String(mark.dropFirst()), isMarkup: true))
      } else if mark.first == "/" {
        guard let (name, isInverted) = open.popLast(), let parts = levels.popLast() else { break }
        levels[levels.count - 1].append(.section(name, isInverted: isInverted, parts))
      } else {
        open.append((String(mark.dropFirst()), mark.first == "^"))
        levels.append([])
      }
    }
    add(rest)
    parts = levels[0]
  }
}

extension Substring {
  /// The longest end of which every sign is one of these.
  fileprivate func suffix(while isMeant: (Character) -> Bool) -> Substring {
    var start = endIndex
    while start > startIndex, isMeant(self[index(before: start)]) { start = index(before: start) }
    return self[start...]
  }
}
