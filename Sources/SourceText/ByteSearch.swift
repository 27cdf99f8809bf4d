// Searches byte by byte: by characters they take many times as long, and find the same words of
// ASCII. Every build looks through all files, their names, all templates and all pages.

extension String {
  /// Whether its bytes hold those of a word.
  ///
  /// - Parameter word: what is looked for.
  /// - Returns: whether it stands anywhere in the text; true of a word without bytes.
  package func holds(_ word: String) -> Bool {
    var (text, word) = (self, word)
    return text.withUTF8 { bytes in word.withUTF8 { offset(of: $0, in: bytes) != nil } }
  }
}

extension Substring {
  /// The first place of a mark such as `[[`; nil where there is none.
  package func place(of mark: String) -> Range<Index>? {
    var (text, mark) = (self, mark)
    return text.withUTF8 { bytes in
      mark.withUTF8 { mark in
        offset(of: mark, in: bytes).map { offset in
          let start = utf8.index(startIndex, offsetBy: offset)
          return start..<utf8.index(start, offsetBy: mark.count)
        }
      }
    }
  }
}

/// Where bytes hold others for the first time; linear but for words that repeat their own start.
///
/// - Parameters:
///   - word: what is looked for.
///   - bytes: where it is looked for.
///   - start: the offset to start at, 0…`bytes.count`.
/// - Returns: the offset of its first byte; `start` of a word without bytes, nil where there is none.
package func offset(
  of word: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0
) -> Int? {
  guard let first = word.first else { return start }
  var start = start
  while start + word.count <= bytes.count {
    if bytes[start] == first {
      var length = 1
      while length < word.count, bytes[start + length] == word[length] { length += 1 }
      if length == word.count { return start }
    }
    start += 1
  }
  return nil
}
