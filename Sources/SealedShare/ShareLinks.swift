/// Where the attributes of a page lead, once all pages are in one file.
struct ShareLinks {
  private let numbers: [String: Int]
  private let pages: [String: ShareMarkup]
  /// What stands in place of the source of a picture, or of a link to a file, by its number.
  private let outside: (Int) -> String

  /// The links of a site whose parts have these numbers.
  init(_ site: ShareSite, numbers: [String: Int], outside: @escaping (Int) -> String) {
    self.numbers = numbers
    self.outside = outside
    var pages: [String: ShareMarkup] = [:]
    for item in site.items {
      if case .page(let page) = item.kind { pages[item.path] = page }
    }
    self.pages = pages
  }

  /// The id of a page in the one file.
  static func id(ofPage number: Int) -> String { "p\(number)" }

  /// The body of a page with all links, ids and sources turned.
  func body(of page: ShareMarkup, at path: String) -> [UInt8] {
    page.body { attribute in turned(attribute, on: page, at: path) }
  }

  private func turned(_ attribute: Attribute, on page: ShareMarkup, at path: String) -> String? {
    let number = numbers[path] ?? 0
    switch attribute.name {
    case "id": return " id=\"\(id(attribute.text, on: page, number) ?? "")\""
    case "aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "aria-owns",
      "for", "headers", "list":
      let all = attribute.text.split(separator: " ").compactMap { id(String($0), on: page, number) }
      return all.isEmpty ? "" : " \(attribute.name)=\"\(all.joined(separator: " "))\""
    // Radio buttons of one name belong together, and each page has its own.
    case "name": return " name=\"\(Self.id(ofPage: number))-\(attribute.text)\""
    case "href", "xlink:href": return link(attribute, on: page, at: path)
    case "src":
      guard !attribute.text.hasPrefix("data:") else { return nil }
      let (target, _) = Self.target(of: attribute.text, from: path)
      return numbers[target].map(outside) ?? ""
    case "srcset", "style": return ""
    default:
      // Such as `fill="url(#hatch)"`.
      guard let start = attribute.text.firstRange(of: "url(#") else {
        return attribute.name.hasPrefix("on") ? "" : nil
      }
      let name = attribute.text[start.upperBound...].prefix { $0 != ")" }
      guard let place = id(String(name), on: page, number) else { return "" }
      return " \(attribute.name)=\"url(#\(place))\""
    }
  }

  private func link(_ attribute: Attribute, on page: ShareMarkup, at path: String) -> String? {
    let text = attribute.text
    let scheme = text.prefix { $0 != ":" && $0 != "/" && $0 != "#" && $0 != "?" }
    if scheme.endIndex < text.endIndex, text[scheme.endIndex] == ":" { return nil }
    let (target, fragment) = Self.target(of: text, from: path)
    guard let number = numbers[target] else { return "" }
    guard let goal = pages[target] else { return outside(number) }
    let place = fragment.flatMap { id($0, on: goal, number) }
    return " href=\"#\(place ?? Self.id(ofPage: number))\""
  }

  /// An id of a page in the one file: by its place alone, as names end up in a browser's history.
  private func id(_ text: String, on page: ShareMarkup, _ number: Int) -> String? {
    page.places[text].map { "\(Self.id(ofPage: number))-\($0)" }
  }

  /// The path that a link of a page leads to, and the place there.
  static func target(of link: String, from path: String) -> (path: String, fragment: String?) {
    let parts = link.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let fragment = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
    guard let inner = parts.first, !inner.isEmpty else { return (path, fragment) }
    var names = path.split(separator: "/").dropLast()
    for name in inner.split(separator: "/") {
      switch name {
      case ".": continue
      case "..": _ = names.popLast()
      default: names.append(name)
      }
    }
    return (names.joined(separator: "/"), fragment)
  }
}
