/// Markup read back by a small scanner: its tags balanced, its attributes and texts in order.
struct Markup {
  struct Tag {
    var name: String
    var attributes: [String: String]
    var text = ""

    func number(_ name: String) -> Double? { attributes[name].flatMap(Double.init) }
    /// The letters' size where the stylesheet takes none.
    var size: Double { number("font-size") ?? 13 }
    /// Where a text's letters stand: its place and what it is set below that.
    var baseline: Double? {
      let below = attributes["dy"].flatMap { Double($0.dropLast(2)) } ?? 0
      return number("y").map { $0 + below * size }
    }
    var classes: [Substring] { attributes["class"]?.split(separator: " ") ?? [] }
    /// The places in a list of them.
    var places: [(x: Double, y: Double)] {
      (attributes["points"] ?? "").split(separator: " ").compactMap { pair in
        let parts = pair.split(separator: ",").compactMap { Double($0) }
        return parts.count == 2 ? (parts[0], parts[1]) : nil
      }
    }
  }

  private(set) var tags: [Tag] = []
  private(set) var faults: [String] = []

  /// Reads markup in which every tag is closed, as XML wants it.
  init(_ markup: String) {
    var open: [Int] = []
    var rest = markup[...]
    while let start = rest.firstIndex(of: "<") {
      let text = rest[..<start]
      if let last = open.last { tags[last].text += text }
      if text.contains(">") { faults.append("a bare > in '\(text)'") }
      guard let end = rest[start...].firstIndex(of: ">") else {
        faults.append("a tag without an end")
        return
      }
      let inside = rest[rest.index(after: start)..<end]
      rest = rest[rest.index(after: end)...]
      guard !inside.hasPrefix("/") else {
        let opened = open.popLast().map { tags[$0].name }
        if opened != String(inside.dropFirst()) {
          faults.append("</\(inside)> ends \(opened ?? "-")")
        }
        continue
      }
      read(inside)
      if !inside.hasSuffix("/") { open.append(tags.count - 1) }
    }
    if !open.isEmpty { faults.append("tags left open: \(open.map { tags[$0].name })") }
  }

  private mutating func read(_ inside: Substring) {
    let name = inside.prefix { $0 != " " && $0 != "/" }
    var tag = Tag(name: String(name), attributes: [:])
    var rest = inside.dropFirst(name.count).drop { $0 == " " }
    while let first = rest.first, first != "/" {
      let key = String(rest.prefix { $0 != "=" })
      rest = rest.dropFirst(key.count)
      guard rest.hasPrefix("=\""), let close = rest.dropFirst(2).firstIndex(of: "\"") else {
        faults.append("an attribute without quotes in <\(inside)>")
        return
      }
      let value = rest[rest.index(rest.startIndex, offsetBy: 2)..<close]
      if value.contains("<") { faults.append("a bare < in \(key)") }
      if tag.attributes.updateValue(String(value), forKey: key) != nil {
        faults.append("\(key) stands twice in <\(name)>")
      }
      rest = rest[rest.index(after: close)...].drop { $0 == " " }
    }
    tags.append(tag)
  }

  func all(_ name: String) -> [Tag] { tags.filter { $0.name == name } }
}

/// Text as a reader sees it.
func unescaped(_ text: String) -> String {
  var result = ""
  var rest = text[...]
  let names = ["&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'", "&amp;": "&"]
  while let first = rest.first {
    let entity = names.keys.first { rest.hasPrefix($0) }
    result += entity.flatMap { names[$0] } ?? String(first)
    rest = rest.dropFirst(entity?.count ?? 1)
  }
  return result
}
