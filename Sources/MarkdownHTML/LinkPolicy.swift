/// What may become of the destination of a link.
enum LinkVerdict: Hashable {
  /// A page elsewhere, or a mail; the address as it is to be written.
  case external(String)
  /// Something in the site; the destination as it was written.
  case inside(String)
  /// Nothing that may be followed; why, as a phrase to follow the destination.
  case refused(String)
}

/// Decides by an allow-list: `https`, `http`, `mailto`, and relative destinations.
///
/// `destination` has its entities and escapes decoded. Nothing is repaired: an address with a
/// control character, a hidden one or a backslash is refused, as browsers read those in their own
/// ways.
func linkVerdict(_ destination: String) -> LinkVerdict {
  guard !destination.isEmpty else { return .refused("leads nowhere") }
  guard let first = destination.unicodeScalars.first, let last = destination.unicodeScalars.last,
    !first.properties.isWhitespace, !last.properties.isWhitespace,
    !destination.unicodeScalars.contains(where: {
      isHidden($0) || $0 == "\t" || $0 == "\n" || $0 == "\r" || $0 == "\\"
        || ($0.properties.isWhitespace && $0 != " ")
    }), !holdsCodedControl(destination)
  else { return .refused("holds a character that no address may hold") }
  guard let scheme = scheme(of: destination) else {
    let segment = destination.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    if segment.contains(":") { return .refused("is not a kind of address that a site may hold") }
    if destination.hasPrefix("/") { return .refused("starts at the root of a disk or server") }
    return .inside(destination)
  }
  let rest = destination.dropFirst(scheme.count + 1)
  switch scheme.lowercased() {
  case "https", "http":
    let host = rest.dropFirst(2).prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    guard rest.hasPrefix("//"), !host.isEmpty, host.first != ":" else {
      return .refused("names no site")
    }
    guard !host.contains("@"), !host.contains(" ") else {
      return .refused("hides the site it leads to")
    }
    return .external(percentCoded(destination))
  case "mailto":
    guard rest.contains("@"), rest.first != "?" else { return .refused("names nobody") }
    return .external(percentCoded(destination))
  default: return .refused("is not a kind of address that a site may hold")
  }
}

/// The letters before the first colon where they could name a scheme.
private func scheme(of destination: String) -> Substring? {
  guard let colon = destination.firstIndex(of: ":") else { return nil }
  let name = destination[..<colon]
  guard let first = name.utf8.first, isLetter(first),
    name.utf8.allSatisfy({
      isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
    })
  else { return nil }
  return name
}

private func isLetter(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
}

/// Whether a percent code stands for a control character: `%00`…`%1F`, `%7F`.
private func holdsCodedControl(_ text: String) -> Bool {
  let bytes = Array(text.utf8)
  for index in bytes.indices.dropLast(2) where bytes[index] == UInt8(ascii: "%") {
    let first = bytes[index + 1]
    if first == 0x30 || first == 0x31 { return true }
    if first == 0x37, bytes[index + 2] | 0x20 == 0x66 { return true }
  }
  return false
}

/// An address with everything that is not plain ASCII coded as `%XX`.
func percentCoded(_ address: String) -> String {
  var result = ""
  for byte in address.utf8 {
    switch byte {
    case 0x21, 0x23...0x3B, 0x3D, 0x3F...0x5B, 0x5D, 0x5F, 0x61...0x7A, 0x7E:
      result.unicodeScalars.append(Unicode.Scalar(byte))
    default:
      let digits = String(byte, radix: 16, uppercase: true)
      result += byte < 16 ? "%0\(digits)" : "%\(digits)"
    }
  }
  return result
}
