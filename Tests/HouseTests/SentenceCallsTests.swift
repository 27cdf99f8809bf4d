import Messages
import Testing

/// The catalogues by the names of their files.
private func catalogues() throws -> [(path: String, text: String, messages: [String: Message])] {
  try Repository.files(under: "Templates/locales", ending: ".ftl").map { file in
    var problems: [MessageProblem] = []
    let found = messages(of: file.text, problems: &problems)
    #expect(problems == [], "\(file.path)")
    return (file.path, file.text, found)
  }
}

private func calls() throws -> [SentenceCall] {
  try Repository.files(under: "Sources/SiteViews", ending: ".swift")
    .flatMap(SentenceCalls.calls)
}

/// The keys of the part of the English catalogue that pages' sentences are in.
private func sentenceKeys() throws -> Set<String> {
  let text = try Repository.file("Templates/locales/en.ftl").text
  let start = try #require(text.firstRange(of: "# ==== Sentences ===="))
  var problems: [MessageProblem] = []
  return Set(messages(of: String(text[start.lowerBound...]), problems: &problems).keys)
}

/// The comments of a key: those since the last heading, and those right above it.
private func comments(above key: String, in text: String) -> String {
  let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
  let end = lines.firstIndex { $0.hasPrefix("\(key) =") } ?? 0
  let start = lines[..<end].lastIndex { $0.hasPrefix("# ----") } ?? 0
  return lines[start..<end].filter { $0.hasPrefix("#") }.joined(separator: "\n")
}

@Test func `every sentence that a page says is in every catalogue, with the values it is given`()
  throws
{
  let calls = try calls()
  #expect(calls.count > 200)
  for (path, _, messages) in try catalogues() {
    for call in calls {
      guard let message = messages[call.key] else {
        Issue.record("\(path) lacks '\(call.key)' of \(call.place)")
        continue
      }
      let unknown = message.names.subtracting(call.values).sorted()
      #expect(unknown == [], "\(path): '\(call.key)' of \(call.place)")
    }
  }
}

@Test func `a value that English does not need is told to translators`() throws {
  let english = try #require(try catalogues().first { $0.path.hasSuffix("/en.ftl") })
  for call in try calls() {
    let told = comments(above: call.key, in: english.text)
    let unused = call.values.subtracting(english.messages[call.key]?.names ?? [])
    let untold = unused.filter { !told.contains("$\($0)") }.sorted()
    #expect(untold == [], "'\(call.key)' of \(call.place)")
  }
}

@Test func `no sentence of the catalogue is unused`() throws {
  let literals = Set(
    try Repository.files(under: "Sources/SiteViews", ending: ".swift")
      .flatMap(SentenceCalls.literals).map(\.text)
  ).union(try calls().map(\.key))
  let templates = try Repository.files(under: "Templates", ending: ".mustache")
    .map(\.text).joined()
  let unused = try sentenceKeys().filter {
    !literals.contains($0) && !templates.contains("[[\($0)]]")
  }
  #expect(unused.sorted() == [])
}

@Test func `no source of pages holds words for readers`() throws {
  // What `check` says of a file is in English, and on no page.
  let speaking = ["Sources/SiteViews/ImageShelf.swift"]
  let prose = try Repository.files(under: "Sources/SiteViews", ending: ".swift")
    .filter { !speaking.contains($0.path) }.flatMap(SentenceCalls.literals).filter {
      SentenceCalls.isProse($0.text)
    }
  #expect(prose.map { "\($0.place): \($0.text)" } == [])
}

@Test func `a call is found with its key and the names of its values`() {
  let text = #"""
    let a = words("one-two")
    b = site.words.html(
      "three", ["name": names["x": 1], "of": words("four", ["in": "a: \(c("d"))"])]) + e("five")
    words.counted("count-x", 3)
    """#
  let calls = SentenceCalls.calls(in: RepositoryFile(path: "A.swift", text: text))
  #expect(
    calls == [
      SentenceCall(key: "one-two", values: [], place: "A.swift:1"),
      SentenceCall(key: "three", values: ["name", "of"], place: "A.swift:2"),
      SentenceCall(key: "four", values: ["in"], place: "A.swift:3"),
      SentenceCall(key: "count-x", values: ["count"], place: "A.swift:4"),
    ])
}

@Test(arguments: [
  ("Earlier", true), ("this week", true), ("<p>You \\(link), and kept it.</p>", true), ("’s", true),
  (" · ", false), ("textHTML", false), ("month-meta", false), ("<span class=\"soft\">", false),
  ("standing.share", false), ("index.html", false), ("“", false),
])
func `words for readers are told from keys and markup`(literal: String, isProse: Bool) {
  #expect(SentenceCalls.isProse(literal) == isProse)
}

@Test func `literals are found without what is put into them, and those inside it too`() {
  let text = #"""
    // "not here"
    a("<a href=\"\(b.c(d))\">\(e ?? "f g") h</a>", "i")
    """#
  let found = SentenceCalls.literals(in: RepositoryFile(path: "A.swift", text: text))
  #expect(found.map(\.text) == [#"<a href=\\> h</a>"#, "f g", "i"])
}
