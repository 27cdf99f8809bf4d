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
    for item in lists.first + lists.second {
      guard let task = item.task else { continue }
      tasks[folded(item.title)] = min(task, tasks[folded(item.title)] ?? task)
    }
    func key(_ item: InventoryItem) -> Key {
      let title = folded(item.title)
      return (item.task ?? tasks[title]).map(Key.task) ?? .title(title)
    }
    let keys = BySeat(first: Set(lists.first.map(key)), second: Set(lists.second.map(key)))
    func once(_ seat: Seat, where belongs: (Key) -> Bool) -> [InventoryItem] {
      var seen: Set<Key> = []
      return lists[seat].filter { belongs(key($0)) && seen.insert(key($0)).inserted }
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
  let words = title.split(whereSeparator: \.isWhitespace)
  return words.joined(separator: " ").lowercased()
}
