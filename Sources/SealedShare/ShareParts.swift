/// A share before it is written: every page, picture and file, each with its number.
package struct ShareParts: Sendable, Hashable {
  /// What a part is, and what is told of it.
  package enum Kind: Sendable, Hashable {
    /// A page: its title as text, the classes of its body.
    case page(title: String, classes: String)
    /// A picture of this media type.
    case picture(type: String)
    /// A file to be saved, by its name and media type.
    case file(name: String, type: String)
  }

  /// A part.
  package struct Part: Sendable, Hashable {
    /// What it is.
    package let kind: Kind
    /// What is in it: of a page the markup of its body.
    package let bytes: [UInt8]

    /// A part.
    package init(kind: Kind, bytes: [UInt8]) {
      self.kind = kind
      self.bytes = bytes
    }
  }

  /// The stylesheet of the site.
  package let style: String
  /// The number of the opening page.
  package let start: Int
  /// The parts; the first has number 1.
  package let parts: [Part]

  /// A share of these parts.
  package init(style: String, start: Int, parts: [Part]) {
    self.style = style
    self.start = start
    self.parts = parts
  }
}

extension ShareParts {
  /// The parts of a site in this order, links turned to their numbers.
  ///
  /// - Parameters:
  ///   - site: the site.
  ///   - order: the places of its items, each once.
  ///   - outside: what stands in place of the source of a picture or of a link to a file.
  init(_ site: ShareSite, order: [Int], outside: @escaping (Int) -> String) {
    var numbers: [String: Int] = [:]
    for (place, item) in order.enumerated() { numbers[site.items[item].path] = place + 1 }
    let links = ShareLinks(site, numbers: numbers, outside: outside)
    parts = order.map { place in
      let item = site.items[place]
      switch item.kind {
      case .page(let page):
        return Part(
          kind: .page(title: page.title, classes: page.classes),
          bytes: links.body(of: page, at: item.path))
      case .picture(let type): return Part(kind: .picture(type: type), bytes: item.bytes)
      case .file(let type):
        let name = item.path.split(separator: "/").last ?? ""
        return Part(kind: .file(name: String(name), type: type), bytes: item.bytes)
      }
    }
    style = site.style
    start = numbers[ShareSite.start] ?? 1
  }
}
