import Testing

/// The golden files that no test of their target names: each part of a file's path below
/// `Snapshots/` must stand in the target's sources.
private func orphans(among paths: [String], sources: String) -> [String] {
  paths.filter { path in
    let parts = path.split(separator: "/").drop { $0 != "Snapshots" }.dropFirst()
    return !parts.allSatisfy { part in
      let stem = part.split(separator: ".").first ?? part
      return sources.contains(stem)
    }
  }
}

@Test func `every golden file is one that a test asks for`() throws {
  let golden = try Repository.paths(under: "Tests").filter {
    $0.contains("/Snapshots/") && !$0.contains(".actual.")
  }
  let targets = Dictionary(grouping: golden) { String($0.split(separator: "/")[1]) }
  for (target, paths) in targets.sorted(by: { $0.key < $1.key }) {
    let sources = try Repository.files(under: "Tests/\(target)", ending: ".swift")
      .map(\.text).joined()
    #expect(orphans(among: paths, sources: sources) == [])
  }
}

@Test func `a golden file that no test names is found`() {
  let paths = [
    "Tests/T/Snapshots/bars/usual.svg", "Tests/T/Snapshots/bars/old.svg",
    "Tests/T/Snapshots/lines/usual.svg",
  ]
  let sources = #"for name in ["usual"] { snapshotMismatch(svg, "bars/\(name).svg") }"#
  #expect(
    orphans(among: paths, sources: sources) == [
      "Tests/T/Snapshots/bars/old.svg", "Tests/T/Snapshots/lines/usual.svg",
    ])
}
