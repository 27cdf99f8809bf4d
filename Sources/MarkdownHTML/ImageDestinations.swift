/// Where the images of a text in Markdown lead, as they were written, in the order of the text.
///
/// A text beyond the limits of the parser has none.
package func imageDestinations(inMarkdown markdown: String) -> [String] {
  let bytes = Array(markdown.utf8)
  guard ComplexityScan.exceeded(by: bytes) == nil,
    let document = MarkdownDocument(parsing: bytes)
  else { return [] }
  return document.withRoot { root in
    var found: [String] = []
    var node = root.firstChild
    while let current = node {
      if current.kind == .image { found.append(current.destination) }
      node = current.following(within: root)
    }
    return found
  }
}

/// A relative destination as a path from the top folder: `images/a b.jpg` of `../images/a%20b.jpg`.
///
/// Percent codes are read, and `./` and `../` at the start are left out, so that a text may be
/// written from its own folder or from the top one.
package func pathFromTop(_ destination: String) -> String {
  var rest = destination[...]
  while let prefix = ["./", "../"].first(where: { rest.hasPrefix($0) }) {
    rest = rest.dropFirst(prefix.count)
  }
  let bytes = Array(rest.utf8)
  var decoded: [UInt8] = []
  var index = 0
  while index < bytes.count {
    if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
      let high = hexadecimal(bytes[index + 1]), let low = hexadecimal(bytes[index + 2])
    {
      decoded.append(high << 4 | low)
      index += 3
    } else {
      decoded.append(bytes[index])
      index += 1
    }
  }
  return String(validating: decoded, as: UTF8.self) ?? String(rest)
}

private func hexadecimal(_ byte: UInt8) -> UInt8? {
  switch byte {
  case 0x30...0x39: byte - 0x30
  case 0x41...0x46: byte - 0x37
  case 0x61...0x66: byte - 0x57
  default: nil
  }
}
