/// Numbers for the words of rows: the same words, written the same way, have the same number.
///
/// Most rows of a log say what some row before them said, and are known by their bytes.
struct RowKinds {
  /// How many there are.
  private(set) var count = 0
  /// The kinds that can be met again, by their words one after the other.
  private var known: [Words: Int] = [:]
  /// The folder whose rows are read.
  private var folder: String?

  /// Turns to the rows of a folder: those of another are of other kinds.
  mutating func turn(to folder: String?) {
    guard folder != self.folder else { return }
    self.folder = folder
    known.removeAll(keepingCapacity: true)
  }

  /// The number of some words.
  ///
  /// - Parameters:
  ///   - words: the bytes of all words, in a form that no other words have.
  ///   - isKind: whether rows of these words may be of one kind; asked of new ones.
  /// - Returns: the number; nil where the words are new and may have none.
  mutating func number(of words: [UInt8], where isKind: () -> Bool) -> Int? {
    if let kind = known[Words(bytes: words)] { return kind }
    guard isKind() else { return nil }
    known[Words(bytes: words)] = count
    count += 1
    return count - 1
  }

  /// Bytes that are hashed at once: an array of them takes each by itself, and there are many rows.
  private struct Words: Hashable {
    let bytes: [UInt8]

    func hash(into hasher: inout Hasher) {
      bytes.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
  }
}
