extension String {
  /// Whether its bytes hold those of a word.
  ///
  /// Every file and every file's name is asked for some words: a search by characters takes many
  /// times as long, and finds the same words of ASCII.
  ///
  /// - Parameter word: what is looked for.
  /// - Returns: whether it stands anywhere in the text; true of a word without bytes.
  package func holds(_ word: String) -> Bool {
    var (text, word) = (self, word)
    return text.withUTF8 { bytes in word.withUTF8 { holdsBytes($0, in: bytes) } }
  }
}

/// Whether bytes hold others; linear but for words that repeat their own start.
private func holdsBytes(
  _ word: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>
) -> Bool {
  guard let first = word.first else { return true }
  guard bytes.count >= word.count else { return false }
  for start in 0...bytes.count - word.count where bytes[start] == first {
    var length = 1
    while length < word.count, bytes[start + length] == word[length] { length += 1 }
    if length == word.count { return true }
  }
  return false
}
