/// The minutes that a word names: `40`, `40m`, `40min`, `1h`, `1h30`, `1h30m`; nil for another.
///
/// The range is 0 to 10080, a week, as in the log.
package func spokenMinutes(_ word: String) -> Int? {
  let word = word.lowercased()
  let parts = word.split(separator: "h", maxSplits: 1, omittingEmptySubsequences: false)
  guard let last = parts.last else { return nil }
  var tail = last
  for unit in ["min", "m"] where tail.hasSuffix(unit) {
    tail = tail.dropLast(unit.count)
    break
  }
  let hours: Int? = parts.count == 2 ? number(parts[0]) : 0
  let minutes: Int? = parts.count == 2 && last.isEmpty ? 0 : number(tail)
  guard let hours, let minutes, parts.count == 1 || minutes < 60 else { return nil }
  let all = hours * 60 + minutes
  return (0...10_080).contains(all) ? all : nil
}

private func number(_ digits: Substring) -> Int? {
  guard !digits.isEmpty, digits.utf8.count <= 5,
    digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
  else { return nil }
  return Int(digits)
}
