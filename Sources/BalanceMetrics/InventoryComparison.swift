package import HouseholdModel

/// The two lists of an inventory round, each thing once: on the first partner's list alone, on both,
/// on the second's alone (`inventory.lists`).
///
/// Things are matched by their task, else by their title without regard to case; a thing written on
/// several days counts once. Each list keeps the order and the words of who wrote it; what is on both
/// is in the first partner's.
package struct InventoryComparison: Sendable, Hashable {
  /// On the first partner's list alone.
  package let first: [InventoryItem]
  /// On both lists.
  package let both: [InventoryItem]
  /// On the second partner's list alone.
  package let second: [InventoryItem]

  /// What two lists have in common, and what they don't.
  package init(of lists: BySeat<[InventoryItem]>) {
    var tasks: [String: TaskID] = [:]
    func titled(_ seat: Seat) -> [(item: InventoryItem, title: String)] {
      lists[seat].map { item in
        let title = folded(item.title)
        if let task = item.task { tasks[title] = min(task, tasks[title] ?? task) }
        return (item, title)
      }
    }
    let items = BySeat(first: titled(.first), second: titled(.second))
    func keyed(_ seat: Seat) -> [(item: InventoryItem, key: Key)] {
      items[seat].map { item, title in
        (item, (item.task ?? tasks[title]).map(Key.task) ?? .title(title))
      }
    }
    let things = BySeat(first: keyed(.first), second: keyed(.second))
    let keys = BySeat(first: Set(things.first.map(\.key)), second: Set(things.second.map(\.key)))
    func once(_ seat: Seat, where belongs: (Key) -> Bool) -> [InventoryItem] {
      var seen: Set<Key> = []
      return things[seat].filter { belongs($0.key) && seen.insert($0.key).inserted }.map(\.item)
    }
    first = once(.first) { !keys.second.contains($0) }
    both = once(.first) { keys.second.contains($0) }
    second = once(.second) { !keys.first.contains($0) }
  }
}

private enum Key: Hashable {
  case task(TaskID)
  case title(String)
}

/// A title without its case and the spaces around it.
private func folded(_ title: String) -> String {
  // Most are letters of ASCII with single spaces between them, and take no search by characters.
  var isAfterSpace = true
  let isPlain = title.utf8.allSatisfy { byte in
    defer { isAfterSpace = byte == 0x20 }
    return (0x20..<0x7F).contains(byte) && !(byte == 0x20 && isAfterSpace)
  }
  if isPlain, !isAfterSpace { return title.lowercased() }
  let words = title.split(whereSeparator: \.isWhitespace)
  return words.joined(separator: " ").lowercased()
}
