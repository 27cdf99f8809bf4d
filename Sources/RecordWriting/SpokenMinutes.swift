/// The minutes that the first words of some words name, and how many words that takes.
///
/// `40`, `40m`, `40min`, `40 minutes`, `1h`, `1h30`, `1h30m`, `1h 30`, `1:30`, `1.5h`, `1,5 hours`; the
/// range is 0 to 10080, a week, as in the log.
/// - Parameter words: the words.
/// - Returns: the minutes and the number of words; nil where the first is none of these.
package func spokenMinutes(_ words: some Sequence<String>) -> (minutes: Int, words: Int)? {
  let first = Array(words.prefix(2)).map { $0.lowercased() }
  guard let word = first.first else { return nil }
  let next = first.dropFirst().first ?? ""
  if ["h", "hour", "hours"].contains(next), let hours = hours(word) { return (hours, 2) }
  if ["m", "min", "minute", "minutes"].contains(next), let minutes = number(word[...], upTo: 10_080)
  {
    return (minutes, 2)
  }
  if word.hasSuffix("h"), let hours = number(word.dropLast(), upTo: 168),
    let minutes = number(next[...], upTo: 59)
  {
    return inRange(hours * 60 + minutes).map { ($0, 2) }
  }
  return single(word).map { ($0, 1) }
}

private func single(_ word: String) -> Int? {
  for unit in ["hours", "hour", "h"] where word.hasSuffix(unit) {
    if let hours = hours(String(word.dropLast(unit.count))) { return hours }
  }
  for sign in [":", "h"] as [Character] {
    let parts = word.split(separator: sign, omittingEmptySubsequences: false)
    guard parts.count == 2 else { continue }
    let tail = sign == "h" && parts[1].hasSuffix("m") ? parts[1].dropLast() : parts[1]
    guard let hours = number(parts[0], upTo: 168), let minutes = number(tail, upTo: 59) else {
      return nil
    }
    return inRange(hours * 60 + minutes)
  }
  for unit in ["minutes", "min", "m"] where word.hasSuffix(unit) {
    return number(word.dropLast(unit.count), upTo: 10_080)
  }
  return number(word[...], upTo: 10_080)
}

/// Hours with at most two decimals after a point or a comma, as minutes.
private func hours(_ word: String) -> Int? {
  let parts = word.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
  guard let whole = parts.first.flatMap({ number($0, upTo: 168) }) else { return nil }
  guard parts.count > 1 else { return inRange(whole * 60) }
  guard parts.count == 2, parts[1].utf8.count <= 2, let decimals = number(parts[1], upTo: 99) else {
    return nil
  }
  let hundredths = parts[1].utf8.count == 1 ? decimals * 10 : decimals
  return inRange(whole * 60 + (hundredths * 60 + 50) / 100)
}

private func number(_ digits: Substring, upTo limit: Int) -> Int? {
  guard !digits.isEmpty, digits.utf8.count <= 5,
    digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(digits)
  else { return nil }
  return number <= limit ? number : nil
}

private func inRange(_ minutes: Int) -> Int? { minutes <= 10_080 ? minutes : nil }
