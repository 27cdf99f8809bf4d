import Testing

/// The `package` declarations of a file that have no doc comment above them, as `PATH:LINE: …`.
///
/// Attributes and `swift-format-ignore` lines may stand between the comment and the declaration.
private func undocumentedDeclarations(in file: RepositoryFile) -> [String] {
  let lines = file.lines.map { $0.drop(while: \.isWhitespace) }
  return lines.indices.filter { declaresPackageAPI(lines[$0]) }.filter { index in
    let above = lines[..<index].last { line in
      !line.hasPrefix("@") && !line.hasPrefix("// swift-format-ignore")
    }
    return above?.hasPrefix("///") != true
  }
  .map { "\(file.path):\($0 + 1): \(lines[$0])" }
}

/// Whether a line begins a declaration that other modules can see.
private func declaresPackageAPI(_ line: Substring) -> Bool {
  guard line.contains("package ") else { return false }
  let modifiers: Set<Substring> = [
    "static", "mutating", "nonmutating", "consuming", "borrowing", "indirect", "final", "lazy",
    "override", "convenience", "nonisolated", "private(set)", "fileprivate(set)",
  ]
  let keywords: Set<Substring> = [
    "func", "struct", "enum", "let", "var", "init", "typealias", "protocol", "subscript", "class",
    "actor",
  ]
  let words = line.split(separator: " ").filter { !$0.hasPrefix("@") && !modifiers.contains($0) }
  guard words.count > 1, words[0] == "package" else { return false }
  return keywords.contains(words[1].prefix(while: \.isLetter))
}

@Test func `every declaration that other modules see says what it is`() throws {
  let files = try Repository.files(under: "Sources", "Templates", ending: ".swift")
  #expect(files.map { $0.lines.filter(declaresPackageAPI).count }.reduce(0, +) > 50)
  #expect(files.flatMap(undocumentedDeclarations) == [])
}

@Test(
  arguments: [
    "package struct A {}", "  package static func a() {}", "@frozen package enum A {}",
    "package private(set) var a = 1", "package init?(_ a: Int) {}", "package typealias A = Int",
    "  indirect package enum A {}", "package mutating func a() {}", "package let a: Int",
  ])
func `a declaration without a comment is found`(declaration: String) {
  let bare = RepositoryFile(path: "A.swift", text: "// A note.\n\(declaration)\n")
  #expect(undocumentedDeclarations(in: bare).map { $0.hasPrefix("A.swift:2:") } == [true])
  let text = "/// What it is.\n@discardableResult\n\(declaration)\n"
  #expect(undocumentedDeclarations(in: RepositoryFile(path: "A.swift", text: text)) == [])
}

@Test(
  arguments: [
    "package import SourceText", "package extension A {}", "let package = Package(", "func a() {}",
    "// the package struct of old", "  let a = \"package var\"",
  ])
func `what other modules do not see needs no comment`(line: String) {
  #expect(undocumentedDeclarations(in: RepositoryFile(path: "A.swift", text: line)) == [])
}

@Test func `every page that names a Swift to build with names that of the manifest`() throws {
  let manifest = try Repository.file("Package.swift").text
  let version = try #require(manifest.prefixMatch(of: #/\/\/ swift-tools-version: ([0-9.]+)/#)?.1)
  for path in ["README.md", "CONTRIBUTING.md", "Tests/Proof/install.sh"] {
    let words = try Repository.file(path).text.replacing("\n", with: " ")
    let named = words.matches(of: #/Swift ([0-9]+\.[0-9]+)(?= toolchain| or newer)/#).map(\.1)
    #expect(!named.isEmpty && named.allSatisfy { $0 == version }, "\(path): \(named)")
  }
}
