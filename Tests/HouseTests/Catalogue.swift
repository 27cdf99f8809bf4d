import Messages

/// A catalogue of messages.
struct Catalogue {
  let path: String
  let messages: [String: Message]
  /// The keys of its sentences, whose grammar may need other values in each language.
  let sentences: Set<String>
  let problems: [MessageProblem]

  init(_ file: RepositoryFile) {
    var problems: [MessageProblem] = []
    path = file.path
    messages = Messages.messages(of: file.text, problems: &problems)
    self.problems = problems
    let start = file.text.firstRange(of: "# ==== Sentences ====")?.lowerBound ?? file.text.endIndex
    sentences = Set(
      Messages.messages(of: String(file.text[start...]), problems: &problems).keys)
  }

  /// Those of every language.
  static func all() throws -> [Catalogue] {
    try Repository.files(under: "Templates/locales", ending: ".ftl").map(Catalogue.init)
  }

  /// Where it differs from another: keys that one of them lacks, and values or tags that one of two
  /// texts lacks.
  func differences(from other: Catalogue) -> [String] {
    let keys = Set(messages.keys), otherKeys = Set(other.messages.keys)
    let missing = otherKeys.subtracting(keys).sorted().map { "\(path) lacks '\($0)'" }
    let extra = keys.subtracting(otherKeys).sorted().map {
      "\(path) has '\($0)', which \(other.path) lacks"
    }
    let unlike = keys.intersection(otherKeys).sorted().flatMap { key in
      guard let mine = messages[key], let theirs = other.messages[key] else { return [String]() }
      let isFree = sentences.contains(key) && other.sentences.contains(key)
      return
        (isFree ? [] : difference(mine.names.sorted(), theirs.names.sorted(), of: key, in: other))
        + difference(tags(of: mine), tags(of: theirs), of: key, in: other)
    }
    return missing + extra + unlike
  }

  private func difference(
    _ mine: [String], _ theirs: [String], of key: String, in other: Catalogue
  ) -> [String] {
    guard mine != theirs else { return [] }
    return ["\(path): '\(key)' has \(mine), in \(other.path) \(theirs)"]
  }
}

/// The tags of markup that a plain text holds, sorted, with the names of values inside them.
private func tags(of message: Message) -> [String] {
  let text = message.parts.map { part in
    switch part {
    case .words(let words): words
    case .value(let name): "$\(name)"
    case .choice: ""
    }
  }.joined()
  return text.matches(of: /<\/?[a-z][^>]*>/).map { String($0.0) }.sorted()
}
