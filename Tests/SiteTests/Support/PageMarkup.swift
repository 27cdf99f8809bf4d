/// A page read back by a small strict reader: known tags alone, balanced, and the text of its parts.
struct PageMarkup {
  /// What is wrong with the markup.
  private(set) var faults: [String] = []
  /// The texts of its paragraphs, list items, headings and captions, one a part, unescaped.
  private(set) var parts: [String] = []
  /// Every attribute of an element, as `name=value`.
  private(set) var attributes: [String] = []

  private var open: [(name: String, text: String)] = []

  /// Reads a page.
  init(_ page: String) {
    var rest = page.utf8[...]
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      addText(String(Substring(rest[..<start])))
      guard let end = tagEnd(in: rest[start...]) else {
        faults.append("a tag without an end")
        return
      }
      readTag(String(Substring(rest[rest.index(after: start)..<end])))
      rest = rest[rest.index(after: end)...]
    }
    addText(String(Substring(rest)))
    for element in open { faults.append("<\(element.name)> is left open") }
  }

  /// Where a tag ends: at the first `>` outside quotes.
  private func tagEnd(in tag: Substring.UTF8View) -> Substring.UTF8View.Index? {
    var isQuoted = false
    return tag.indices.first { index in
      if tag[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      return tag[index] == UInt8(ascii: ">") && !isQuoted
    }
  }

  private mutating func addText(_ text: String) {
    if text.utf8.contains(UInt8(ascii: ">")) { faults.append("a bare > in '\(text)'") }
    guard !open.isEmpty else { return }
    open[open.count - 1].text += unescaped(text)
  }

  /// A text with its entities read; one that is unknown is a fault.
  private mutating func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "#39": "'", "nbsp": "\u{A0}"]
    let pieces = text.split(separator: "&", omittingEmptySubsequences: false)
    return pieces.dropFirst().reduce(into: String(pieces.first ?? "")) { result, piece in
      let name = piece.prefix { $0 != ";" }
      guard let character = known[String(name)], name.count < piece.count else {
        faults.append("an entity that is none: '&\(piece.prefix(12))'")
        return
      }
      result += character + piece.dropFirst(name.count + 1)
    }
  }

  private mutating func readTag(_ tag: String) {
    if tag == "!doctype html" { return }
    if tag.hasPrefix("/") {
      let name = String(tag.dropFirst())
      guard let element = open.popLast() else {
        faults.append("</\(name)> ends nothing")
        return
      }
      if element.name != name { faults.append("</\(name)> ends <\(element.name)>") }
      close(element)
      return
    }
    let isClosed = tag.hasSuffix("/")
    let name = String(tag.prefix { $0 != " " && $0 != "/" })
    readAttributes(String(tag.dropFirst(name.count).dropLast(isClosed ? 1 : 0)), of: name)
    guard let allowed = Self.allowed[name] else {
      faults.append("<\(name)> is no element of ours")
      return
    }
    if !allowed.isVoid, !isClosed { open.append((name, "")) }
  }

  private mutating func close(_ element: (name: String, text: String)) {
    if Self.partNames.contains(element.name) {
      parts.append(element.text)
    } else if !open.isEmpty {
      open[open.count - 1].text += element.text
    }
  }

  private mutating func readAttributes(_ text: String, of tag: String) {
    var rest = text.utf8.drop { $0 == UInt8(ascii: " ") }
    while !rest.isEmpty {
      let name = String(
        Substring(rest.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: " ") }))
      rest = rest.dropFirst(name.utf8.count)
      var value = ""
      if rest.first == UInt8(ascii: "=") {
        let quoted = rest.dropFirst()
        let inside = quoted.dropFirst().prefix { $0 != UInt8(ascii: "\"") }
        if quoted.first != UInt8(ascii: "\"") || quoted.count < inside.count + 2 {
          faults.append("\(name) has no quotes in <\(tag)>")
          return
        }
        value = String(Substring(inside))
        rest = quoted.dropFirst(inside.count + 2)
      }
      if value.utf8.contains(UInt8(ascii: "<")) { faults.append("a bare < in \(name)") }
      if Self.allowed[tag]?.attributes.contains(name) != true, !Self.everywhere.contains(name) {
        faults.append("<\(tag) \(name)> is no attribute of ours")
      }
      attributes.append("\(name)=\(unescaped(value))")
      rest = rest.drop { $0 == UInt8(ascii: " ") }
    }
  }

  private static let partNames: Set<String> = [
    "p", "li", "h1", "h2", "h3", "td", "th", "caption", "figcaption", "desc", "title", "dt", "dd",
    "text", "summary",
  ]

  private static let everywhere: Set<String> = ["class", "id", "aria-label", "aria-hidden"]

  private typealias Element = (attributes: Set<String>, isVoid: Bool)

  private static let allowed: [String: Element] = {
    var result: [String: Element] = [:]
    for name in [
      "article", "head", "body", "nav", "main", "section", "div", "footer", "p", "h1", "h2", "h3",
      "h4", "ul",
      "ol", "li", "dl", "dt", "dd", "span", "strong", "em", "del", "code", "pre", "blockquote",
      "figure", "figcaption", "details", "summary", "table", "caption", "thead", "tbody", "tfoot",
      "tr", "title", "desc", "sup", "bdi", "i",
    ] { result[name] = ([], false) }
    for name in ["td", "th"] { result[name] = (["scope", "colspan", "rowspan"], false) }
    result["html"] = (["lang"], false)
    result["details"] = (["open"], false)
    result["time"] = (["datetime"], false)
    result["div"] = (["tabindex", "role"], false)
    result["a"] = (["href", "rel", "referrerpolicy", "aria-current", "title"], false)
    result["meta"] = (["charset", "name", "content", "http-equiv"], true)
    result["link"] = (["rel", "href"], true)
    result["li"] = (["aria-current"], false)
    result["search"] = (["hidden"], false)
    result["fieldset"] = ([], false)
    result["legend"] = ([], false)
    result["label"] = ([], false)
    result["p"] = (["hidden", "role"], false)
    result["input"] = (["type", "name", "checked"], true)
    result["br"] = ([], true)
    result["hr"] = ([], true)
    let drawing: Set<String> = [
      "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "d", "points", "width", "height",
      "viewBox", "fill", "stroke", "stroke-width", "stroke-dasharray", "stroke-linejoin",
      "stroke-linecap", "text-anchor", "font-family", "font-size", "font-weight", "role",
      "aria-labelledby", "opacity", "fill-opacity", "dominant-baseline", "dy", "transform",
      "preserveAspectRatio", "textLength", "lengthAdjust", "rx", "paint-order",
    ]
    for name in [
      "svg", "g", "rect", "line", "circle", "path", "polyline", "polygon", "text", "tspan",
    ] {
      result[name] = (drawing, false)
    }
    return result
  }()
}
