/// A call for words in a source: `words("key", ["name": value])`.
struct SentenceCall: Hashable {
  let key: String
  let values: Set<String>
  /// Where it is, as `PATH:LINE`.
  let place: String
}

/// Finds words and calls for words in Swift sources.
enum SentenceCalls {
  /// The calls that name their key in place.
  static func calls(in file: RepositoryFile) -> [SentenceCall] {
    let call = /\b(words|self|html|told|counted|spelling)\(\s*"([a-z0-9]+(?:-[a-z0-9]+)*)"/
      .wordBoundaryKind(.simple)
    return file.text.matches(of: call).map { match in
      let line = file.text[..<match.range.lowerBound].count { $0.isNewline } + 1
      let values: Set<String> =
        switch match.1 {
        case "counted": ["count"]
        case "spelling": ["count", "spelled"]
        default: names(after: file.text[match.range.upperBound...])
        }
      return SentenceCall(
        key: String(match.2), values: values, place: "\(file.path):\(line)")
    }
  }

  /// The names of the values in `, ["name": value, …]`.
  private static func names(after rest: Substring) -> Set<String> {
    guard let open = rest.prefixMatch(of: /\s*,\s*\[/) else { return [] }
    var names: Set<String> = []
    var depth = 1
    var last: Character = "["
    var index = open.range.upperBound
    while index < rest.endIndex, depth > 0 {
      let character = rest[index]
      if "([{".contains(character) { depth += 1 }
      if ")]}".contains(character) { depth -= 1 }
      if character == "\"" {
        let literal = literal(in: rest[index...])
        index = literal.end
        if depth == 1, "[,".contains(last), rest[index...].prefixMatch(of: /\s*:/) != nil {
          names.insert(literal.text)
        }
        last = "\""
        continue
      }
      if !character.isWhitespace { last = character }
      index = rest.index(after: index)
    }
    return names
  }

  /// The text of the literal that a string begins with, without what is put into it, and its end.
  private static func literal(in rest: Substring) -> (text: String, end: String.Index) {
    var text = ""
    var index = rest.index(after: rest.startIndex)
    var depth = 0
    while index < rest.endIndex, depth > 0 || rest[index] != "\"" {
      let character = rest[index]
      if depth > 0 {
        if character == "(" { depth += 1 }
        if character == ")" { depth -= 1 }
        if character == "\"" {
          index = literal(in: rest[index...]).end
          continue
        }
      } else if character == "\\" {
        index = rest.index(after: index)
        if index < rest.endIndex, rest[index] == "(" { depth = 1 } else { text += "\\" }
      } else {
        text.append(character)
      }
      if index < rest.endIndex { index = rest.index(after: index) }
    }
    return (text, index < rest.endIndex ? rest.index(after: index) : index)
  }

  /// All literals of a file but those in comments, without what is put into them.
  static func literals(in file: RepositoryFile) -> [(text: String, place: String)] {
    file.lines.enumerated().flatMap { number, line -> [(text: String, place: String)] in
      guard !line.drop(while: \.isWhitespace).hasPrefix("//") else { return [] }
      var found: [(text: String, place: String)] = []
      var rest = line
      while let quote = rest.firstIndex(of: "\"") {
        let literal = literal(in: rest[quote...])
        found.append((literal.text, "\(file.path):\(number + 1)"))
        // What stands in an interpolation may hold literals too.
        found += inner(rest[quote..<literal.end], place: "\(file.path):\(number + 1)")
        rest = rest[literal.end...]
      }
      return found
    }
  }

  private static func inner(_ literal: Substring, place: String) -> [(text: String, place: String)]
  {
    var found: [(text: String, place: String)] = []
    var rest = literal.dropFirst()
    while let open = rest.firstRange(of: "\\(") {
      rest = rest[open.upperBound...]
      guard let quote = rest.firstIndex(of: "\"") else { break }
      guard rest[..<quote].firstRange(of: "\\(") == nil,
        rest[..<quote].count(where: { $0 == "(" })
          >= rest[..<quote].count(where: { $0 == ")" })
      else { continue }
      let (text, end) = Self.literal(in: rest[quote...])
      found.append((text, place))
      rest = rest[end...]
    }
    return found
  }

  /// Whether a literal holds words for readers: a capital word, or two words with a space between
  /// them, markup aside.
  static func isProse(_ literal: String) -> Bool {
    let text = literal.replacing(/<[^>]*>?/, with: "")
    return text.contains(/[\p{L}][\p{L}’,;:.]* +[\p{L}]/)
      || text.wholeMatch(of: /[A-Z][a-z]+[.:!?]?/) != nil || text.contains("’")
  }
}
