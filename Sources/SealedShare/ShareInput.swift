/// A file of a site, as a share takes it in.
package struct ShareInput: Sendable, Hashable {
  /// The path inside the site, such as `tasks/laundry.html`.
  package let path: String
  /// What is in it.
  package let bytes: [UInt8]

  /// A file.
  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}

/// Why a share can't be made.
package struct ShareProblem: Error, Sendable, Hashable {
  /// What is wrong, in a sentence.
  package let message: String

  init(_ message: String) { self.message = message }
}

/// A site taken apart: pages with their links still to be turned, and what they show or offer.
struct ShareSite {
  /// What a file is for.
  enum Kind: Hashable {
    case page(ShareMarkup)
    /// A picture, by its media type.
    case picture(String)
    /// A file to be saved, by its media type.
    case file(String)
  }

  /// A file with what it is for.
  struct Item {
    let path: String
    let bytes: [UInt8]
    let kind: Kind
  }

  /// Everything but the stylesheet, sorted by path, the opening page first.
  let items: [Item]
  let style: String

  static let start = "index.html"

  /// Takes a site apart; files that no reader of a single file has a use for are left out.
  init(_ inputs: [ShareInput]) throws(ShareProblem) {
    var items: [Item] = []
    var style = ""
    for input in inputs where input.path != "robots.txt" {
      let ending = input.path.split(separator: ".").last ?? ""
      switch ending {
      case "html":
        guard let page = ShareMarkup(input.bytes) else {
          throw ShareProblem("'\(input.path)' is no whole page")
        }
        items.append(Item(path: input.path, bytes: [], kind: .page(page)))
      case "css": style += String(decoding: input.bytes, as: UTF8.self)
      case "png", "jpg":
        let type = ending == "png" ? "image/png" : "image/jpeg"
        items.append(Item(path: input.path, bytes: input.bytes, kind: .picture(type)))
      default:
        let type = ["csv": "text/csv", "json": "application/json"][ending] ?? "text/plain"
        items.append(Item(path: input.path, bytes: input.bytes, kind: .file(type)))
      }
    }
    guard items.contains(where: { $0.path == Self.start }) else {
      throw ShareProblem("the site has no opening page")
    }
    self.items = items.sorted { left, right in
      if left.path == Self.start || right.path == Self.start { return left.path == Self.start }
      return left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }
    self.style = style
  }
}
