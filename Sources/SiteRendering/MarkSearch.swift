extension Substring {
  /// The first place of a mark such as `[[`, looked for byte by byte: a search by characters takes
  /// many times as long, and every build looks through all templates.
  func place(of mark: String) -> Range<Index>? {
    let bytes = Array(mark.utf8)
    var rest = utf8[...]
    while let start = rest.firstIndex(of: bytes[0]) {
      rest = rest[start...]
      if rest.starts(with: bytes) { return start..<rest.index(start, offsetBy: bytes.count) }
      rest = rest.dropFirst()
    }
    return nil
  }
}
