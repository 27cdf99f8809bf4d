/// Numbers that look random and are the same for the same seed.
struct SplitMix {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from 0 up to but without `limit`.
  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }

  mutating func pick<Element>(_ elements: [Element]) -> Element { elements[below(elements.count)] }
}

extension String {
  /// How often another text is in this one.
  func components(of other: String) -> Int { ranges(of: other).count }
}

/// What in some markup is not on the list of what the renderer may write; nil where all of it is.
///
/// Reads markup as a browser does as far as the renderer's own forms go, and accepts no other.
func markupFault(_ markup: String) -> String? {
  let attributes: Set<String> = [
    "class", "href", "rel", "referrerpolicy", "title", "id", "role", "tabindex", "aria-label",
    "scope", "start",
  ]
  let containers: Set<String> = [
    "p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "em",
    "strong", "del", "a", "span", "sup", "div", "table", "thead", "tbody", "tr", "th", "td",
  ]
  var open: [String] = []
  var rest = markup[...]
  while let start = rest.firstIndex(where: { $0 == "<" || $0 == ">" }) {
    guard rest[start] == "<", let end = rest[start...].firstIndex(of: ">") else {
      return "a bracket in text near \(rest.prefix(40))"
    }
    let tag = rest[rest.index(after: start)..<end]
    rest = rest[rest.index(after: end)...]
    if tag.hasPrefix("/") {
      guard open.popLast() == String(tag.dropFirst()) else { return "</…> where none fits: \(tag)" }
      continue
    }
    let name = String(tag.prefix { $0 != " " })
    if name != "br", name != "hr" {
      guard containers.contains(name) else { return "the tag \(name)" }
      if name == "a", open.contains("a") { return "a link in a link" }
      open.append(name)
    }
    var list = tag.dropFirst(name.count)
    while !list.isEmpty {
      guard let equals = list.firstIndex(of: "=") else { return "an attribute in \(tag)" }
      let key = list[..<equals].trimmed
      guard attributes.contains(key), list[equals...].hasPrefix("=\"") else {
        return "the attribute \(key) in \(tag)"
      }
      let value = list[equals...].dropFirst(2)
      guard let quote = value.firstIndex(of: "\"") else { return "an open quote in \(tag)" }
      if key == "href", let fault = addressFault(String(value[..<quote])) { return fault }
      list = value[value.index(after: quote)...]
    }
  }
  return open.isEmpty ? nil : "not closed: \(open)"
}

private func addressFault(_ value: String) -> String? {
  let isKnown =
    ["https://", "http://", "mailto:"].contains { value.lowercased().hasPrefix($0) }
    || (!value.hasPrefix("/")
      && !value.prefix { $0 != "/" && $0 != "?" && $0 != "#" }.contains(":"))
  return isKnown && value.utf8.allSatisfy { (0x21...0x7E).contains($0) } && !value.contains("\\")
    ? nil : "the address \(value)"
}

extension Substring {
  fileprivate var trimmed: String { String(drop { $0 == " " }) }
}
