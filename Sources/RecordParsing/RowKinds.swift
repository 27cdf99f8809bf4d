/// Numbers for the words of rows: the same words, written the same way, have the same number.
///
/// Most rows of a log say what some row before them said, and are known by their bytes.
struct RowKinds {
  /// How many there are.
  private(set) var count = 0
  /// The words of each kind that can be met again, one after the other.
  private var bytes: [UInt8] = []
  private var known: [(start: Int, end: Int, hash: Int, kind: Int)] = []
  /// Places in `known`, each at its hash or after it; -1 where there is none.
  private var slots = [Int](repeating: -1, count: 64)
  /// The folder whose rows are read.
  private var folder: String?

  /// Turns to the rows of a folder: those of another are of other kinds.
  mutating func turn(to folder: String?) {
    guard folder != self.folder else { return }
    self.folder = folder
    bytes.removeAll(keepingCapacity: true)
    known.removeAll(keepingCapacity: true)
    slots = [Int](repeating: -1, count: 64)
  }

  /// The number of some words.
  ///
  /// - Parameters:
  ///   - words: the bytes of all words, in a form that no other words have.
  ///   - isKind: whether rows of these words may be of one kind; asked of new ones.
  /// - Returns: the number; nil where the words are new and may have none.
  mutating func number(of words: [UInt8], where isKind: () -> Bool) -> Int? {
    let hash = words.withUnsafeBytes { words in
      var hasher = Hasher()
      hasher.combine(bytes: words)
      return hasher.finalize()
    }
    var slot = hash & (slots.count - 1)
    while slots[slot] >= 0 {
      let found = known[slots[slot]]
      if found.hash == hash, holds(words, from: found.start, to: found.end) { return found.kind }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard isKind() else { return nil }
    slots[slot] = known.count
    known.append((bytes.count, bytes.count + words.count, hash, count))
    bytes += words
    count += 1
    if known.count * 2 > slots.count { grow() }
    return count - 1
  }

  /// Whether the words of a kind are these.
  private func holds(_ words: [UInt8], from start: Int, to end: Int) -> Bool {
    guard end - start == words.count else { return false }
    return bytes.withUnsafeBytes { bytes in
      words.withUnsafeBytes { words in
        words.elementsEqual(UnsafeRawBufferPointer(rebasing: bytes[start..<end]))
      }
    }
  }

  private mutating func grow() {
    slots = [Int](repeating: -1, count: slots.count * 2)
    for (place, kind) in known.enumerated() {
      var slot = kind.hash & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = place
    }
  }
}
