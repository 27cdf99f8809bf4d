/// The candidate that someone most likely meant, or nil where none is close.
///
/// Close is an edit distance (a swap of neighbours counts 1) of at most a third of the longer word,
/// and of 1 for words of up to four characters. Parts that both begin or end with, up to a `-`, are
/// left aside: `school-bag` is no slip of `school-start`. Letter case does not count. Ties go to the
/// first in alphabetical order.
package func nearMiss(for word: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(word.lowercased())
  guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
  var best: (distance: Int, candidate: String)?
  for candidate in Set(candidates).sorted() {
    let letters = Array(candidate.lowercased())
    guard letters.count <= 64 else { continue }
    let (left, right) = withoutSharedParts(wanted, letters)
    let limit = max(1, max(left.count, right.count) / 3)
    let distance = editDistance(left, right)
    if distance <= limit, distance < (best?.distance ?? .max) { best = (distance, candidate) }
  }
  return best?.candidate
}

/// Two words without the parts, divided by `-`, that both begin with and both end with.
private func withoutSharedParts(
  _ left: [Character], _ right: [Character]
) -> ([Character], [Character]) {
  var parts = [left, right].map { $0.split(separator: "-", omittingEmptySubsequences: false) }
  while parts[0].count > 1, parts[1].count > 1, parts[0].first == parts[1].first {
    for side in 0...1 { parts[side].removeFirst() }
  }
  while parts[0].count > 1, parts[1].count > 1, parts[0].last == parts[1].last {
    for side in 0...1 { parts[side].removeLast() }
  }
  return (Array(parts[0].joined(separator: "-")), Array(parts[1].joined(separator: "-")))
}

/// Optimal string alignment distance: insert, delete, replace, or swap two neighbours.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in 0..<left.count {
    var current = [row + 1]
    for column in 0..<right.count {
      let cost = left[row] == right[column] ? 0 : 1
      var value = min(last[column + 1] + 1, current[column] + 1, last[column] + cost)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        value = min(value, beforeLast[column - 1] + 1)
      }
      current.append(value)
    }
    (beforeLast, last) = (last, current)
  }
  return last[right.count]
}
