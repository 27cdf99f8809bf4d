/// The candidate that someone most likely meant, or nil where none is close.
///
/// Close is an edit distance (a swap of neighbours counts 1) of at most a third of the longer word,
/// and of 1 for words of up to four characters. Letter case does not count. Ties go to the first
/// in alphabetical order.
package func nearMiss(for word: String, among candidates: some Sequence<String>) -> String? {
  let wanted = Array(word.lowercased())
  guard !wanted.isEmpty, wanted.count <= 64 else { return nil }
  var best: (distance: Int, candidate: String)?
  for candidate in Set(candidates).sorted() {
    let letters = Array(candidate.lowercased())
    guard letters.count <= 64 else { continue }
    let limit = max(1, max(wanted.count, letters.count) / 3)
    let distance = editDistance(wanted, letters)
    if distance <= limit, distance < (best?.distance ?? .max) { best = (distance, candidate) }
  }
  return best?.candidate
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
