import Diagnostics
import Foundation
import Testing

@Test(arguments: CatalogueCase.all.map(\.id))
func `a case is told in the words that are expected`(id: DiagnosticID) throws {
  #expect(try CatalogueCase(id: id).mismatch() == nil)
}

@Test(arguments: CatalogueCase.all.map(\.id))
func `a case shows the problem it is named after`(id: DiagnosticID) throws {
  let output = try CatalogueCase(id: id).output()
  // The file of another tool that an import is given.
  let file = CatalogueCase(id: id).command?.dropFirst(2).first.map { path in
    path.split(separator: "/").last.map(String.init) ?? path
  }
  #expect(output.contains("[\(id.rawValue)]\n"))
  #expect(!output.contains(CatalogueCase.folder.path))
  #expect(
    output.split(separator: "\n").filter { $0.contains("[\(id.rawValue)]") }
      .allSatisfy { $0.hasPrefix(CatalogueCase(id: id).command == nil ? "content" : file ?? "") })
}

@Test func `every kind of problem has a case`() {
  let without = DiagnosticID.allCases.filter { !CatalogueCase(id: $0).isThere }
  #expect(without == [])
}

@Test func `every case is named after a kind of problem`() throws {
  let names = try FileManager.default.contentsOfDirectory(atPath: CatalogueCase.folder.path)
    .filter { !$0.hasPrefix(".") }
  #expect(names.filter { DiagnosticID(rawValue: $0) == nil } == [])
}

@Test func `the page shows signs of Markdown that a guide speaks of, and follows none`() throws {
  #expect(shown("![The lake](a.jpg)") == "!\\[The lake](a.jpg)")
  #expect(shown("\\[Ana]: **agreed**") == "\\\\\\[Ana]: \\*\\*agreed\\*\\*")
  var isCode = false
  for line in try diagnosticsPage().split(separator: "\n") {
    if line.hasPrefix("```") { isCode.toggle() }
    let plain = line.replacing("\\[", with: "")
    #expect(isCode || !plain.contains("![") && !plain.contains("[^"), "\(line)")
  }
}

@Test func `the page of all problems is fresh`() throws {
  let page = CatalogueCase.package.appending(path: "docs/DIAGNOSTICS.md")
  #expect(try recordedMismatch(try diagnosticsPage(), page) == nil)
}
