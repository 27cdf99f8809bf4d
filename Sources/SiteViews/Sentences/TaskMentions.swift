import HouseholdModel

extension Site {
  /// The agreements that name a task, the newest check-in's first.
  ///
  /// A task is named by its title, by its other words, and by its id with blanks for hyphens, as
  /// whole words in whatever case.
  func agreements(naming task: HouseholdTask) -> [MadeAgreement] {
    let names = ([task.title] + task.alsoKnownAs + [task.id.text.replacing("-", with: " ")])
      .map { $0.lowercased() }
    return household.checkIns.reversed().flatMap(\.made).filter { made in
      let text = made.agreement.text.lowercased()
      return names.contains { text.holdsWholeWords($0) }
    }
  }
}

extension String {
  /// Whether some words stand in a text without a letter or digit before or after them.
  fileprivate func holdsWholeWords(_ words: String) -> Bool {
    guard !words.isEmpty else { return false }
    return ranges(of: words).contains { range in
      let before = self[..<range.lowerBound].last
      let after = self[range.upperBound...].first
      return [before, after].allSatisfy { $0.map { !$0.isLetter && !$0.isNumber } ?? true }
    }
  }
}
