import Testing

/// Words that no source may hold outside a comment, and what to do instead.
private let forbidden = [
  "fatalError(": "return a value, or state a precondition with a sentence",
  "try!": "pass the error on",
  "@unchecked Sendable": "use values",
  "nonisolated(unsafe)": "use values",
]

private func forbiddenWords(in file: RepositoryFile) -> [String] {
  file.lines.enumerated().flatMap { index, line in
    let isComment = line.drop(while: \.isWhitespace).hasPrefix("//")
    return forbidden.keys.sorted().filter { !isComment && line.contains($0) }
      .map { "\(file.path):\(index + 1): \($0): \(forbidden[$0] ?? "")" }
  }
}

/// Lines that speak of work still to be done.
private func unfinishedWork(in file: RepositoryFile) -> [String] {
  file.lines.enumerated().filter { _, line in line.contains("TODO") || line.contains("FIXME") }
    .map { "\(file.path):\($0.offset + 1): \($0.element)" }
}

private func isTooLong(_ file: RepositoryFile, limit: Int) -> Bool {
  file.lines.count > limit
}

@Test func `no source can crash on what a couple wrote or share what is not a value`() throws {
  let files = try Repository.files(under: "Sources", "Templates", ending: ".swift")
  #expect(files.flatMap(forbiddenWords) == [])
}

@Test func `no source or template leaves work for later`() throws {
  let files = try Repository.files(
    under: "Sources", "Templates", "Plugins",
    ending: ".swift", ".h", ".mustache", ".ftl", ".css", ".csv", ".md", ".yaml")
  #expect(files.count > 20)
  #expect(files.flatMap(unfinishedWork) == [])
}

@Test func `no source is longer than 400 lines and no test longer than 500`() throws {
  let sources = try Repository.files(under: "Sources", "Templates", "Plugins", ending: ".swift")
  let tests = try Repository.files(under: "Tests", ending: ".swift", ".py", ".sh")
    .filter { !$0.path.contains("/Cases/") }
  #expect(sources.filter { isTooLong($0, limit: 400) }.map(\.path) == [])
  #expect(tests.filter { isTooLong($0, limit: 500) }.map(\.path) == [])
}

@Test(
  arguments: [
    "  fatalError(\"gone\")", "let a = try! b()", "final class A: @unchecked Sendable {}",
    "nonisolated(unsafe) var a = 1",
  ])
func `a forbidden word is found, but not in a comment`(line: String) {
  #expect(forbiddenWords(in: RepositoryFile(path: "A.swift", text: line)).count == 1)
  #expect(forbiddenWords(in: RepositoryFile(path: "A.swift", text: "// " + line)) == [])
}

@Test func `work left for later is found at its line`() {
  let file = RepositoryFile(path: "a.mustache", text: "<p>\n<!-- TODO: words -->\n</p>\n")
  #expect(unfinishedWork(in: file) == ["a.mustache:2: <!-- TODO: words -->"])
}

@Test func `a file is too long at one line over its limit`() {
  let text = String(repeating: "\n", count: 400)
  #expect(!isTooLong(RepositoryFile(path: "A.swift", text: text), limit: 400))
  #expect(isTooLong(RepositoryFile(path: "A.swift", text: text + "\n"), limit: 400))
}
