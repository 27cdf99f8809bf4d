import Messages

/// A list under its letters, and the row of all letters above it, in the order of a language.
struct Alphabet {
  /// A letter with what stands under it.
  private let sections: [(letter: String, items: [Fields])]
  private let all: [String]

  /// A list from A to Z; what begins with no letter comes first, under `#`.
  ///
  /// - Parameters:
  ///   - items: the texts, sorted, with what a template shows of each.
  ///   - language: whose letters they are.
  init(_ items: [(text: String, fields: Fields)], in language: Language) {
    var letters: [String] = []
    var found: [String: [Fields]] = [:]
    for item in items {
      let letter = language.letter(of: item.text)
      if found[letter] == nil { letters.append(letter) }
      found[letter, default: []].append(item.fields)
    }
    // One place each: signs and digits may sort on both sides of the letters.
    letters = letters.filter { $0 == "#" } + letters.filter { $0 != "#" }
    sections = letters.map { ($0, found[$0] ?? []) }
    let known = language.alphabet
    all =
      letters.filter { $0 == "#" } + known
      + letters.filter { $0 != "#" && !known.contains($0) }
  }

  /// The letters with something under them, for a template.
  var letters: [Fields] {
    sections.map { letter, items in
      ["letter": .text(letter), "anchor": .text(anchor(of: letter)), "items": .list(items)]
    }
  }

  /// All letters, for the row above; those with nothing under them lead nowhere.
  var row: [Fields] {
    let found = Set(sections.map(\.letter))
    return all.map { letter in
      [
        "letter": .text(letter), "anchor": .text(anchor(of: letter)),
        "leads": .flag(found.contains(letter)),
      ]
    }
  }
}

/// The id of a letter's heading: `letter-a`; other letters by their numbers.
private func anchor(of letter: String) -> String {
  let isPlain = letter.unicodeScalars.allSatisfy { ("A"..."Z").contains($0) }
  let name =
    isPlain
    ? letter.lowercased()
    : letter.unicodeScalars.map { String($0.value, radix: 16) }.joined(separator: "-")
  return "letter-" + name
}
