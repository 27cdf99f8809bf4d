import Foundation

/// How a text differs from a golden file, or nil where it does not.
///
/// Golden files lie in the folder `Snapshots` beside the test file. Use as
/// `#expect(snapshotMismatch(svg, "butterfly/usual.svg") == nil)`.
/// Nothing is written but `NAME.actual.EXT` beside a golden file that differs, which git ignores.
/// `RECORD_SNAPSHOTS=all swift test` writes the golden files instead; CI refuses that variable.
package func snapshotMismatch(
  _ actual: String, _ name: String, testFile: String = #filePath
) -> String? {
  let golden = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    .appending(path: "Snapshots").appending(path: name)
  let twin = golden.deletingPathExtension().appendingPathExtension(
    "actual." + golden.pathExtension)
  let environment = ProcessInfo.processInfo.environment
  do {
    if environment["RECORD_SNAPSHOTS"] == "all" {
      guard environment["CI"] == nil else { return "golden files are never recorded in CI" }
      try FileManager.default.createDirectory(
        at: golden.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: golden)
      return nil
    }
    guard let expected = try? String(contentsOf: golden, encoding: .utf8) else {
      return "there is no golden file '\(name)'; look at the output, then record it with "
        + "RECORD_SNAPSHOTS=all swift test --filter THIS_TEST"
    }
    guard actual != expected else {
      try? FileManager.default.removeItem(at: twin)
      return nil
    }
    try Data(actual.utf8).write(to: twin)
    return "'\(name)' differs; see \(twin.lastPathComponent)\n" + lineDifference(expected, actual)
  } catch {
    return "cannot write beside '\(name)': \(error)"
  }
}

/// The lines that two texts do not share, `-` for the first and `+` for the second, at most 40.
package func lineDifference(_ expected: String, _ actual: String) -> String {
  let old = expected.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let new = actual.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  let changes = new.difference(from: old).map { change in
    switch change {
    case .remove(let offset, let line, _): "- \(offset + 1): \(line.prefix(240))"
    case .insert(let offset, let line, _): "+ \(offset + 1): \(line.prefix(240))"
    }
  }
  let more = changes.count > 40 ? ["… and \(changes.count - 40) more lines"] : []
  return (changes.prefix(40) + more).joined(separator: "\n")
}
