import Testing

/// The modules and their source files.
private func modules() throws -> [(name: String, file: RepositoryFile)] {
  try Repository.files(under: "Sources", ending: ".swift").map { file in
    (String(file.path.split(separator: "/")[1]), file)
  } + Repository.files(under: "Templates", ending: ".swift").map { ("SiteTemplates", $0) }
}

@Test func `every module imports only what its arrows allow`() throws {
  let modules = try modules()
  #expect(modules.count > Layering.arrows.count)
  #expect(modules.flatMap { Layering.violations(of: $0.file, in: $0.name) } == [])
}

@Test func `the arrows are those of the package manifest`() throws {
  let declared = Layering.arrows(inManifest: try Repository.file("Package.swift").text)
  for module in Set(declared.keys).union(Layering.arrows.keys).sorted() {
    #expect(declared[module] == Layering.arrows[module], "arrows of \(module)")
  }
}

@Test func `every library has one owner and every module a row`() throws {
  for (name, _) in try modules() { #expect(Layering.arrows[name] != nil, "\(name)") }
  for library in ["Yams", "Mustache", "Crypto", "ArgumentParser", "CCMarkGFM", "FlyingFox"] {
    let importers = Layering.arrows.filter { $0.value.contains(library) }.keys
    #expect(Set(importers) == Layering.owners[library], "\(library)")
  }
}

@Test func `a forbidden import is found, however it is written`() {
  let text = """
    import SourceText
    package import Yams
    @preconcurrency internal import Foundation
    import struct HouseholdModel.Household
    // import Glibc
    let important = 1
    """
  let file = RepositoryFile(path: "Sources/Diagnostics/X.swift", text: text)
  #expect(
    Layering.violations(of: file, in: "Diagnostics") == [
      "Sources/Diagnostics/X.swift imports Yams",
      "Sources/Diagnostics/X.swift imports Foundation",
      "Sources/Diagnostics/X.swift imports HouseholdModel",
    ])
}

@Test func `a module that may read the clock of the system says so in the table`() {
  let file = RepositoryFile(path: "X.swift", text: "#if canImport(Glibc)\n  import Glibc\n#endif")
  #expect(Layering.violations(of: file, in: "SiteFiles") == [])
  #expect(Layering.violations(of: file, in: "BalanceMetrics") == ["X.swift imports Glibc"])
}

@Test func `the arrows of a manifest are read with their products`() {
  let manifest = """
    module("A"),
    module("B", linker: mathematics),
    module(
      "C", ["A", "B", .product(name: "Yams", package: "Yams")], linker: mathematics),
    .executableTarget(name: "d-e", dependencies: ["C"], swiftSettings: strict),
    .target(name: "F", path: "F", exclude: ["pages"]),
    tests("ATests", ["A"]),
    """
  #expect(
    Layering.arrows(inManifest: manifest) == [
      "A": [], "B": [], "C": ["A", "B", "Yams"], "d-e": ["C"], "F": [],
    ])
}
